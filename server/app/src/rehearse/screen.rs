//! What the terminal shows: links, a bar that grows, and two columns of totals.
use super::{
    compare::Row,
    script::{Deed, Event, Ms, Script},
};
use std::{
    collections::BTreeMap,
    io::{IsTerminal, Write, stdout},
};

/// Cells of the bar.
const BAR: usize = 30;
/// Longest cell of the table, in characters; longer ones go on in the next line.
const CELL: usize = 46;

/// Standard output, as a terminal or as plain lines.
#[derive(Debug)]
pub(super) struct Screen {
    is_terminal: bool,
    has_bar: bool,
    is_silent: bool,
}

/// A moment of the session: `15:55`, `−2:00` in the lobby.
pub(super) fn minutes(t: Ms) -> String {
    let seconds = t.0.saturating_abs() / 1_000;
    let sign = if t.0 < 0 { "−" } else { "" };
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

impl Screen {
    pub(super) fn new() -> Self {
        Self { is_terminal: stdout().is_terminal(), has_bar: false, is_silent: false }
    }
    /// Nobody looks: nothing is written.
    pub(super) const fn silent() -> Self {
        Self { is_terminal: false, has_bar: false, is_silent: true }
    }
    /// One line; what cannot be written has no reader.
    pub(super) fn line(&mut self, text: &str) {
        if self.is_silent {
            return;
        }
        let lead = if std::mem::take(&mut self.has_bar) { "\r\u{1b}[K" } else { "" };
        drop(writeln!(stdout().lock(), "{lead}{text}"));
    }
    /// The links of desks, stage and phone page.
    pub(super) fn links(&mut self, title: &str, links: &BTreeMap<String, String>) {
        self.line(title);
        self.line("");
        let rows = [
            ("onsite_moderator", "Desk in the room"),
            ("online_moderator", "Desk online"),
            ("stage", "Stage"),
            ("join", "Phone page"),
        ];
        for (role, name) in rows {
            if let Some(link) = links.get(role) {
                self.line(&format!("  {name:<17} {link}"));
            }
        }
        self.line("");
    }
    /// What lay before is played; from here the clock runs at the chosen speed.
    pub(super) fn goes_live(&mut self, t: Ms) {
        self.line(&format!("Live from {}.", minutes(t)));
    }
    /// The bar, or a line for each part of the session where there is no terminal.
    pub(super) fn show(&mut self, script: &Script, event: &Event, at: usize) {
        let all = script.events.len();
        let place = at.saturating_add(1);
        let segment = script.segments.iter().rev().find(|segment| segment.start_s <= event.t && event.t.0 >= 0);
        let segment = segment.map_or("lobby", |segment| segment.id.as_str());
        if self.is_terminal {
            let filled = BAR.saturating_mul(place) / all.max(1);
            let bar: String = (0..BAR).map(|cell| if cell < filled { '█' } else { '·' }).collect();
            let end = script.segments.last().map_or(Ms(0), |segment| segment.end_s);
            let words = format!("{} of {}  {segment}  {place}/{all} {}", minutes(event.t), minutes(end), event.name);
            drop(write!(stdout().lock(), "\r\u{1b}[K{bar} {words}"));
            drop(stdout().flush());
            self.has_bar = true;
        } else if matches!(event.deed, Deed::OpenLobby | Deed::Start | Deed::Advance { .. } | Deed::End) {
            self.line(&format!("{:>6}  {place}/{all}  {}", minutes(event.t), event.name));
        }
    }
    /// Events whose capability is not built, with their count.
    pub(super) fn not_played(&mut self, counts: &BTreeMap<&str, usize>) {
        let sum: usize = counts.values().sum();
        if sum > 0 {
            let kinds: Vec<String> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
            self.line(&format!("\nNot played, because not built yet: {sum} events ({}).", kinds.join(", ")));
        }
    }
    /// Both totals side by side.
    pub(super) fn totals(&mut self, rows: &[Row]) {
        let width = rows.iter().map(|row| row.key.chars().count()).max().unwrap_or(0);
        self.line(&format!("\n   {:<width$}  {:<CELL$}  {}", "Totals", "File", "Server"));
        for row in rows {
            let sign = match row.is_same {
                Some(true) => "=",
                Some(false) => "≠",
                None => " ",
            };
            let (file, server) = (wrap(&row.file), wrap(&row.server));
            for at in 0..file.len().max(server.len()) {
                let cell = |cells: &[String]| cells.get(at).cloned().unwrap_or_default();
                let (sign, key) = if at == 0 { (sign, row.key.as_str()) } else { ("", "") };
                let (file, server) = (cell(&file), cell(&server));
                self.line(format!(" {sign:<1} {key:<width$}  {file:<CELL$}  {server}").trim_end());
            }
        }
    }
}

/// Breaks a cell at its commas.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in text.split_inclusive(", ") {
        let is_full = |line: &String| {
            !line.is_empty() && line.chars().count().saturating_add(piece.trim_end().chars().count()) > CELL
        };
        if lines.last().is_some_and(is_full) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(piece);
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_like_a_clock() {
        assert_eq!((minutes(Ms(955_000)).as_str(), minutes(Ms(-120_000)).as_str()), ("15:55", "−2:00"));
    }

    #[test]
    fn a_long_cell_goes_on_in_the_next_line() {
        let text = "khalid 12, wafa 17, o2 40, wafa 25, nardine 5, o4 3, wafa 3";
        let lines = wrap(text);
        assert!(lines.len() == 2 && lines.iter().all(|line| line.chars().count() <= CELL), "{lines:?}");
    }
}
