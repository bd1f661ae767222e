//! Messages of few sizes: whoever watches an encrypted line sees lengths, and is not to tell a place from a message by them.

/// What the text of a frame to a phone is filled up to, in bytes: with its header a frame has 96, 512, 1,024 bytes and so on.
/// In the smallest fit a heartbeat and the leaves of a queue that moved.
const SIZES: [usize; 7] = [94, 508, 1_020, 2_044, 4_092, 8_188, 16_380];
/// Longer ones go in steps of so many bytes.
const STEP_BYTES: usize = 16 * 1024;

/// The size that a message of so many bytes is filled up to.
pub(super) fn size(bytes: usize) -> usize {
    let fits = SIZES.into_iter().find(|size| bytes <= *size);
    fits.unwrap_or_else(|| bytes.div_ceil(STEP_BYTES).saturating_mul(STEP_BYTES))
}

/// The same message, filled up with the blanks that JSON allows at its end.
pub(super) fn even(mut text: String) -> String {
    let blanks = size(text.len()).saturating_sub(text.len());
    text.extend(std::iter::repeat_n(' ', blanks));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_one_of_few_sizes_and_says_the_same() {
        for (bytes, filled) in
            [(2, 94), (94, 94), (95, 508), (508, 508), (509, 1_020), (16_380, 16_380), (16_381, 16_384)]
        {
            let text = format!("\"{}\"", "x".repeat(bytes - 2));
            let even = even(text.clone());
            assert_eq!(even.len(), filled, "{bytes}");
            assert_eq!(serde_json::from_str::<String>(&even).unwrap(), text.trim_matches('"'));
        }
        assert_eq!(size(40_000), 49_152);
    }

    #[test]
    fn an_even_message_stays_as_it_is_and_bytes_count_not_characters() {
        let arabic = even("\"رفع اليد\"".to_owned());
        assert_eq!((arabic.len(), even(arabic.clone())), (94, arabic));
    }
}
