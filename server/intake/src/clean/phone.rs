//! Telephone numbers among other digits.
use super::mask::DOTS;
use crate::clock::digit;

/// Digits of a telephone number (ITU E.164 allows 15, with a prefix for going abroad 18).
const DIGITS: std::ops::RangeInclusive<usize> = 9..=18;
/// With a plus before it, a shorter one counts as well.
const PLUS_DIGITS: std::ops::RangeInclusive<usize> = 7..=18;

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')' | '\u{2011}' | '\u{2010}' | '–' | '/')
}

/// So many digits are read at once: two numbers and more. Longer rows of digits are read in parts.
const ROW_DIGITS_MAX: usize = 40;

/// Whether there are as many digits as a number has.
pub(super) fn may_hold(text: &str) -> bool {
    text.chars().filter(|c| digit(*c).is_some()).nth(PLUS_DIGITS.start() - 1).is_some()
}

/// The text with masks.
pub(super) fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let is_start = digit(first).is_some() || matches!(first, '+' | '＋' | '(');
        let number = if is_start { Number::read(rest).map(Number::first) } else { None };
        if let Some(number) = number {
            rest = rest.get(number.text.len()..).unwrap_or("");
            if number.is_of_a_person(before, &out) {
                out.push_str(&number.masked());
                // «one/other»: the stroke behind a number is none of a path.
                if let Some(tail) = rest.strip_prefix('/') {
                    out.push('/');
                    (before, rest) = (None, tail);
                    continue;
                }
            } else {
                out.push_str(number.text);
            }
            before = number.text.chars().next_back();
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
    /// Where each of them ends in the text, in bytes.
    ends: Vec<usize>,
    has_plus: bool,
    separators: Vec<char>,
    next: Option<char>,
}

impl<'a> Number<'a> {
    /// The longest one at the beginning of the text, of at most [`ROW_DIGITS_MAX`] digits.
    fn read(text: &'a str) -> Option<Self> {
        let has_plus = text.starts_with(['+', '＋']);
        let mut groups: Vec<String> = Vec::new();
        let mut ends = Vec::new();
        let mut separators = Vec::new();
        let mut end = 0;
        let mut gap = Vec::new();
        let mut digits = 0;
        for (at, c) in text.char_indices().skip(usize::from(has_plus)) {
            if digits == ROW_DIGITS_MAX {
                break;
            }
            if let Some(value) = digit(c) {
                digits += 1;
                if groups.is_empty() || !gap.is_empty() {
                    groups.push(String::new());
                    ends.push(end);
                    separators.append(&mut gap);
                }
                if let (Some(group), Some(sign)) = (groups.last_mut(), char::from_digit(value, 10)) {
                    group.push(sign);
                }
                end = at + c.len_utf8();
                if let Some(last) = ends.last_mut() {
                    *last = end;
                }
            } else if is_separator(c) && gap.len() < 3 {
                gap.push(c);
            } else {
                break;
            }
        }
        let next = text.get(end..).and_then(|tail| tail.chars().next());
        (end > 0).then(|| Self { text: text.get(..end).unwrap_or(""), groups, ends, has_plus, separators, next })
    }

    /// The first of several that stand side by side: together they have more digits than a number has. It is what
    /// first has as many as one has; single digits in a row are no number but a list.
    fn first(self) -> Self {
        if self.digits() <= *DIGITS.end() || self.is_of_years() || self.has_date() || self.is_amount() {
            return self;
        }
        let mut digits = 0;
        let mut counted = self.groups.iter().zip(&self.ends).enumerate().map(|(at, (group, end))| {
            digits += group.len();
            (digits, at + 1, *end)
        });
        match counted.find(|(digits, _, _)| digits >= DIGITS.start()) {
            Some((digits, groups, end)) if DIGITS.contains(&digits) && digits >= groups * 2 => {
                Self::read(self.text.get(..end).unwrap_or("")).unwrap_or(self)
            }
            _ => self,
        }
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
