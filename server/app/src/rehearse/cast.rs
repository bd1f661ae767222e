//! Who plays: the desks, the stage and the people, each a visitor; and what their ids are at this server.
use super::{
    script::{Person, Script},
    table::{Table, hidden},
};
use crate::visitor::{Known, Lost, Manner, Visitor};
use floor::{
    Command, HandId, PersonId, TurnId,
    person::{Channel, Identity},
    role::Hat,
    turn::Kind,
};
use hub::dice::Dice;
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};
use wire::{
    Do,
    view::desk::{DeskHand, DeskView},
};

/// How long a view is waited for, in real time; far beyond any restart.
pub(super) const PATIENCE: Duration = Duration::from_secs(90);

/// A turn that was started.
#[derive(Debug, Clone)]
pub(super) struct Started {
    pub(super) who: String,
    pub(super) t_ms: i64,
    pub(super) turn: TurnId,
}

/// Everybody, and the ids behind the file's names.
pub(super) struct Cast {
    pub(super) desks: BTreeMap<Hat, Visitor>,
    /// Desks that are away.
    pub(super) away: BTreeSet<Hat>,
    pub(super) people: BTreeMap<String, Visitor>,
    pub(super) ids: BTreeMap<String, PersonId>,
    /// Cookies of people without script.
    pub(super) cookies: BTreeMap<String, String>,
    /// Merged hands by their name in the file.
    pub(super) merged: BTreeMap<String, HandId>,
    pub(super) points: Vec<HandId>,
    pub(super) turns: Vec<Started>,
    /// The last act that a visitor was told of.
    pub(super) last_act: u32,
    pub(super) stage: Option<Visitor>,
    dice: Dice,
}

impl Cast {
    /// Opens the stage by its link, and both desks unless somebody else does the chairing.
    pub(super) async fn enter(table: &Table, script: &Script, with_desks: bool) -> Result<Self, Lost> {
        let dice = Dice::system();
        let open = |role: &str| table.by_link(role).map(|manner| Visitor::enter(manner, &dice));
        let mut desks = BTreeMap::new();
        for (hat, role) in [(Hat::Onsite, "onsite_moderator"), (Hat::Online, "online_moderator")] {
            desks.extend(open(role).filter(|_| with_desks).map(|desk| (hat, desk)));
        }
        let stage = open("stage");
        let mut people = BTreeMap::new();
        let moderators = [&script.session.onsite_moderator, &script.session.online_moderator];
        for role in table.links.keys() {
            let Some(key) = role.strip_prefix("panelist:") else { continue };
            if with_desks && !moderators.iter().any(|moderator| moderator.as_deref() == Some(key)) {
                people.extend(open(role).map(|visitor| (key.to_owned(), visitor)));
            }
        }
        let (ids, cookies, merged) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let (away, points, turns) = (BTreeSet::new(), Vec::new(), Vec::new());
        let mut cast = Self { desks, away, people, ids, cookies, merged, points, turns, last_act: 0, stage, dice };
        let view = cast.view(table).await?;
        let keyed = view.people.iter().filter_map(|(id, person)| Some((person.key.clone()?, id.parse().ok()?)));
        cast.ids.extend(keyed);
        if let Some(stage) = &cast.stage {
            stage.until(PATIENCE, |known| known.is_live && known.version.is_some()).await?;
        }
        Ok(cast)
    }
    /// Somebody joins with a device and a script.
    pub(super) async fn join(&mut self, table: &Table, person: &Person, headcount: Option<u32>) -> Result<(), Lost> {
        if self.ids.contains_key(&person.id) {
            return Ok(());
        }
        let mut wish = json!({
            "action": table.action_of(&format!("join {}", person.id)),
            "identity": person.identity,
            "channel": person.channel,
            "via": person.via,
            "lang": person.lang,
        });
        if let Some(wish) = wish.as_object_mut() {
            if person.identity != Identity::ReadByModerator {
                wish.insert("label".to_owned(), person.label.clone().into());
            }
            // The guests who speak under their names want them seen in the room.
            if person.identity == Identity::Named {
                wish.insert("consent".to_owned(), json!({ "room": true }));
            }
            if let Some(headcount) = headcount.or(person.hub.as_ref().map(|hub| hub.headcount)) {
                wish.insert("headcount".to_owned(), headcount.into());
            }
        }
        let token = table.join(&wish).await?;
        let id = self.sit(&person.id, table.by_token(&token)).await?;
        self.ids.insert(person.id.clone(), id);
        Ok(())
    }
    /// Somebody joins by the form that needs no script.
    pub(super) async fn join_by_form(&mut self, table: &Table, person: &Person) -> Result<(), Lost> {
        if self.ids.contains_key(&person.id) {
            return Ok(());
        }
        let lang = if person.lang == "ar" { "ar" } else { "en" };
        let page = table.page(&format!("/j/{}?lang={lang}", table.join_code), "").await?;
        let (id, codename, proof) = (hidden(&page, "id"), hidden(&page, "codename"), hidden(&page, "proof"));
        let channel = if person.channel == Channel::Online { "online" } else { "onsite" };
        let identity = json!(person.identity);
        let fields = [
            ("id", id.as_deref().ok_or(Lost::Strange)?),
            ("codename", codename.as_deref().unwrap_or_default()),
            ("proof", proof.as_deref().unwrap_or_default()),
            ("via", "web_form"),
            ("identity", identity.as_str().unwrap_or("codename")),
            ("label", person.label.as_str()),
            ("channel", channel),
            ("tongue", person.lang.as_str()),
        ];
        let answer = table.post(&format!("/j/{}/join?lang={lang}", table.join_code), "", &fields).await?;
        let cookie = answer.cookies();
        if cookie.is_empty() {
            return Err(Lost::Strange);
        }
        // The id is told on a socket only: one visit with the same cookie, then it is closed again.
        let mut manner = table.by_token("");
        manner.hello.token = None;
        manner.hello.role = Some(floor::role::Role::Participant);
        manner.cookie = Some(cookie.clone());
        let person_id = self.sit(&person.id, manner).await?;
        self.people.remove(&person.id);
        self.ids.insert(person.id.clone(), person_id);
        self.cookies.insert(person.id.clone(), cookie);
        Ok(())
    }
    async fn sit(&mut self, key: &str, manner: Manner) -> Result<PersonId, Lost> {
        let visitor = Visitor::enter(manner, &self.dice);
        visitor.until(PATIENCE, |known| known.welcome.is_some()).await?;
        let id = visitor.see(|known| known.welcome.as_ref().and_then(|welcome| welcome.person));
        self.people.insert(key.to_owned(), visitor);
        id.ok_or(Lost::Strange)
    }
    /// An action under a new id, with nothing expected.
    pub(super) fn plain(&self, command: Command<String>) -> Do {
        Do { id: self.dice.action(), takes_gavel: false, expected: None, confirm: None, command }
    }
    /// The desk of a hat, or the other one while it is away.
    pub(super) fn desk(&self, hat: Hat) -> Result<&Visitor, Lost> {
        let hat = if self.away.contains(&hat) { hat.other() } else { hat };
        self.desks.get(&hat).ok_or(Lost::Strange)
    }
    /// What a desk sees, once it has seen everything that this player was told of.
    pub(super) async fn view(&self, table: &Table) -> Result<DeskView, Lost> {
        if self.desks.is_empty() {
            return table.desk_view().await;
        }
        let desk = self.desk(Hat::Onsite)?;
        let last_act = u64::from(self.last_act);
        desk.until(PATIENCE, |known| {
            let newest = known.view.get("acts").and_then(|acts| acts.as_array()?.last()?.get("no")?.as_u64());
            known.is_live && known.version.is_some() && newest.unwrap_or(0) >= last_act
        })
        .await?;
        desk.see(Known::view_as::<DeskView>).ok_or(Lost::Strange)
    }
    /// The hands in the queue in order of arrival, by id.
    pub(super) fn waiting(view: &DeskView) -> Vec<(HandId, &DeskHand)> {
        let hand = |id: &HandId| view.hands.get(&id.0.to_string()).map(|hand| (*id, hand));
        let mut waiting: Vec<(HandId, &DeskHand)> = view.order.iter().filter_map(hand).collect();
        waiting.sort_by_key(|(id, hand)| (hand.since, *id));
        waiting
    }
    /// The open hand of somebody, or of a merge.
    pub(super) fn hand_of(&self, view: &DeskView, key: &str, kind: Kind) -> Option<HandId> {
        if let Some(hand) = self.merged.get(key) {
            return Some(*hand);
        }
        let person = self.ids.get(key)?;
        let ids = view.order.iter().chain(&view.parked);
        let is_it = |id: &&HandId| {
            view.hands.get(&id.0.to_string()).is_some_and(|hand| hand.kind == kind && hand.who.contains(person))
        };
        ids.copied().collect::<Vec<_>>().iter().find(is_it).copied()
    }
    /// The file's name of a person.
    pub(super) fn key_of(&self, id: &PersonId) -> String {
        let found = self.ids.iter().find(|(_, known)| *known == id);
        found.map_or_else(|| "somebody else".to_owned(), |(key, _)| key.clone())
    }
    /// The file's name of a hand: that of its merge, else of its person.
    pub(super) fn name_of(&self, hand: Option<HandId>, who: &[PersonId]) -> String {
        let merged = self.merged.iter().find(|(_, id)| Some(**id) == hand).map(|(name, _)| name.clone());
        merged.unwrap_or_else(|| who.iter().map(|id| self.key_of(id)).collect::<Vec<_>>().join("+"))
    }
    /// Views whose hash was not the server's, and messages of no known form, over all visitors.
    pub(super) fn surprises(&self) -> u32 {
        let all = self.desks.values().chain(self.people.values()).chain(&self.stage);
        all.map(|visitor| visitor.see(|known| known.mismatches.saturating_add(known.strange))).sum()
    }
}
