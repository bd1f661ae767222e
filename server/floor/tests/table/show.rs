//! The run of show of WS #430 with its bounds, and how it goes on.
use super::{Table, input, segment};
use floor::{Command, Span, agenda::Segment, settings::Settings};

/// Minutes and seconds, in seconds.
pub(crate) const fn min(minutes: i64, seconds: i64) -> i64 {
    minutes * 60 + seconds
}

/// The run of show of WS #430 with its bounds, in its lobby.
pub(crate) fn ws430_lobby() -> Table {
    let mut table = Table::with(Settings::default());
    let round = |key, start| Segment {
        panel: vec![input("khalid", 240), input("nardine", 120), input("wafa", 120)],
        silence_ms: Span::seconds(20),
        min_ms: Span::seconds(min(14, 0)),
        max_ms: Span::seconds(min(22, 0)),
        ..segment(key, start, start + min(19, 0), Some(90))
    };
    let fixed = |key, start, end| Segment { is_fixed: true, ..segment(key, start, end, None) };
    let elastic = |segment: Segment, least, most| Segment {
        min_ms: Span::seconds(least),
        max_ms: Span::seconds(most),
        ..segment
    };
    let agenda = vec![
        fixed("A", 0, min(5, 0)),
        fixed("B", min(5, 0), min(7, 0)),
        round("C", min(7, 0)),
        round("D", min(26, 0)),
        round("E", min(45, 0)),
        elastic(segment("F", min(64, 0), min(71, 0), None), min(5, 0), min(8, 0)),
        elastic(segment("G", min(71, 0), min(85, 0), Some(60)), min(10, 0), min(15, 0)),
        fixed("H", min(85, 0), min(90, 0)),
    ];
    table.floor.agenda = agenda;
    table
}

/// The same session, begun.
pub(crate) fn ws430() -> Table {
    let mut table = ws430_lobby();
    table.onsite(Command::StartSession).unwrap();
    table
}

/// The next segment begins at a second.
pub(crate) fn go(table: &mut Table, at_s: i64, to: &str) {
    table.at(at_s);
    table.onsite(Command::Advance { to: to.to_owned() }).unwrap();
}
