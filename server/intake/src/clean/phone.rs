//! Telephone numbers among other digits.
use super::mask::DOTS;
use crate::clock::{self, digit};

/// Digits of a telephone number (ITU E.164 allows 15, with a prefix for going abroad 18).
const DIGITS: std::ops::RangeInclusive<usize> = 9..=18;
/// With a plus before it, a shorter one counts as well.
const PLUS_DIGITS: std::ops::RangeInclusive<usize> = 7..=18;
/// Bahrain, Qatar, Kuwait and Oman have no area codes and so many digits.
const GULF_DIGITS: usize = 8;
/// So many characters before a number are looked at for what it belongs to.
const BEFORE_CHARS_MAX: usize = 64;

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
    /// first has as many as one has; single digits in a row are no number but a list. A date or a year beside a number
    /// hides none of it.
    fn first(self) -> Self {
        if let Some(groups) = self.groups_before_a_date() {
            return self.cut(groups);
        }
        if self.digits() <= *DIGITS.end() || self.is_of_years() || self.has_date() || self.is_amount() {
            return self;
        }
        let mut digits = 0;
        let mut counted = self.groups.iter().zip(&self.ends).enumerate().map(|(at, (group, end))| {
            digits += group.len();
            (digits, at + 1, *end)
        });
        match counted.find(|(digits, _, _)| digits >= DIGITS.start()) {
            Some((digits, groups, _)) if DIGITS.contains(&digits) && digits >= groups * 2 => self.cut(groups),
            _ => self,
        }
    }

    /// Its first groups alone.
    fn cut(self, groups: usize) -> Self {
        let end = groups.checked_sub(1).and_then(|last| self.ends.get(last)).copied().unwrap_or(0);
        Self::read(self.text.get(..end).unwrap_or("")).unwrap_or(self)
    }

    /// How many groups stand before what is a date or a year and not of the number; those of the date when it is first.
    fn groups_before_a_date(&self) -> Option<usize> {
        let all = self.groups.as_slice();
        if self.has_plus {
            return None;
        }
        let two = || self.ends.get(1).and_then(|end| Self::read(self.text.get(..*end)?));
        let date = all.windows(3).position(|three| matches!(three, [a, b, c] if is_date(a, b, c)));
        let many = match date {
            Some(0) => 3,
            Some(at) => at,
            // Resolutions may stand so as well, and begin with a two.
            None if self.is_of_years() && two().is_some_and(|two| two.is_halved() && !two.text.starts_with('2')) => 2,
            None => return None,
        };
        (many < all.len()).then_some(many)
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
        let goes_on = self.next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '%' | '€' | '$' | '£' | '_' | '/'));
        if before.is_some_and(|c| is_joint(c, so_far)) || goes_on {
            return false;
        }
        if count == GULF_DIGITS {
            let is_sum = so_far.trim_end_matches(clock::is_gap).ends_with(['#', '$', '€', '£', '¥']);
            return !is_sum && self.is_of_the_gulf();
        }
        DIGITS.contains(&count) && !(self.is_of_years() || self.has_date() || self.is_amount())
    }

    /// `33124567`, `3312 4567`; no date, no year, no round number.
    fn is_of_the_gulf(&self) -> bool {
        let first = self.groups.first().map_or("", String::as_str);
        first.starts_with(['2', '3', '4', '5', '6', '7', '9'])
            && !is_date_in_one_piece(&self.groups.concat())
            && (self.is_halved() || self.groups.len() == 1 && !self.is_amount())
    }

    /// Two groups of four digits with a blank or a hyphen between them, the first of them no year; no sums.
    fn is_halved(&self) -> bool {
        let [first, second] = self.groups.as_slice() else { return false };
        let is_near =
            matches!(self.separators.as_slice(), [' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}' | '\u{2011}']);
        let is_even = first.ends_with("00") && second.ends_with("00");
        // What begins with a two may as well be a resolution with its year.
        let is_dated = is_year(first) || first.starts_with('2') && is_year(second);
        is_near && first.len() == 4 && second.len() == 4 && !is_even && !is_dated
    }

    /// `2015–2016 2017/2018`, and resolutions with their year: `1325 (2000)`.
    fn is_of_years(&self) -> bool {
        let years = self.groups.iter().filter(|group| is_year(group)).count();
        years == self.groups.len()
            || (years > 0 && self.groups.iter().all(|group| group.len() <= 4) && !self.starts_abroad())
    }

    /// `2019-11-28 14`, `26.10.2025`, `26/10/25 - 27/10/25`.
    fn has_date(&self) -> bool {
        self.groups.windows(3).any(|three| matches!(three, [a, b, c] if is_date(a, b, c)))
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

/// Whether what stands before digits makes them a part of a word, a path or a sum. Arabic sets «and», «by» and «for» to
/// what follows, Chinese sets no blanks at all; and «Tel.» ends with a full stop.
fn is_joint(before: char, so_far: &str) -> bool {
    let is_code = |c: char| c.is_alphanumeric() && (c < '\u{250}' || !c.is_alphabetic());
    let above = || so_far.chars().rev().skip(1).take(BEFORE_CHARS_MAX);
    match before {
        '.' => {
            let mut word = above().take_while(|c| !c.is_whitespace());
            !word.clone().next().is_some_and(char::is_alphabetic) || word.any(|c| matches!(c, '/' | '@'))
        }
        '/' | '-' => !above().next().is_some_and(|c| c.is_alphabetic() && !is_code(c)),
        '_' | '$' | '€' | '£' => true,
        _ => is_code(before),
    }
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && (group.starts_with("19") || group.starts_with("20"))
}

fn is_date(a: &str, b: &str, c: &str) -> bool {
    let value = |group: &str| group.parse::<u32>().unwrap_or(0);
    let is_day = |group: &str| group.len() <= 2 && (1..=31).contains(&value(group));
    is_day(b) && ((a.len() == 4 && is_day(c)) || (is_day(a) && (c.len() == 4 && (1900..2100).contains(&value(c)))))
}

/// `20261128`, `28112026`, and two years without a sign between them.
fn is_date_in_one_piece(eight: &str) -> bool {
    let value = |from: usize, to: usize| eight.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let is_day =
        |year: u32, month: u32, day: u32| (1900..2100).contains(&year) && clock::date(year, month, day).is_some();
    is_day(value(0, 4), value(4, 6), value(6, 8))
        || is_day(value(4, 8), value(2, 4), value(0, 2))
        || eight.get(..4).is_some_and(is_year) && eight.get(4..).is_some_and(is_year)
}
