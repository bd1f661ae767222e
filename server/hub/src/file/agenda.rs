//! People and segments of a session file.
use super::{
    DURATION_S_MAX, KEY_CHARS_MAX, Known, LIST_MAX, TITLE_CHARS_MAX,
    read::{FileError, FileReason, Node},
};
use crate::{dice::Dice, wording::row};
use floor::{
    Moment, PersonId, Span,
    agenda::{PanelSlot, Segment},
    ids::TextRef,
    person::{Channel, Consent, Identity, Person, Via},
    role::Role,
    settings::LIMIT_MAX,
};
use journal::NewText;
use std::collections::{BTreeMap, BTreeSet};
use wire::view::Group;

/// Segments of one session.
const SEGMENTS_MAX: usize = 64;
/// People whom a file may name.
const PEOPLE_MAX: usize = 1_000;
/// Longest id of a person in a file, in characters.
pub(super) const PERSON_CHARS_MAX: usize = 40;
/// Panel inputs of one segment.
const PANEL_MAX: usize = 64;

/// Makes people and texts.
pub(super) struct Maker<'a> {
    dice: &'a Dice,
    pub(super) known: &'a Known,
    groups: &'a [Group],
    pub(super) texts: Vec<NewText>,
    pub(super) people: Vec<(PersonId, Person)>,
    keys: BTreeMap<String, PersonId>,
}

impl<'a> Maker<'a> {
    pub(super) const fn new(dice: &'a Dice, known: &'a Known, groups: &'a [Group]) -> Self {
        Self { dice, known, groups, texts: Vec::new(), people: Vec::new(), keys: BTreeMap::new() }
    }
    pub(super) fn text(&mut self, text: String, person: Option<PersonId>) -> TextRef {
        if let Some(known) = self.known.text(person, &text) {
            return known;
        }
        let (text, row) = row(self.dice, text, person);
        self.texts.push(row);
        text
    }
    fn person(&mut self, key: String, label: String, person: Person) -> PersonId {
        let known = self.known.people.get(&key);
        let id = known.map_or_else(|| self.dice.person(), |(id, _)| *id);
        let label = Some(self.text(label, Some(id)));
        let mut person = Person { label, key: Some(key.clone()), ..person };
        if let Some((_, known)) = known {
            // What happened at the table stays; what the file says is new.
            let Person { joined_at, headcount, same_as, is_muted, ban, consent, need, .. } = known.clone();
            person = Person { joined_at, headcount, same_as, is_muted, ban, consent, need, ..person };
        }
        self.people.push((id, person));
        self.keys.insert(key, id);
        id
    }
    /// The people of the file who hold a role besides taking part, or have a seat.
    pub(super) fn people(
        &mut self,
        people: &Node<'_>,
        seated: &BTreeSet<String>,
        people_of: &mut BTreeMap<Role, PersonId>,
        panelists: &mut BTreeMap<String, PersonId>,
    ) -> Result<(), FileError> {
        for person in people.items(PEOPLE_MAX)? {
            let person = person.object()?;
            person.known(&PERSON_KEYS);
            let key = person.need("id")?.key(PERSON_CHARS_MAX)?;
            let roles = person.list("roles", LIST_MAX)?;
            let roles = roles.iter().map(|role| role.one_of(ROLES)).collect::<Result<Vec<_>, _>>()?;
            if roles.iter().all(|role| *role == "participant") && !seated.contains(&key) {
                continue;
            }
            if self.keys.contains_key(&key) {
                return Err(person.need("id")?.error(FileReason::Twice));
            }
            let label = person.need("label")?.text(wire::limits::LABEL_CHARS_MAX)?;
            let group = person.get("group").map(|group| self.group(&group)).transpose()?;
            let id = self.person(key.clone(), label, Person { group, ..described(&person)? });
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
    pub(super) fn card_holders(
        &mut self,
        session: &Node<'_>,
        people_of: &mut BTreeMap<Role, PersonId>,
        panelists: &mut BTreeMap<String, PersonId>,
    ) -> Result<(), FileError> {
        for panelist in session.list("panelists", PANEL_MAX)? {
            let panelist = panelist.object()?;
            panelist.known(&["who", "name", "affiliation", "stakeholder", "region"]);
            let key = panelist.need("who")?.key(PERSON_CHARS_MAX)?;
            let id = if let Some(id) = self.keys.get(&key) {
                *id
            } else {
                let name = panelist.need("name")?.text(wire::limits::LABEL_CHARS_MAX)?;
                self.person(key.clone(), name, on_the_panel())
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
            people_of.insert(role, self.named(&node)?);
        }
        Ok(())
    }
    fn group(&self, node: &Node<'_>) -> Result<String, FileError> {
        let group = node.key(KEY_CHARS_MAX)?;
        let is_known = self.groups.iter().any(|known| known.id == group);
        if is_known { Ok(group) } else { Err(node.error(FileReason::NoSuchGroup)) }
    }
    /// Whether an earlier version of the file named them.
    pub(super) fn is_of_file(&self, person: PersonId) -> bool {
        self.known.people.values().any(|(id, _)| *id == person)
    }
    pub(super) fn named(&self, node: &Node<'_>) -> Result<PersonId, FileError> {
        let key = node.key(PERSON_CHARS_MAX)?;
        self.keys.get(&key).copied().ok_or_else(|| node.error(FileReason::NoSuchPerson))
    }
    pub(super) fn agenda(&mut self, root: &Node<'_>) -> Result<Vec<Segment>, FileError> {
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
        let seconds = |key| segment.need(key)?.span(0, DURATION_S_MAX);
        let (start_ms, end_ms) = (seconds("start_s")?, seconds("end_s")?);
        if end_ms < start_ms {
            return Err(segment.need("end_s")?.error(FileReason::BeforeStart));
        }
        let seconds_or = |key, other| segment.get(key).map_or(Ok(other), |node| node.span(0, DURATION_S_MAX));
        let mut panel = Vec::new();
        for slot in segment.list("panel", PANEL_MAX)? {
            let slot = slot.object()?;
            slot.known(&["who", "limit_s"]);
            let limit_s = slot.need("limit_s")?.whole(1, LIMIT_MAX.rounded_s())?;
            panel.push(PanelSlot { who: self.named(&slot.need("who")?)?, limit_ms: Span::seconds(limit_s) });
        }
        let mut lead = Vec::new();
        for person in segment.list("lead", PANEL_MAX)? {
            let person = self.named(&person)?;
            if !lead.contains(&person) {
                lead.push(person);
            }
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
            lead,
            panel,
            silence_ms: seconds_or("silence_s", Span::ZERO)?,
            floor_limit_ms: floor_limit.map(Span::seconds),
            is_fixed: segment.get("fixed").map_or(Ok(false), |node| node.bool())?,
            min_ms: seconds_or("min_s", end_ms - start_ms)?,
            max_ms: seconds_or("max_s", end_ms - start_ms)?,
            is_skipped: segment.get("skipped").map_or(Ok(false), |node| node.bool())?,
            given_ms: segment.get("given_s").map(|node| node.span(0, DURATION_S_MAX)).transpose()?,
            is_hard_start: segment.get("hard_start").map_or(Ok(false), |node| node.bool())?,
            ..Segment::default()
        })
    }
}

const SEGMENT_KEYS: [&str; 15] = [
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
    "hard_start",
    "skipped",
    "given_s",
];
const PERSON_KEYS: [&str; 12] =
    ["id", "label", "identity", "channel", "via", "stakeholder", "region", "lang", "roles", "hub", "note", "group"];
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
fn on_the_panel() -> Person {
    // The programme of the session names them anyway.
    let consent = Consent::ALL;
    let person = Person::new(None, Channel::Panel, Via::Mic, String::new(), Moment(0));
    Person { identity: Identity::Named, consent, ..person }
}

fn described(person: &Node<'_>) -> Result<Person, FileError> {
    let identity = person.get("identity").map_or(Ok(on_the_panel().identity), |node| node.parsed())?;
    Ok(Person {
        identity,
        consent: if identity == Identity::Named { Consent::ALL } else { Consent::default() },
        channel: person.get("channel").map_or(Ok(on_the_panel().channel), |node| node.parsed())?,
        via: person.get("via").map_or(Ok(on_the_panel().via), |node| node.parsed())?,
        lang: person.get("lang").map_or(Ok(String::new()), |node| node.key(KEY_CHARS_MAX))?,
        ..on_the_panel()
    })
}
