//! In which words two texts differ.
use super::stem::words;

/// How many words of each text are compared; what follows counts as different.
const WORDS_MAX: usize = 700;

/// Where a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// In both. The text is that of the left one.
    Both,
    /// In the left one only.
    Left,
    /// In the right one only.
    Right,
}

/// Both texts in pieces, words that differ only by case, accents or punctuation being the same. The pieces of one side
/// with those of both, joined by blanks, are its words.
pub fn diff(left: &str, right: &str) -> Vec<(Piece, String)> {
    let (a, b): (Vec<&str>, Vec<&str>) = (left.split_whitespace().collect(), right.split_whitespace().collect());
    let same = |a: &&str, b: &&str| {
        a == b || {
            let a = words(a);
            !a.is_empty() && a == words(b)
        }
    };
    let head = a.iter().zip(&b).take_while(|(a, b)| same(a, b)).count();
    let (rest_a, rest_b) = (a.get(head..).unwrap_or_default(), b.get(head..).unwrap_or_default());
    let tail = rest_a.iter().rev().zip(rest_b.iter().rev()).take_while(|(a, b)| same(a, b)).count();
    let inner_a = rest_a.get(..rest_a.len() - tail).unwrap_or_default();
    let inner_b = rest_b.get(..rest_b.len() - tail).unwrap_or_default();
    let mut out = Pieces::default();
    out.add(Piece::Both, a.get(..head).unwrap_or_default());
    middle(&mut out, inner_a, inner_b);
    out.add(Piece::Both, rest_a.get(rest_a.len() - tail..).unwrap_or_default());
    out.all
}

#[derive(Default)]
struct Pieces {
    all: Vec<(Piece, String)>,
}

impl Pieces {
    fn add(&mut self, piece: Piece, words: &[&str]) {
        for word in words {
            match self.all.last_mut() {
                Some((last, text)) if *last == piece => {
                    text.push(' ');
                    text.push_str(word);
                }
                _ => self.all.push((piece, (*word).to_owned())),
            }
        }
    }
}

/// The longest common run of words that need not stand together.
fn middle(out: &mut Pieces, a: &[&str], b: &[&str]) {
    let (a, a_rest) = a.split_at(a.len().min(WORDS_MAX));
    let (b, b_rest) = b.split_at(b.len().min(WORDS_MAX));
    let spelled = |all: &[&str]| -> Vec<Vec<String>> { all.iter().map(|word| words(word)).collect() };
    let (spelled_a, spelled_b) = (spelled(a), spelled(b));
    let same = |i: usize, j: usize| match (spelled_a.get(i), spelled_b.get(j)) {
        (Some(one), Some(other)) if !one.is_empty() => one == other,
        _ => a.get(i) == b.get(j),
    };
    let width = b.len() + 1;
    let mut longest = vec![0_u16; (a.len() + 1) * width];
    let at = |longest: &[u16], i: usize, j: usize| longest.get(i * width + j).copied().unwrap_or(0);
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            let value = if same(i, j) {
                at(&longest, i + 1, j + 1) + 1
            } else {
                at(&longest, i + 1, j).max(at(&longest, i, j + 1))
            };
            if let Some(cell) = longest.get_mut(i * width + j) {
                *cell = value;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    while let (Some(left), Some(right)) = (a.get(i), b.get(j)) {
        if same(i, j) {
            out.add(Piece::Both, &[left]);
            (i, j) = (i + 1, j + 1);
        } else if at(&longest, i + 1, j) >= at(&longest, i, j + 1) {
            out.add(Piece::Left, &[left]);
            i += 1;
        } else {
            out.add(Piece::Right, &[right]);
            j += 1;
        }
    }
    out.add(Piece::Left, a.get(i..).unwrap_or_default());
    out.add(Piece::Left, a_rest);
    out.add(Piece::Right, b.get(j..).unwrap_or_default());
    out.add(Piece::Right, b_rest);
}

#[cfg(test)]
mod tests {
    use super::{Piece, diff};

    #[test]
    fn the_decisive_word_stands_out() {
        let pieces = diff("Was the license granted to Saudi Arabia?", "was the license revoked to Saudi Arabia");
        assert_eq!(
            pieces,
            [
                (Piece::Both, "Was the license".to_owned()),
                (Piece::Left, "granted".to_owned()),
                (Piece::Right, "revoked".to_owned()),
                (Piece::Both, "to Saudi Arabia?".to_owned()),
            ]
        );
        assert_eq!(diff("", "a b"), [(Piece::Right, "a b".to_owned())]);
        assert_eq!(diff("هل تُصدِّر السعودية؟", "هل تصدر الإمارات؟").len(), 3);
    }
}
