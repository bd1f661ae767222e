//! What somebody wants. The same enum is the form on the wire (with words) and what the floor decides on (with
//! references to words), so that the protocol is written once.
//! Long because it is one enum, matched whole, with a word on every field.
use crate::{
    duty::Duty,
    ids::{ActNo, ActionId, HandId, PersonId, Print, QuestionId, SeatId, TextRef, TurnId},
    line::Phrase,
    person::{Channel, Consent, Identity, Via},
    role::{By, Hat},
    screen::{Audience, Overlay, Preset},
    seat::SeatPlan,
    settings::SettingsChange,
    signal::Signal,
    time::{Moment, Span},
    turn::{Kind, Nudge},
};
use alloc::{boxed::Box, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// A person, known or new to the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "is", deny_unknown_fields)]
pub enum Who<T> {
    /// Somebody who is there already.
    Known {
        /// Their id.
        person: PersonId,
    },
    /// Somebody without a device; the server makes the id.
    New {
        /// What the moderators see.
        label: T,
        /// Where they are.
        channel: Channel,
        /// How they came.
        via: Via,
        /// Their language, as a tag.
        #[serde(default)]
        lang: String,
    },
}

/// What a command must still find, else it changes nothing: the turn and the `next` that the sender saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The turn on top, running or paused; none means that nobody has the floor.
    #[serde(default)]
    pub turn: Option<TurnId>,
    /// The hand named next; none means that nobody is.
    #[serde(default)]
    pub next: Option<HandId>,
}

/// When the list closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "when", deny_unknown_fields)]
pub enum Closing {
    /// With the usual warning, 30 s from now; the online lane later by the delay of the stream.
    Warned,
    /// At once.
    Now,
    /// The warning begins at a moment, or with so many more hands.
    Later {
        /// Session time of the warning.
        #[serde(default)]
        at: Option<Moment>,
        /// More hands to take.
        #[serde(default)]
        hands_left: Option<u16>,
    },
}

/// What is put on the stage besides the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Card {
    /// Webcast notice, Chatham House Rule, conduct, time limit.
    Rules,
    /// The policy question of the segment, large; whoever speaks stays beside it.
    Question,
    /// How to join: code, address and QR code, large.
    Join,
}

/// Another length for a segment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SegmentLength {
    /// Which, by its key.
    pub segment: String,
    /// Its length as the sender saw it, in milliseconds.
    pub before_ms: Span,
    /// Its new length, in milliseconds.
    pub ms: Span,
}

/// What a redaction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "what", deny_unknown_fields)]
pub enum Target {
    /// What was said in a turn, with the topic and question it came from.
    Turn {
        /// Which.
        turn: TurnId,
    },
    /// A question.
    Question {
        /// Which.
        question: QuestionId,
    },
    /// The topic of a hand.
    Hand {
        /// Which.
        hand: HandId,
    },
}

/// A message from elsewhere on its way into the inbox: read and cleaned, without a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Item<T> {
    /// By which it is known when it comes again.
    pub print: Print,
    /// Who wrote it, under a keyed hash; none where the source tells nobody apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<PersonId>,
    /// What the moderators see instead of a codename: only of people who agreed to be named, so that it says that, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<T>,
    /// How it came.
    pub via: Via,
    /// Its words.
    pub text: T,
    /// Its language, as a tag; may be empty.
    #[serde(default)]
    pub lang: String,
    /// Said rather than asked.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_comment: bool,
    /// Waits until somebody lets it in.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_held: bool,
    /// Was picked for the queue where it comes from; goes before `is_held`.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_shortlisted: bool,
    /// It was longer than is kept.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_cut: bool,
    /// Votes that the source counts.
    #[serde(default)]
    pub stated: u32,
    /// Who reacted, one by one, under keyed hashes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voters: Vec<PersonId>,
    /// The message to which it replies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Print>,
    /// How long ago it was written, in milliseconds.
    #[serde(default, skip_serializing_if = "Span::is_zero")]
    pub ago_ms: Span,
    /// Messages that somebody joined with it before it came in: they are known with it, and never come by themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absorbed: Vec<Print>,
    /// The policy question it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
    /// Whom on the panel it is for; somebody who is not there is nobody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<PersonId>,
    /// Its words in another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub translation: Option<Translated<T>>,
}

/// The words of a message in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Translated<T> {
    /// That language, as a tag.
    pub lang: String,
    /// What it says.
    pub text: T,
}

/// What its source did to a message that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SourceChange<T> {
    /// Which.
    pub print: Print,
    /// Its words now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<T>,
    /// They were longer than is kept.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_cut: bool,
    /// Votes that the source counts now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<u32>,
    /// All who reacted there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voters: Option<Vec<PersonId>>,
    /// It was taken back there.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub is_gone: bool,
}

/// An intent. `T` is [`String`] on the wire and [`TextRef`] on the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "do", deny_unknown_fields)]
pub enum Command<T> {
    // The session.
    /// Lobby to live.
    StartSession,
    /// Begin a segment and end the one before.
    Advance {
        /// Its key, such as «C».
        to: String,
    },
    /// End the running segment; nothing runs until the next one begins.
    EndSegment,
    /// More time for a segment that is not over, or less.
    ExtendSegment {
        /// Its key.
        segment: String,
        /// How much, in milliseconds; negative takes away.
        ms: Span,
    },
    /// Leave a segment out that has not begun, or take it in again.
    SkipSegment {
        /// Its key.
        segment: String,
        /// Out, or in again.
        is_skipped: bool,
    },
    /// Put a segment elsewhere in the order of what is still to come.
    MoveSegment {
        /// Its key.
        segment: String,
        /// The key of the one it goes before; none is the end.
        #[serde(default)]
        before: Option<String>,
    },
    /// The running segment began earlier than was pressed; the first one takes the session's start along.
    BackdateSegment {
        /// How much earlier, in milliseconds.
        ms: Span,
    },
    /// Other lengths for what is to come, as they were proposed and seen.
    Rebudget {
        /// For flexible segments only.
        lengths: Vec<SegmentLength>,
    },
    /// The session must end then.
    SetEnd {
        /// Session time; none is the usual length after the start.
        #[serde(default)]
        at: Option<Moment>,
    },
    /// Another limit for floor turns.
    SetFloorLimit {
        /// The segment's key; none is every segment that is not over and has floor time.
        #[serde(default)]
        segment: Option<String>,
        /// In milliseconds.
        ms: Span,
    },
    /// Another limit for all panel inputs but the first of a segment.
    SetPanelLimit {
        /// The segment's key; none is every segment that is not over.
        #[serde(default)]
        segment: Option<String>,
        /// In milliseconds.
        ms: Span,
    },
    /// Live to ended.
    EndSession,
    /// Delete everything personal now, for good; ends the session if it still goes on.
    Purge,
    /// Stop turn and segment; the hard end stays.
    PauseSession,
    /// Go on.
    ResumeSession,
    /// A timed quiet.
    Reflect {
        /// How long, in milliseconds.
        ms: Span,
    },
    /// End the quiet early.
    EndSilence,
    /// Put a card on the stage, or take it away.
    ShowCard {
        /// Which; none takes it away.
        card: Option<Card>,
    },
    /// The remote side is ready.
    RemoteReady,
    /// Pass the gavel.
    PassGavel {
        /// To whom.
        to: Hat,
    },

    // People.
    /// Come in. Sent for a participant by the door that made the person.
    Join {
        /// What the moderators see.
        #[serde(default)]
        label: Option<T>,
        /// How they want to be known.
        #[serde(default)]
        identity: Identity,
        /// Where they are.
        channel: Channel,
        /// How they came.
        via: Via,
        /// Their language, as a tag.
        #[serde(default)]
        lang: String,
        /// People behind this voice, for a hub.
        #[serde(default)]
        headcount: Option<u32>,
        /// Where their name may be shown.
        #[serde(default)]
        consent: Consent,
        /// What they need to take part, for the moderators alone.
        #[serde(default)]
        need: Option<T>,
    },
    /// Go, and take every hand down.
    Leave,
    /// Two entries are one person.
    SamePerson {
        /// The entry that stays.
        a: PersonId,
        /// The entry whose counts are joined to it.
        b: PersonId,
    },
    /// They are two after all.
    PartPerson {
        /// The entry that was joined.
        b: PersonId,
    },
    /// Call somebody otherwise.
    RenamePerson {
        /// Whom.
        person: PersonId,
        /// What the moderators see.
        label: T,
    },
    /// Somebody's own hands and questions are not taken for a while; moderators may still raise one for them.
    MutePerson {
        /// Whom.
        person: PersonId,
        /// Or again.
        is_muted: bool,
    },
    /// Send somebody away: hands down, doors shut.
    BanPerson {
        /// Whom.
        person: PersonId,
        /// Why.
        #[serde(default)]
        reason: Option<T>,
    },
    /// Let them in again.
    UnbanPerson {
        /// Whom.
        person: PersonId,
    },
    /// More time for somebody in each of their turns; nobody else is told.
    SetExtraTime {
        /// Whom.
        person: PersonId,
        /// How much, in milliseconds; zero is none.
        ms: Span,
    },
    /// Said by somebody on the panel for themselves.
    Ready {
        /// Or not yet.
        is_ready: bool,
    },
    /// Which group's time somebody takes.
    SetGroup {
        /// Whose.
        person: PersonId,
        /// The group's key; none is no group.
        #[serde(default)]
        group: Option<String>,
    },

    // What people do for themselves.
    /// Support a published question of somebody else's, or no longer.
    Support {
        /// Which.
        question: QuestionId,
        /// Or no longer.
        is_on: bool,
    },
    /// Let the moderators know something without asking for the floor.
    GiveSignal {
        /// What.
        signal: Signal,
        /// Or no longer.
        is_on: bool,
    },
    /// A moderator has seen to it: the sign stands no longer.
    ClearSignal {
        /// Which.
        signal: Signal,
    },
    /// Where the own name may be shown from now on.
    SetConsent {
        /// All of it.
        consent: Consent,
    },
    /// What one needs to take part, for the moderators alone; none takes it back.
    SetNeed {
        /// Own words.
        #[serde(default)]
        text: Option<T>,
    },
    /// The language one speaks or writes from now on.
    SetLang {
        /// As a tag.
        lang: String,
    },
    /// Say where one sits, by the number on the seat; none leaves the seat.
    Sit {
        /// The number.
        #[serde(default)]
        number: Option<u16>,
    },
    /// Go, and erase every text that is one's own. Not to be taken back.
    DeleteMine,

    // The table.
    /// Lay out the seats, all of them, in their order along the U.
    LayTable {
        /// The version of the layout that the sender saw.
        version: u32,
        /// Seats that keep their id keep who sits there.
        seats: Vec<SeatPlan>,
    },
    /// Call a seat something.
    LabelSeat {
        /// Which.
        seat: SeatId,
        /// What; none takes it away.
        #[serde(default)]
        label: Option<T>,
    },
    /// Remember something about a seat.
    NoteSeat {
        /// Which.
        seat: SeatId,
        /// What; none takes it away.
        #[serde(default)]
        note: Option<T>,
    },
    /// Somebody sits down, or gets up.
    SeatPerson {
        /// Where.
        seat: SeatId,
        /// Who; none frees the seat.
        #[serde(default)]
        who: Option<Who<T>>,
    },
    /// A tour de table: everyone in turn along the U.
    StartRound {
        /// The seat it begins at.
        #[serde(default)]
        from: Option<SeatId>,
        /// Against the order of the layout.
        #[serde(default)]
        is_reverse: bool,
        /// The limit of its turns, in milliseconds.
        #[serde(default)]
        limit_ms: Option<Span>,
    },
    /// Not now: whoever passes comes last.
    PassRound {
        /// Whose.
        hand: HandId,
    },
    /// The round is over; hands that it raised come down.
    EndRound,

    // Hands.
    /// Ask for the floor.
    RaiseHand {
        /// For whom; only moderators name somebody else.
        #[serde(default)]
        who: Option<Who<T>>,
        /// The kind.
        #[serde(default)]
        kind: Kind,
        /// What about.
        #[serde(default)]
        topic: Option<T>,
        /// About which policy question.
        #[serde(default)]
        policy_question: Option<String>,
        /// From which seat: of whoever sits there, or of `who`, who sits down there.
        #[serde(default)]
        seat: Option<SeatId>,
        /// How urgent a point of order is, 1 first.
        #[serde(default)]
        rank: Option<u8>,
    },
    /// Take it down.
    LowerHand {
        /// Which.
        hand: HandId,
    },
    /// Set it aside.
    ParkHand {
        /// Which.
        hand: HandId,
    },
    /// Bring it back.
    UnparkHand {
        /// Which.
        hand: HandId,
    },
    /// Let one go first.
    StepBack {
        /// Whose.
        hand: HandId,
    },
    /// Put a hand beside a neighbor.
    MoveHand {
        /// Which.
        hand: HandId,
        /// Directly before this one.
        #[serde(default)]
        before: Option<HandId>,
        /// Directly after this one.
        #[serde(default)]
        after: Option<HandId>,
    },
    /// Forget where it was moved to.
    ReleaseHand {
        /// Which.
        hand: HandId,
    },
    /// Change what a hand says. A changed kind is placed as new.
    ChangeHand {
        /// Which.
        hand: HandId,
        /// The version that the sender saw.
        version: u32,
        /// A new kind.
        #[serde(default)]
        kind: Option<Kind>,
        /// A new topic.
        #[serde(default)]
        topic: Option<T>,
        /// A new policy question.
        #[serde(default)]
        policy_question: Option<String>,
        /// How urgent a point of order is, 1 first.
        #[serde(default)]
        rank: Option<u8>,
    },
    /// Several hands become one; all authors are kept.
    MergeHands {
        /// At least two.
        hands: Vec<HandId>,
    },
    /// Take a merge apart.
    UnmergeHand {
        /// The merged hand.
        hand: HandId,
    },

    // The floor.
    /// Name who is next: the suggestion, or another hand with a reason.
    CallNext {
        /// Another hand; none takes the suggestion.
        #[serde(default)]
        hand: Option<HandId>,
        /// Why another.
        #[serde(default)]
        reason: Option<T>,
    },
    /// Nobody is next any more.
    ClearNext,
    /// Grant this hand, close the list, offer the rest the written list.
    LastWord {
        /// Which.
        hand: HandId,
    },
    /// Start the turn of `next`.
    StartTurn {
        /// A limit other than the usual one, in milliseconds.
        #[serde(default)]
        limit_ms: Option<Span>,
        /// Who reads aloud.
        #[serde(default)]
        voice: Option<PersonId>,
    },
    /// Start a turn without `next`: panel, reply, right of reply, break, or any waiting hand of that person.
    GiveFloor {
        /// To whom; none for a break.
        #[serde(default)]
        who: Option<Who<T>>,
        /// The kind.
        kind: Kind,
        /// A limit other than the usual one, in milliseconds.
        #[serde(default)]
        limit_ms: Option<Span>,
        /// Who reads aloud.
        #[serde(default)]
        voice: Option<PersonId>,
        /// The turn it answers.
        #[serde(default)]
        answers: Option<TurnId>,
    },
    /// End a turn.
    EndTurn {
        /// Which.
        turn: TurnId,
    },
    /// Stop its clock.
    PauseTurn {
        /// Which.
        turn: TurnId,
    },
    /// Let its clock go on; a running question is paused.
    ResumeTurn {
        /// Which.
        turn: TurnId,
    },
    /// «+30 s», once per turn.
    ExtendTurn {
        /// Which.
        turn: TurnId,
    },
    /// It began earlier than was pressed.
    BackdateTurn {
        /// Which.
        turn: TurnId,
        /// How much earlier, in milliseconds.
        ms: Span,
    },
    /// End a turn by a ruling.
    CutTurn {
        /// Which.
        turn: TurnId,
        /// Why; everyone may ask.
        reason: T,
    },
    /// A sign to the speaker.
    NudgeSpeaker {
        /// Which turn.
        turn: TurnId,
        /// Which sign.
        nudge: Nudge,
    },
    /// Another person has the floor than was pressed; the clock stays.
    CorrectSpeaker {
        /// Which turn.
        turn: TurnId,
        /// Who really speaks.
        to: PersonId,
    },
    /// A turn that was held without the tool.
    RecordTurn {
        /// Who spoke.
        who: Who<T>,
        /// The kind.
        kind: Kind,
        /// Session time of its start.
        started_at: Moment,
        /// Session time of its end.
        ended_at: Moment,
    },
    /// The last speaker goes back to the head of the list, as if the turn had not been.
    PutBack,
    /// Rule on a point of order.
    RulePoint {
        /// Which.
        hand: HandId,
        /// Accepted leaves the turn paused, declined resumes it.
        accept: bool,
        /// Why.
        #[serde(default)]
        reason: Option<T>,
    },

    // The list.
    /// Take no more hands for this segment.
    CloseList {
        /// How.
        #[serde(default = "warned")]
        closing: Closing,
    },
    /// Take hands again.
    OpenList,

    // Questions.
    /// Ask in writing.
    AskInWriting {
        /// What.
        text: T,
        /// In which language.
        #[serde(default)]
        lang: String,
        /// About which policy question.
        #[serde(default)]
        policy_question: Option<String>,
        /// Not for the floor, only for a written answer.
        #[serde(default)]
        for_the_record: bool,
    },
    /// Bring in a question from elsewhere.
    AddRemote {
        /// Whose.
        who: Who<T>,
        /// How it came.
        via: Via,
        /// What.
        text: T,
        /// In which language.
        #[serde(default)]
        lang: String,
        /// About which policy question.
        #[serde(default)]
        policy_question: Option<String>,
        /// Straight into the queue.
        #[serde(default)]
        forward: bool,
    },
    /// Take messages from elsewhere into the inbox, each once, and do as their source did since.
    TakeIn {
        /// Those that may be new.
        #[serde(default)]
        items: Vec<Item<T>>,
        /// What happened to known ones.
        #[serde(default)]
        changes: Vec<SourceChange<T>>,
        /// Private messages that were among them and are gone already.
        #[serde(default)]
        private_dropped: u32,
    },
    /// A guess was wrong: language, whether it is asked or said, the policy question.
    CorrectQuestion {
        /// Which.
        question: QuestionId,
        /// Its language, as a tag.
        #[serde(default)]
        lang: Option<String>,
        /// Said rather than asked.
        #[serde(default)]
        is_comment: Option<bool>,
        /// The policy question; empty for none.
        #[serde(default)]
        policy_question: Option<String>,
    },
    /// The words of a question in another language.
    TranslateQuestion {
        /// Which.
        question: QuestionId,
        /// The language of the translation, as a tag.
        #[serde(default)]
        lang: String,
        /// The words; none takes them away.
        #[serde(default)]
        text: Option<T>,
    },
    /// Two questions ask the same: from now on one stands for both, and both askers are told what becomes of it.
    MergeQuestion {
        /// Which.
        question: QuestionId,
        /// The one that stands for it.
        into: QuestionId,
    },
    /// A merged question is one of its own after all.
    PartQuestion {
        /// Which.
        question: QuestionId,
    },
    /// No question: out of the inbox.
    DropQuestion {
        /// Which.
        question: QuestionId,
    },
    /// From the inbox to `next` in one step.
    PutNext {
        /// Which.
        question: QuestionId,
        /// Why, where another was suggested.
        #[serde(default)]
        reason: Option<T>,
    },
    /// The online moderator has done something for those afar, or not yet.
    CheckDuty {
        /// What.
        duty: Duty,
        /// Done.
        is_done: bool,
    },
    /// Put a question into the queue.
    ForwardQuestion {
        /// Which.
        question: QuestionId,
    },
    /// Set a question aside in the inbox, or take it up again.
    SortQuestion {
        /// Which.
        question: QuestionId,
        /// Where: new, held or shortlisted.
        to: crate::question::QuestionState,
    },
    /// Decline a question; the asker sees why.
    DeclineQuestion {
        /// Which.
        question: QuestionId,
        /// Why.
        reason: T,
    },
    /// Answer in writing, or mark as answered aloud.
    AnswerQuestion {
        /// Which.
        question: QuestionId,
        /// The written answer.
        #[serde(default)]
        text: Option<T>,
    },
    /// Whom on the panel a question is for.
    AddressQuestion {
        /// Which.
        question: QuestionId,
        /// To whom; none is everyone.
        #[serde(default)]
        to: Option<PersonId>,
    },
    /// Whether the words of a question may stand on stage and stream while it is read.
    PublishQuestion {
        /// Which.
        question: QuestionId,
        /// They may.
        is_public: bool,
    },
    /// Put something under a tombstone.
    Redact {
        /// What.
        target: Target,
    },

    // Around the table.
    /// Empty stage, overlay and phones at once, or bring them back. No clock stops.
    Blank {
        /// Empty.
        is_blank: bool,
    },
    /// A message for chosen screens.
    ShowMessage {
        /// For whom.
        #[serde(default)]
        to: Vec<Audience>,
        /// For one person alone.
        #[serde(default)]
        person: Option<PersonId>,
        /// Own words.
        #[serde(default)]
        text: Option<T>,
        /// Or a preset, shown in the reader's language.
        #[serde(default)]
        preset: Option<Preset>,
    },
    /// Take a message off the screens.
    ClearMessage {
        /// The act by which it was shown.
        message: ActNo,
    },
    /// What the stream shows from now on.
    Air {
        /// All of it.
        overlay: Overlay,
    },
    /// Say something to the other moderator.
    Tell {
        /// Own words.
        #[serde(default)]
        text: Option<T>,
        /// Or a phrase, shown in the reader's language.
        #[serde(default)]
        phrase: Option<Phrase>,
    },
    /// Change rules of the session.
    ChangeSettings {
        /// The version of the settings that the sender saw.
        version: u32,
        /// What becomes otherwise.
        change: Box<SettingsChange>,
    },
    /// More time for a group, or the same for every group.
    AddBudget {
        /// Which; none is every group.
        #[serde(default)]
        group: Option<String>,
        /// How much, in milliseconds.
        ms: Span,
    },

    // Acts.
    /// Take an act back.
    Undo {
        /// Which.
        act: ActNo,
        /// Those that build on it too.
        #[serde(default)]
        with_dependents: bool,
    },
    /// Do it again after all.
    Redo {
        /// Which.
        act: ActNo,
    },
}

const fn warned() -> Closing {
    Closing::Warned
}

/// A command with everything that is needed to decide it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Made by the client; an accepted id counts once for the life of the session.
    pub id: ActionId,
    /// Who acts.
    pub by: By,
    /// A person id that was never used, for commands that make a person.
    pub fresh: PersonId,
    /// Take the gavel along where it is needed: the sender said so, or its holder has no live desk.
    pub takes_gavel: bool,
    /// What the sender saw.
    pub expected: Option<Expected>,
    /// How many waiting things the sender agrees to clear.
    pub confirm: Option<u16>,
    /// The intent.
    pub command: Command<TextRef>,
}
