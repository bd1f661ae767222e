//! A house with one session, and a few people who want something.
use floor::{
    ActionId, Command, Moment, PersonId,
    person::{Channel, Identity as KnownAs, Via},
    role::{By, Role},
    state::Receipt,
};
use hub::{Clock, Created, Dice, House, JoinWish, Options, Room};
use journal::{Engine, Journal, MemoryEngine};
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Do, Refused};

/// The file of a small session.
pub(crate) fn file() -> Value {
    json!({
        "format": "round-table-session/1",
        "session": {
            "title": "A small table", "number": "WS #1", "onsite_moderator": "kim", "online_moderator": "noor",
            "languages": ["en", "ar"], "limits": {"floor_s": 60}, "duration_s": 1800,
            "policy_questions": [{"id": "PQ1", "text": "Why?", "segment": "A"}]
        },
        "segments": [
            {"id": "A", "title": "First", "start_s": 0, "end_s": 900, "floor_limit_s": 60,
             "panel": [{"who": "kim", "limit_s": 120}]},
            {"id": "B", "title": "Second", "start_s": 900, "end_s": 1800}
        ],
        "people": [
            {"id": "kim", "label": "Kim", "identity": "named", "channel": "panel", "via": "mic",
             "roles": ["onsite_moderator", "panelist"]},
            {"id": "noor", "label": "Noor", "identity": "named", "channel": "panel", "via": "mic",
             "roles": ["online_moderator"]},
            {"id": "x1", "label": "Ignored", "channel": "onsite", "via": "phone", "roles": ["participant"]}
        ]
    })
}

/// The same as a rehearsal on the fenced clock.
pub(crate) fn rehearsal(rate: u32) -> Value {
    let mut file = file();
    file["clock"] = json!({"rate": rate});
    file
}

/// One house over an engine that outlives it.
pub(crate) struct Table {
    pub(crate) engine: Arc<dyn Engine>,
    pub(crate) clock: Clock,
    pub(crate) dice: Dice,
    pub(crate) house: Arc<House>,
    pub(crate) created: Created,
}

impl Table {
    pub(crate) async fn set(file: &Value) -> Self {
        Self::over(Arc::new(MemoryEngine::new()), file).await
    }
    pub(crate) async fn over(engine: Arc<dyn Engine>, file: &Value) -> Self {
        let (clock, dice) = (Clock::manual(), Dice::seeded(1));
        let house = open(&engine, &clock, &dice).await;
        let created = house.create(file).await.unwrap();
        Self { engine, clock, dice, house, created }
    }
    pub(crate) fn room(&self) -> Room {
        self.house.room(&self.created.id).unwrap()
    }
    /// Stops the house and opens another over what it left.
    pub(crate) async fn restart(&mut self) {
        self.house.stop().await;
        self.house = open(&self.engine, &self.clock, &self.dice).await;
    }
    pub(crate) fn by(&self, role: &str) -> By {
        self.room().sign_in(self.created.links[role].reveal()).unwrap().by()
    }
    pub(crate) async fn act(&self, role: &str, command: Command<String>) -> Result<Receipt, Refused> {
        self.room().ask(self.by(role), wish(self.dice.action(), command)).await
    }
    /// Acts by a link that opens once.
    pub(crate) async fn act_redeemed(&self, role: &str, command: Command<String>) {
        let (known, _) = self.room().redeem(self.created.links[role].reveal()).await.unwrap();
        self.room().ask(known.by(), wish(self.dice.action(), command)).await.unwrap();
    }
    pub(crate) async fn join(&self, label: &str) -> PersonId {
        self.room().join(joins(label), self.dice.action()).await.unwrap().0
    }
    pub(crate) async fn raise(&self, person: PersonId) -> Result<Receipt, Refused> {
        self.room().ask(participant(person), wish(self.dice.action(), hand())).await
    }
    pub(crate) fn now(&self) -> Moment {
        self.room().clock().session_ms
    }
}

pub(crate) async fn open(engine: &Arc<dyn Engine>, clock: &Clock, dice: &Dice) -> Arc<House> {
    let journal = Journal::shared(Arc::clone(engine));
    House::open(journal, clock.clone(), dice.clone(), Options::default()).await.unwrap()
}

pub(crate) fn joins(label: &str) -> JoinWish {
    JoinWish {
        label: Some(label.to_owned()),
        identity: KnownAs::Codename,
        channel: Channel::Online,
        via: Via::Phone,
        lang: "en".to_owned(),
        headcount: None,
        consent: floor::person::Consent::default(),
        need: None,
    }
}

pub(crate) fn participant(person: PersonId) -> By {
    By { role: Role::Participant, person: Some(person) }
}

pub(crate) fn wish(id: ActionId, command: Command<String>) -> Do {
    Do { id, takes_gavel: false, expected: None, confirm: None, command }
}

pub(crate) fn hand() -> Command<String> {
    Command::RaiseHand {
        who: None,
        kind: floor::turn::Kind::Floor,
        topic: None,
        policy_question: None,
        seat: None,
        rank: None,
    }
}
