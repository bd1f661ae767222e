//! The session file read out and put in again: the whole plan in the lobby, later only what the card tells.
use crate::{
    dice::Dice,
    file::{self, FileError, Known, Opening},
    handle::Room,
    keep::{FILE_KEY, Kept, RoleKey},
    links::Asker,
    room::{Input, Task},
    secret::{self, Private, SecretHash},
};
use floor::{
    ActNo, ActionId, Event, PersonId,
    event::{About as ActAbout, Verb},
    role::{By, Role},
    state::Life,
};
use serde_json::Value;
use std::collections::BTreeMap;
use wire::view::About;

/// Why a session file was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The file is wrong.
    #[error(transparent)]
    File(#[from] FileError),
    /// The session has begun, and the file changes more than the card.
    #[error("the session has begun")]
    AlreadyLive,
    /// Somebody changed the file since the asker read it.
    #[error("the file has changed meanwhile")]
    Changed,
    /// The journal does not take it now; nothing has changed.
    #[error("the journal does not take it now")]
    NotStored,
    /// The room is closing.
    #[error("the server is stopping")]
    Stopping,
}

/// What came of another version of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Keys that nobody here knows.
    pub unknown_keys: Vec<String>,
    /// The secret of each new panelist's link, by the key in the file. Told this once.
    pub panelists: BTreeMap<String, Private<String>>,
}

/// What names a session file as it was read: another file has another name.
#[must_use]
pub fn file_version(file: &Value) -> String {
    let mut name = blake3::hash(file.to_string().as_bytes()).to_hex().to_string();
    name.truncate(VERSION_CHARS);
    name
}
const VERSION_CHARS: usize = 32;

impl Room {
    /// The session file as the session is laid out now.
    ///
    /// # Errors
    /// [`PlanError::NotStored`] when the journal cannot be read now, [`PlanError::Stopping`].
    pub async fn file(&self) -> Result<Value, PlanError> {
        self.send(|reply| Input::File { reply }).await.unwrap_or(Err(PlanError::Stopping))
    }
    /// Takes another version of the session file. People and seats whose ids stay keep everything; whom it names no more
    /// is gone, with their link. With `seen`, the asker's version must be one of these, as [`file_version`] names them.
    ///
    /// # Errors
    /// [`PlanError`]; nothing has changed then.
    pub async fn plan(&self, file: Value, by: Asker, seen: Option<Vec<String>>) -> Result<Planned, PlanError> {
        let action = self.0.dice.action();
        let by = By { role: by.role.unwrap_or(Role::Organizer), person: None };
        let file = Box::new(file);
        self.send(|reply| Input::Plan { file, by, action, seen, reply }).await.unwrap_or(Err(PlanError::Stopping))
    }
}

impl Task {
    /// The file as it was given last.
    async fn given(&self) -> Result<Value, PlanError> {
        let bytes = self.journal.get_meta(self.id.into(), FILE_KEY).await.map_err(|_| PlanError::NotStored)?;
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).ok_or(PlanError::NotStored)
    }
    pub(crate) async fn file(&self) -> Result<Value, PlanError> {
        Ok(file::print(&self.given().await?, &self.floor, &self.words))
    }
    pub(crate) async fn plan(
        &mut self,
        file: &Value,
        by: By,
        id: ActionId,
        seen: Option<&[String]>,
    ) -> Result<Planned, PlanError> {
        self.turn(Vec::new()).await; // what is due comes first
        if let Some(seen) = seen {
            let now = file_version(&self.file().await?);
            seen.contains(&now).then_some(()).ok_or(PlanError::Changed)?;
        }
        let known = Known::of(&self.floor, &self.words);
        let opening = file::read(file, &self.dice, &known)?;
        let (before, given) = (self.keys.kept(), self.given().await?);
        let is_lobby = self.floor.stage.life == Life::Lobby;
        if !is_lobby && !is_same_plan(&opening, &file::read(&self.file().await?, &self.dice, &known)?, &before) {
            return Err(PlanError::AlreadyLive);
        }
        // On disk first: the card and the file, then the record that makes the plan true.
        let (after, panelists) = card(&before, &opening, is_lobby, &self.dice);
        self.keep(after, file).await?;
        if is_lobby {
            let events = self.planned(&opening, by, id);
            if !self.write(&events, opening.texts, id).await {
                // As it was, as far as the journal takes that; the next try brings both together again.
                self.keep(Kept::clone(&before), &given).await.ok();
                return Err(PlanError::NotStored);
            }
        }
        let kept = self.keys.kept();
        self.words.about = About::clone(&self.keys.about());
        self.words.wifi.clone_from(&kept.wifi);
        self.publisher.seat(kept.moderators.iter().copied().collect());
        self.publisher.changed();
        self.publisher.at_once(&self.floor, &self.words, self.now());
        self.keys.look_again();
        Ok(Planned { unknown_keys: opening.unknown_keys, panelists })
    }
    async fn keep(&self, kept: Kept, file: &Value) -> Result<(), PlanError> {
        let is_kept = self.keys.change(|card| {
            *card = kept;
            Some(())
        });
        is_kept.await.map_err(|_| PlanError::NotStored)?;
        let bytes = file.to_string().into_bytes();
        self.journal.put_meta(self.id.into(), FILE_KEY, bytes).await.map_err(|_| PlanError::NotStored)
    }
    /// What the plan changes at the table.
    fn planned(&self, opening: &Opening, by: By, id: ActionId) -> Vec<Event> {
        let act = ActNo(self.floor.counters.acts.saturating_add(1));
        let (by, at, about) = (Some(by), self.now(), ActAbout::default());
        let mut settings = Box::new(opening.settings.clone());
        for budget in &mut settings.budgets {
            let known = self.floor.settings.budgets.iter().find(|known| known.group == budget.group);
            budget.added_ms = known.map_or(budget.added_ms, |known| known.added_ms);
        }
        let (agenda, people, seats) = (opening.agenda.clone(), opening.people.clone(), opening.seats.clone());
        let mut events = vec![
            Event::Acted { act, id: Some(id), by, at, verb: Verb::PlanSession, about },
            Event::SessionPlanned { settings, agenda, people, seats },
        ];
        let stays = |id: &PersonId| opening.people.iter().any(|(kept, _)| kept == id);
        let gone =
            self.floor.people.iter().filter(|(id, person)| person.key.is_some() && !person.is_gone && !stays(id));
        for (person, _) in gone {
            let hands = self.floor.hands.values().filter(|hand| hand.is_open() && hand.who == [*person]);
            events.extend(hands.map(|hand| Event::HandLowered { hand: hand.id }));
            events.push(Event::PersonLeft { id: *person });
        }
        events
    }
}

/// The card after the file was edited, and the secrets of new panelists' links; those that are known stay as they are.
fn card(before: &Kept, opening: &Opening, is_lobby: bool, dice: &Dice) -> (Kept, BTreeMap<String, Private<String>>) {
    let (join_code, join_url) = (before.about.join_code.clone(), before.about.join_url.clone());
    let rehearsal = before.about.rehearsal; // a clock is chosen once
    let about = About { join_code, join_url, rehearsal, ..opening.about.clone() };
    let mut after = Kept { about, wifi: opening.wifi.clone(), ..before.clone() };
    let mut told = BTreeMap::new();
    if !is_lobby {
        return (after, told);
    }
    let hat = |(role, person): (&Role, &PersonId)| role.hat().map(|hat| (hat, *person));
    after.moderators = opening.people_of.iter().filter_map(hat).collect();
    let is_of_file = |key: &RoleKey| key.panelist.as_ref().is_none_or(|key| opening.panelists.contains_key(key));
    after.roles.retain(is_of_file);
    for key in &mut after.roles {
        key.person = match &key.panelist {
            Some(panelist) => opening.panelists.get(panelist).copied(),
            None => opening.people_of.get(&key.role).copied(),
        };
        if opening.one_time_links && !before.one_time_links && key.first_uses > 0 {
            key.devices.extend(key.hash.take()); // its use is behind it; who came by it stays in
        }
    }
    for (panelist, person) in &opening.panelists {
        if !after.roles.iter().any(|key| key.panelist.as_ref() == Some(panelist)) {
            let secret = secret::make(dice);
            let key = RoleKey::new(Role::Panelist, Some(*person), Some(panelist.clone()));
            after.roles.push(RoleKey { hash: SecretHash::of(secret.reveal()), ..key });
            told.insert(panelist.clone(), secret);
        }
    }
    after.one_time_links = opening.one_time_links;
    (after, told)
}

/// Whether the two differ in nothing but what may change after the beginning.
fn is_same_plan(new: &Opening, now: &Opening, kept: &Kept) -> bool {
    let about = |opening: &Opening| About {
        title: String::new(),
        number: None,
        place: None,
        stream_url: None,
        meeting_url: None,
        starts_at: None,
        time_zone: None,
        rehearsal: None,
        ..opening.about.clone()
    };
    about(new) == about(now)
        && (&new.settings, &new.agenda, &new.people, &new.seats)
            == (&now.settings, &now.agenda, &now.people, &now.seats)
        && (&new.people_of, &new.panelists) == (&now.people_of, &now.panelists)
        && new.one_time_links == kept.one_time_links
}
