//! Refusals as sentences, what is safe first.
use super::speech::Speech;
use floor::Refusal;
use fluent_bundle::FluentValue;
use wire::Refused;

/// The sentence of a refusal of one deed: «not yours» means another thing of a seat than of a question.
pub(super) fn refusal_of(speech: &Speech, deed: &str, why: &Refused) -> String {
    let id = match (deed, why) {
        ("support" | "unsupport", Refused::Floor(Refusal::NotYours)) => "hand-no-own_question",
        ("sit", Refused::Floor(Refusal::NotYours)) => "hand-no-not_in_the_room",
        ("erase", Refused::Floor(Refusal::NotYours)) => "hand-no-in_the_program",
        _ => return refusal(speech, why),
    };
    speech.say(id)
}

/// The sentence of a refusal for a participant.
#[must_use]
pub fn refusal(speech: &Speech, why: &Refused) -> String {
    let told = serde_json::to_value(why).unwrap_or_default();
    let code = told.get("code").and_then(serde_json::Value::as_str).unwrap_or_default();
    let figure = |names: &[&str]| names.iter().find_map(|name| told.get(*name).and_then(serde_json::Value::as_i64));
    let id = format!("hand-no-{code}");
    if !speech.has(&id) {
        return speech.say("hand-no");
    }
    let chars = figure(&["chars"]).unwrap_or_default();
    let max = figure(&["chars_max", "points_max", "max"]).unwrap_or_default();
    speech.say_with(&id, &[("chars", FluentValue::from(chars)), ("max", FluentValue::from(max))])
}

#[cfg(test)]
mod tests {
    use super::{super::Lang, *};
    use floor::SeatId;
    use wire::Problem;

    #[test]
    fn a_refusal_says_first_what_is_safe_and_names_its_figures() {
        let english = Lang::En.speech();
        let long = refusal(english, &Problem::TextTooLong { chars: 501, chars_max: 500 }.into());
        assert_eq!(
            long,
            "Nothing is lost. The text has \u{2068}501\u{2069} characters; \u{2068}500\u{2069} are possible."
        );
        let points = refusal(Lang::Ar.speech(), &Refusal::PointsUsedUp { points_max: 3 }.into());
        assert!(points.contains("نقاط النظام"), "{points}");
        assert_eq!(refusal(english, &Refusal::NothingToPutBack.into()), english.say("hand-no"));
    }

    #[test]
    fn whatever_the_own_page_can_be_refused_has_a_sentence_of_its_own() {
        let english = Lang::En.speech();
        for deed in ["support", "sit", "erase"] {
            let not_yours = refusal_of(english, deed, &Refusal::NotYours.into());
            assert!(!not_yours.contains("moderator can do"), "{deed}: {not_yours}");
        }
        let floor = [
            Refusal::NoSuchQuestion,
            Refusal::NoSuchSeat,
            Refusal::SeatTaken { seat: SeatId(3) },
            Refusal::NoSuchPerson,
            Refusal::AlreadySo,
            Refusal::Over,
            Refusal::Banned,
        ];
        for why in floor {
            assert_ne!(refusal(english, &why.clone().into()), english.say("hand-no"), "{why:?}");
        }
        assert_ne!(
            refusal(english, &Problem::TextTooLong { chars: 281, chars_max: 280 }.into()),
            english.say("hand-no")
        );
    }
}
