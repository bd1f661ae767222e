//! Zoom: saved chats of other clients, questions and answers, the webhook and its signature. Webex beside it.
use super::{bodies, of, with};
use intake::{
    At, Format, Kind, Reply, Via,
    zoom::{Refused, answer_challenge, verify},
};

#[test]
fn names_may_hold_colons_and_tos() {
    let import = of("10:00:00 From Dr: Who to Everyone:\n\thello\n10:00:01 From Road to Peace to Everyone:\n\thi\n\
        10:00:02 From A: B to Nardine(Direct Message):\n\tPRIVATE-1\n10:00:03 From A to Hosts and panelists:\n\tPRIVATE-2\n");
    assert_eq!((bodies(&import), import.private_dropped), (vec!["hello", "hi"], 2));
    assert!(!import.drafts[0].is_ambiguous && import.drafts[1].is_ambiguous);
}

#[test]
fn other_languages_of_the_client_are_read_by_their_structure() {
    let import = of("10:00:00 Von Lina an Alle:\n\tHallo\n10:00:01 De Ana à Tout le monde : Bonjour\n\
        10:00:02 Von Lina an Omar (Direktnachricht):\n\tPRIVATE-1\n10:00:03 من سلمى إلى الجميع: هل تسمعوننا؟\n");
    assert_eq!((bodies(&import), import.private_dropped), (vec!["Hallo", "Bonjour", "هل تسمعوننا؟"], 1));
    let strange = of("10:00:00 Od Jan do Wszyscy: Dzień dobry\n10:00:01 Lähettäjä Jan (yksityinen): PRIVATE-1\n");
    assert_eq!((bodies(&strange), strange.private_dropped), (vec!["Dzień dobry"], 1));
    let unknown = of("10:00:00 Lähettäjä Jan : hei\n");
    assert!(unknown.drafts[0].is_ambiguous, "somebody should look");
}

#[test]
fn in_a_webinar_what_attendees_see_is_public_and_what_the_panel_sees_is_not() {
    for everyone in [
        "All panelists and attendees",
        "Panelists and attendees",
        "All attendees",
        "Tous les panélistes et participants",
        "Todos los panelistas y asistentes",
        "جميع الحضور",
        "Все панелисты и участники",
        "所有嘉宾和观众",
    ] {
        for chat in [
            format!("10:00:00 From Ana to {everyone}:\n\tWho audits?\n"),
            format!("10:22:05\t From  Ana  to  {everyone} : Who audits?\n"),
            format!("Ana to {everyone} 3:01 PM\nWho audits?\n"),
        ] {
            let import = of(&chat);
            assert_eq!((bodies(&import), import.private_dropped), (vec!["Who audits?"], 0), "{chat}");
        }
    }
    for panel in ["All panelists", "Hosts and panelists", "Host", "所有嘉宾", "Todos los panelistas"] {
        for chat in
            [format!("10:00:00 From Ana to {panel}:\n\tPRIVATE-1\n"), format!("Ana to {panel} 3:01 PM\nPRIVATE-1\n")]
        {
            let import = of(&chat);
            assert_eq!((import.drafts.len(), import.private_dropped), (0, 1), "{chat}");
        }
    }
}

#[test]
fn what_begins_in_the_middle_is_told_and_not_shown() {
    let import = of("PRIVATE-1 the rest of something\n10:00:00 From A to Everyone:\n\thello\n");
    assert_eq!((bodies(&import), import.unread.as_slice()), (vec!["hello"], &[1][..]));
}

#[test]
fn a_quote_of_a_private_message_goes_with_its_line() {
    let import = of("10:00:00 From A to B(Direct Message):\n\tPRIVATE-1 secret\n10:00:01 From B to Everyone:\n\t\
        Replying to \"PRIVATE-1 sec...\"\n\t\n\tagreed\n10:00:02 From C to Everyone:\n\tReacted to \"PRIVATE-1 secret\" with ❤️\n");
    assert_eq!(bodies(&import), ["agreed"]);
    assert_eq!(import.skipped.reactions, 1);
    assert!(!format!("{import:?}").contains("PRIVATE-"));
}

#[test]
fn reactions_count_once_a_person_in_any_skin() {
    let import = of("10:00:00 From A to Everyone:\n\tWho \"audits\"\n\tthem?\n\
        10:00:01 From B to Everyone:\n\tReacted to \"Who \"audits\"\n\tthem?\" with 👍🏽\n\
        10:00:02 From B to Everyone:\n\tReacted to \"Who \"audits\"...\" with ❤️\n\
        10:00:03 From C to Everyone:\n\tReacted to \"Who...\" with 😂\n\
        10:00:04 From D to Everyone:\n\tReacted to \"Who...\" with 👍\n");
    assert_eq!((import.drafts.len(), import.drafts[0].votes(), import.skipped.reactions), (1, 2, 4));
}

#[test]
fn the_clipboard_knows_prose_from_headers() {
    let import =
        of("Lina H. 15:01\nShall we meet at 15:00\n\nOmar to Everyone 15:02\nyes, and then\nbreak 16:00\nall\n");
    assert_eq!(bodies(&import)[0], "Shall we meet at 15:00");
    assert!(import.drafts.last().unwrap().is_ambiguous, "«break 16:00» may be a name: somebody should look");
    let private = of("A to B (Direct Message) 3:00 PM\nPRIVATE-1 come\nroom 4:00 PM\nPRIVATE-2\n\nC 3:02 PM\nhello\n");
    assert_eq!((bodies(&private), private.private_dropped), (vec!["hello"], 1));
}

#[test]
fn in_the_question_panel_answers_follow_their_question() {
    let import = with(
        Format::ZoomQaClipboard,
        "Ana 3:01 PM\nIs it public?\nHost 3:02 PM\nYes.\nCo-host 3:03 PM\nMostly.\n\nBen 3:05 PM\nSince when?\n",
    );
    assert_eq!(bodies(&import), ["Is it public?", "Yes.", "Mostly.", "Since when?"]);
    assert_eq!(import.drafts.iter().map(|draft| draft.is_answer).collect::<Vec<_>>(), [false, true, true, false]);
    assert_eq!(import.drafts[2].reply_to, Some(Reply::Draft(0)));
    assert!(import.drafts.iter().all(|draft| draft.via == Via::ZoomQa));
}

#[test]
fn questions_of_a_past_webinar() {
    let import = of(
        r#"{"id":1,"start_time":"2019-11-28T13:00:00Z","questions":[{"name":"Ana","email":"ana@example.org","question_details":[
        {"question":"Is it public","answer":"live answered"},{"question":"Since when?","answer":"Since 2018."}]},{"name":"x"}]}"#,
    );
    assert_eq!(
        (import.format, bodies(&import)),
        (Format::ZoomQaJson, vec!["Is it public", "Since when?", "Since 2018."])
    );
    assert_eq!(import.drafts[0].kind, Kind::Question);
    assert_eq!((import.drafts[2].is_answer, import.unread_count), (true, 1));
}

const EVENT: &str = r#"{"event":"webinar.chat_message_sent","payload":{"object":{"chat_message":{"date_time":"2019-11-28T13:10:40Z",
    "message_id":"m-1","message_content":"Is it public?","sender_name":"Ana","recipient_type":"everyone"}}}}"#;

#[test]
fn an_event_of_the_webhook_is_one_message() {
    let import = of(EVENT);
    assert_eq!(
        (import.format, bodies(&import), import.drafts[0].at),
        (Format::ZoomWebhook, vec!["Is it public?"], At::Utc { ms: 1_574_946_640_000 })
    );
    for other in ["host", "panelists", "direct", ""] {
        let import = of(&EVENT.replace("\"everyone\"", &format!("\"{other}\"")));
        assert_eq!((import.drafts.len(), import.private_dropped), (0, 1), "{other}");
    }
    assert_eq!(of(&EVENT.replace("webinar.chat_message_sent", "webinar.started")).skipped.service, 1);
}

#[test]
fn a_signature_belongs_to_body_secret_and_minute() {
    // Reckoned with another program: HMAC-SHA256("secret", "v0:1574946640:{}").
    let signature = "v0=e15ac1c3569c042601999e3e18f086ee0f715d6ce31792312a7c31ff17b58b3b";
    let check = |secret: &[u8], at: &str, now, body: &[u8], signature: &str| verify(secret, at, now, body, signature);
    assert_eq!(check(b"secret", "1574946640", 1_574_946_940, b"{}", signature), Ok(()));
    assert_eq!(check(b"secret", "1574946640", 1_574_946_941, b"{}", signature), Err(Refused::TooOld));
    assert_eq!(check(b"secret", "1574946640", 1_574_946_339, b"{}", signature), Err(Refused::TooOld));
    assert_eq!(check(b"secret", "soon", 0, b"{}", signature), Err(Refused::NoTimestamp));
    for (secret, body, given) in [
        (&b"other"[..], &b"{}"[..], signature),
        (b"secret", b"{ }", signature),
        (b"secret", b"{}", "v0=00"),
        (b"secret", b"{}", "é"),
        (b"secret", b"{}", "v0=é0"),
    ] {
        assert_eq!(check(secret, "1574946640", 1_574_946_640, body, given), Err(Refused::WrongSignature));
    }
    assert_eq!(
        answer_challenge(b"secret", "token"),
        "e941110e3d2bfe82621f0e3e1434730d7305d106c5f68c87165d0b27a4611a4a"
    );
}

#[test]
fn webex_says_from_and_to() {
    let import = of(
        "from Ana Lopez to Everyone:    10:23 AM\nIs it public?\nfrom Ben to Host (privately): PRIVATE-1\nPRIVATE-2\n\
        10:25 from Cem to everyone: yes\nfrom Dan to Ana: PRIVATE-3\n",
    );
    assert_eq!(
        (import.format, bodies(&import), import.private_dropped),
        (Format::Webex, vec!["Is it public?", "yes"], 2)
    );
    assert_eq!(import.drafts[0].at.minute(), "10:23");
    let json = of(
        r#"{"items":[{"displayName":"Ana","email":"a@b.org","question":"Is it public","answers":{"items":[{"displayName":"H","answer":["Yes","it is"]}]}}]}"#,
    );
    assert_eq!((json.format, bodies(&json)), (Format::WebexQaJson, vec!["Is it public", "Yes\nit is"]));
    assert_eq!(json.drafts[1].reply_to, Some(Reply::Draft(0)));
}
