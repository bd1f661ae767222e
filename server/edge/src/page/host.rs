//! `/host`: a session from a plain form, for whoever holds the host key. Its links are shown once.
use super::{Assets, Lang, Porch, Wants, page, speech::Speech};
use askama::Template;
use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use hub::{CreateError, Created};
use serde::Deserialize;
use serde_json::{Value, json};

/// Seconds of opening and of close; the rest belongs to the questions.
const EDGE_S: u32 = 300;
/// Seconds of quiet before the floor opens.
const SILENCE_S: u32 = 20;
/// Seconds of an ordinary hand.
const FLOOR_S: u32 = 90;
/// Questions that the form takes; a session file may have more.
const QUESTIONS_MAX: usize = 12;
/// Minutes that the form takes.
const MINUTES: std::ops::RangeInclusive<u32> = 15..=480;

/// The form as it was sent.
#[derive(Debug, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    key: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    number: String,
    #[serde(default)]
    minutes: String,
    #[serde(default)]
    questions: String,
    #[serde(default)]
    recording: String,
}

impl Default for Typed {
    fn default() -> Self {
        let [key, title, number, questions, recording] = [const { String::new() }; 5];
        Self { key, title, number, minutes: "90".to_owned(), questions, recording }
    }
}

struct Link {
    word: &'static str,
    address: String,
    shown: String,
}

struct Made {
    links: Vec<Link>,
}

#[derive(Template)]
#[template(path = "host.html")]
struct HostPage<'a> {
    lang: Lang,
    s: &'static Speech,
    assets: &'a Assets,
    said: Option<String>,
    typed: Typed,
    made: Option<Made>,
}

fn draw(
    porch: &Porch,
    lang: Lang,
    status: StatusCode,
    said: Option<&str>,
    typed: Typed,
    made: Option<Made>,
) -> Response {
    let s = lang.speech();
    page(status, &HostPage { lang, s, assets: &porch.assets, said: said.map(|id| s.say(id)), typed, made })
}

pub(super) async fn show(State(porch): State<Porch>, Query(wants): Query<Wants>, headers: HeaderMap) -> Response {
    draw(&porch, wants.lang(&headers), StatusCode::OK, None, Typed::default(), None)
}

/// A session file of equal rounds, one for each question.
fn file(typed: &Typed, lang: Lang) -> Option<Value> {
    let minutes = typed.minutes.trim().parse::<u32>().ok().filter(|minutes| MINUTES.contains(minutes))?;
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let speech = lang.speech();
    let texts: Vec<&str> = typed.questions.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if texts.len() > QUESTIONS_MAX {
        return None;
    }
    let whole_s = minutes.saturating_mul(60);
    let rounds = u32::try_from(texts.len().max(1)).unwrap_or(1);
    let round_s = whole_s.saturating_sub(2 * EDGE_S).checked_div(rounds)?;
    let questions = texts.iter().zip(1_u32..).map(|(text, n)| json!({ "id": format!("Q{n}"), "text": text }));
    let mut segments = vec![json!({ "id": "A", "title": speech.say("host-opening"), "start_s": 0, "end_s": EDGE_S })];
    let mut start_s = EDGE_S;
    for n in 1..=rounds {
        let end_s = if n == rounds { whole_s.saturating_sub(EDGE_S) } else { start_s.saturating_add(round_s) };
        let title =
            if texts.is_empty() { speech.say("host-discussion") } else { plain(&speech.count("host-round", "n", n)) };
        let mut segment = json!({
            "id": key(n), "title": title, "start_s": start_s, "end_s": end_s,
            "silence_s": SILENCE_S, "floor_limit_s": FLOOR_S,
        });
        if let (false, Some(fields)) = (texts.is_empty(), segment.as_object_mut()) {
            fields.insert("policy_question".to_owned(), format!("Q{n}").into());
        }
        segments.push(segment);
        start_s = end_s;
    }
    let close = rounds.saturating_add(1);
    segments.push(json!({
        "id": key(close), "title": speech.say("host-close"), "start_s": start_s, "end_s": whole_s, "fixed": true,
    }));
    let mut session = json!({
        "title": some(&typed.title)?, "duration_s": whole_s, "languages": ["en", "ar"],
        "policy_questions": questions.collect::<Vec<_>>(),
    });
    for (name, text) in [("number", &typed.number), ("recording", &typed.recording)] {
        if let (Some(text), Some(fields)) = (some(text), session.as_object_mut()) {
            fields.insert(name.to_owned(), text.into());
        }
    }
    Some(json!({ "format": "round-table-session/1", "session": session, "segments": segments }))
}

/// The letter of the part after the `n`th.
fn key(n: u32) -> String {
    u32::from(b'A').checked_add(n).and_then(char::from_u32).map(String::from).unwrap_or_default()
}

/// A title is plain text: isolating marks belong to sentences.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn made(public_url: &str, created: &Created) -> Made {
    let public_url = public_url.trim_end_matches('/');
    let role = |name: &str, word: &'static str, place: &str| {
        let secret = created.links.get(name)?;
        let address = format!("{public_url}/{place}#{}.{}", created.id, secret.reveal());
        Some(Link { word, shown: format!("{public_url}/{place}#…"), address })
    };
    let join = format!("{public_url}/j/{}", hub::dice::show_code(&created.join_code));
    let links = [
        role("onsite_moderator", "host-onsite", "desk"),
        role("online_moderator", "host-online", "desk"),
        role("stage", "host-stage", "stage"),
        Some(Link { word: "host-join", shown: join.clone(), address: join }),
    ];
    Made { links: links.into_iter().flatten().collect() }
}

/// Creates the session; the secrets stand on this one answer and nowhere else.
pub(super) async fn create(
    State(porch): State<Porch>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let lang = wants.lang(&headers);
    if !porch.host.is_some_and(|hash| hash.fits(typed.key.trim())) {
        return draw(&porch, lang, StatusCode::FORBIDDEN, Some("host-no-key"), typed, None);
    }
    let Some(file) = file(&typed, lang) else {
        return draw(&porch, lang, StatusCode::UNPROCESSABLE_ENTITY, Some("host-no-plan"), typed, None);
    };
    match porch.house.create(&file).await {
        Ok(created) => {
            let made = made(&porch.house.public_url(), &created);
            draw(&porch, lang, StatusCode::CREATED, None, Typed::default(), Some(made))
        }
        Err(CreateError::File(_)) => {
            draw(&porch, lang, StatusCode::UNPROCESSABLE_ENTITY, Some("host-no-plan"), typed, None)
        }
        Err(CreateError::NotStored | CreateError::Stopping) => {
            draw(&porch, lang, StatusCode::SERVICE_UNAVAILABLE, Some("hand-no-not_stored"), typed, None)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(minutes: &str, questions: &str) -> Typed {
        Typed { title: "Round".into(), minutes: minutes.into(), questions: questions.into(), ..Typed::default() }
    }

    #[test]
    fn the_plan_fills_the_session_without_a_gap_and_the_house_reads_it() {
        for (minutes, questions) in [("15", ""), ("90", "One?\n\n Two? \nThree?"), ("480", "One?")] {
            let file = file(&typed(minutes, questions), Lang::Ar).unwrap();
            let segments = file["segments"].as_array().unwrap();
            let mut at = 0;
            for segment in segments {
                assert_eq!(segment["start_s"], at, "{segment}");
                at = segment["end_s"].as_i64().unwrap();
            }
            assert_eq!(at, minutes.parse::<i64>().unwrap() * 60);
            let opening = hub::file::open(&file, &hub::Dice::seeded(1)).unwrap();
            assert_eq!(opening.unknown_keys, Vec::<String>::new());
            assert_eq!(opening.about.policy_questions.len(), questions.lines().filter(|line| !line.is_empty()).count());
        }
    }

    #[test]
    fn a_length_out_of_range_or_too_many_questions_make_no_plan() {
        assert!(file(&typed("15", ""), Lang::En).is_some() && file(&typed("14", ""), Lang::En).is_none());
        assert!(file(&typed("480", ""), Lang::En).is_some() && file(&typed("481", ""), Lang::En).is_none());
        assert!(file(&typed("90", &"Q?\n".repeat(12)), Lang::En).is_some());
        assert!(file(&typed("90", &"Q?\n".repeat(13)), Lang::En).is_none());
    }
}
