//! The characters that HTML writes as words.

/// The longest name or number that we read between `&` and `;`.
const NAME_MAX: usize = 10;
/// Those that networks send; another stays as it is written.
const NAMED: [(&str, &str); 28] = [
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("hellip", "…"),
    ("mdash", "—"),
    ("ndash", "–"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ecirc", "ê"),
    ("agrave", "à"),
    ("acirc", "â"),
    ("ccedil", "ç"),
    ("ocirc", "ô"),
    ("ugrave", "ù"),
    ("icirc", "î"),
    ("euro", "€"),
    ("middot", "·"),
    ("bull", "•"),
    ("copy", "©"),
];

/// What stands after an `&`, and the rest behind its `;`.
pub(super) fn read(after: &str) -> Option<(String, &str)> {
    let end = after.char_indices().take(NAME_MAX).find(|(_, c)| *c == ';')?.0;
    let (name, rest) = (after.get(..end)?, after.get(end + 1..)?);
    let Some(number) = name.strip_prefix('#') else {
        let (_, text) = NAMED.iter().find(|(known, _)| *known == name)?;
        return Some(((*text).to_owned(), rest));
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    Some((char::from_u32(code)?.to_string(), rest))
}
