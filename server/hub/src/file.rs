//! The session file: `round-table-session/1`, or a scenario, whose events and participants are then ignored.
mod agenda;
mod known;
mod print;
mod read;
mod rules;
mod seats;

pub(crate) use known::Known;
pub(crate) use print::print;
pub use read::{FileError, FileReason};

use crate::{dice::Dice, timeline::RATE_MAX};
use agenda::Maker;
use floor::{
    ActNo, Event, Moment, PersonId,
    agenda::Segment,
    event::{About as ActAbout, Verb},
    ids::SeatId,
    person::Person,
    role::{Hat, Role},
    seat::Seat,
    settings::Settings,
};
use journal::NewText;
use read::Reader;
use serde_json::Value;
use std::collections::BTreeMap;
use wire::view::{About, Wifi};

/// Longest title, in characters.
const TITLE_CHARS_MAX: usize = 200;
/// Longest key of a person or a segment, in characters.
const KEY_CHARS_MAX: usize = 16;
/// Policy questions, languages, groups.
const LIST_MAX: usize = 32;
/// Longest session, in seconds.
const DURATION_S_MAX: i64 = 86_400;
const FORMATS: &[&str] = &[FORMAT, "round-table-scenario/1"];
const FORMAT: &str = "round-table-session/1";

/// A session as its file describes it, ready to be written down.
#[derive(Debug)]
pub struct Opening {
    /// Its public part; join code and address are filled in by the house.
    pub about: About,
    /// Its network, which moderators alone see.
    pub wifi: Option<Wifi>,
    /// Its rules.
    pub settings: Settings,
    /// Its run of show.
    pub agenda: Vec<Segment>,
    /// The people whom it names.
    pub people: Vec<(PersonId, Person)>,
    /// The seats, along the U.
    pub seats: Vec<(SeatId, Seat)>,
    /// The words that all of this names and that are not on disk yet.
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

/// Reads the file of a new session.
///
/// # Errors
/// [`FileError`] with the path of what is wrong, and what was expected there.
pub fn open(file: &Value, dice: &Dice) -> Result<Opening, FileError> {
    read(file, dice, &Known::default())
}

/// Reads a session file; who and what is known already keeps its id and its words.
///
/// # Errors
/// As [`open`].
pub(crate) fn read(file: &Value, dice: &Dice, known: &Known) -> Result<Opening, FileError> {
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
    let about = rules::about(&session, rehearsal)?;
    let mut maker = Maker::new(dice, known, &about.groups);
    let mut people_of = BTreeMap::new();
    let mut panelists = BTreeMap::new();
    let seated = seats::people(&session)?;
    if let Some(people) = root.get("people") {
        maker.people(&people, &seated, &mut people_of, &mut panelists)?;
    }
    maker.card_holders(&session, &mut people_of, &mut panelists)?;
    let seats = maker.seats(&session)?;
    let agenda = maker.agenda(&root)?;
    let Maker { people, texts, .. } = maker;
    Ok(Opening {
        wifi: rules::wifi(&session)?,
        settings: rules::settings(&session, &about)?,
        agenda,
        one_time_links: session.get("one_time_links").map_or(Ok(false), |node| node.bool())?,
        about,
        people,
        seats,
        texts,
        people_of,
        panelists,
        unknown_keys: reader.unknown(),
    })
}

impl Opening {
    /// The first record of a session.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        let acted = Event::Acted {
            act: ActNo(1),
            id: None,
            by: None,
            at: Moment(0),
            verb: Verb::OpenSession,
            about: ActAbout::default(),
        };
        let (settings, agenda, people) = (Box::new(self.settings.clone()), self.agenda.clone(), self.people.clone());
        let mut events = vec![acted, Event::SessionOpened { settings, agenda, people, gavel: Hat::Onsite }];
        if !self.seats.is_empty() {
            events.push(Event::TableLaid { seats: self.seats.clone() });
        }
        events
    }
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
    "identification",
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
    "point_ranks",
    "groups",
    "budgets",
    "starts_at_once",
    "ends_at_zero",
];
