//! The session file: `round-table-session/1`, or a scenario, whose events and participants are then ignored.
mod read;

pub use read::{FileError, FileReason};

use crate::{dice::Dice, timeline::RATE_MAX, wording::row};
use floor::{
    ActNo, Event, Moment, PersonId, Span,
    agenda::{PanelSlot, Segment},
    event::{About as ActAbout, Verb},
    ids::TextRef,
    person::{Channel, Identity, Person, Via},
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
/// Segments of one session.
const SEGMENTS_MAX: usize = 64;
/// People whom a file may name.
const PEOPLE_MAX: usize = 1_000;
/// Panel inputs of one segment.
const PANEL_MAX: usize = 64;
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
    let mut maker = Maker { dice, texts: Vec::new(), people: Vec::new(), keys: BTreeMap::new() };
    let mut people_of = BTreeMap::new();
    let mut panelists = BTreeMap::new();
    if let Some(people) = root.get("people") {
        maker.people(&people, &mut people_of, &mut panelists)?;
    }
    maker.card_holders(&session, &mut people_of, &mut panelists)?;
    let agenda = maker.agenda(&root)?;
    let about = about(&session, rehearsal)?;
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

/// Makes people and texts.
struct Maker<'a> {
    dice: &'a Dice,
    texts: Vec<NewText>,
    people: Vec<(PersonId, Person)>,
    keys: BTreeMap<String, PersonId>,
}

impl Maker<'_> {
    fn text(&mut self, text: String, person: Option<PersonId>) -> TextRef {
        let (text, row) = row(self.dice, text, person);
        self.texts.push(row);
        text
    }
    fn person(&mut self, key: String, label: String, person: Person) -> PersonId {
        let id = self.dice.person();
        let label = Some(self.text(label, Some(id)));
        self.people.push((id, Person { label, key: Some(key.clone()), ..person }));
        self.keys.insert(key, id);
        id
    }
    /// The people of the file who hold a role besides taking part.
    fn people(
        &mut self,
        people: &Node<'_>,
        people_of: &mut BTreeMap<Role, PersonId>,
        panelists: &mut BTreeMap<String, PersonId>,
    ) -> Result<(), FileError> {
        for person in people.items(PEOPLE_MAX)? {
            let person = person.object()?;
            person.known(&PERSON_KEYS);
            let key = person.need("id")?.key(KEY_CHARS_MAX)?;
            let roles = person.list("roles", LIST_MAX)?;
            let roles = roles.iter().map(|role| role.one_of(ROLES)).collect::<Result<Vec<_>, _>>()?;
            if roles.iter().all(|role| *role == "participant") {
                continue;
            }
            if self.keys.contains_key(&key) {
                return Err(person.need("id")?.error(FileReason::Twice));
            }
            let label = person.need("label")?.text(wire::limits::LABEL_CHARS_MAX)?;
            let id = self.person(key.clone(), label, described(&person)?);
            for role in roles {
                match role {
                    "panelist" => drop(panelists.insert(key.clone(), id)),
                    "onsite_moderator" => drop(people_of.entry(Role::OnsiteModerator).or_insert(id)),
                    "online_moderator" => drop(people_of.entry(Role::OnlineModerator).or_insert(id)),
                    "rapporteur" => drop(people_of.entry(Role::Rapporteur).or_insert(id)),
                    _ => {} // organizers may be several, so their link names nobody
                }
            }
        }
        Ok(())
    }
    /// Panelists, moderators and the rapporteur as `session` names them.
    fn card_holders(
        &mut self,
        session: &Node<'_>,
        people_of: &mut BTreeMap<Role, PersonId>,
        panelists: &mut BTreeMap<String, PersonId>,
    ) -> Result<(), FileError> {
        for panelist in session.list("panelists", PANEL_MAX)? {
            let panelist = panelist.object()?;
            panelist.known(&["who", "name", "affiliation", "stakeholder", "region"]);
            let key = panelist.need("who")?.key(KEY_CHARS_MAX)?;
            let id = match self.keys.get(&key) {
                Some(id) => *id,
                None => {
                    let name = panelist.need("name")?.text(wire::limits::LABEL_CHARS_MAX)?;
                    self.person(key.clone(), name, PANELIST)
                }
            };
            panelists.insert(key, id);
        }
        let named = [
            ("onsite_moderator", Role::OnsiteModerator),
            ("online_moderator", Role::OnlineModerator),
            ("rapporteur", Role::Rapporteur),
        ];
        for (key, role) in named {
            let Some(node) = session.get(key) else { continue };
            people_of.insert(role, self.known(&node)?);
        }
        Ok(())
    }
    fn known(&self, node: &Node<'_>) -> Result<PersonId, FileError> {
        let key = node.key(KEY_CHARS_MAX)?;
        self.keys.get(&key).copied().ok_or_else(|| node.error(FileReason::NoSuchPerson))
    }
    fn agenda(&mut self, root: &Node<'_>) -> Result<Vec<Segment>, FileError> {
        let mut agenda: Vec<Segment> = Vec::new();
        for segment in root.list("segments", SEGMENTS_MAX)? {
            let segment = self.segment(&segment.object()?)?;
            if agenda.iter().any(|other| other.key == segment.key) {
                return Err(root.need("segments")?.error(FileReason::Twice));
            }
            agenda.push(segment);
        }
        Ok(agenda)
    }
    fn segment(&mut self, segment: &Node<'_>) -> Result<Segment, FileError> {
        segment.known(&SEGMENT_KEYS);
        let seconds = |key| segment.need(key)?.whole(0, DURATION_S_MAX).map(Span::seconds);
        let (start_ms, end_ms) = (seconds("start_s")?, seconds("end_s")?);
        if end_ms < start_ms {
            return Err(segment.need("end_s")?.error(FileReason::BeforeStart));
        }
        let seconds_or =
            |key, other| segment.get(key).map_or(Ok(other), |node| node.whole(0, DURATION_S_MAX).map(Span::seconds));
        let mut panel = Vec::new();
        for slot in segment.list("panel", PANEL_MAX)? {
            let slot = slot.object()?;
            slot.known(&["who", "limit_s"]);
            let limit_s = slot.need("limit_s")?.whole(1, LIMIT_MAX.rounded_s())?;
            panel.push(PanelSlot { who: self.known(&slot.need("who")?)?, limit_ms: Span::seconds(limit_s) });
        }
        let floor_limit = segment.get("floor_limit_s").map(|node| node.whole(1, LIMIT_MAX.rounded_s())).transpose()?;
        let title = segment.need("title")?.text(TITLE_CHARS_MAX)?;
        let question = segment.get("policy_question").map(|node| node.key(KEY_CHARS_MAX)).transpose()?;
        Ok(Segment {
            key: segment.need("id")?.key(KEY_CHARS_MAX)?,
            title: Some(self.text(title, None)),
            start_ms,
            end_ms,
            policy_question: question,
            panel,
            silence_ms: seconds_or("silence_s", Span::ZERO)?,
            floor_limit_ms: floor_limit.map(Span::seconds),
            is_fixed: segment.get("fixed").map_or(Ok(false), |node| node.bool())?,
            min_ms: seconds_or("min_s", end_ms - start_ms)?,
            max_ms: seconds_or("max_s", end_ms - start_ms)?,
            started_at: None,
            ended_at: None,
            timer: None,
        })
    }
}

const SEGMENT_KEYS: [&str; 12] = [
    "id",
    "title",
    "start_s",
    "end_s",
    "lead",
    "policy_question",
    "panel",
    "silence_s",
    "floor_limit_s",
    "fixed",
    "min_s",
    "max_s",
];
const PERSON_KEYS: [&str; 11] =
    ["id", "label", "identity", "channel", "via", "stakeholder", "region", "lang", "roles", "hub", "note"];
const ROLES: &[&str] = &[
    "organizer",
    "onsite_moderator",
    "online_moderator",
    "rapporteur",
    "panelist",
    "participant",
    "stage",
    "overlay",
    "interpreter",
    "hub",
];
const PANELIST: Person = Person {
    label: None,
    key: None,
    identity: Identity::Named,
    channel: Channel::Panel,
    via: Via::Mic,
    lang: String::new(),
    joined_at: Moment(0),
    headcount: 1,
    same_as: None,
    is_gone: false,
};

fn described(person: &Node<'_>) -> Result<Person, FileError> {
    Ok(Person {
        identity: person.get("identity").map_or(Ok(PANELIST.identity), |node| node.parsed())?,
        channel: person.get("channel").map_or(Ok(PANELIST.channel), |node| node.parsed())?,
        via: person.get("via").map_or(Ok(PANELIST.via), |node| node.parsed())?,
        lang: person.get("lang").map_or(Ok(String::new()), |node| node.key(KEY_CHARS_MAX))?,
        ..PANELIST
    })
}
