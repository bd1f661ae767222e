//! What a form asks for: its fields, and the one command they make.
use super::{ASK_CHARS_MAX, Lang, coming::number};
use floor::{Command, HandId, QuestionId, Refusal, TurnId, person::Consent, role::Role, signal::Signal, turn::Kind};
use serde::Deserialize;
use wire::{Problem, Refused, view::you::You};

/// Every field that any of the forms has.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    pub id: String,
    pub key: String,
    pub hand: Option<u32>,
    pub turn: Option<u32>,
    pub version: Option<u32>,
    pub kind: Option<Kind>,
    pub topic: String,
    pub text: String,
    pub policy_question: String,
    pub for_the_record: Option<String>,
    pub question: Option<u32>,
    pub signal: Option<Signal>,
    pub room: Option<String>,
    pub stream: Option<String>,
    pub report: Option<String>,
    pub need: String,
    pub seat: String,
    pub tongue: String,
}

impl Fields {
    /// What is ticked; what is not is a no.
    pub(super) fn consent(&self) -> Consent {
        Consent { room: self.room.is_some(), stream: self.stream.is_some(), report: self.report.is_some() }
    }
}

/// The role whose page this is.
pub(super) const ROLE: Role = Role::Participant;

/// A seat's number as somebody typed it.
fn seat(typed: &str) -> Result<u16, Refused> {
    number(typed).and_then(|number| u16::try_from(number).ok()).ok_or_else(|| Refusal::NoSuchSeat.into())
}

fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// What people do for themselves besides raising a hand; none is another deed.
fn own(deed: &str, fields: &Fields) -> Result<Option<Command<String>>, Refused> {
    let question = || fields.question.map(QuestionId).ok_or(Refusal::NoSuchQuestion);
    let signal = || fields.signal.ok_or(Problem::Malformed);
    Ok(Some(match deed {
        "support" => Command::Support { question: question()?, is_on: true },
        "unsupport" => Command::Support { question: question()?, is_on: false },
        "signal" => Command::GiveSignal { signal: signal()?, is_on: true },
        "unsignal" => Command::GiveSignal { signal: signal()?, is_on: false },
        "consent" => Command::SetConsent { consent: fields.consent() },
        "tongue" => Command::SetLang { lang: fields.tongue.clone() },
        "need" => Command::SetNeed { text: some(&fields.need) },
        "sit" => Command::Sit { number: Some(seat(&fields.seat)?) },
        "stand" => Command::Sit { number: None },
        "erase" => Command::DeleteMine,
        "leave" => Command::Leave,
        _ => return Ok(None),
    }))
}

/// The command of a form; `you` tells what it is about where the form does not.
pub(super) fn command(deed: &str, fields: &Fields, you: &You, lang: Lang) -> Result<Command<String>, Refused> {
    if let Some(command) = own(deed, fields)? {
        return Ok(command);
    }
    let policy_question = some(&fields.policy_question);
    let own = fields.hand.map(HandId).and_then(|id| you.hands.iter().find(|hand| hand.id == id));
    let own = own.or_else(|| you.hands.first().filter(|_| fields.hand.is_none()));
    // A hand that is gone meanwhile is named all the same: the floor says so, and a repeat gets its first answer.
    let hand = own.map(|hand| hand.id).or(fields.hand.map(HandId)).ok_or(Refusal::NoSuchHand);
    Ok(match deed {
        "raise" => Command::RaiseHand {
            who: None,
            kind: fields.kind.unwrap_or_default(),
            topic: some(&fields.topic),
            policy_question,
            seat: None,
            rank: None,
        },
        "lower" => Command::LowerHand { hand: hand? },
        "park" => Command::ParkHand { hand: hand? },
        "unpark" => Command::UnparkHand { hand: hand? },
        "back" => Command::StepBack { hand: hand? },
        "change" => {
            let version = fields.version.or(own.map(|hand| hand.version)).unwrap_or_default();
            let kind = fields.kind.filter(|kind| own.is_none_or(|hand| hand.kind != *kind));
            Command::ChangeHand { hand: hand?, version, kind, topic: some(&fields.topic), policy_question, rank: None }
        }
        "ask" => {
            let text = wire::text::clean(&fields.text, ASK_CHARS_MAX as usize)?;
            let for_the_record = fields.for_the_record.is_some();
            Command::AskInWriting { text, lang: lang.tongue().to_owned(), policy_question, for_the_record }
        }
        // The turn on the page, also where it is over meanwhile: another one is not meant.
        "done" => {
            let own = you.turn.as_ref().map(|turn| turn.id);
            Command::EndTurn { turn: fields.turn.map(TurnId).or(own).ok_or(Refusal::NoSuchTurn)? }
        }
        _ => return Err(Problem::Malformed.into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use floor::{Moment, Span, queue::HandState, timer::Timer};
    use wire::view::you::{YourHand, YourTurn};

    fn hand(id: u32) -> YourHand {
        YourHand {
            id: HandId(id),
            kind: Kind::Floor,
            state: HandState::Waiting,
            place: Some(1),
            expected: None,
            is_next: false,
            is_for_later: false,
            lowers_at: None,
            topic: None,
            policy_question: None,
            question: None,
            version: 3,
        }
    }

    #[test]
    fn a_form_without_a_hand_means_the_own_one_and_a_stale_one_is_named_as_it_is() {
        let you = You { hands: vec![hand(7)], ..You::default() };
        let lower = |hand| command("lower", &Fields { hand, ..Fields::default() }, &you, Lang::En).unwrap();
        assert_eq!(lower(None), Command::LowerHand { hand: HandId(7) });
        assert_eq!(lower(Some(5)), Command::LowerHand { hand: HandId(5) });
        let none = command("lower", &Fields::default(), &You::default(), Lang::En);
        assert_eq!(none, Err(Refusal::NoSuchHand.into()));
    }

    #[test]
    fn a_kind_that_stays_is_not_placed_anew() {
        let you = You { hands: vec![hand(7)], ..You::default() };
        let fields = |kind| Fields { kind: Some(kind), topic: " seized devices ".into(), ..Fields::default() };
        let change = |kind| command("change", &fields(kind), &you, Lang::En).unwrap();
        let topic = Some("seized devices".to_owned());
        let expected = |kind| Command::ChangeHand {
            hand: HandId(7),
            version: 3,
            kind,
            topic: topic.clone(),
            policy_question: None,
            rank: None,
        };
        assert_eq!(change(Kind::Floor), expected(None));
        assert_eq!(change(Kind::DirectReply), expected(Some(Kind::DirectReply)));
    }

    #[test]
    fn i_am_done_ends_the_own_turn_only() {
        let none = command("done", &Fields::default(), &You::default(), Lang::En);
        assert_eq!(none, Err(Refusal::NoSuchTurn.into()));
        let timer = Timer::start(Moment(0), Span::seconds(90));
        let turn = YourTurn { id: TurnId(4), kind: Kind::Floor, timer, is_read_aloud: false, nudge: None };
        let you = You { turn: Some(turn), ..You::default() };
        assert_eq!(command("done", &Fields::default(), &you, Lang::En), Ok(Command::EndTurn { turn: TurnId(4) }));
        let stale = Fields { turn: Some(3), ..Fields::default() };
        assert_eq!(command("done", &stale, &you, Lang::En), Ok(Command::EndTurn { turn: TurnId(3) }));
    }

    #[test]
    fn a_question_of_five_hundred_characters_passes_and_one_more_is_told_both_figures() {
        let ask =
            |chars| command("ask", &Fields { text: "ش".repeat(chars), ..Fields::default() }, &You::default(), Lang::Ar);
        assert!(ask(499).is_ok() && ask(500).is_ok());
        assert_eq!(ask(501), Err(Problem::TextTooLong { chars: 501, chars_max: 500 }.into()));
        assert_eq!(ask(0), Err(Problem::TextEmpty.into()));
    }

    #[test]
    fn a_seat_is_typed_in_any_digits_and_what_is_no_number_is_no_seat() {
        let sit =
            |seat: &str| command("sit", &Fields { seat: seat.into(), ..Fields::default() }, &You::default(), Lang::En);
        for typed in ["12", " 12 ", "١٢", "۱۲", "１２"] {
            assert_eq!(sit(typed), Ok(Command::Sit { number: Some(12) }), "{typed}");
        }
        for typed in ["", "A3", "-1", "70000"] {
            assert_eq!(sit(typed), Err(Refusal::NoSuchSeat.into()), "{typed}");
        }
    }

    #[test]
    fn what_is_not_ticked_is_a_no_and_an_empty_need_is_taken_back() {
        let fields = Fields { stream: Some("yes".into()), need: "  ".into(), ..Fields::default() };
        let of = |deed| command(deed, &fields, &You::default(), Lang::En);
        let consent = Consent { stream: true, ..Consent::default() };
        assert_eq!(of("consent"), Ok(Command::SetConsent { consent }));
        let tongue = Fields { tongue: "ar".into(), ..Fields::default() };
        let spoken = command("tongue", &tongue, &You::default(), Lang::En);
        assert_eq!(spoken, Ok(Command::SetLang { lang: "ar".into() }));
        assert_eq!(of("need"), Ok(Command::SetNeed { text: None }));
        assert_eq!(of("support"), Err(Refusal::NoSuchQuestion.into()));
        assert_eq!(of("signal"), Err(Problem::Malformed.into()));
    }
}
