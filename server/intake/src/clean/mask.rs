//! Telephone numbers, post addresses and handles under a mask. What is no number of a person stays: years, prices,
//! times, resolutions.
use super::{phone, profile};
use std::borrow::Cow;
use unicode_normalization::char::is_combining_mark;

/// How many characters a handle or the host of an address may have.
const HANDLE_MAX: usize = 255;
pub(super) const DOTS: &str = "•••";

/// The text with masks.
pub(super) fn mask(text: &str) -> Cow<'_, str> {
    let linked = if profile::may_hold(text) { Cow::Owned(profile::mask(text)) } else { Cow::Borrowed(text) };
    let named = if linked.contains(['@', '＠']) { Cow::Owned(addresses(&linked)) } else { linked };
    if phone::may_hold(&named) { Cow::Owned(phone::mask(&named)) } else { named }
}

/// Whether it may stand in a handle, a name before a host, or a host: also in pieces, as accents and joiners are.
fn is_local(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '.' | '_' | '-' | '+' | '%' | '．' | '\u{200c}' | '\u{200d}')
        || !c.is_ascii() && is_combining_mark(c)
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
        // In the path of a link one letter is a name as well.
        let min = if out.ends_with('/') { 1 } else { 2 };
        let is_hosted = host.chars().filter(|c| c.is_alphanumeric()).count() >= min;
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
            ("3312 4567", "••• 67"),
            ("call 33124567 now", "call ••• 67 now"),
            ("9988-7766?", "••• 66?"),
            ("٣٣١٢٤٥٦٧", "••• 67"),
            ("٣٣١٢ ٤٥٦٧", "••• 67"),
            ("３３１２４５６７", "••• 67"),
            ("０５５１２３４５６７", "••• 67"),
            ("33124567/33124568", "••• 68"),
            ("33124567 on 28.11.2026", "••• 67 on 28.11.2026"),
            ("28.11.2026 33124567", "28.11.2026 ••• 67"),
            ("33124567 28.11.2026", "••• 67 28.11.2026"),
            ("2026-11-28 0551234567", "2026-11-28 ••• 67"),
            ("3312 4567 2026", "••• 67 2026"),
            ("و0557654321", "و••• 21"),
            ("اتصل ب0557654321 أو ل33124567", "اتصل ب••• 21 أو ل••• 67"),
            ("هاتف/0557654321", "هاتف/••• 21"),
            ("电话13812345678", "电话••• 78"),
            ("Tel.0551234567", "Tel.••• 67"),
            ("tél.33124567", "tél.••• 67"),
            ("https://wa.me/97333124567", "https://wa.me/••• 67"),
            ("+20 10 1999 1234", "+20 ••• 34"),
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
            "20261128",
            "28112026",
            "28.11.2026",
            "2026-11-28",
            "2019 2020",
            "20192020",
            "2030-2100",
            "5000-6000 people",
            "1400-1530",
            "2022 2015",
            "resolution 2222 2015",
            "resolutions 2222 2231 (2015)",
            "10 000 000",
            "10,000,000",
            "33 124 567",
            "50000000",
            "€33124567",
            "€ 33124567",
            "#33124567",
            "12345678",
            "file33124567",
            "33124567abc",
            "https://example.org/a.33124567",
            "ISO27001 33.124567",
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
            ("https://mastodon.social/@dan", "https://mastodon.social/@•••"),
            ("https://mastodon.social/@d/9", "https://mastodon.social/@•••/9"),
            ("t.me/dan_handle", "t.me/•••"),
            ("(https://t.me/dan_handle), yes", "(https://t.me/•••), yes"),
            ("HTTPS://WWW.X.COM/dan/status/12?s=20.", "HTTPS://WWW.X.COM/•••."),
            ("x.com/dan?", "x.com/•••?"),
            ("see twitter.com/dan and instagram.com/dan.p/", "see twitter.com/••• and instagram.com/•••/"),
            ("https://ar-ar.facebook.com/profile.php?id=1000123456", "https://ar-ar.facebook.com/•••"),
            ("https://www.linkedin.com/in/dan-p-123", "https://www.linkedin.com/•••"),
            ("facebook.com/re\u{301}da", "facebook.com/•••"),
            ("https://www.tiktok.com/@dan", "https://www.tiktok.com/•••"),
            ("@re\u{301}da: yes", "@•••: yes"),
            ("write e\u{301}ric＠exa\u{300}mple．org", "write •••@•••"),
            ("@e\u{301}ric", "@•••"),
            ("a @ b", "a @ b"),
            ("@@@", "@@@"),
            ("https://netflix.com/dan", "https://netflix.com/dan"),
            ("x.com/ and t.me", "x.com/ and t.me"),
            ("https://notx.com/a/b", "https://notx.com/a/b"),
        ] {
            assert_eq!(mask(text), masked, "{text}");
        }
    }
}
