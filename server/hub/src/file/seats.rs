//! Seats of a session file, along the U in the order in which they stand there.
use super::{
    agenda::{Maker, PERSON_CHARS_MAX},
    read::{FileError, FileReason, Node},
};
use floor::{
    ids::SeatId,
    seat::{ROWS_MAX, SEAT_NUMBER_MAX, SEATS_MAX, Seat},
};
use std::collections::BTreeSet;
use wire::limits::{LABEL_CHARS_MAX, REASON_CHARS_MAX};

/// Longest id of a seat in a file, in characters.
const SEAT_CHARS_MAX: usize = 40;
const SIDES: &[&str] = &["left", "head", "right"];

/// The people whom seats name: they are made even where they hold no role.
pub(super) fn people(session: &Node<'_>) -> Result<BTreeSet<String>, FileError> {
    let mut people = BTreeSet::new();
    for seat in session.list("seats", SEATS_MAX)? {
        if let Some(person) = seat.get("person") {
            people.insert(person.key(PERSON_CHARS_MAX)?);
        }
    }
    Ok(people)
}

/// A seat's id as files write it.
pub(super) fn name(id: SeatId) -> String {
    format!("s{}", id.0)
}

/// The number behind `s7`, `"7"` or 7; none for a name of somebody's own, which gets a number of ours.
fn number(node: &Node<'_>) -> Result<Option<SeatId>, FileError> {
    if let Ok(number) = node.whole(1, i64::from(u32::MAX)) {
        return Ok(u32::try_from(number).ok().map(SeatId));
    }
    let text = node.key(SEAT_CHARS_MAX)?;
    let digits = text.strip_prefix('s').unwrap_or(&text);
    Ok(digits.parse().ok().filter(|number| *number > 0 && name(SeatId(*number)) == format!("s{digits}")).map(SeatId))
}

/// A label that is nothing but a number is the number on the seat.
fn as_number(label: &str) -> Option<u16> {
    let number = label.parse().ok().filter(|number| (1..=SEAT_NUMBER_MAX).contains(number))?;
    (number.to_string() == label).then_some(number)
}

impl Maker<'_> {
    pub(super) fn seats(&mut self, session: &Node<'_>) -> Result<Vec<(SeatId, Seat)>, FileError> {
        let nodes = session.list("seats", SEATS_MAX)?;
        let (mut ids, mut numbers, mut sitters) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut seats: Vec<(Option<SeatId>, Option<u16>, Seat)> = Vec::with_capacity(nodes.len());
        for node in nodes {
            let node = node.object()?;
            node.known(&["id", "side", "row", "number", "label", "note", "person"]);
            let id = node.get("id").map(|id| number(&id)).transpose()?.flatten();
            if id.is_some_and(|id| !ids.insert(id)) {
                return Err(node.need("id")?.error(FileReason::Twice));
            }
            let (written, seat) = self.seat(&node, id)?;
            if written.is_some_and(|number| !numbers.insert(number)) {
                let place = node.get("number").or_else(|| node.get("label")).unwrap_or(node);
                return Err(place.error(FileReason::Twice));
            }
            if seat.person.is_some_and(|person| !sitters.insert(person)) {
                return Err(node.need("person")?.error(FileReason::Twice));
            }
            seats.push((id, written, seat));
        }
        let mut made = ids.iter().map(|id| id.0).max().unwrap_or(0).max(self.known.seats_made);
        let mut free = (1..=SEAT_NUMBER_MAX).filter(|number| !numbers.contains(number));
        let numbered = seats.into_iter().map(|(id, written, seat)| {
            let id = id.unwrap_or_else(|| {
                made = made.saturating_add(1);
                SeatId(made)
            });
            // There are fewer seats than numbers, so that one is always free.
            let number = written.or_else(|| free.next()).unwrap_or(SEAT_NUMBER_MAX);
            (id, Seat { number, ..seat })
        });
        Ok(numbered.collect())
    }
    fn seat(&mut self, node: &Node<'_>, id: Option<SeatId>) -> Result<(Option<u16>, Seat), FileError> {
        let side = node.need("side")?;
        side.one_of(SIDES)?;
        let row = node.get("row").map_or(Ok(1), |row| row.whole(1, i64::from(ROWS_MAX)))?;
        let number = node.get("number").map(|number| number.whole(1, i64::from(SEAT_NUMBER_MAX))).transpose()?;
        let label = node.get("label").map(|label| label.text(LABEL_CHARS_MAX)).transpose()?;
        let written = label.as_deref().and_then(as_number);
        let number = written.or_else(|| number.and_then(|number| u16::try_from(number).ok()));
        let label = label.filter(|_| written.is_none()).map(|label| self.text(label, None));
        let note = node.get("note").map(|note| note.text(REASON_CHARS_MAX)).transpose()?;
        let note = note.map(|note| self.text(note, None));
        let person = match node.get("person") {
            Some(person) => Some(self.named(&person)?),
            // Who walked in and sat down is in no file, and stays.
            None => id.and_then(|id| self.known.seats.get(&id)?.person).filter(|person| !self.is_of_file(*person)),
        };
        let row = u8::try_from(row).unwrap_or(1);
        Ok((number, Seat { side: side.parsed()?, row, number: 0, label, note, person }))
    }
}
