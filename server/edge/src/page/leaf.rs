//! What changes often stands in leaves: `<bdi id="…">` without markup inside. Where nothing else is new, a socket sends
//! the leaves alone, since a piece for one digit would cost a phone on a poor line ten times as much.
use std::collections::BTreeMap;

/// Begins a leaf.
const OPEN: &str = "<bdi id=\"";
/// Ends it.
const CLOSE: &str = "</bdi>";

/// A piece without what its leaves hold, and the leaves by their ids.
fn split(html: &str) -> (String, BTreeMap<&str, &str>) {
    let (mut rest, mut bare, mut leaves) = (html, String::with_capacity(html.len()), BTreeMap::new());
    while let Some((before, found)) = rest.split_once(OPEN) {
        bare.push_str(before);
        bare.push_str(OPEN);
        let leaf = found.split_once('"').and_then(|(id, tail)| {
            let (head, tail) = tail.split_once('>')?;
            let (inside, after) = tail.split_once(CLOSE)?;
            Some((id, head, inside, after))
        });
        let Some((id, head, inside, after)) = leaf else {
            rest = found;
            continue;
        };
        bare.push_str(id);
        bare.push('"');
        bare.push_str(head);
        leaves.insert(id, inside);
        rest = after;
    }
    bare.push_str(rest);
    (bare, leaves)
}

/// What must be sent so that the pieces `old` become `new`: whole pieces, or leaves where all else is the same.
pub(crate) fn between(old: &BTreeMap<String, String>, new: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut parts = BTreeMap::new();
    for (id, piece) in new.iter().filter(|(id, piece)| old.get(*id) != Some(piece)) {
        let before = old.get(id).map(|before| split(before));
        let (bare, leaves) = split(piece);
        match before {
            Some((bare_before, before)) if bare_before == bare && before.len() == leaves.len() => {
                let is_new = |(id, inside): &(&&str, &&str)| before.get(*id) != Some(inside);
                parts.extend(leaves.iter().filter(is_new).map(|(id, inside)| ((*id).to_owned(), (*inside).to_owned())));
            }
            Some(_) | None => {
                parts.insert(id.clone(), piece.clone());
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(html: &str) -> BTreeMap<String, String> {
        BTreeMap::from([("you".to_owned(), html.to_owned())])
    }

    #[test]
    fn leaves_alone_are_sent_where_nothing_else_changed() {
        let html = |place: u8, minute: u8, class: &str| {
            format!(
                "<p class=\"{class}\"><bdi id=\"place\">{place}</bdi> <b><bdi id=\"minute\" class=\"num\">{minute}</bdi></b></p>"
            )
        };
        let (old, new) = (piece(&html(4, 47, "a")), piece(&html(3, 47, "a")));
        assert_eq!(between(&old, &new), BTreeMap::from([("place".to_owned(), "3".to_owned())]));
        assert_eq!(between(&old, &old), BTreeMap::new());
        let other = piece(&html(3, 47, "b"));
        assert_eq!(between(&old, &other), other);
        assert_eq!(between(&BTreeMap::new(), &new), new);
        assert_eq!(between(&old, &piece("<p></p>")), piece("<p></p>"));
    }

    #[test]
    fn what_people_typed_cannot_look_like_a_leaf() {
        // Templates escape it; and where something is broken all the same, the piece is sent whole.
        let (old, new) = (piece("<bdi id=\"x"), piece("<bdi id=\"x\">1"));
        assert_eq!(between(&old, &new), new);
    }
}
