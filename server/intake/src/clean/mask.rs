//! Telephone numbers, post addresses and handles under a mask. What is no number of a person stays: years, prices,
//! times, resolutions.
use super::phone;
use std::borrow::Cow;

/// How many characters a handle or the host of an address may have.
const HANDLE_MAX: usize = 255;
pub(super) const DOTS: &str = "•••";

/// The text with masks.
pub(super) fn mask(text: &str) -> Cow<'_, str> {
    let named = if text.contains(['@', '＠']) { Cow::Owned(addresses(text)) } else { Cow::Borrowed(text) };
    if phone::may_hold(&named) { Cow::Owned(phone::mask(&named)) } else { named }
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
            ("0100 123 4567 / 0100 765 4321", "••• 67 / ••• 21"),
            ("2025550143 2025550144", "••• 43 ••• 44"),
            ("2025550143/2025550144", "••• 43/••• 44"),
            ("06 12 34 56 78  06 12 34 56 79", "••• 78  ••• 79"),
            ("+20 100 123 4567 0100 765 4321", "+20 ••• 67 ••• 21"),
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
            "2015 2016 2017 2018 2019",
            "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
            "€ 1 250 000 000 000 000 000 000",
            "123456789012345678901",
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
