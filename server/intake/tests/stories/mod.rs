//! One story per form: its traps, and what must come of them.
mod known;
mod messenger;
mod parts;
mod social;
mod table;
mod zoom;

use intake::{Format, Hint, Import, read};

fn of(text: &str) -> Import {
    read(text.as_bytes(), &Hint::default()).unwrap()
}

fn with(format: Format, text: &str) -> Import {
    read(text.as_bytes(), &Hint { format: Some(format), ..Hint::default() }).unwrap()
}

fn bodies(import: &Import) -> Vec<&str> {
    import.drafts.iter().map(|draft| draft.body.as_str()).collect()
}

#[test]
fn what_nobody_understands_is_a_card_per_paragraph() {
    let import = of("Ask about\r\nthe budget\r\n\r\n\r\nand about schools?\n");
    assert_eq!((import.format, bodies(&import)), (Format::Plain, vec!["Ask about\nthe budget", "and about schools?"]));
    assert!(import.drafts.iter().all(|draft| draft.is_ambiguous));
    let nothing = of("");
    assert_eq!((nothing.drafts.len(), nothing.skipped.all()), (0, 0));
    let bytes = read(b"caf\xe9 ?", &Hint::default()).unwrap();
    assert!(bytes.has_bad_utf8 && bytes.drafts[0].body.contains('\u{fffd}'));
}

#[test]
fn json_that_breaks_off_keeps_what_was_whole() {
    let import = of(
        "[{\"chatname\":\"A\",\"chatmessage\":\"one\",\"type\":\"zoom\"},\n{\"chatname\":\"B\",\"chatmessage\":\"PRIVATE",
    );
    assert_eq!((bodies(&import), import.broken_at_line), (vec!["one"], Some(2)));
    let import = of("\"content\": \"PRIVATE-1\",\n\"visibility\": \"direct\",\n\"id\": 1 },\n{ \"id\": 2 }");
    assert_eq!((import.drafts.len(), import.unread_count), (0, 4), "a copy that begins too late is told, not shown");
}

#[test]
fn a_long_body_says_that_it_is_cut() {
    let import = of(&"x".repeat(501));
    assert!(import.drafts[0].is_cut_at_500 && !import.drafts[0].is_cut);
    assert_eq!(import.drafts[0].shown().len(), 500);
    let import = of(&"y".repeat(4001));
    assert!(import.drafts[0].is_cut && import.drafts[0].body.len() == 4000);
}

#[test]
fn a_chat_that_is_said_to_be_plain_keeps_its_private_messages_out() {
    // Found by the laws: a byte that was lost made an empty line between a header and its words.
    let chat = "15:03:00 From A to Everyone:\n\thello\n15:03:10 From A to B(Direct Message):\n\n\tPRIVATE-1\n\n\tPRIVATE-2\n15:04:00 From A to Everyone:\n\tbye\n";
    for format in [Format::Plain, Format::ZoomQaReport, Format::Table, Format::Youtube] {
        let import = with(format, chat);
        assert_eq!(import.private_dropped, 1, "{format:?}");
        assert_eq!(import.drafts.len(), 2, "{format:?}: {import:?}");
        assert!(!format!("{import:?}").contains("PRIVATE-"), "{format:?}");
    }
    let prose = of("He told me (privately)\nabout the budget.\n\nIs it public?");
    assert_eq!((bodies(&prose), prose.private_dropped), (vec!["Is it public?"], 1));
}
