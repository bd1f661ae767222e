//! What both moderators see: everything at the table, in one view.
//! Long because one view is one shape: its fields, each with a word on it, and the one function that fills them.
use super::{
    About, Wifi, Words,
    inbox::{DeskInbox, DeskLike, DeskTranslation, Likes, fate, inbox, is_left_out},
};
use crate::limits::{
    DESK_ACTS_MAX, DESK_HANDS_MAX, DESK_LINE_MAX, DESK_NEWEST_MAX, DESK_QUESTIONS_MAX, DESK_TURNS_MAX,
};
use crate::lookalike::Lookalikes;
use floor::{
    ActNo, Floor, HandId, Moment, PersonId, Print, QuestionId, SeatId, Span, TurnId,
    agenda::List,
    command::Card,
    event::{About as ActAbout, Verb},
    fairness::{BudgetState, Fairness, PanelBudget},
    forecast::Expected,
    line::{Message, Phrase},
    outlook::Outlook,
    person::{Channel, Consent, Identity, Via},
    policy::{Policy, Reason},
    question::{Origin, Question, QuestionState},
    queue::HandState,
    role::{By, Hat, Role},
    screen::{Audience, Notice, Overlay, Preset},
    seat::{Round, Side},
    settings::Settings,
    signal::SignalCount,
    state::Life,
    timer::Timer,
    turn::{Cause, Kind, Nudge, Turn},
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskView {
    /// The session.
    pub about: About,
    /// Where it is in its life.
    pub life: Life,
    /// When it went live.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Moment>,
    /// When its time is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<Moment>,
    /// When everything personal is deleted, once the session is over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purge_at: Option<Moment>,
    /// When everything personal was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purged_at: Option<Moment>,
    /// Its length, in milliseconds.
    pub duration_ms: Span,
    /// The rule that suggests.
    pub policy: Policy,
    /// The run of show, in its order.
    pub segments: Vec<DeskSegment>,
    /// How the session stands against its end; absent before the start and after the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlook: Option<Outlook>,
    /// What everyone on the panel has of their time.
    pub panel: Vec<PanelBudget>,
    /// Messages that stand on screens, oldest first.
    pub notices: Vec<DeskNotice>,
    /// What the stream shows.
    pub overlay: Overlay,
    /// The running segment, by its place in `segments`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<u16>,
    /// Whether hands are accepted.
    pub list: List,
    /// Who chairs.
    pub gavel: Hat,
    /// The session is paused since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paused_since: Option<Moment>,
    /// A timed quiet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silence: Option<Timer>,
    /// The card on the stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
    /// When the remote side said that it was ready.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_ready_at: Option<Moment>,
    /// The moderators' own people.
    pub moderators: BTreeMap<String, PersonId>,
    /// People by id.
    pub people: BTreeMap<String, DeskPerson>,
    /// Waiting hands in the order the rule would take them, the first 300.
    pub order: Vec<HandId>,
    /// All waiting hands, by lane.
    pub waiting_onsite: u32,
    /// As above, online.
    pub waiting_online: u32,
    /// Hands set aside.
    pub parked: Vec<HandId>,
    /// Hands by id: those in `order` and `parked`.
    pub hands: BTreeMap<String, DeskHand>,
    /// The hand named next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<HandId>,
    /// The hand that the rule suggests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<HandId>,
    /// Open turns, the one on top last.
    pub stack: Vec<DeskTurn>,
    /// The last finished turns, newest last.
    pub spoken: Vec<DeskTurn>,
    /// Questions by id.
    pub questions: BTreeMap<String, DeskQuestion>,
    /// What is asked from elsewhere, as a whole.
    pub inbox: DeskInbox,
    /// The last acts, newest last.
    pub acts: Vec<DeskAct>,
    /// Signs that people give without asking for the floor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<SignalCount>,
    /// Floor turns and milliseconds by channel.
    pub balance: Balance,
    /// Shares, waits and evenness.
    pub fairness: Fairness,
    /// Groups with a time of their own.
    pub budgets: Vec<BudgetState>,
    /// Seats in their order along the U.
    pub seats: Vec<DeskSeat>,
    /// For the next layout.
    pub seats_version: u32,
    /// A tour de table that goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<DeskRound>,
    /// Stage, overlay and phones are empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_blank: bool,
    /// The private line between the moderators, oldest first.
    pub line: Vec<DeskMessage>,
    /// The rules.
    pub settings: Settings,
    /// For the next change of the rules.
    pub settings_version: u32,
    /// The network of the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wifi: Option<Wifi>,
}

/// A seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskSeat {
    /// Its id.
    pub id: SeatId,
    /// Its side.
    pub side: Side,
    /// 1 at the table, 2 behind.
    pub row: u8,
    /// What is written on it.
    pub number: u16,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// What is to be remembered about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who sits there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
}

/// A message on screens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskNotice {
    /// The act by which it was shown: what takes it off again names it.
    pub no: ActNo,
    /// Who showed it.
    pub by: By,
    /// Since when.
    pub at: Moment,
    /// For whom.
    pub to: Vec<Audience>,
    /// For one person alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Or a preset.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
}

/// A tour de table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskRound {
    /// Against the order of the seats.
    pub is_reverse: bool,
    /// The limit of its turns, where it is not the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_ms: Option<Span>,
    /// Everyone it goes to.
    pub people: u32,
    /// Of them, those who still wait.
    pub left: u32,
}

/// A message between the moderators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskMessage {
    /// Its number in the log of acts.
    pub no: ActNo,
    /// Who.
    pub by: By,
    /// When.
    pub at: Moment,
    /// Own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Or a phrase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<Phrase>,
}

/// A part of the run of show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskSegment {
    /// Its position in the agenda, which never changes: acts and outlook name it so.
    pub at: u16,
    /// Its key, such as «C».
    pub key: String,
    /// Its title.
    pub title: String,
    /// Planned start after the session's start, in milliseconds.
    pub start_ms: Span,
    /// Planned end after the session's start, in milliseconds.
    pub end_ms: Span,
    /// Its length as it stands now, in milliseconds; the plan's unless somebody changed it.
    pub length_ms: Span,
    /// The least that makes sense, in milliseconds.
    pub min_ms: Span,
    /// The most that makes sense, in milliseconds.
    pub max_ms: Span,
    /// Actual start minus planned start, in milliseconds, once it has begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drift_ms: Option<Span>,
    /// Left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_skipped: bool,
    /// Never begins before its planned start.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_hard_start: bool,
    /// Who leads it.
    pub lead: Vec<PersonId>,
    /// Never stretched.
    pub is_fixed: bool,
    /// The limit of floor turns, if it has floor time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor_limit_ms: Option<Span>,
    /// Quiet before the floor opens, in milliseconds.
    pub silence_ms: Span,
    /// Its policy question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// Planned panel inputs.
    pub panel: Vec<DeskPanel>,
    /// When it really began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Moment>,
    /// When it really ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Moment>,
    /// Its clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timer: Option<Timer>,
}

/// A planned panel input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskPanel {
    /// Who.
    pub person: PersonId,
    /// How long, in milliseconds.
    pub limit_ms: Span,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskPerson {
    /// What the moderators see; absent once erased or not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The key in the session file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// How they want to be known.
    pub identity: Identity,
    /// Where they are.
    pub channel: Channel,
    /// How they came.
    pub via: Via,
    /// Their language.
    pub lang: String,
    /// When they joined.
    pub joined_at: Moment,
    /// People behind this voice.
    pub headcount: u32,
    /// Floor turns so far, joined entries added up.
    pub turns: u32,
    /// The entry that this one is joined to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as: Option<PersonId>,
    /// No longer here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_gone: bool,
    /// What they have spoken from the floor, in milliseconds, joined entries added up.
    #[serde(default, skip_serializing_if = "Span::is_zero")]
    pub spoken_ms: Span,
    /// The group whose time they take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Added to the limit of each of their turns, in milliseconds: between them and the moderators.
    #[serde(default, skip_serializing_if = "Span::is_zero")]
    pub extra_ms: Span,
    /// On the panel: ready to speak.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_ready: bool,
    /// Own hands and questions are not taken.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_muted: bool,
    /// Sent away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_banned: bool,
    /// Why they were sent away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ban_reason: Option<String>,
    /// Where their name may be shown.
    #[serde(default, skip_serializing_if = "Consent::is_none")]
    pub consent: Consent,
    /// What they need to take part, in their own words; for the moderators alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<String>,
    /// They deleted what was theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_erased: bool,
    /// Somebody whom the session file names and whose name this one's looks like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looks_like: Option<PersonId>,
    /// Called what only those are called who run the session.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub looks_official: bool,
}

/// A hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskHand {
    /// Whose; more than one after a merge.
    pub who: Vec<PersonId>,
    /// Its kind.
    pub kind: Kind,
    /// The side it waits on.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// When it went up.
    pub since: Moment,
    /// Where it is in its life.
    pub state: HandState,
    /// Floor turns of its author; the fewest, after a merge.
    pub turns: u32,
    /// Why it stands where it stands.
    pub reasons: Vec<Reason>,
    /// When it will probably be heard; absent while nothing is live, and for those set aside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The policy question it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// The question it carries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// Who moved it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placed_by: Option<Role>,
    /// For a later segment.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_for_later: bool,
    /// It can be taken apart.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_merged: bool,
    /// How urgent a point of order is, 1 first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rank: Option<u8>,
    /// A round raised it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_of_round: bool,
    /// It stopped this turn, or is about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<TurnId>,
    /// For edits.
    pub version: u32,
}

/// A turn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskTurn {
    /// Its id.
    pub id: TurnId,
    /// Those it counts for.
    pub who: Vec<PersonId>,
    /// Its kind.
    pub kind: Kind,
    /// The side it counts for.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// Its clock.
    pub timer: Timer,
    /// When it began.
    pub started_at: Moment,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Moment>,
    /// Why it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// Who reads aloud.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voice: Option<PersonId>,
    /// The question it voices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// The last sign to the speaker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nudge: Option<Nudge>,
    /// «+30 s» was given.
    pub is_extended: bool,
    /// Stands under a tombstone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_redacted: bool,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskQuestion {
    /// Who asks.
    pub asker: PersonId,
    /// The side it comes from.
    pub channel: Channel,
    /// How it came.
    pub via: Via,
    /// Its language.
    pub lang: String,
    /// What it says; absent once redacted or erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where it stands.
    pub state: QuestionState,
    /// The hand that carries it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<HandId>,
    /// When it was asked.
    pub asked_at: Moment,
    /// Why it was declined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The written answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// The policy question it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// Whom on the panel it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PersonId>,
    /// Its words may stand on stage and stream while it is read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_public: bool,
    /// People who support it from their own devices.
    #[serde(default, skip_serializing_if = "super::is_nobody")]
    pub votes: u32,
    /// Its words were to be read and not kept, or its source took them back; they are gone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_forgotten: bool,
    /// Votes that were given elsewhere, apart from those here.
    #[serde(default, skip_serializing_if = "super::is_nobody")]
    pub votes_elsewhere: u32,
    /// It came from elsewhere by a message, of which the same one will be known again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_imported: bool,
    /// Its source changed its words since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_edited: bool,
    /// It was longer than is kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_cut: bool,
    /// Said rather than asked, as far as one can guess.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_comment: bool,
    /// Its words in another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<DeskTranslation>,
    /// The question that stands for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<QuestionId>,
    /// The message to which it replies, if that is here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<QuestionId>,
    /// Another one that seems to ask the same: the best candidate, for a person to judge.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<DeskLike>,
    /// When it was put to the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub put_at: Option<Moment>,
    /// Who replied to it aloud.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_by: Vec<PersonId>,
    /// Who brought it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relayed_by: Option<PersonId>,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeskAct {
    /// Its number.
    pub no: ActNo,
    /// Who; absent is the clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<By>,
    /// When.
    pub at: Moment,
    /// What.
    pub verb: Verb,
    /// About what.
    pub about: ActAbout,
    /// Taken back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_undone: bool,
    /// Can be taken back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_undo: bool,
}

/// Floor turns and milliseconds by channel; the panel apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Balance {
    /// Floor turns in the room.
    pub turns_onsite: u32,
    /// Floor turns online.
    pub turns_online: u32,
    /// Finished floor time in the room, in milliseconds.
    pub onsite_ms: Span,
    /// Finished floor time online, in milliseconds.
    pub online_ms: Span,
    /// Finished panel time, in milliseconds.
    pub panel_ms: Span,
}

/// What is known of a session beside its floor and its words.
#[derive(Debug, Clone, Copy)]
pub struct Beside<'a> {
    /// The people behind the two hats, where the session file names them.
    pub moderators: &'a BTreeMap<Hat, PersonId>,
    /// Has learnt the names of the floor.
    pub lookalikes: &'a Lookalikes,
    /// Which questions seem to ask the same.
    pub likes: &'a Likes,
}

/// The desk's view of `floor` at session time `now`.
#[must_use]
pub fn desk(floor: &Floor, words: &Words, beside: Beside<'_>, now: Moment) -> DeskView {
    let Beside { moderators, lookalikes, likes } = beside;
    let mut order = floor.projected_order();
    let forecast = floor.forecast(&order, now);
    let run = floor.run();
    let suggestion = floor.suggestion();
    let online = floor.waiting().filter(|hand| hand.channel == Channel::Online).count();
    let (waiting_onsite, waiting_online) = (count(order.len().saturating_sub(online)), count(online));
    order.truncate(DESK_HANDS_MAX);
    let spoken = spoken(floor, words);
    let on_the_floor = floor.stack.iter().copied().chain(spoken.iter().map(|turn| turn.id));
    let of_turns = on_the_floor.filter_map(|turn| floor.turns.get(&turn)?.hand);
    let spoken_of: BTreeSet<HandId> = order.iter().copied().chain(floor.next).chain(of_turns).collect();
    let questions = questions(floor, words, likes, &spoken_of);
    let parked: Vec<HandId> =
        floor.hands.values().filter(|hand| hand.state == HandState::Parked).map(|hand| hand.id).collect();
    DeskView {
        about: words.about.clone(),
        life: floor.stage.life,
        started_at: floor.stage.started_at,
        ends_at: floor.ends_at(),
        purge_at: floor.purge_due(),
        purged_at: floor.stage.purged_at,
        duration_ms: floor.settings.duration_ms,
        policy: floor.settings.policy,
        segments: run.iter().filter_map(|at| segment(floor, words, *at)).collect(),
        current: floor.stage.current.and_then(|at| floor.rank(at)).and_then(|rank| u16::try_from(rank).ok()),
        outlook: floor.outlook(now),
        panel: floor.panel_budgets(),
        notices: floor.notices.iter().map(|notice| desk_notice(words, notice)).collect(),
        overlay: floor.overlay,
        list: floor.list,
        gavel: floor.gavel.holder,
        paused_since: floor.pause.map(|pause| pause.at),
        silence: floor.silence,
        card: floor.card,
        remote_ready_at: floor.remote_ready_at,
        moderators: moderators.iter().map(|(hat, person)| (hat_key(*hat).to_owned(), *person)).collect(),
        people: people(floor, words, lookalikes, &questions),
        // Who was called may stand behind the first 300, and is shown all the same.
        hands: hands(floor, words, &forecast, order.iter().chain(&parked).chain(&floor.next)),
        order,
        waiting_onsite,
        waiting_online,
        parked,
        next: floor.next,
        suggestion,
        stack: floor
            .stack
            .iter()
            .filter_map(|turn| floor.turns.get(turn))
            .map(|turn| desk_turn(floor, words, turn))
            .collect(),
        spoken,
        inbox: inbox(floor, &questions),
        questions,
        acts: acts(floor),
        signals: floor.signal_counts(),
        balance: balance(floor),
        fairness: floor.fairness(),
        budgets: floor.budgets(),
        seats: seats(floor, words),
        seats_version: floor.counters.layouts,
        round: floor.round.as_ref().map(|round| desk_round(floor, round)),
        is_blank: floor.is_blank,
        line: line(floor, words),
        settings: floor.settings.clone(),
        settings_version: floor.counters.settings,
        wifi: words.wifi.clone(),
    }
}

fn seats(floor: &Floor, words: &Words) -> Vec<DeskSeat> {
    let card = |id: &SeatId| {
        let seat = floor.seats.get(id)?;
        let (side, row, number, person) = (seat.side, seat.row, seat.number, seat.person);
        let (label, note) = (words.text(seat.label), words.text(seat.note));
        Some(DeskSeat { id: *id, side, row, number, label, note, person })
    };
    floor.layout.iter().filter_map(card).collect()
}

fn desk_round(floor: &Floor, round: &Round) -> DeskRound {
    let left = floor.waiting().filter(|hand| floor.round_place(hand).is_some()).count();
    DeskRound {
        is_reverse: round.is_reverse,
        limit_ms: round.limit_ms,
        people: count(round.order.len()),
        left: count(left),
    }
}

fn line(floor: &Floor, words: &Words) -> Vec<DeskMessage> {
    let said = |message: &Message| DeskMessage {
        no: message.no,
        by: message.by,
        at: message.at,
        text: words.text(message.text),
        phrase: message.phrase,
    };
    floor.line.iter().skip(floor.line.len().saturating_sub(DESK_LINE_MAX)).map(said).collect()
}

const fn hat_key(hat: Hat) -> &'static str {
    match hat {
        Hat::Onsite => "onsite",
        Hat::Online => "online",
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn desk_notice(words: &Words, notice: &Notice) -> DeskNotice {
    DeskNotice {
        no: notice.no,
        by: notice.by,
        at: notice.at,
        to: notice.to.clone(),
        person: notice.person,
        text: words.text(notice.text),
        preset: notice.preset,
    }
}

fn segment(floor: &Floor, words: &Words, at: u16) -> Option<DeskSegment> {
    let segment = floor.segment_at(at)?;
    Some(DeskSegment {
        at,
        length_ms: segment.length_ms(),
        min_ms: segment.min_ms,
        max_ms: segment.max_ms,
        drift_ms: floor.drift_of(segment),
        is_skipped: segment.is_skipped,
        is_hard_start: segment.is_hard_start,
        lead: segment.lead.clone(),
        key: segment.key.clone(),
        title: words.text(segment.title).unwrap_or_default(),
        start_ms: segment.start_ms,
        end_ms: segment.end_ms,
        is_fixed: segment.is_fixed,
        floor_limit_ms: segment.floor_limit_ms,
        silence_ms: segment.silence_ms,
        policy_question: segment.policy_question.clone(),
        panel: segment.panel.iter().map(|slot| DeskPanel { person: slot.who, limit_ms: slot.limit_ms }).collect(),
        started_at: segment.started_at,
        ended_at: segment.ended_at,
        timer: segment.timer,
    })
}

fn people(
    floor: &Floor,
    words: &Words,
    lookalikes: &Lookalikes,
    shown: &BTreeMap<String, DeskQuestion>,
) -> BTreeMap<String, DeskPerson> {
    let open = floor.hands.values().filter(|hand| hand.is_open()).flat_map(|hand| &hand.who);
    let spoke = floor.turns.values().flat_map(|turn| &turn.who);
    let named = shown.values().map(|question| &question.asker).chain(open).chain(spoke).copied().collect();
    let (counts, times) = (floor.floor_turns(), floor.floor_time());
    let card = |(id, person): (&PersonId, &floor::person::Person)| {
        let looks = lookalikes.of(floor, person);
        let card = DeskPerson {
            label: words.label(person),
            key: person.key.clone(),
            identity: person.identity,
            channel: person.channel,
            via: person.via,
            lang: person.lang.clone(),
            joined_at: person.joined_at,
            headcount: person.headcount,
            turns: counts.get(&floor.canonical(*id)).copied().unwrap_or(0),
            same_as: person.same_as,
            is_gone: person.is_gone,
            spoken_ms: times.get(&floor.canonical(*id)).copied().unwrap_or(Span::ZERO),
            group: person.group.clone(),
            extra_ms: person.extra_ms,
            is_ready: person.is_ready,
            is_muted: person.is_muted,
            is_banned: person.ban.is_some(),
            ban_reason: words.text(person.ban.and_then(|ban| ban.reason)),
            consent: person.consent,
            need: words.text(person.need),
            is_erased: person.is_erased,
            looks_like: looks.like,
            looks_official: looks.official,
        };
        (id.to_string(), card)
    };
    floor.people.iter().filter(|(id, person)| !is_left_out(person, **id, &named)).map(card).collect()
}

fn hands<'a>(
    floor: &Floor,
    words: &Words,
    forecast: &BTreeMap<HandId, Expected>,
    ids: impl Iterator<Item = &'a HandId>,
) -> BTreeMap<String, DeskHand> {
    let counts = floor.floor_turns();
    let card = |id: &HandId| {
        let hand = floor.hands.get(id)?;
        let card = DeskHand {
            who: hand.who.clone(),
            kind: hand.kind,
            channel: hand.channel,
            via: hand.via,
            since: hand.since,
            state: hand.state,
            turns: floor.turns_of(hand, &counts),
            reasons: floor.reasons(hand, &counts),
            expected: forecast.get(id).copied(),
            topic: words.text(hand.topic),
            policy_question: hand.policy_question.clone(),
            question: floor.shown_by(hand),
            placed_by: hand.placed.map(|placed| placed.by),
            is_for_later: floor.is_for_later(hand),
            is_merged: !hand.parts.is_empty(),
            rank: hand.rank,
            is_of_round: hand.is_of_round,
            about: hand.about,
            version: hand.version,
        };
        Some((id.0.to_string(), card))
    };
    ids.filter_map(card).collect()
}

fn desk_turn(floor: &Floor, words: &Words, turn: &Turn) -> DeskTurn {
    let topic = turn.hand.and_then(|hand| floor.hands.get(&hand)).and_then(|hand| words.text(hand.topic));
    DeskTurn {
        id: turn.id,
        who: turn.who.clone(),
        kind: turn.kind,
        channel: turn.channel,
        via: turn.via,
        timer: turn.timer,
        started_at: turn.started_at,
        ended_at: turn.ended_at,
        cause: turn.cause,
        voice: turn.voice,
        question: turn.question,
        topic: topic.filter(|_| !turn.is_redacted),
        nudge: turn.nudge,
        is_extended: turn.is_extended,
        is_redacted: turn.is_redacted,
    }
}

fn spoken(floor: &Floor, words: &Words) -> Vec<DeskTurn> {
    let mut over: Vec<&Turn> = floor.turns.values().filter(|turn| turn.is_over()).collect();
    over.sort_by_key(|turn| (turn.ended_at, turn.id));
    let skip = over.len().saturating_sub(DESK_TURNS_MAX);
    over.into_iter().skip(skip).map(|turn| desk_turn(floor, words, turn)).collect()
}

fn questions(
    floor: &Floor,
    words: &Words,
    likes: &Likes,
    spoken_of: &BTreeSet<HandId>,
) -> BTreeMap<String, DeskQuestion> {
    let shown = shown_questions(floor, spoken_of);
    let by_print: BTreeMap<Print, QuestionId> =
        floor.questions.values().filter_map(|question| Some((question.origin.as_ref()?.print, question.id))).collect();
    let card = |question: &Question| desk_question(floor, words, question, &by_print, likes.get(&question.id));
    shown.into_iter().map(|question| (question.id.0.to_string(), card(question))).collect()
}

/// The questions that a desk has at once. First those that the rest of the view speaks of, however many: of hands that wait,
/// are next or have the floor or had it just now. Then what was picked, what came just now, what waits longest, what is said
/// rather than asked, and at last the newest of what is done; so whatever is dealt with makes room for what came after it.
fn shown_questions<'a>(floor: &'a Floor, spoken_of: &BTreeSet<HandId>) -> Vec<&'a Question> {
    let carried_by = |hand: HandId| spoken_of.contains(&hand) || spoken_of.contains(&floor.outermost(hand));
    let is_spoken_of = |question: &Question| question.hand.is_some_and(carried_by);
    let open = floor.questions.values().rev().filter(|question| question.state.is_in_inbox());
    let just_now: BTreeSet<QuestionId> = open.take(DESK_NEWEST_MAX).map(|question| question.id).collect();
    let place = |question: &Question| {
        let newest_first = u32::MAX.saturating_sub(question.id.0);
        match question.state {
            QuestionState::Shortlisted => (1, question.id.0),
            QuestionState::New | QuestionState::Held if just_now.contains(&question.id) => (2, newest_first),
            QuestionState::New | QuestionState::Held if question.is_comment => (4, question.id.0),
            QuestionState::New | QuestionState::Held => (3, question.id.0),
            QuestionState::Forwarded | QuestionState::Written => (5, newest_first),
            QuestionState::Voiced | QuestionState::Answered | QuestionState::Declined | QuestionState::Dropped => {
                (6, newest_first)
            }
        }
    };
    let (mut shown, mut others): (Vec<&Question>, Vec<&Question>) =
        floor.questions.values().partition(|question| is_spoken_of(question));
    others
        .sort_by_cached_key(|question| place(floor.questions.get(&floor.stands_for(question.id)).unwrap_or(question)));
    others.truncate(DESK_QUESTIONS_MAX.saturating_sub(shown.len()));
    shown.append(&mut others);
    shown
}

fn desk_question(
    floor: &Floor,
    words: &Words,
    question: &Question,
    by_print: &BTreeMap<Print, QuestionId>,
    like: Option<&DeskLike>,
) -> DeskQuestion {
    let (put, replies) = fate(floor, question);
    let mut answered_by: Vec<PersonId> = replies.iter().flat_map(|turn| &turn.who).copied().collect();
    answered_by.sort_unstable();
    answered_by.dedup();
    let origin = question.origin.as_deref();
    let other = question.translation.as_ref().filter(|_| !question.is_redacted);
    let translation =
        other.and_then(|other| Some(DeskTranslation { lang: other.lang.clone(), text: words.text(Some(other.text))? }));
    let is_same = |like: &&DeskLike| floor.stands_for(like.question) == floor.stands_for(question.id);
    DeskQuestion {
        asker: question.asker,
        channel: question.channel,
        via: question.via,
        lang: question.lang.clone(),
        text: words.text(Some(question.body)).filter(|_| !question.is_redacted),
        state: question.state,
        hand: question.hand,
        asked_at: question.asked_at,
        reason: words.text(question.reason),
        answer: words.text(question.answer),
        policy_question: question.policy_question.clone(),
        to: question.to,
        is_public: question.is_public && !question.is_redacted,
        votes: u32::try_from(question.supporters.len()).unwrap_or(u32::MAX),
        is_forgotten: question.is_forgotten,
        votes_elsewhere: origin.map_or(0, Origin::votes),
        is_imported: origin.is_some(),
        is_edited: origin.is_some_and(|origin| origin.is_edited),
        is_cut: origin.is_some_and(|origin| origin.is_cut),
        is_comment: question.is_comment,
        translation,
        merged_into: question.merged_into,
        reply_to: origin.and_then(|origin| by_print.get(&origin.reply_to?)).copied(),
        like: like.filter(|like| !is_same(like)).cloned(),
        put_at: put.map(|turn| turn.started_at),
        answered_by,
        relayed_by: question.relayed_by,
    }
}

/// Puts the person beside the hand or turn that an act was about: those leave the view sooner than the log's line.
fn named(floor: &Floor, about: ActAbout) -> ActAbout {
    let of_hand = || floor.hands.get(&about.hand?)?.who.first().copied();
    let of_turn = || floor.turns.get(&about.turn?)?.who.first().copied();
    ActAbout { person: about.person.or_else(of_hand).or_else(of_turn), ..about }
}

fn acts(floor: &Floor) -> Vec<DeskAct> {
    let line = |act: &floor::undo::Act| DeskAct {
        no: act.no,
        by: act.by,
        at: act.at,
        verb: act.verb,
        about: named(floor, act.about),
        is_undone: act.undone_by.is_some(),
        can_undo: act.undone_by.is_none() && act.can_be_undone(),
    };
    // What is said on the line stands in `line`; who supports what and who gives which sign is nobody's business.
    let is_told = |verb| !matches!(verb, Verb::Tell | Verb::Support | Verb::GiveSignal);
    let acts = || floor.acts.kept.iter().filter(|act| is_told(act.verb));
    let skip = acts().count().saturating_sub(DESK_ACTS_MAX);
    acts().skip(skip).map(line).collect()
}

fn balance(floor: &Floor) -> Balance {
    let mut balance = Balance::default();
    for turn in floor.turns.values() {
        let spoken = turn.ended_at.map_or(Span::ZERO, |ended| turn.spoken(ended));
        match (turn.kind, turn.channel) {
            (Kind::Floor, Channel::Online) => {
                balance.turns_online = balance.turns_online.saturating_add(1);
                balance.online_ms = balance.online_ms + spoken;
            }
            (Kind::Floor, Channel::Onsite | Channel::Panel) => {
                balance.turns_onsite = balance.turns_onsite.saturating_add(1);
                balance.onsite_ms = balance.onsite_ms + spoken;
            }
            (Kind::Panel, _) => balance.panel_ms = balance.panel_ms + spoken,
            _ => {}
        }
    }
    balance
}

#[cfg(test)]
mod tests {
    use super::*;
    use floor::{TextId, ids::TextRef, question::Question};

    fn view(floor: &Floor) -> DeskView {
        let (moderators, lookalikes, likes) = (BTreeMap::new(), Lookalikes::default(), Likes::new());
        let beside = Beside { moderators: &moderators, lookalikes: &lookalikes, likes: &likes };
        desk(floor, &Words::default(), beside, Moment(0))
    }

    #[test]
    fn a_question_that_still_waits_is_not_pushed_out_by_those_that_are_done() {
        let mut floor = Floor::default();
        for number in 1..=300 {
            let id = QuestionId(number);
            let state = if number == 2 { QuestionState::New } else { QuestionState::Answered };
            let body = TextRef { id: TextId([0; 16]), commitment: [0; 32] };
            let question = Question { state, ..Question::asked(id, PersonId([1; 16]), Via::Email, body) };
            floor.questions.insert(id, question);
        }
        let shown = view(&floor).questions;
        assert_eq!(shown.len(), DESK_QUESTIONS_MAX);
        assert!(shown.contains_key("2") && shown.contains_key("300") && !shown.contains_key("1"));
    }

    #[test]
    fn what_the_queue_speaks_of_stands_first_then_what_waits_longest_and_remarks_last() {
        let mut floor = Floor::default();
        let body = TextRef { id: TextId([0; 16]), commitment: [0; 32] };
        let mut put = |number: u32, change: &dyn Fn(Question) -> Question| {
            let id = QuestionId(number);
            floor.questions.insert(id, change(Question::asked(id, PersonId([1; 16]), Via::Email, body)));
        };
        for number in 1..=100 {
            put(number, &|question| Question { is_comment: true, ..question });
        }
        for number in 101..=350 {
            put(number, &|question| question);
        }
        put(351, &|question| Question { state: QuestionState::Shortlisted, ..question });
        put(352, &|question| Question { state: QuestionState::Voiced, hand: Some(HandId(7)), ..question });
        floor.next = Some(HandId(7));
        let shown = view(&floor).questions;
        assert_eq!(shown.len(), DESK_QUESTIONS_MAX);
        let has = |number: u32| shown.contains_key(&number.to_string());
        let waits = 100 + u32::try_from(DESK_QUESTIONS_MAX - DESK_NEWEST_MAX - 1).unwrap();
        assert!(has(352) && has(351) && has(350) && has(312) && has(101) && has(waits) && !has(waits + 1) && !has(1));
    }
}
