//! What has happened. Facts in the past tense; no words, no names.
//! Long because it is one enum of facts beside one of verbs, both matched whole.
use crate::{
    agenda::{List, Segment},
    command::{Card, Target},
    duty::Duty,
    ids::{ActNo, ActionId, HandId, PersonId, QuestionId, SeatId, TextRef, TurnId},
    line::Message,
    person::{Channel, Consent, Person, Via},
    question::{Question, QuestionState, Translation},
    queue::{Hand, Placed},
    role::{By, Hat},
    screen::{Notice, Overlay},
    seat::{Round, Seat},
    settings::Settings,
    signal::Signal,
    time::{Moment, Span},
    timer::Timer,
    turn::{Cause, Kind, Nudge, Turn},
};
use alloc::{boxed::Box, collections::BTreeSet, string::String, vec::Vec};
use serde::{Deserialize, Serialize};

/// What an act was, for the log and for undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each is the command of that name, or what the clock did
pub enum Verb {
    OpenSession,
    PlanSession,
    StartSession,
    Advance,
    EndSegment,
    ExtendSegment,
    SkipSegment,
    UnskipSegment,
    MoveSegment,
    BackdateSegment,
    Rebudget,
    SetEnd,
    SetFloorLimit,
    SetPanelLimit,
    EndSession,
    Purge,
    PauseSession,
    ResumeSession,
    Reflect,
    EndSilence,
    ShowCard,
    RemoteReady,
    PassGavel,
    Join,
    Leave,
    SamePerson,
    PartPerson,
    RenamePerson,
    MutePerson,
    UnmutePerson,
    BanPerson,
    UnbanPerson,
    SetGroup,
    SetExtraTime,
    Ready,
    NotReady,
    LayTable,
    LabelSeat,
    NoteSeat,
    SeatPerson,
    StartRound,
    PassRound,
    EndRound,
    RaiseHand,
    LowerHand,
    ParkHand,
    UnparkHand,
    StepBack,
    MoveHand,
    ReleaseHand,
    ChangeHand,
    MergeHands,
    UnmergeHand,
    CallNext,
    OverrideNext,
    ClearNext,
    LastWord,
    StartTurn,
    GiveFloor,
    EndTurn,
    PauseTurn,
    ResumeTurn,
    ExtendTurn,
    BackdateTurn,
    CutTurn,
    NudgeSpeaker,
    CorrectSpeaker,
    RecordTurn,
    PutBack,
    RulePoint,
    CloseList,
    OpenList,
    AskInWriting,
    AddRemote,
    TakeIn,
    FollowSource,
    CorrectQuestion,
    TranslateQuestion,
    MergeQuestion,
    PartQuestion,
    DropQuestion,
    PutNext,
    CheckDuty,
    ForwardQuestion,
    SortQuestion,
    DeclineQuestion,
    AnswerQuestion,
    AddressQuestion,
    PublishQuestion,
    UnpublishQuestion,
    Redact,
    Blank,
    Unblank,
    ShowMessage,
    ClearMessage,
    Air,
    Tell,
    Support,
    GiveSignal,
    ClearSignal,
    SetConsent,
    SetNeed,
    SetLang,
    Sit,
    DeleteMine,
    ChangeSettings,
    AddBudget,
    Undo,
    Redo,
    Clock,
}

/// What an act was about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct About {
    /// A person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// A hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand: Option<HandId>,
    /// A turn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<TurnId>,
    /// A question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// An act.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<ActNo>,
    /// A seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<SeatId>,
    /// A segment, by position in the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<u16>,
    /// For so long nobody kept the time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub away_ms: Option<Span>,
    /// How many it took in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}

/// A fact. The first of every batch is [`Event::Acted`]; those after it belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "event")]
#[allow(missing_docs)] // the fields carry the names of the entities they fill
pub enum Event {
    Acted {
        act: ActNo,
        id: Option<ActionId>,
        by: Option<By>,
        at: Moment,
        verb: Verb,
        about: About,
    },
    SessionOpened {
        settings: Box<Settings>,
        agenda: Vec<Segment>,
        people: Vec<(PersonId, Person)>,
        gavel: Hat,
    },
    /// The session file was edited before the beginning: rules, agenda, the people whom it names, the whole layout.
    SessionPlanned {
        settings: Box<Settings>,
        agenda: Vec<Segment>,
        people: Vec<(PersonId, Person)>,
        seats: Vec<(SeatId, Seat)>,
    },
    SessionStarted,
    SegmentBegan {
        segment: u16,
    },
    SegmentEnded,
    /// Its length from now on.
    SegmentGiven {
        segment: u16,
        ms: Span,
    },
    SegmentSkipped {
        segment: u16,
        is_skipped: bool,
    },
    /// The order of show, and the plan of what is to come laid out anew along it.
    RunMoved {
        run: Vec<u16>,
        plan: Vec<(u16, Span, Span)>,
    },
    SegmentBackdated {
        segment: u16,
        by_ms: Span,
    },
    SegmentLimited {
        segment: u16,
        floor_ms: Option<Span>,
        panel_ms: Option<Span>,
        /// Only what is longer becomes shorter.
        #[serde(default)]
        caps: bool,
    },
    EndSet {
        at: Option<Moment>,
    },
    SessionEnded,
    SessionPaused,
    SessionResumed,
    SilenceBegan {
        timer: Timer,
    },
    SilenceEnded,
    CardShown {
        card: Option<Card>,
    },
    RemoteWasReady,
    GavelPassed {
        to: Hat,
    },
    PersonJoined {
        id: PersonId,
        person: Box<Person>,
    },
    PersonLeft {
        id: PersonId,
    },
    PeopleJoined {
        a: PersonId,
        b: PersonId,
    },
    PersonParted {
        b: PersonId,
    },
    PersonRenamed {
        id: PersonId,
        label: TextRef,
    },
    PersonMuted {
        id: PersonId,
        is_muted: bool,
    },
    PersonBanned {
        id: PersonId,
        reason: Option<TextRef>,
    },
    PersonUnbanned {
        id: PersonId,
    },
    ExtraTimeSet {
        id: PersonId,
        ms: Span,
    },
    PersonReady {
        id: PersonId,
        is_ready: bool,
    },
    PersonGrouped {
        id: PersonId,
        group: Option<String>,
    },
    TableLaid {
        seats: Vec<(SeatId, Seat)>,
    },
    SeatLabeled {
        seat: SeatId,
        label: Option<TextRef>,
    },
    SeatNoted {
        seat: SeatId,
        note: Option<TextRef>,
    },
    Seated {
        seat: SeatId,
        person: Option<PersonId>,
    },
    RoundBegan {
        round: Box<Round>,
    },
    RoundPassed {
        person: PersonId,
    },
    RoundEnded,
    HandRaised {
        hand: Box<Hand>,
    },
    HandRaisedAgain {
        hand: HandId,
        presses: u16,
    },
    HandLowering {
        hand: HandId,
        at: Moment,
        presses: u16,
    },
    HandLowered {
        hand: HandId,
    },
    HandParked {
        hand: HandId,
    },
    HandUnparked {
        hand: HandId,
    },
    HandMoved {
        hand: HandId,
        placed: Option<Placed>,
        near: bool,
    },
    HandChanged {
        hand: HandId,
        kind: Option<Kind>,
        topic: Option<TextRef>,
        policy_question: Option<String>,
        arrival: Option<u32>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rank: Option<u8>,
    },
    HandExpired {
        hand: HandId,
    },
    HandWritten {
        hand: HandId,
    },
    HandsMerged {
        hand: Box<Hand>,
    },
    HandUnmerged {
        hand: HandId,
    },
    NextNamed {
        hand: HandId,
        over: Option<HandId>,
        reason: Option<TextRef>,
    },
    NextCleared,
    TurnStarted {
        turn: Box<Turn>,
    },
    TurnEnded {
        turn: TurnId,
        cause: Cause,
        reason: Option<TextRef>,
    },
    TurnPaused {
        turn: TurnId,
    },
    TurnResumed {
        turn: TurnId,
    },
    TurnExtended {
        turn: TurnId,
        by_ms: Span,
    },
    TurnBackdated {
        turn: TurnId,
        by_ms: Span,
    },
    SpeakerNudged {
        turn: TurnId,
        nudge: Nudge,
    },
    SpeakerCorrected {
        turn: TurnId,
        who: Vec<PersonId>,
        channel: Channel,
        via: Via,
        hand: Option<HandId>,
        question: Option<QuestionId>,
    },
    TurnRecorded {
        turn: Box<Turn>,
    },
    TurnPutBack {
        turn: TurnId,
        placed: Placed,
    },
    PointRuled {
        hand: HandId,
        accepted: bool,
        reason: Option<TextRef>,
    },
    ListChanged {
        list: List,
    },
    QuestionAsked {
        question: Box<Question>,
    },
    QuestionMoved {
        question: QuestionId,
        state: QuestionState,
        reason: Option<TextRef>,
        answer: Option<TextRef>,
    },
    QuestionHanded {
        question: QuestionId,
        hand: HandId,
    },
    QuestionEdited {
        question: QuestionId,
        body: TextRef,
        #[serde(default)]
        is_cut: bool,
    },
    QuestionVoted {
        question: QuestionId,
        stated: u32,
        voters: BTreeSet<PersonId>,
    },
    QuestionCorrected {
        question: QuestionId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lang: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        is_comment: Option<bool>,
        /// Empty for none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy_question: Option<String>,
    },
    QuestionTranslated {
        question: QuestionId,
        translation: Option<Translation>,
    },
    /// Another question stands for it from now on, or none.
    QuestionJoined {
        question: QuestionId,
        into: Option<QuestionId>,
    },
    PrivateDropped {
        count: u32,
    },
    DutyDone {
        duty: Duty,
        at: Option<Moment>,
    },
    Redacted {
        target: Target,
    },
    Blanked {
        is_blank: bool,
    },
    MessageShown {
        notice: Box<Notice>,
    },
    MessageCleared {
        message: ActNo,
    },
    Aired {
        overlay: Overlay,
    },
    QuestionAddressed {
        question: QuestionId,
        to: Option<PersonId>,
    },
    QuestionPublished {
        question: QuestionId,
        is_public: bool,
    },
    Told {
        message: Message,
    },
    QuestionSupported {
        question: QuestionId,
        person: PersonId,
        is_on: bool,
    },
    SignalGiven {
        signal: Signal,
        person: PersonId,
        is_on: bool,
    },
    /// Those given at `until` or before, of that sort or of all.
    SignalsCleared {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signal: Option<Signal>,
        until: Moment,
    },
    ConsentSet {
        id: PersonId,
        consent: Consent,
    },
    NeedSet {
        id: PersonId,
        need: Option<TextRef>,
    },
    LangSet {
        id: PersonId,
        lang: String,
    },
    /// Everything that was theirs is gone; the bare entry stays.
    PersonErased {
        id: PersonId,
    },
    /// Words that were to be read and not kept.
    Forgotten {
        #[serde(default)]
        questions: Vec<QuestionId>,
        #[serde(default)]
        hands: Vec<HandId>,
    },
    /// Everything personal is gone.
    Purged,
    SettingsChanged {
        settings: Box<Settings>,
    },
    Undone {
        acts: Vec<ActNo>,
    },
    Redone {
        act: ActNo,
    },
}
