//! The session file: `round-table-session/1`, or a scenario, whose events and participants are then ignored.
mod agenda;
mod read;

pub use read::{FileError, FileReason};

use crate::{dice::Dice, timeline::RATE_MAX};
use agenda::Maker;
use floor::{
    ActNo, Event, Moment, PersonId, Span,
    event::{About as ActAbout, Verb},
    policy::Policy,
    role::{Hat, Role},
    settings::{LIMIT_MAX, Settings},
};
use journal::NewText;
use read::{Node, Reader};
use serde_json::Value;
use std::collections::BTreeMap;
use wire::view::{About, PolicyQuestion};

/// Longest title, in characters.
const TITLE_CHARS_MAX: usize = 200;
/// Longest text of a policy question, in characters.
const TEXT_CHARS_MAX: usize = 2_000;
/// Longest key of a person or a segment, in characters.
const KEY_CHARS_MAX: usize = 16;
/// Policy questions, and languages.
const LIST_MAX: usize = 32;
/// Longest session, in seconds.
const DURATION_S_MAX: i64 = 86_400;
/// Longest retention, in hours.
const RETENTION_H_MAX: i64 = 8_760;
const FORMATS: &[&str] = &["round-table-session/1", "round-table-scenario/1"];

/// A session as its file describes it, ready to be written down.
#[derive(Debug)]
pub struct Opening {
    /// Its public part; join code and address are filled in by the house.
    pub about: About,
    /// The first record.
    pub events: Vec<Event>,
    /// The words that the record names.
    pub texts: Vec<NewText>,
    /// The person behind a role, where the file names one.
    pub people_of: BTreeMap<Role, PersonId>,
    /// Panelists by their key in the file.
    pub panelists: BTreeMap<String, PersonId>,
    /// A link opens once.
    pub one_time_links: bool,
    /// Paths of keys that nobody here knows.
    pub unknown_keys: Vec<String>,
}

/// Reads a session file.
///
/// # Errors
/// [`FileError`] with the path of what is wrong, and what was expected there.
pub fn open(file: &Value, dice: &Dice) -> Result<Opening, FileError> {
    let reader = Reader::default();
    let root = reader.root(file)?;
    root.need("format")?.one_of(FORMATS)?;
    root.known(&["format", "session", "segments", "people", "events", "totals", "clock"]);
    let session = root.need("session")?.object()?;
    let rehearsal = match root.get("clock") {
        Some(clock) => {
            let clock = clock.object()?;
            clock.known(&["rate"]);
            u32::try_from(clock.need("rate")?.whole(1, i64::from(RATE_MAX))?).ok()
        }
        None => None,
    };
    session.known(SESSION_KEYS);
    let mut maker = Maker::new(dice);
    let mut people_of = BTreeMap::new();
    let mut panelists = BTreeMap::new();
    if let Some(people) = root.get("people") {
        maker.people(&people, &mut people_of, &mut panelists)?;
    }
    maker.card_holders(&session, &mut people_of, &mut panelists)?;
    let agenda = maker.agenda(&root)?;
    let about = about(&session, rehearsal)?;
    let one_time_links = session.get("one_time_links").map_or(Ok(false), |node| node.bool())?;
    let settings = Box::new(settings(&session)?);
    let opened = Event::SessionOpened { settings, agenda, people: maker.people, gavel: Hat::Onsite };
    let acted = Event::Acted {
        act: ActNo(1),
        id: None,
        by: None,
        at: Moment(0),
        verb: Verb::OpenSession,
        about: ActAbout::default(),
    };
    Ok(Opening {
        about,
        events: vec![acted, opened],
        texts: maker.texts,
        people_of,
        panelists,
        one_time_links,
        unknown_keys: reader.unknown(),
    })
}

/// Keys of `session`; those that no part of the program reads yet are known all the same.
const SESSION_KEYS: &[&str] = &[
    "id",
    "event",
    "number",
    "title",
    "hashtag",
    "format",
    "layout",
    "duration_s",
    "languages",
    "organizers",
    "panelists",
    "onsite_moderator",
    "online_moderator",
    "rapporteur",
    "policy_questions",
    "outcomes",
    "facilitation",
    "online_participation",
    "additional_tools",
    "sdgs",
    "tags",
    "attribution",
    "retention_h",
    "recording",
    "limits",
    "policy",
    "starts_at",
    "time_zone",
    "place",
    "wifi",
    "seats",
    "stream_url",
    "meeting_url",
    "outcome_retention_d",
    "one_time_links",
];

fn about(session: &Node<'_>, rehearsal: Option<u32>) -> Result<About, FileError> {
    let text = |key| session.get(key).map(|node| node.text(TITLE_CHARS_MAX)).transpose();
    let mut policy_questions = Vec::new();
    for question in session.list("policy_questions", LIST_MAX)? {
        let question = question.object()?;
        question.known(&["id", "text", "segment", "clarified"]);
        let (id, text) = (question.need("id")?.key(KEY_CHARS_MAX)?, question.need("text")?.text(TEXT_CHARS_MAX)?);
        policy_questions.push(PolicyQuestion { id, text });
    }
    let languages = session.list("languages", LIST_MAX)?;
    let retention_h = session.get("retention_h").map_or(Ok(24), |node| node.whole(0, RETENTION_H_MAX))?;
    Ok(About {
        title: session.need("title")?.text(TITLE_CHARS_MAX)?,
        number: text("number")?,
        hashtag: text("hashtag")?,
        join_code: String::new(),
        join_url: String::new(),
        policy_questions,
        languages: languages.iter().map(|tag| tag.key(KEY_CHARS_MAX)).collect::<Result<_, _>>()?,
        recording: text("recording")?,
        retention_h: u32::try_from(retention_h).unwrap_or(24),
        rehearsal,
        ..About::default()
    })
}

fn settings(session: &Node<'_>) -> Result<Settings, FileError> {
    let mut settings = Settings::default();
    if let Some(duration) = session.get("duration_s") {
        settings.duration_ms = Span::seconds(duration.whole(1, DURATION_S_MAX)?);
    }
    if let Some(policy) = session.get("policy") {
        settings.policy = match policy.one_of(&["equal_voice", "arrival"])? {
            "arrival" => Policy::Arrival,
            _ => Policy::EqualVoice,
        };
    }
    let Some(limits) = session.get("limits") else { return Ok(settings) };
    let limits = limits.object()?;
    let s = &mut settings;
    let spans: [(&str, &mut Span); 12] = [
        ("floor_s", &mut s.floor_ms),
        ("hub_s", &mut s.hub_ms),
        ("panel_first_s", &mut s.panel_first_ms),
        ("panel_s", &mut s.panel_ms),
        ("reply_s", &mut s.reply_ms),
        ("right_of_reply_s", &mut s.right_of_reply_ms),
        ("point_of_order_s", &mut s.point_of_order_ms),
        ("interposed_question_s", &mut s.interposed_question_ms),
        ("short_intervention_s", &mut s.short_intervention_ms),
        ("direct_reply_s", &mut s.direct_reply_ms),
        ("extension_s", &mut s.extension_ms),
        ("stream_delay_s", &mut s.stream_delay_ms),
    ];
    // `action_floor_s` is what segments for actions give as their own `floor_limit_s`.
    let mut known = vec!["action_floor_s", "points_of_order_per_person"];
    for (key, span) in spans {
        known.push(key);
        if let Some(limit) = limits.get(key) {
            *span = Span::seconds(limit.whole(0, LIMIT_MAX.rounded_s())?);
        }
    }
    if let Some(points) = limits.get("points_of_order_per_person") {
        let points = points.whole(0, 1_000)?;
        settings.points_of_order_per_person = u16::try_from(points).unwrap_or(u16::MAX);
    }
    limits.known(&known);
    Ok(settings)
}
