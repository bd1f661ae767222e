//! Parts of a chat: a paste that begins too late, names and times on lines of their own, turns of a client that we do not know.
use super::{bodies, of, with};
use intake::{Format, sender_key};

#[test]
fn a_paste_that_begins_within_a_message_keeps_no_name_in_a_body() {
    let import = of("tail\nLina H. 3:01 PM\nDo you know?");
    assert_eq!((import.format, bodies(&import)), (Format::ZoomClipboard, vec!["tail", "Do you know?"]));
    assert!(import.drafts[0].is_ambiguous && import.drafts[0].sender.is_nobody(), "a person looks at the tail");
    assert_eq!((import.drafts[1].at.minute().as_str(), import.unread_count), ("15:01", 0));
    let small = of("of it, and\nmore\n\ndan 15:01\nyes\n\neve 15:02\nno\n");
    assert_eq!(bodies(&small), ["of it, and\nmore", "yes", "no"]);
    let told = with(Format::ZoomClipboard, "nothing but words\nand more");
    assert_eq!(bodies(&told), ["nothing but words\nand more"], "said to be a paste, and none: words are not lost");
}

#[test]
fn a_tail_that_may_be_of_a_private_message_is_told_and_not_shown() {
    for private in ["Ana to Ben (Direct Message) 3:02 PM\nPRIVATE-2\n", "Ana to Ben 3:02 PM\nPRIVATE-2\n"] {
        let import = of(&format!("PRIVATE-1\n\nLina H. 3:01 PM\nDo you know?\n\n{private}"));
        assert_eq!((bodies(&import), import.private_dropped), (vec!["Do you know?"], 1), "{private}");
        assert_eq!(import.unread, [1]);
    }
}

#[test]
fn prose_with_a_time_stays_whole() {
    for text in [
        "Who comes\nmaybe we meet 15:00\nand talk?",
        "Agenda\nOpening 10:00\nTalks 11:00",
        "We begin\nthe break is 16:00",
    ] {
        let import = of(text);
        assert_eq!((import.format, bodies(&import)), (Format::Plain, vec![text]));
    }
}

#[test]
fn a_name_and_its_time_may_stand_on_two_lines() {
    let import = of(
        "Lina H.\n3:01 PM\nDo you know?\n\nسلمى to Everyone\n3:02 PM\nهل؟\n\nAna to Ben\n3:03 PM\nPRIVATE-1\n\nOmar to Ana (Direct Message)\n15:04\nPRIVATE-2\n",
    );
    assert_eq!((import.format, bodies(&import)), (Format::ZoomClipboard, vec!["Do you know?", "هل؟"]));
    assert_eq!((import.private_dropped, import.drafts[0].at.minute().as_str()), (2, "15:01"));
    let one = |text| intake::fingerprint(&[1; 32], &of(text).drafts[0]);
    assert_eq!(one("Lina H.\n3:01 PM\nDo you know?"), one("Lina H. 15:01\nDo you know?"), "one message");
}

#[test]
fn turns_that_repeat_are_messages_of_their_own() {
    for text in [
        "15:01 Ann: Who audits?\nAnd when?\n15:02 Ben Ali: Nobody.\n15:03 Ann: Why?",
        "Ann: Who audits?\nAnd when?\nBen Ali: Nobody.\n\nAnn: Why?",
        "[15:01] Ann: Who audits?\nAnd when?\n[15:02] Ben Ali: Nobody.\n[15:03] Ann: Why?",
        "Ann：Who audits?\nAnd when?\nBen Ali：Nobody.\nAnn：Why?",
        "3:01 PM - Ann:\nWho audits?\nAnd when?\n3:02 PM - Ben Ali:\nNobody.\n3:03 PM - Ann:\n\nWhy?",
    ] {
        let import = of(text);
        assert_eq!(
            (import.format, bodies(&import)),
            (Format::Plain, vec!["Who audits?\nAnd when?", "Nobody.", "Why?"])
        );
        let keys: Vec<_> = import.drafts.iter().map(|one| sender_key(&[1; 32], one.via, &one.sender)).collect();
        assert!(keys[0].is_some() && keys[0] == keys[2] && keys[0] != keys[1], "{text}");
        assert!(import.drafts.iter().all(|draft| draft.is_ambiguous));
    }
    for text in [
        "Ann: Who audits?",
        "Question: who audits?\nAnswer: nobody.",
        "Right to Privacy: who audits?\nAccess to Justice: for whom?",
        "we ask: why?\nwe say: so.",
        "السؤال الأول: من؟\nالسؤال الثاني: متى؟",
    ] {
        assert_eq!(bodies(&of(text)), [text]);
    }
}

#[test]
fn a_private_turn_goes_with_its_lines() {
    for text in [
        "15:01 Ann: hello\n15:02 Ann to Ben: PRIVATE-1\n\nPRIVATE-2\n15:03 Cem: bye",
        "Ann: hello\nAnn to Ben: PRIVATE-1\n\nPRIVATE-2\nCem: bye",
        "Ann to Everyone: hello\nDan to Ben: PRIVATE-1\n\nPRIVATE-2\nCem to Everyone: bye",
        "Ann: hello\nDan (Privately): PRIVATE-1\n\nPRIVATE-2\nCem: bye",
    ] {
        let import = of(text);
        assert_eq!((bodies(&import), import.private_dropped), (vec!["hello", "bye"], 1), "{text}");
    }
}
