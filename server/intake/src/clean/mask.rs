//! Telephone numbers, post addresses and handles under a mask. What is no number of a person stays: years, prices,
//! times, resolutions.
use crate::clock::digit;
use std::borrow::Cow;

/// Digits of a telephone number (ITU E.164 allows 15, with a prefix for going abroad 18).
const DIGITS: std::ops::RangeInclusive<usize> = 9..=18;
/// With a plus before it, a shorter one counts as well.
const PLUS_DIGITS: std::ops::RangeInclusive<usize> = 7..=18;
/// How many characters a handle or the host of an address may have.
const HANDLE_MAX: usize = 255;
const DOTS: &str = "•••";

/// The text with masks.
pub(super) fn mask(text: &str) -> Cow<'_, str> {
    let named = if text.contains(['@', '＠']) { Cow::Owned(addresses(text)) } else { Cow::Borrowed(text) };
    // Fewer digits than a number has cannot be one.
    if named.chars().filter(|c| digit(*c).is_some()).nth(PLUS_DIGITS.start() - 1).is_none() {
        return named;
    }
    Cow::Owned(phones(&named))
}

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%')
}

/// `name@host`, `@name`, `@name@host` and `@name:host`.
fn addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['@', '＠']) {
        let (before, here) = rest.split_at(at);
        out.push_str(before);
        let after = crate::clock::skip(here);
        let host = run(after);
        let local = out.len()
            - out.chars().rev().take(HANDLE_MAX).take_while(|c| is_local(*c)).map(char::len_utf8).sum::<usize>();
        let is_named = out.get(local..).is_some_and(|name| name.chars().any(char::is_alphanumeric));
        let is_hosted = host.chars().filter(|c| c.is_alphanumeric()).count() >= 2;
        if !is_hosted {
            out.push('@');
            rest = after;
            continue;
        }
        if is_named {
            out.truncate(local);
            out.push_str(DOTS);
        }
        out.push('@');
        out.push_str(DOTS);
        rest = after.get(host.len()..).unwrap_or("");
        // The server behind a handle, in both ways of writing it.
        if let Some(tail) = rest.strip_prefix(['@', '＠', ':']) {
            let server = run(tail);
            if server.contains('.') || (!server.is_empty() && !rest.starts_with(':')) {
                rest = tail.get(server.len()..).unwrap_or("");
            }
        }
    }
    out.push_str(rest);
    out
}

/// The characters of a handle or host that the text begins with, without a full stop at their end.
fn run(text: &str) -> &str {
    let end = text
        .char_indices()
        .take(HANDLE_MAX)
        .find(|(_, c)| !is_local(*c))
        .map_or_else(|| text.char_indices().nth(HANDLE_MAX).map_or(text.len(), |(at, _)| at), |(at, _)| at);
    text.get(..end).unwrap_or("").trim_end_matches(['.', '-', '+', '%'])
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')' | '\u{2011}' | '\u{2010}' | '–' | '/')
}

fn phones(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let is_start = digit(first).is_some() || matches!(first, '+' | '＋' | '(');
        let number = if is_start { Number::read(rest) } else { None };
        if let Some(number) = number {
            if number.is_of_a_person(before, &out) {
                out.push_str(&number.masked());
            } else {
                out.push_str(number.text);
            }
            before = number.text.chars().next_back();
            rest = rest.get(number.text.len()..).unwrap_or("");
        } else {
            out.push(first);
            before = Some(first);
            rest = crate::clock::skip(rest);
        }
    }
    out
}

/// Groups of digits with what may stand between those of a telephone number.
struct Number<'a> {
    text: &'a str,
    groups: Vec<String>,
    has_plus: bool,
    separators: Vec<char>,
    next: Option<char>,
}

impl<'a> Number<'a> {
    /// The longest one at the beginning of the text.
    fn read(text: &'a str) -> Option<Self> {
        let has_plus = text.starts_with(['+', '＋']);
        let mut groups: Vec<String> = Vec::new();
        let mut separators = Vec::new();
        let mut end = 0;
        let mut gap = Vec::new();
        for (at, c) in text.char_indices().skip(usize::from(has_plus)) {
            if let Some(value) = digit(c) {
                if groups.is_empty() || !gap.is_empty() {
                    groups.push(String::new());
                    separators.append(&mut gap);
                }
                if let (Some(group), Some(sign)) = (groups.last_mut(), char::from_digit(value, 10)) {
                    group.push(sign);
                }
                end = at + c.len_utf8();
            } else if is_separator(c) && gap.len() < 3 {
                gap.push(c);
            } else {
                break;
            }
        }
        let next = text.get(end..).and_then(|tail| tail.chars().next());
        (end > 0).then(|| Self { text: text.get(..end).unwrap_or(""), groups, has_plus, separators, next })
    }

    fn digits(&self) -> usize {
        self.groups.iter().map(String::len).sum()
    }

    fn is_of_a_person(&self, before: Option<char>, so_far: &str) -> bool {
        let count = self.digits();
        if self.has_plus {
            return PLUS_DIGITS.contains(&count);
        }
        if so_far.ends_with("wa.me/") || so_far.ends_with("tel:") || so_far.ends_with("phone=") {
            return count >= 7;
        }
        let is_part =
            before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_' | '-' | '.' | '$' | '€' | '£'));
        let goes_on = self.next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '%' | '€' | '$' | '£' | '_' | '/'));
        if !DIGITS.contains(&count) || is_part && before != Some('(') || goes_on {
            return false;
        }
        !(self.is_of_years() || self.has_date() || self.is_amount())
    }

    /// `2015–2016 2017/2018`, and resolutions with their year: `1325 (2000)`.
    fn is_of_years(&self) -> bool {
        let is_year = |group: &String| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
        let years = self.groups.iter().filter(|group| is_year(group)).count();
        years == self.groups.len()
            || (years > 0 && self.groups.iter().all(|group| group.len() <= 4) && !self.starts_abroad())
    }

    /// `2019-11-28 14`, `26.10.2025`, `26/10/25 - 27/10/25`.
    fn has_date(&self) -> bool {
        let of = |a: &String, b: &String, c: &String| {
            let value = |group: &String| group.parse::<u32>().unwrap_or(0);
            let is_day = |group: &String| group.len() <= 2 && (1..=31).contains(&value(group));
            is_day(b)
                && ((a.len() == 4 && is_day(c)) || (is_day(a) && (c.len() == 4 && (1900..2100).contains(&value(c)))))
        };
        let mut at = self.groups.iter();
        let Some((mut a, mut b)) = at.next().zip(at.next()) else { return false };
        at.any(|c| {
            let found = of(a, b, c);
            (a, b) = (b, c);
            found
        })
    }

    fn starts_abroad(&self) -> bool {
        self.groups.first().is_some_and(|group| group.starts_with('0')) || self.text.starts_with('(')
    }

    /// `1 250 000 000`, `1.250.000.000` and round numbers in one piece.
    fn is_amount(&self) -> bool {
        if self.starts_abroad() {
            return false;
        }
        let [first, rest @ ..] = self.groups.as_slice() else { return false };
        if rest.is_empty() {
            return first.ends_with("0000");
        }
        let is_thousands = first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
        let is_even = self.separators.iter().all(|c| Some(c) == self.separators.first());
        is_thousands
            && is_even
            && (self.separators.first() == Some(&'.') || rest.last().is_some_and(|group| group == "000"))
    }

    /// The beginning of what was written after a plus, and the last two digits.
    fn masked(&self) -> String {
        let all = self.groups.concat();
        let last = all.get(all.len().saturating_sub(2)..).unwrap_or("");
        match self.groups.first() {
            Some(first) if self.has_plus => format!("+{} {DOTS} {last}", first.get(..first.len().min(2)).unwrap_or("")),
            _ => format!("{DOTS} {last}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn numbers_of_people_are_masked() {
        for (text, masked) in [
            ("call +20 100 123 4512 now", "call +20 ••• 12 now"),
            ("+1 202 555 0143", "+1 ••• 43"),
            ("+4915112345678", "+49 ••• 78"),
            ("06 12 34 56 78", "••• 78"),
            ("(202) 555-0143 x", "••• 43 x"),
            ("202-555-0143", "••• 43"),
            ("0020 100 123 4567.", "••• 67."),
            ("٠١٠٠١٢٣٤٥٦٧", "••• 67"),
            ("+٢٠ ١٠٠ ١٢٣ ٤٥٦٧", "+20 ••• 67"),
            ("+20 (0)100 1234567", "+20 ••• 67"),
            ("https://wa.me/201001234567", "https://wa.me/••• 67"),
            ("tel:2025550143", "tel:••• 43"),
            ("2025550143", "••• 43"),
        ] {
            assert_eq!(mask(text), masked, "{text}");
        }
    }

    #[test]
    fn years_prices_times_and_resolutions_stay() {
        for text in [
            "in 2018, 2019 and 2020",
            "2018-2019",
            "2015 2016 2017",
            "at 10:30 or 15:45:10",
            "on 2019-11-28 at 14:02",
            "2019-11-28 14:02",
            "26.10.2025, 20:40",
            "26/10/2025 20:40",
            "€ 1 250 000 000",
            "1,250,000.00 USD",
            "$2500000000",
            "1.250.000.000",
            "A/RES/68/167",
            "S/RES/1325 (2000)",
            "resolution 2222 (2015)",
            "A/HRC/41/35",
            "10 000 000 people",
            "phase 1-2-3",
            "1000000000",
            "v1.2.3.4.5.6",
            "covid-19 +5 %",
            "5 @ 3",
            "https://example.org/123456789012",
        ] {
            assert_eq!(mask(text), text);
        }
    }

    #[test]
    fn addresses_and_handles_are_masked() {
        for (text, masked) in [
            ("write to Ana.Lopez+igf@example.org.", "write to •••@•••."),
            ("<ana@example.org>", "<•••@•••>"),
            ("ask @dan@example.social please", "ask @••• please"),
            ("@dan: yes", "@•••: yes"),
            ("@dan:matrix.example said", "@••• said"),
            ("سؤال إلى @noor_1؟", "سؤال إلى @•••؟"),
            ("https://example.social/@dan/9001", "https://example.social/@•••/9001"),
            ("a @ b", "a @ b"),
            ("@@@", "@@@"),
        ] {
            assert_eq!(mask(text), masked, "{text}");
        }
    }
}
