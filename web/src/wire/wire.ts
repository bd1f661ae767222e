// Generated from the Rust enums by `npm run wire`; never edited.

/**
 * A message from a client.
 */
export type ClientMessage = ({
/**
 * The build of the page, so that an old one can be told to reload.
 */
build?: (string | null)
form?: Form
/**
 * The version this client still has, to go on from.
 */
have?: (number | null)
/**
 * Of a participant's page: the proof in its forms, which tells whose page this is where several people use a device.
 */
key?: (string | null)
/**
 * The language of fragments, as a tag.
 */
lang?: (string | null)
/**
 * Of fragments: [`crate::patch::tag`] of each piece that is here, by its id, so that only what differs is sent.
 */
parts?: {
[k: string]: string
}
/**
 * [`crate::PROTOCOL`].
 */
protocol: string
/**
 * The role wanted, where the browser holds several.
 */
role?: (Role | null)
/**
 * Of fragments: bytes are dear; what can wait is sent at most every ten seconds.
 */
saves_data?: boolean
/**
 * Of stages and overlays: what they are.
 */
screen?: (ScreenInfo | null)
/**
 * The session's id; a cookie names it by itself.
 */
session?: (string | null)
t: "hello"
/**
 * A role secret, for clients without cookies (tools, tests).
 */
token?: (string | null)
} | {
command: Command
/**
 * How many waiting things the sender agrees to clear.
 */
confirm?: (number | null)
/**
 * What the sender saw.
 */
expected?: (Expected | null)
id: ActionId
t: "do"
/**
 * Take the gavel along.
 */
takes_gavel?: boolean
} | {
/**
 * The client's monotonic time in milliseconds.
 */
c0: number
t: "ping"
} | {
/**
 * As in [`Hello::parts`].
 */
parts?: {
[k: string]: string
}
t: "whole"
} | {
/**
 * What is about to be done to it.
 */
doing?: (Doing | null)
/**
 * A hand, a question or nothing, as the desk names it (`hand:4`).
 */
item?: (string | null)
t: "at"
} | {
order: ScreenOrder
/**
 * Which, by its number in [`crate::server::Presence`].
 */
screen: number
t: "screen"
} | {
screen: ScreenInfo
t: "shows"
})
/**
 * The form in which a view is sent.
 */
export type Form = ("view" | "fragments")
/**
 * What a link lets its bearer do.
 */
export type Role = ("onsite_moderator" | "online_moderator" | "rapporteur" | "organizer" | "panelist" | "participant" | "stage" | "overlay" | "interpreter" | "feed")
/**
 * What a screen shows.
 */
export type ScreenView = ("room" | "speaker" | "next" | "question" | "clock" | "blank")
/**
 * An intent. `T` is [`String`] on the wire and [`TextRef`] on the floor.
 */
export type Command = ({
do: "start_session"
} | {
do: "advance"
/**
 * Its key, such as «C».
 */
to: string
} | {
do: "end_segment"
} | {
do: "extend_segment"
ms: Span
/**
 * Its key.
 */
segment: string
} | {
do: "skip_segment"
/**
 * Out, or in again.
 */
is_skipped: boolean
/**
 * Its key.
 */
segment: string
} | {
/**
 * The key of the one it goes before; none is the end.
 */
before?: (string | null)
do: "move_segment"
/**
 * Its key.
 */
segment: string
} | {
do: "backdate_segment"
ms: Span
} | {
do: "rebudget"
/**
 * For flexible segments only.
 */
lengths: SegmentLength[]
} | {
/**
 * Session time; none is the usual length after the start.
 */
at?: (Moment | null)
do: "set_end"
} | {
do: "set_floor_limit"
ms: Span
/**
 * The segment's key; none is every segment that is not over and has floor time.
 */
segment?: (string | null)
} | {
do: "set_panel_limit"
ms: Span
/**
 * The segment's key; none is every segment that is not over.
 */
segment?: (string | null)
} | {
do: "end_session"
} | {
do: "purge"
} | {
do: "pause_session"
} | {
do: "resume_session"
} | {
do: "reflect"
ms: Span
} | {
do: "end_silence"
} | {
/**
 * Which; none takes it away.
 */
card?: (Card | null)
do: "show_card"
} | {
do: "remote_ready"
} | {
do: "pass_gavel"
to: Hat
} | {
channel: Channel
consent?: Consent
do: "join"
/**
 * People behind this voice, for a hub.
 */
headcount?: (number | null)
identity?: Identity
/**
 * What the moderators see.
 */
label?: (string | null)
/**
 * Their language, as a tag.
 */
lang?: string
/**
 * What they need to take part, for the moderators alone.
 */
need?: (string | null)
via: Via
} | {
do: "leave"
} | {
a: PersonId
b: PersonId
do: "same_person"
} | {
b: PersonId
do: "part_person"
} | {
do: "rename_person"
/**
 * What the moderators see.
 */
label: string
person: PersonId
} | {
do: "mute_person"
/**
 * Or again.
 */
is_muted: boolean
person: PersonId
} | {
do: "ban_person"
person: PersonId
/**
 * Why.
 */
reason?: (string | null)
} | {
do: "unban_person"
person: PersonId
} | {
do: "set_extra_time"
ms: Span
person: PersonId
} | {
do: "ready"
/**
 * Or not yet.
 */
is_ready: boolean
} | {
do: "set_group"
/**
 * The group's key; none is no group.
 */
group?: (string | null)
person: PersonId
} | {
do: "support"
/**
 * Or no longer.
 */
is_on: boolean
question: QuestionId
} | {
do: "give_signal"
/**
 * Or no longer.
 */
is_on: boolean
signal: Signal
} | {
do: "clear_signal"
signal: Signal
} | {
consent: Consent
do: "set_consent"
} | {
do: "set_need"
/**
 * Own words.
 */
text?: (string | null)
} | {
do: "set_lang"
/**
 * As a tag.
 */
lang: string
} | {
do: "sit"
/**
 * The number.
 */
number?: (number | null)
} | {
do: "delete_mine"
} | {
do: "lay_table"
/**
 * Seats that keep their id keep who sits there.
 */
seats: SeatPlan[]
/**
 * The version of the layout that the sender saw.
 */
version: number
} | {
do: "label_seat"
/**
 * What; none takes it away.
 */
label?: (string | null)
seat: SeatId
} | {
do: "note_seat"
/**
 * What; none takes it away.
 */
note?: (string | null)
seat: SeatId
} | {
do: "seat_person"
seat: SeatId
/**
 * Who; none frees the seat.
 */
who?: (Who | null)
} | {
do: "start_round"
/**
 * The seat it begins at.
 */
from?: (SeatId | null)
/**
 * Against the order of the layout.
 */
is_reverse?: boolean
/**
 * The limit of its turns, in milliseconds.
 */
limit_ms?: (Span | null)
} | {
do: "pass_round"
hand: HandId
} | {
do: "end_round"
} | {
do: "raise_hand"
kind?: Kind
/**
 * About which policy question.
 */
policy_question?: (string | null)
/**
 * How urgent a point of order is, 1 first.
 */
rank?: (number | null)
/**
 * From which seat: of whoever sits there, or of `who`, who sits down there.
 */
seat?: (SeatId | null)
/**
 * What about.
 */
topic?: (string | null)
/**
 * For whom; only moderators name somebody else.
 */
who?: (Who | null)
} | {
do: "lower_hand"
hand: HandId
} | {
do: "park_hand"
hand: HandId
} | {
do: "unpark_hand"
hand: HandId
} | {
do: "step_back"
hand: HandId
} | {
/**
 * Directly after this one.
 */
after?: (HandId | null)
/**
 * Directly before this one.
 */
before?: (HandId | null)
do: "move_hand"
hand: HandId
} | {
do: "release_hand"
hand: HandId
} | {
do: "change_hand"
hand: HandId
/**
 * A new kind.
 */
kind?: (Kind | null)
/**
 * A new policy question.
 */
policy_question?: (string | null)
/**
 * How urgent a point of order is, 1 first.
 */
rank?: (number | null)
/**
 * A new topic.
 */
topic?: (string | null)
/**
 * The version that the sender saw.
 */
version: number
} | {
do: "merge_hands"
/**
 * At least two.
 */
hands: HandId[]
} | {
do: "unmerge_hand"
hand: HandId
} | {
do: "call_next"
/**
 * Another hand; none takes the suggestion.
 */
hand?: (HandId | null)
/**
 * Why another.
 */
reason?: (string | null)
} | {
do: "clear_next"
} | {
do: "last_word"
hand: HandId
} | {
do: "start_turn"
/**
 * A limit other than the usual one, in milliseconds.
 */
limit_ms?: (Span | null)
/**
 * Who reads aloud.
 */
voice?: (PersonId | null)
} | {
/**
 * The turn it answers.
 */
answers?: (TurnId | null)
do: "give_floor"
kind: Kind
/**
 * A limit other than the usual one, in milliseconds.
 */
limit_ms?: (Span | null)
/**
 * Who reads aloud.
 */
voice?: (PersonId | null)
/**
 * To whom; none for a break.
 */
who?: (Who | null)
} | {
do: "end_turn"
turn: TurnId
} | {
do: "pause_turn"
turn: TurnId
} | {
do: "resume_turn"
turn: TurnId
} | {
do: "extend_turn"
turn: TurnId
} | {
do: "backdate_turn"
ms: Span
turn: TurnId
} | {
do: "cut_turn"
/**
 * Why; everyone may ask.
 */
reason: string
turn: TurnId
} | {
do: "nudge_speaker"
nudge: Nudge
turn: TurnId
} | {
do: "correct_speaker"
to: PersonId
turn: TurnId
} | {
do: "record_turn"
ended_at: Moment
kind: Kind
started_at: Moment
who: Who
} | {
do: "put_back"
} | {
/**
 * Accepted leaves the turn paused, declined resumes it.
 */
accept: boolean
do: "rule_point"
hand: HandId
/**
 * Why.
 */
reason?: (string | null)
} | {
closing?: Closing
do: "close_list"
} | {
do: "open_list"
} | {
do: "ask_in_writing"
/**
 * Not for the floor, only for a written answer.
 */
for_the_record?: boolean
/**
 * In which language.
 */
lang?: string
/**
 * About which policy question.
 */
policy_question?: (string | null)
/**
 * What.
 */
text: string
} | {
do: "add_remote"
/**
 * Straight into the queue.
 */
forward?: boolean
/**
 * In which language.
 */
lang?: string
/**
 * About which policy question.
 */
policy_question?: (string | null)
/**
 * What.
 */
text: string
via: Via
who: Who
} | {
/**
 * What happened to known ones.
 */
changes?: SourceChange[]
do: "take_in"
/**
 * Those that may be new.
 */
items?: Item[]
/**
 * Private messages that were among them and are gone already.
 */
private_dropped?: number
} | {
do: "correct_question"
/**
 * Said rather than asked.
 */
is_comment?: (boolean | null)
/**
 * Its language, as a tag.
 */
lang?: (string | null)
/**
 * The policy question; empty for none.
 */
policy_question?: (string | null)
question: QuestionId
} | {
do: "translate_question"
/**
 * The language of the translation, as a tag.
 */
lang?: string
question: QuestionId
/**
 * The words; none takes them away.
 */
text?: (string | null)
} | {
do: "merge_question"
into: QuestionId
question: QuestionId
} | {
do: "part_question"
question: QuestionId
} | {
do: "drop_question"
question: QuestionId
} | {
do: "put_next"
question: QuestionId
/**
 * Why, where another was suggested.
 */
reason?: (string | null)
} | {
do: "check_duty"
duty: Duty
/**
 * Done.
 */
is_done: boolean
} | {
do: "forward_question"
question: QuestionId
} | {
do: "sort_question"
question: QuestionId
to: QuestionState
} | {
do: "decline_question"
question: QuestionId
/**
 * Why.
 */
reason: string
} | {
do: "answer_question"
question: QuestionId
/**
 * The written answer.
 */
text?: (string | null)
} | {
do: "address_question"
question: QuestionId
/**
 * To whom; none is everyone.
 */
to?: (PersonId | null)
} | {
do: "publish_question"
/**
 * They may.
 */
is_public: boolean
question: QuestionId
} | {
do: "redact"
target: Target
} | {
do: "blank"
/**
 * Empty.
 */
is_blank: boolean
} | {
do: "show_message"
/**
 * For one person alone.
 */
person?: (PersonId | null)
/**
 * Or a preset, shown in the reader's language.
 */
preset?: (Preset | null)
/**
 * Own words.
 */
text?: (string | null)
/**
 * For whom.
 */
to?: Audience[]
} | {
do: "clear_message"
message: ActNo
} | {
do: "air"
overlay: Overlay
} | {
do: "tell"
/**
 * Or a phrase, shown in the reader's language.
 */
phrase?: (Phrase | null)
/**
 * Own words.
 */
text?: (string | null)
} | {
change: SettingsChange
do: "change_settings"
/**
 * The version of the settings that the sender saw.
 */
version: number
} | {
do: "add_budget"
/**
 * Which; none is every group.
 */
group?: (string | null)
ms: Span
} | {
act: ActNo
do: "undo"
/**
 * Those that build on it too.
 */
with_dependents?: boolean
} | {
act: ActNo
do: "redo"
})
/**
 * A length of session time in milliseconds; negative means over.
 */
export type Span = number
/**
 * Milliseconds since the session was created: session time, never a time of day.
 */
export type Moment = number
/**
 * What is put on the stage besides the floor.
 */
export type Card = ("rules" | "question" | "join")
/**
 * One of the two moderators.
 */
export type Hat = ("onsite" | "online")
/**
 * The side of the table a voice comes from.
 */
export type Channel = ("onsite" | "online" | "panel")
/**
 * How a person wants to be known.
 */
export type Identity = ("named" | "codename" | "read_by_moderator")
/**
 * How something arrived.
 */
export type Via = ("phone" | "web_form" | "seat_tap" | "keyboard" | "mic" | "paper" | "hub" | "voice" | "zoom_chat" | "zoom_qa" | "zoom_voice" | "webex" | "slido" | "x" | "mastodon" | "youtube" | "matrix" | "telegram" | "whatsapp" | "bluesky" | "facebook" | "email" | "csv")
export type PersonId = string
/**
 * A question.
 */
export type QuestionId = number
/**
 * What somebody lets the moderators know without asking for the floor.
 */
export type Signal = ("slower" | "interpretation" | "cannot_hear")
/**
 * A seat. What is written on it is its number, which may change.
 */
export type SeatId = number
/**
 * A side of the U.
 */
export type Side = ("left" | "head" | "right")
/**
 * A person, known or new to the floor.
 */
export type Who = ({
is: "known"
person: PersonId
} | {
channel: Channel
is: "new"
/**
 * What the moderators see.
 */
label: string
/**
 * Their language, as a tag.
 */
lang?: string
via: Via
})
/**
 * A hand.
 */
export type HandId = number
/**
 * Sort of hand or turn, in ladder order (`DOMAIN`, section 6).
 */
export type Kind = ("interposed_question" | "short_intervention" | "point_of_order" | "direct_reply" | "floor" | "panel" | "reply" | "right_of_reply" | "break")
/**
 * A turn.
 */
export type TurnId = number
/**
 * A sign to the speaker.
 */
export type Nudge = ("wrap_up" | "time_is_up")
/**
 * When the list closes.
 */
export type Closing = ({
when: "warned"
} | {
when: "now"
} | {
/**
 * Session time of the warning.
 */
at?: (Moment | null)
/**
 * More hands to take.
 */
hands_left?: (number | null)
when: "later"
})
export type Print = string
/**
 * One line of the online moderator's checklist, in the order in which they fall due.
 */
export type Duty = ("greet" | "announce" | "test_sound" | "ask_needs" | "say_next")
/**
 * Where a question stands on its way to the room.
 */
export type QuestionState = ("new" | "held" | "shortlisted" | "forwarded" | "voiced" | "answered" | "declined" | "written" | "dropped")
/**
 * What a redaction is about.
 */
export type Target = ({
turn: TurnId
what: "turn"
} | {
question: QuestionId
what: "question"
} | {
hand: HandId
what: "hand"
})
/**
 * What is said so often that a tap must do; each reader sees it in the own language.
 */
export type Preset = ("wrap_up" | "slower" | "louder" | "closer_to_mic" | "you_are_next" | "answer_please" | "last_questions" | "write_instead" | "short_break" | "back_soon" | "technical_problem")
/**
 * Who a message is for. The server filters: whoever is not meant never gets it.
 */
export type Audience = ("speaker" | "panel" | "moderators" | "stage" | "public")
/**
 * One accepted command in the log of acts, counted from 1.
 */
export type ActNo = number
/**
 * How people are called on the stream.
 */
export type Naming = ("roles" | "codenames" | "names")
/**
 * What is said so often that a tap must do; each reader sees it in the own language.
 */
export type Phrase = ("remote_ready" | "two_minutes" | "gavel" | "slower" | "louder" | "yes" | "no" | "wait" | "look_at_inbox" | "thanks")
/**
 * The rule of a session.
 */
export type Policy = ("equal_voice" | "arrival" | "least_time" | "round")
export type ActionId = string
/**
 * What a moderator is about to do to the item in hand.
 */
export type Doing = ("call" | "edit" | "move" | "read")
/**
 * What a moderator wants one screen to do.
 */
export type ScreenOrder = ({
is: "identify"
} | {
is: "show"
view: ScreenView
} | {
is: "blank"
/**
 * Nothing.
 */
is_blank: boolean
})
/**
 * What an act was, for the log and for undo.
 */
export type Verb = ("open_session" | "plan_session" | "start_session" | "advance" | "end_segment" | "extend_segment" | "skip_segment" | "unskip_segment" | "move_segment" | "backdate_segment" | "rebudget" | "set_end" | "set_floor_limit" | "set_panel_limit" | "end_session" | "purge" | "pause_session" | "resume_session" | "reflect" | "end_silence" | "show_card" | "remote_ready" | "pass_gavel" | "join" | "leave" | "same_person" | "part_person" | "rename_person" | "mute_person" | "unmute_person" | "ban_person" | "unban_person" | "set_group" | "set_extra_time" | "ready" | "not_ready" | "lay_table" | "label_seat" | "note_seat" | "seat_person" | "start_round" | "pass_round" | "end_round" | "raise_hand" | "lower_hand" | "park_hand" | "unpark_hand" | "step_back" | "move_hand" | "release_hand" | "change_hand" | "merge_hands" | "unmerge_hand" | "call_next" | "override_next" | "clear_next" | "last_word" | "start_turn" | "give_floor" | "end_turn" | "pause_turn" | "resume_turn" | "extend_turn" | "backdate_turn" | "cut_turn" | "nudge_speaker" | "correct_speaker" | "record_turn" | "put_back" | "rule_point" | "close_list" | "open_list" | "ask_in_writing" | "add_remote" | "take_in" | "follow_source" | "correct_question" | "translate_question" | "merge_question" | "part_question" | "drop_question" | "put_next" | "check_duty" | "forward_question" | "sort_question" | "decline_question" | "answer_question" | "address_question" | "publish_question" | "unpublish_question" | "redact" | "blank" | "unblank" | "show_message" | "clear_message" | "air" | "tell" | "support" | "give_signal" | "clear_signal" | "set_consent" | "set_need" | "set_lang" | "sit" | "delete_mine" | "change_settings" | "add_budget" | "undo" | "redo" | "clock")
/**
 * When a hand will probably be heard.
 */
export type Expected2 = ({
at: Moment
from: Moment
is: "heard"
to: Moment
} | {
is: "unreached"
})
/**
 * One reason for a suggestion.
 */
export type Reason = ({
code: "first_time"
} | {
code: "turns"
/**
 * How many.
 */
turns: number
} | {
channel: Channel
code: "alternate"
} | {
code: "waiting"
since: Moment
} | {
code: "placed_by"
role: Role
} | {
code: "spoken"
spoken_ms: Span
} | {
code: "along_the_table"
} | {
code: "passed"
} | {
code: "rank"
/**
 * 1 is the most urgent.
 */
rank: number
} | {
code: "kind"
kind: Kind
})
/**
 * Where a hand is in its life.
 */
export type HandState = ({
state: "waiting"
} | {
state: "parked"
} | {
at: Moment
state: "lowered"
} | {
state: "taken"
turn: TurnId
} | {
into: HandId
state: "merged"
} | {
state: "unmerged"
} | {
state: "expired"
} | {
/**
 * The ruling.
 */
accepted: boolean
state: "ruled"
} | {
state: "written"
} | {
state: "declined"
})
/**
 * Where a session is in its life.
 */
export type Life = ("lobby" | "live" | "ended")
/**
 * Whether hands are accepted in this segment.
 */
export type List = ({
state: "open"
} | {
/**
 * When the warning begins; none when only the number counts.
 */
at?: (Moment | null)
/**
 * How many more hands it takes; none when only the time counts.
 */
hands_left?: (number | null)
state: "open_until"
} | {
online_at: Moment
room_at: Moment
state: "closing"
} | {
state: "closed"
})
/**
 * Where a piece of two texts stands.
 */
export type PieceSide = ("both" | "this" | "other")
/**
 * One clock as a vector.
 */
export type Timer = ({
added_ms: Span
allotted_ms: Span
/**
 * Bumped by every change, so that digits never run backwards for the same vector.
 */
seq: number
started_at: Moment
end_at: Moment
state: "running"
} | {
added_ms: Span
allotted_ms: Span
/**
 * Bumped by every change, so that digits never run backwards for the same vector.
 */
seq: number
started_at: Moment
left_ms: Span
state: "paused"
} | {
added_ms: Span
allotted_ms: Span
/**
 * Bumped by every change, so that digits never run backwards for the same vector.
 */
seq: number
started_at: Moment
left_ms: Span
state: "stopped"
})
/**
 * Why a turn ended.
 */
export type Cause = ("ended" | "done" | "cut" | "superseded" | "time_up")
/**
 * A message from the server.
 */
export type ServerMessage = ({
/**
 * The server's build.
 */
build: string
clock: Clock
/**
 * Send a ping this often, in milliseconds.
 */
heartbeat_ms: number
/**
 * The person behind it, where one is known.
 */
person?: (PersonId | null)
role: Role
/**
 * The session.
 */
session: string
/**
 * Not live after so many milliseconds of silence.
 */
silence_max_ms: number
t: "welcome"
} | {
/**
 * Where a rehearsal's clock stands still.
 */
fence_ms?: (Moment | null)
/**
 * 1, or the rate of a rehearsal.
 */
rate: number
/**
 * The server's monotonic time in milliseconds.
 */
server_ms: number
session_ms: Moment
/**
 * Time of day at that moment, UTC, in milliseconds, for labels only.
 */
utc_ms: number
t: "clock"
} | {
/**
 * [`crate::patch::hash`] of it.
 */
hash: string
t: "whole"
/**
 * Its version.
 */
version: number
/**
 * The view.
 */
view: {
[k: string]: unknown
}
} | {
/**
 * The version it builds on; a client that has another asks for the whole.
 */
from: number
/**
 * [`crate::patch::hash`] of the result.
 */
hash: string
/**
 * A JSON merge patch (RFC 7386).
 */
patch: {
[k: string]: unknown
}
t: "delta"
/**
 * The version it leads to.
 */
version: number
} | {
/**
 * The drawing they build on; absent where they are all there is. Whoever has another asks for the whole.
 */
from?: (number | null)
/**
 * Of the pieces of one person: counts these messages on one line, 1 first. Whoever misses one asks for the whole.
 */
no?: (number | null)
/**
 * The pieces that changed; where only a leaf inside a piece did, that alone.
 */
parts: {
[k: string]: string
}
/**
 * Of the answer to a hello or to «send the whole»: [`crate::patch::tag`] of the tags of all pieces of this kind, in
 * the order of their ids, as they are with these. Whoever comes to another one has taken in something else meanwhile
 * and asks again.
 */
sum?: (string | null)
t: "fragments"
/**
 * Of the common pieces: the drawing that these lead to; absent for the pieces of one person. Only a drawing that
 * differs from the one before has a number of its own.
 */
version?: (number | null)
} | {
/**
 * Where they are; absent for nobody.
 */
channel?: (Channel | null)
consent?: Consent
/**
 * Own open hands.
 */
hands: YourHand[]
/**
 * People behind this voice; absent for one.
 */
headcount?: (number | null)
identity?: Identity
/**
 * Sent away.
 */
is_banned?: boolean
/**
 * They left, or deleted what was theirs.
 */
is_gone?: boolean
/**
 * The moderators take no own hands and questions now.
 */
is_muted?: boolean
/**
 * What the moderators see.
 */
label?: (string | null)
/**
 * The language they speak or write, as a tag.
 */
lang?: string
/**
 * Messages from the moderators: to this person, to the panel they are on, or to them as the speaker; newest last.
 */
messages?: RoomMessage[]
/**
 * What they need to take part, as they wrote it.
 */
need?: (string | null)
/**
 * What only somebody on the panel has.
 */
panel?: (YourPanel | null)
/**
 * Own questions, newest last.
 */
questions: YourQuestion[]
/**
 * The number of the seat they sit in.
 */
seat?: (number | null)
/**
 * The signs that they give now.
 */
signals?: Signal[]
/**
 * Published questions of others that they support.
 */
supports?: QuestionId[]
/**
 * Own running or paused turn.
 */
turn?: (YourTurn | null)
/**
 * Own floor turns so far.
 */
turns: number
t: "you"
} | {
id: ActionId
receipt: Receipt
t: "accepted"
} | {
id: ActionId
t: "refused"
why: Refused
} | {
t: "fault"
why: Problem
} | {
/**
 * The version of the view, or of the drawing, that was sent last on this line: a loss is noticed by it.
 */
at?: (number | null)
/**
 * The client's stamp, sent back.
 */
c0: number
/**
 * The number of the pieces of one person that were sent last on this line.
 */
no?: (number | null)
/**
 * The server's monotonic time at receipt, in milliseconds.
 */
s1: number
/**
 * And at sending.
 */
s2: number
t: "pong"
} | {
/**
 * Connected people by id, with when they were last heard, for those who are away.
 */
away: {
[k: string]: Moment
}
/**
 * The moderators' devices and what each has in hand.
 */
desks: Desk[]
/**
 * People of the panel who have their page open, each once.
 */
panelists?: PersonId[]
/**
 * Connected participants.
 */
phones: number
/**
 * Connected stages and overlays that said what they are, those that came first at the head.
 */
screens?: Screen[]
/**
 * Connected stage displays.
 */
stages: number
t: "presence"
} | {
role: Role
t: "link_used"
} | {
/**
 * Whose act it was; absent: of whoever holds the host key.
 */
by?: (Role | null)
/**
 * Nothing opens any more until it is renewed.
 */
is_revoked: boolean
/**
 * Which panelist's, by the id in the session file.
 */
panelist?: (string | null)
role: Role
t: "link_changed"
} | {
/**
 * Its addresses in the network (`http://192.0.2.7:8080`), the likeliest first.
 */
addresses: string[]
awake: Awake
/**
 * The address that it had at its start is not there any more.
 */
is_moved: boolean
t: "place"
} | {
/**
 * Its number on the desk.
 */
number: number
order: ScreenOrder
t: "screen"
} | {
/**
 * False: nothing can be changed, reading goes on.
 */
is_writable: boolean
t: "journal"
} | {
/**
 * Come back after so many milliseconds, give or take a quarter.
 */
retry_ms: number
t: "bye"
why: Farewell
})
/**
 * A refusal from the floor or from before it; either way a `code` with its figures.
 */
export type Refused = (Refusal | Problem)
/**
 * A no, with its reason. Nothing has changed.
 */
export type Refusal = ({
code: "not_yours"
} | {
code: "gavel_held_by"
hat: Hat
} | {
code: "not_live"
} | {
code: "already_live"
} | {
code: "over"
} | {
code: "is_paused"
} | {
code: "not_paused"
} | {
/**
 * Which act.
 */
act?: (ActNo | null)
/**
 * Who did.
 */
by?: (By | null)
code: "changed"
/**
 * Who is next now.
 */
next?: (HandId | null)
/**
 * Who has the floor now.
 */
turn?: (TurnId | null)
} | {
code: "no_such_segment"
} | {
code: "no_such_person"
} | {
code: "no_such_hand"
} | {
code: "no_such_turn"
} | {
code: "no_such_question"
} | {
code: "no_such_act"
} | {
code: "hand_already_up"
hand: HandId
} | {
code: "list_closed"
} | {
code: "list_already"
} | {
code: "queue_empty"
} | {
code: "next_already"
hand: HandId
} | {
code: "nobody_next"
} | {
code: "reason_needed"
over: HandId
} | {
code: "kind_not_here"
} | {
code: "nobody_speaks"
} | {
code: "points_used_up"
/**
 * Per person and session.
 */
points_max: number
} | {
code: "only_once"
} | {
code: "already_extended"
} | {
code: "clock_already"
} | {
/**
 * How many.
 */
clears: number
code: "needs_confirm"
} | {
code: "already_so"
} | {
code: "overlaps"
turn: TurnId
} | {
code: "bad_times"
} | {
code: "nothing_to_put_back"
} | {
code: "waits_already"
hand: HandId
} | {
code: "cannot_merge"
} | {
code: "cannot_join"
person: PersonId
} | {
code: "limit_out_of_range"
max_ms: Span
} | {
/**
 * Which.
 */
acts: ActNo[]
code: "has_dependents"
} | {
/**
 * By whom.
 */
by?: (By | null)
code: "already_undone"
} | {
code: "cannot_undo"
} | {
code: "cannot_redo"
} | {
code: "full"
/**
 * How many there may be.
 */
max: number
} | {
code: "muted"
} | {
code: "banned"
} | {
code: "no_such_seat"
} | {
code: "seat_is_free"
seat: SeatId
} | {
code: "seat_taken"
seat: SeatId
} | {
/**
 * Which place of the list, counted from 0.
 */
at: number
code: "bad_layout"
} | {
code: "round_already"
} | {
code: "no_round"
} | {
code: "no_such_rank"
/**
 * The last one.
 */
max: number
} | {
code: "no_such_group"
} | {
code: "setting_out_of_range"
/**
 * The most.
 */
max: number
/**
 * The least.
 */
min: number
setting: Setting
} | {
code: "segment_over"
} | {
code: "segment_fixed"
} | {
code: "segment_changed"
} | {
code: "segment_out_of_range"
max_ms: Span
min_ms: Span
} | {
code: "nothing_to_show"
} | {
code: "no_such_message"
} | {
code: "not_publishable"
} | {
code: "nothing_to_tell"
} | {
code: "stale"
/**
 * Its version now.
 */
version: number
})
/**
 * A setting that has a range.
 */
export type Setting = ("floor_ms" | "hub_ms" | "panel_first_ms" | "panel_ms" | "reply_ms" | "right_of_reply_ms" | "point_of_order_ms" | "interposed_question_ms" | "short_intervention_ms" | "direct_reply_ms" | "extension_ms" | "closing_ms" | "stream_delay_ms" | "changeover_ms" | "points_of_order_per_person" | "hands_per_kind" | "point_ranks" | "budgets")
/**
 * Why a message was not taken to the floor, or could not be kept.
 */
export type Problem = ({
code: "malformed"
} | {
/**
 * The limit.
 */
bytes_max: number
code: "too_large"
} | {
code: "too_fast"
/**
 * Try again after so many milliseconds.
 */
retry_ms: number
} | {
/**
 * What it is.
 */
chars: number
/**
 * What it may be.
 */
chars_max: number
code: "text_too_long"
} | {
code: "text_empty"
} | {
code: "not_signed_in"
} | {
code: "no_such_session"
} | {
code: "hello_first"
/**
 * What it speaks.
 */
protocol: string
} | {
code: "not_stored"
} | {
code: "stopping"
} | {
code: "house_full"
})
/**
 * Whether a machine is kept from falling asleep in a running session.
 */
export type Awake = ("kept" | "not_kept" | "not_needed")
/**
 * Why a socket is closed.
 */
export type Farewell = ("stopping" | "signed_out" | "silent" | "reload")

export interface Wire {
client: ClientMessage
desk: DeskView
read: ReadView
room: RoomView
server: ServerMessage
}
/**
 * What a screen is.
 */
export interface ScreenInfo {
/**
 * Its height in CSS pixels.
 */
height: number
/**
 * A moderator emptied it.
 */
is_blank?: boolean
/**
 * Made by the page and kept on its device, so that the moderators know it again; up to 40 letters and digits.
 */
key: string
/**
 * Its language, as a tag.
 */
lang: string
view: ScreenView
/**
 * Its width in CSS pixels.
 */
width: number
}
/**
 * Another length for a segment.
 */
export interface SegmentLength {
before_ms: Span
ms: Span
/**
 * Which, by its key.
 */
segment: string
}
/**
 * Where somebody's name, own or made up, may be shown. What they did not choose is a no.
 */
export interface Consent {
/**
 * In the report.
 */
report?: boolean
/**
 * On the stage and on the phones of the others.
 */
room?: boolean
/**
 * On the live stream and its recording.
 */
stream?: boolean
}
/**
 * A seat as somebody lays it out.
 */
export interface SeatPlan {
/**
 * The seat that it was before; none makes a new one.
 */
id?: (SeatId | null)
/**
 * What is written on it, 1 to [`SEAT_NUMBER_MAX`].
 */
number: number
/**
 * 1 at the table, 2 behind.
 */
row: number
side: Side
}
/**
 * What its source did to a message that is known.
 */
export interface SourceChange {
/**
 * They were longer than is kept.
 */
is_cut?: boolean
/**
 * It was taken back there.
 */
is_gone?: boolean
print: Print
/**
 * Votes that the source counts now.
 */
stated?: (number | null)
/**
 * Its words now.
 */
text?: (string | null)
/**
 * All who reacted there.
 */
voters?: (PersonId[] | null)
}
/**
 * A message from elsewhere on its way into the inbox: read and cleaned, without a name.
 */
export interface Item {
/**
 * Messages that somebody joined with it before it came in: they are known with it, and never come by themselves.
 */
absorbed?: Print[]
ago_ms?: Span
/**
 * Said rather than asked.
 */
is_comment?: boolean
/**
 * It was longer than is kept.
 */
is_cut?: boolean
/**
 * Waits until somebody lets it in.
 */
is_held?: boolean
/**
 * Was picked for the queue where it comes from; goes before `is_held`.
 */
is_shortlisted?: boolean
/**
 * What the moderators see instead of a codename: only of people who agreed to be named, so that it says that, too.
 */
label?: (string | null)
/**
 * Its language, as a tag; may be empty.
 */
lang?: string
/**
 * The policy question it is about.
 */
policy_question?: (string | null)
print: Print
/**
 * The message to which it replies.
 */
reply_to?: (Print | null)
/**
 * Who wrote it, under a keyed hash; none where the source tells nobody apart.
 */
sender?: (PersonId | null)
/**
 * Votes that the source counts.
 */
stated?: number
/**
 * Its words.
 */
text: string
/**
 * Whom on the panel it is for; somebody who is not there is nobody.
 */
to?: (PersonId | null)
/**
 * Its words in another language.
 */
translation?: (Translated | null)
via: Via
/**
 * Who reacted, one by one, under keyed hashes.
 */
voters?: PersonId[]
}
/**
 * The words of a message in another language.
 */
export interface Translated {
/**
 * That language, as a tag.
 */
lang: string
/**
 * What it says.
 */
text: string
}
/**
 * What the stream shows. Nothing, until a moderator has seen it.
 */
export interface Overlay {
/**
 * The line «watch and ask» with the short address.
 */
has_address?: boolean
/**
 * The question that is being read or answered, once it is published.
 */
has_question?: boolean
/**
 * Who has the floor, and the clock.
 */
is_on_air?: boolean
naming?: Naming
}
/**
 * What becomes otherwise; whatever is left out stays.
 */
export interface SettingsChange {
/**
 * Groups with a time of their own; what was added to one that stays is kept.
 */
budgets?: (Budget[] | null)
/**
 * Between two turns.
 */
changeover_ms?: (Span | null)
/**
 * The warning before the list closes.
 */
closing_ms?: (Span | null)
/**
 * A direct reply.
 */
direct_reply_ms?: (Span | null)
/**
 * A turn ends by itself at zero.
 */
ends_at_zero?: (boolean | null)
/**
 * What «+30 s» adds, once per turn.
 */
extension_ms?: (Span | null)
/**
 * An ordinary hand.
 */
floor_ms?: (Span | null)
/**
 * Waiting hands of one kind that one person may have.
 */
hands_per_kind?: (number | null)
/**
 * A hub's turn.
 */
hub_ms?: (Span | null)
/**
 * An interposed question.
 */
interposed_question_ms?: (Span | null)
/**
 * The first panel input of a segment.
 */
panel_first_ms?: (Span | null)
/**
 * A further panel input.
 */
panel_ms?: (Span | null)
/**
 * A point of order.
 */
point_of_order_ms?: (Span | null)
/**
 * Ranks of points of order.
 */
point_ranks?: (number | null)
/**
 * Points of order that one person may raise.
 */
points_of_order_per_person?: (number | null)
/**
 * The rule that suggests who is next.
 */
policy?: (Policy | null)
/**
 * An answer.
 */
reply_ms?: (Span | null)
/**
 * A right of reply.
 */
right_of_reply_ms?: (Span | null)
/**
 * A short intervention.
 */
short_intervention_ms?: (Span | null)
/**
 * `CallNext` starts the turn at once.
 */
starts_at_once?: (boolean | null)
/**
 * How much longer the online lane stays open.
 */
stream_delay_ms?: (Span | null)
}
/**
 * The time of a group: panel inputs and floor turns of its people are charged to it.
 */
export interface Budget {
added_ms?: Span
/**
 * The group's key; its name is in the session file.
 */
group: string
initial_ms: Span
}
/**
 * What a command must still find, else it changes nothing: the turn and the `next` that the sender saw.
 */
export interface Expected {
/**
 * The hand named next; none means that nobody is.
 */
next?: (HandId | null)
/**
 * The turn on top, running or paused; none means that nobody has the floor.
 */
turn?: (TurnId | null)
}
/**
 * The desk.
 */
export interface DeskView {
about: About
/**
 * The last acts, newest last.
 */
acts: DeskAct[]
balance: Balance
/**
 * Groups with a time of their own.
 */
budgets: BudgetState[]
/**
 * The card on the stage.
 */
card?: (Card | null)
/**
 * The running segment, by its place in `segments`.
 */
current?: (number | null)
duration_ms: Span
/**
 * When its time is over.
 */
ends_at?: (Moment | null)
fairness: Fairness
gavel: Hat
/**
 * Hands by id: those in `order` and `parked`.
 */
hands: {
[k: string]: DeskHand
}
inbox: DeskInbox
/**
 * Stage, overlay and phones are empty.
 */
is_blank?: boolean
life: Life
/**
 * The private line between the moderators, oldest first.
 */
line: DeskMessage[]
list: List
/**
 * The moderators' own people.
 */
moderators: {
[k: string]: PersonId
}
/**
 * The hand named next.
 */
next?: (HandId | null)
/**
 * Messages that stand on screens, oldest first.
 */
notices: DeskNotice[]
/**
 * Waiting hands in the order the rule would take them, the first 300.
 */
order: HandId[]
/**
 * How the session stands against its end; absent before the start and after the end.
 */
outlook?: (Outlook | null)
overlay: Overlay
/**
 * What everyone on the panel has of their time.
 */
panel: PanelBudget[]
/**
 * Hands set aside.
 */
parked: HandId[]
/**
 * The session is paused since.
 */
paused_since?: (Moment | null)
/**
 * People by id.
 */
people: {
[k: string]: DeskPerson
}
policy: Policy
/**
 * When everything personal is deleted, once the session is over.
 */
purge_at?: (Moment | null)
/**
 * When everything personal was deleted.
 */
purged_at?: (Moment | null)
/**
 * Questions by id.
 */
questions: {
[k: string]: DeskQuestion
}
/**
 * When the remote side said that it was ready.
 */
remote_ready_at?: (Moment | null)
/**
 * A tour de table that goes on.
 */
round?: (DeskRound | null)
/**
 * Seats in their order along the U.
 */
seats: DeskSeat[]
/**
 * For the next layout.
 */
seats_version: number
/**
 * The run of show, in its order.
 */
segments: DeskSegment[]
settings: Settings
/**
 * For the next change of the rules.
 */
settings_version: number
/**
 * Signs that people give without asking for the floor.
 */
signals?: SignalCount[]
/**
 * A timed quiet.
 */
silence?: (Timer | null)
/**
 * The last finished turns, newest last.
 */
spoken: DeskTurn[]
/**
 * Open turns, the one on top last.
 */
stack: DeskTurn[]
/**
 * When it went live.
 */
started_at?: (Moment | null)
/**
 * The hand that the rule suggests.
 */
suggestion?: (HandId | null)
/**
 * As above, online.
 */
waiting_online: number
/**
 * All waiting hands, by lane.
 */
waiting_onsite: number
/**
 * The network of the place.
 */
wifi?: (Wifi | null)
}
/**
 * What the session is, from its file.
 */
export interface About {
/**
 * Groups whose time may be counted.
 */
groups?: Group[]
/**
 * Its hashtag, without the sign.
 */
hashtag?: (string | null)
/**
 * The host wants to know who takes part, in the host's words: what phones must be told before the choice of a name.
 */
identification?: (string | null)
/**
 * Under the Chatham House Rule.
 */
is_chatham_house?: boolean
/**
 * Eight Crockford characters, shown 4-4.
 */
join_code: string
/**
 * The readable address of the join page.
 */
join_url: string
/**
 * Language tags.
 */
languages: string[]
/**
 * Where those afar meet.
 */
meeting_url?: (string | null)
/**
 * Its number, such as «WS #430».
 */
number?: (string | null)
/**
 * Where it is held.
 */
place?: (string | null)
/**
 * What the ranks of points of order are called, the most urgent first.
 */
point_ranks?: string[]
/**
 * Its policy questions.
 */
policy_questions: PolicyQuestion[]
/**
 * The host streams or records: what phones must be told first.
 */
recording?: (string | null)
/**
 * The rate of a rehearsal's clock; absent in a real session.
 */
rehearsal?: (number | null)
/**
 * Hours from the end to the purge.
 */
retention_h: number
/**
 * When it begins, RFC 3339 with its offset.
 */
starts_at?: (string | null)
/**
 * Where it can be watched.
 */
stream_url?: (string | null)
/**
 * Its time zone, such as «Europe/Berlin».
 */
time_zone?: (string | null)
/**
 * Its title.
 */
title: string
}
/**
 * A group whose time may be counted.
 */
export interface Group {
/**
 * Its key.
 */
id: string
/**
 * What it is called.
 */
label: string
}
/**
 * A stated question of the session.
 */
export interface PolicyQuestion {
/**
 * Such as «PQ1».
 */
id: string
/**
 * Verbatim.
 */
text: string
}
/**
 * A line of the log.
 */
export interface DeskAct {
about: About2
at: Moment
/**
 * Who; absent is the clock.
 */
by?: (By | null)
/**
 * Can be taken back.
 */
can_undo?: boolean
/**
 * Taken back.
 */
is_undone?: boolean
no: ActNo
verb: Verb
}
/**
 * What an act was about.
 */
export interface About2 {
/**
 * An act.
 */
act?: (ActNo | null)
/**
 * For so long nobody kept the time.
 */
away_ms?: (Span | null)
/**
 * How many it took in.
 */
count?: (number | null)
/**
 * A hand.
 */
hand?: (HandId | null)
/**
 * A person.
 */
person?: (PersonId | null)
/**
 * A question.
 */
question?: (QuestionId | null)
/**
 * A seat.
 */
seat?: (SeatId | null)
/**
 * A segment, by position in the agenda.
 */
segment?: (number | null)
/**
 * A turn.
 */
turn?: (TurnId | null)
}
/**
 * Who acts: a role, and the person behind it where one is known.
 */
export interface By {
/**
 * The person, where one is known.
 */
person?: (PersonId | null)
role: Role
}
/**
 * Floor turns and milliseconds by channel; the panel apart.
 */
export interface Balance {
online_ms: Span
onsite_ms: Span
panel_ms: Span
/**
 * Floor turns online.
 */
turns_online: number
/**
 * Floor turns in the room.
 */
turns_onsite: number
}
/**
 * What a group has left of its time.
 */
export interface BudgetState {
added_ms: Span
/**
 * The group.
 */
group: string
initial_ms: Span
used_ms: Span
}
/**
 * The whole of it.
 */
export interface Fairness {
/**
 * Room and online.
 */
channels: ChannelShare[]
floor_ms: Span
/**
 * People who have had a floor turn.
 */
heard: number
/**
 * Evenness of the channels (Jain's index), in per mille; none before anybody has spoken.
 */
jain_pm?: (number | null)
/**
 * People present without one, the panel apart.
 */
never_heard: number
panel_ms: Span
/**
 * Evenness of the people who were heard, in per mille.
 */
people_jain_pm?: (number | null)
}
/**
 * One lane of the floor.
 */
export interface ChannelShare {
channel: Channel
/**
 * Of them, those of people without a floor turn.
 */
first_time_waiting: number
/**
 * Somebody waits there while it has had less than [`SHORT_PM`] of its share.
 */
is_short: boolean
/**
 * Since when the oldest of them waits.
 */
oldest_since?: (Moment | null)
/**
 * That as a part of all floor time, in per mille.
 */
share_pm: number
spoken_ms: Span
/**
 * Floor turns that are over.
 */
turns: number
/**
 * Hands that wait.
 */
waiting: number
}
/**
 * A hand.
 */
export interface DeskHand {
/**
 * It stopped this turn, or is about it.
 */
about?: (TurnId | null)
channel: Channel
/**
 * When it will probably be heard; absent while nothing is live, and for those set aside.
 */
expected?: (Expected2 | null)
/**
 * For a later segment.
 */
is_for_later?: boolean
/**
 * It can be taken apart.
 */
is_merged?: boolean
/**
 * A round raised it.
 */
is_of_round?: boolean
kind: Kind
/**
 * Who moved it.
 */
placed_by?: (Role | null)
/**
 * The policy question it is about.
 */
policy_question?: (string | null)
/**
 * The question it carries.
 */
question?: (QuestionId | null)
/**
 * How urgent a point of order is, 1 first.
 */
rank?: (number | null)
/**
 * Why it stands where it stands.
 */
reasons: Reason[]
since: Moment
state: HandState
/**
 * What it is about.
 */
topic?: (string | null)
/**
 * Floor turns of its author; the fewest, after a merge.
 */
turns: number
/**
 * For edits.
 */
version: number
via: Via
/**
 * Whose; more than one after a merge.
 */
who: PersonId[]
}
/**
 * The inbox as a whole; its cards are the desk's questions.
 */
export interface DeskInbox {
/**
 * The same by source.
 */
by_source: SourceFunnel[]
/**
 * The online moderator's checklist, in its order.
 */
duties: DeskDuty[]
funnel: Funnel
/**
 * Questions that the view leaves out, since there are too many.
 */
left_out?: number
/**
 * Since when the oldest question or hand from afar waits that was not heard yet.
 */
oldest_since?: (Moment | null)
/**
 * Private messages that were dropped before anything was kept.
 */
private_dropped?: number
/**
 * Questions by state, all of them: also those that the view leaves out.
 */
states: {
[k: string]: number
}
}
/**
 * What came by one source, as far as it was asked.
 */
export interface SourceFunnel {
/**
 * Got a panel reply in the same segment after being voiced, or a written answer.
 */
answered: number
/**
 * Distinct remote items and hands.
 */
asked: number
/**
 * Of these, said rather than asked, and never put.
 */
comments: number
/**
 * Of these, declined with a reason.
 */
declined: number
/**
 * Entered the queue.
 */
forwarded: number
/**
 * Of these, not reached.
 */
not_reached: number
/**
 * Asked less answered: what follows.
 */
other: number
/**
 * Of these, put, but nobody of the panel replied.
 */
unanswered: number
via: Via
/**
 * Had the floor, by own voice or relay.
 */
voiced: number
/**
 * The turns in which they did.
 */
voiced_turns: number
}
/**
 * A line of the online moderator's checklist.
 */
export interface DeskDuty {
/**
 * When it was done last.
 */
done_at?: (Moment | null)
duty: Duty
/**
 * It is owed now.
 */
is_due: boolean
}
/**
 * The remote funnel (`DOMAIN`, section 11).
 */
export interface Funnel {
/**
 * Got a panel reply in the same segment after being voiced, or a written answer.
 */
answered: number
/**
 * Distinct remote items and hands.
 */
asked: number
/**
 * Of these, said rather than asked, and never put.
 */
comments: number
/**
 * Of these, declined with a reason.
 */
declined: number
/**
 * Entered the queue.
 */
forwarded: number
/**
 * Of these, not reached.
 */
not_reached: number
/**
 * Asked less answered: what follows.
 */
other: number
/**
 * Of these, put, but nobody of the panel replied.
 */
unanswered: number
/**
 * Had the floor, by own voice or relay.
 */
voiced: number
/**
 * The turns in which they did.
 */
voiced_turns: number
}
/**
 * A message between the moderators.
 */
export interface DeskMessage {
at: Moment
by: By
no: ActNo
/**
 * Or a phrase.
 */
phrase?: (Phrase | null)
/**
 * Own words.
 */
text?: (string | null)
}
/**
 * A message on screens.
 */
export interface DeskNotice {
at: Moment
by: By
no: ActNo
/**
 * For one person alone.
 */
person?: (PersonId | null)
/**
 * Or a preset.
 */
preset?: (Preset | null)
/**
 * Own words.
 */
text?: (string | null)
/**
 * For whom.
 */
to: Audience[]
}
/**
 * How a session stands against its hard end.
 */
export interface Outlook {
adapted_at: Moment
ends_at: Moment
/**
 * Floor time in the running segment; none when it has none.
 */
floor?: (FloorTime | null)
/**
 * The two levers are offered: shorter second inputs, a shorter floor limit.
 */
has_levers?: boolean
over_ms: Span
pace_at: Moment
/**
 * That pace, in per mille of the plan.
 */
pace_pm: number
plan_at: Moment
/**
 * What could be done; none while the deviation is small.
 */
proposal?: (Proposal | null)
/**
 * Time passes that nobody gave out: as of this moment, and later by as much as has passed since. Absent: it holds.
 */
slides_since?: (Moment | null)
/**
 * When each segment that is still to come begins, by position.
 */
starts: [number, Moment][]
}
/**
 * Floor time that is left in the running segment.
 */
export interface FloorTime {
ends_at: Moment
/**
 * The slot differs enough from the limit to be worth a word.
 */
is_news: boolean
last_call_at: Moment
left_ms: Span
limit_ms: Span
slots: Slots
/**
 * Hands that are heard in this segment.
 */
waiting: number
}
/**
 * What the time that is left for the floor comes to.
 */
export interface Slots {
/**
 * So many are reached.
 */
served: number
slot_ms: Span
spare_ms: Span
/**
 * So many are not.
 */
unreached: number
}
/**
 * Other lengths for what is still to come. Never applied by itself.
 */
export interface Proposal {
/**
 * What could be dropped against the shortfall, the longest first.
 */
droppable: number[]
/**
 * The deviation is so large that this is a warning only.
 */
is_too_far: boolean
/**
 * Flexible segments, in the order of show.
 */
lengths: Given[]
shortfall_ms: Span
slack_ms: Span
}
/**
 * What a segment would get instead.
 */
export interface Given {
after_ms: Span
before_ms: Span
max_ms: Span
min_ms: Span
/**
 * Which, by position in the agenda.
 */
segment: number
}
/**
 * What somebody on the panel has of the time that is theirs.
 */
export interface PanelBudget {
person: PersonId
planned_ms: Span
used_ms: Span
}
/**
 * A person.
 */
export interface DeskPerson {
/**
 * Why they were sent away.
 */
ban_reason?: (string | null)
channel: Channel
consent?: Consent
extra_ms?: Span
/**
 * The group whose time they take.
 */
group?: (string | null)
/**
 * People behind this voice.
 */
headcount: number
identity: Identity
/**
 * Sent away.
 */
is_banned?: boolean
/**
 * They deleted what was theirs.
 */
is_erased?: boolean
/**
 * No longer here.
 */
is_gone?: boolean
/**
 * Own hands and questions are not taken.
 */
is_muted?: boolean
/**
 * On the panel: ready to speak.
 */
is_ready?: boolean
joined_at: Moment
/**
 * The key in the session file.
 */
key?: (string | null)
/**
 * What the moderators see; absent once erased or not kept.
 */
label?: (string | null)
/**
 * Their language.
 */
lang: string
/**
 * Somebody whom the session file names and whose name this one's looks like.
 */
looks_like?: (PersonId | null)
/**
 * Called what only those are called who run the session.
 */
looks_official?: boolean
/**
 * What they need to take part, in their own words; for the moderators alone.
 */
need?: (string | null)
/**
 * The entry that this one is joined to.
 */
same_as?: (PersonId | null)
spoken_ms?: Span
/**
 * Floor turns so far, joined entries added up.
 */
turns: number
via: Via
}
/**
 * A question.
 */
export interface DeskQuestion {
/**
 * The written answer.
 */
answer?: (string | null)
/**
 * Who replied to it aloud.
 */
answered_by?: PersonId[]
asked_at: Moment
asker: PersonId
channel: Channel
/**
 * The hand that carries it.
 */
hand?: (HandId | null)
/**
 * Said rather than asked, as far as one can guess.
 */
is_comment?: boolean
/**
 * It was longer than is kept.
 */
is_cut?: boolean
/**
 * Its source changed its words since.
 */
is_edited?: boolean
/**
 * Its words were to be read and not kept, or its source took them back; they are gone.
 */
is_forgotten?: boolean
/**
 * It came from elsewhere by a message, of which the same one will be known again.
 */
is_imported?: boolean
/**
 * Its words may stand on stage and stream while it is read.
 */
is_public?: boolean
/**
 * Its language.
 */
lang: string
/**
 * Another one that seems to ask the same: the best candidate, for a person to judge.
 */
like?: (DeskLike | null)
/**
 * The question that stands for it.
 */
merged_into?: (QuestionId | null)
/**
 * The policy question it is about.
 */
policy_question?: (string | null)
/**
 * When it was put to the room.
 */
put_at?: (Moment | null)
/**
 * Why it was declined.
 */
reason?: (string | null)
/**
 * Who brought it in.
 */
relayed_by?: (PersonId | null)
/**
 * The message to which it replies, if that is here.
 */
reply_to?: (QuestionId | null)
state: QuestionState
/**
 * What it says; absent once redacted or erased.
 */
text?: (string | null)
/**
 * Whom on the panel it is for.
 */
to?: (PersonId | null)
/**
 * Its words in another language.
 */
translation?: (DeskTranslation | null)
via: Via
/**
 * People who support it from their own devices.
 */
votes?: number
/**
 * Votes that were given elsewhere, apart from those here.
 */
votes_elsewhere?: number
}
/**
 * Another question that seems to ask the same.
 */
export interface DeskLike {
/**
 * Both texts in pieces, this question's on the left.
 */
diff: DeskPiece[]
/**
 * No word differs that says something.
 */
is_very_likely?: boolean
/**
 * How alike, of 1000.
 */
permille: number
question: QuestionId
}
/**
 * A piece of two texts laid side by side.
 */
export interface DeskPiece {
in: PieceSide
/**
 * Its words.
 */
text: string
}
/**
 * The words of a question in another language.
 */
export interface DeskTranslation {
/**
 * Its language, as a tag.
 */
lang: string
/**
 * What it says.
 */
text: string
}
/**
 * A tour de table.
 */
export interface DeskRound {
/**
 * Against the order of the seats.
 */
is_reverse: boolean
/**
 * Of them, those who still wait.
 */
left: number
/**
 * The limit of its turns, where it is not the usual one.
 */
limit_ms?: (Span | null)
/**
 * Everyone it goes to.
 */
people: number
}
/**
 * A seat.
 */
export interface DeskSeat {
id: SeatId
/**
 * What it is called.
 */
label?: (string | null)
/**
 * What is to be remembered about it.
 */
note?: (string | null)
/**
 * What is written on it.
 */
number: number
/**
 * Who sits there.
 */
person?: (PersonId | null)
/**
 * 1 at the table, 2 behind.
 */
row: number
side: Side
}
/**
 * A part of the run of show.
 */
export interface DeskSegment {
/**
 * Its position in the agenda, which never changes: acts and outlook name it so.
 */
at: number
/**
 * Actual start minus planned start, in milliseconds, once it has begun.
 */
drift_ms?: (Span | null)
end_ms: Span
/**
 * When it really ended.
 */
ended_at?: (Moment | null)
/**
 * The limit of floor turns, if it has floor time.
 */
floor_limit_ms?: (Span | null)
/**
 * Never stretched.
 */
is_fixed: boolean
/**
 * Never begins before its planned start.
 */
is_hard_start?: boolean
/**
 * Left out.
 */
is_skipped?: boolean
/**
 * Its key, such as «C».
 */
key: string
/**
 * Who leads it.
 */
lead: PersonId[]
length_ms: Span
max_ms: Span
min_ms: Span
/**
 * Planned panel inputs.
 */
panel: DeskPanel[]
/**
 * Its policy question.
 */
policy_question?: (string | null)
silence_ms: Span
start_ms: Span
/**
 * When it really began.
 */
started_at?: (Moment | null)
/**
 * Its clock.
 */
timer?: (Timer | null)
/**
 * Its title.
 */
title: string
}
/**
 * A planned panel input.
 */
export interface DeskPanel {
limit_ms: Span
person: PersonId
}
/**
 * Limits and switches. All lengths in milliseconds.
 */
export interface Settings {
/**
 * Groups with a time of their own.
 */
budgets?: Budget[]
changeover_ms?: Span
closing_ms?: Span
direct_reply_ms?: Span
duration_ms?: Span
/**
 * A turn ends by itself at zero.
 */
ends_at_zero?: boolean
extension_ms?: Span
floor_ms?: Span
/**
 * Waiting hands of one kind that one person may have.
 */
hands_per_kind?: number
hub_ms?: Span
interposed_question_ms?: Span
/**
 * Chatham House Rule: what is shown and exported reveals nobody.
 */
is_chatham_house?: boolean
panel_first_ms?: Span
panel_ms?: Span
point_of_order_ms?: Span
/**
 * Ranks of points of order, 1 the most urgent; 0 has none.
 */
point_ranks?: number
/**
 * Points of order that one person may raise.
 */
points_of_order_per_person?: number
policy?: Policy
reply_ms?: Span
retention_ms?: Span
right_of_reply_ms?: Span
short_intervention_ms?: Span
/**
 * `CallNext` starts the turn at once.
 */
starts_at_once?: boolean
stream_delay_ms?: Span
transition_ms?: Span
}
/**
 * How many give a sign.
 */
export interface SignalCount {
/**
 * Afar.
 */
online: number
/**
 * In the room and on the panel.
 */
onsite: number
signal: Signal
since: Moment
}
/**
 * A turn.
 */
export interface DeskTurn {
/**
 * Why it ended.
 */
cause?: (Cause | null)
channel: Channel
/**
 * When it ended.
 */
ended_at?: (Moment | null)
id: TurnId
/**
 * «+30 s» was given.
 */
is_extended: boolean
/**
 * Stands under a tombstone.
 */
is_redacted?: boolean
kind: Kind
/**
 * The last sign to the speaker.
 */
nudge?: (Nudge | null)
/**
 * The question it voices.
 */
question?: (QuestionId | null)
started_at: Moment
timer: Timer
/**
 * What it is about.
 */
topic?: (string | null)
via: Via
/**
 * Who reads aloud.
 */
voice?: (PersonId | null)
/**
 * Those it counts for.
 */
who: PersonId[]
}
/**
 * The network of the place.
 */
export interface Wifi {
/**
 * Its name.
 */
name: string
/**
 * Its password, if it has one.
 */
password?: (string | null)
}
/**
 * The session as the page for reading along sees it.
 */
export interface ReadView {
/**
 * Whom the rule of the queue would take after that.
 */
after?: (ReadAfter | null)
/**
 * When its time is over.
 */
ends_at?: (Moment | null)
/**
 * A moderator emptied every screen: no words until they are filled again.
 */
is_blank?: boolean
life: Life
/**
 * Messages for everyone, newest last.
 */
messages?: RoomMessage[]
/**
 * Who was called next, and what will be read.
 */
next?: (ReadNext | null)
/**
 * Who has the floor, and what is read or answered.
 */
now?: (ReadTurn | null)
/**
 * Its number, such as «WS #430».
 */
number?: (string | null)
/**
 * The session is paused since.
 */
paused_since?: (Moment | null)
/**
 * The rate of a rehearsal's clock; absent in a real session.
 */
rehearsal?: (number | null)
/**
 * The running segment.
 */
segment?: (ReadSegment | null)
/**
 * Signs that listeners give, as counts by side.
 */
signals?: SignalCount[]
/**
 * A timed quiet.
 */
silence?: (Timer | null)
/**
 * When it went live.
 */
started_at?: (Moment | null)
/**
 * The title of the session.
 */
title: string
}
/**
 * Whom the rule would take after that: enough to have the right booth ready.
 */
export interface ReadAfter {
channel: Channel
kind: Kind
/**
 * The language, as a tag, where it is known.
 */
lang?: string
}
/**
 * A message on a screen.
 */
export interface RoomMessage {
no: ActNo
/**
 * Or a preset, said in the reader's language.
 */
preset?: (Preset | null)
/**
 * Own words.
 */
text?: (string | null)
}
/**
 * Who was called next.
 */
export interface ReadNext {
channel: Channel
kind: Kind
/**
 * The name, where the room may see it.
 */
name?: (string | null)
/**
 * The questions that will be put.
 */
questions?: ReadQuestion[]
/**
 * What it is about, in a few words.
 */
topic?: (string | null)
via: Via
}
/**
 * A question with all its words, whether or not it stands on a screen.
 */
export interface ReadQuestion {
channel: Channel
/**
 * Its language, as a tag.
 */
lang: string
/**
 * The name of who asks, where the room may see it.
 */
name?: (string | null)
/**
 * The policy question it is about, such as «PQ1».
 */
policy_question?: (string | null)
/**
 * What it says.
 */
text: string
/**
 * The same in another language, where a moderator wrote that.
 */
translation?: (DeskTranslation | null)
via: Via
}
/**
 * Who has the floor.
 */
export interface ReadTurn {
channel: Channel
/**
 * A hub speaks for so many.
 */
headcount?: (number | null)
/**
 * A moderator reads it aloud.
 */
is_read_aloud: boolean
kind: Kind
/**
 * The name, where the room may see it.
 */
name?: (string | null)
/**
 * The questions that it puts or, in a reply, answers: more than one where somebody asks more than one.
 */
questions?: ReadQuestion[]
timer: Timer
/**
 * What the turn is about, in a few words.
 */
topic?: (string | null)
via: Via
}
/**
 * The running segment, with the words of its policy question.
 */
export interface ReadSegment {
/**
 * Its key, such as «C».
 */
key: string
/**
 * Its policy question, such as «PQ1».
 */
policy_question?: (string | null)
/**
 * What that says, verbatim.
 */
policy_text?: (string | null)
/**
 * Its clock.
 */
timer?: (Timer | null)
/**
 * Its title.
 */
title: string
}
/**
 * The room, as stage, overlay and phones see it.
 */
export interface RoomView {
about: About
/**
 * A card to show.
 */
card?: (Card | null)
duration_ms: Span
/**
 * When its time is over.
 */
ends_at?: (Moment | null)
/**
 * Nothing is to be shown: a moderator emptied the screens.
 */
is_blank?: boolean
life: Life
list: List
/**
 * Messages for whoever gets this view, newest last.
 */
messages?: RoomMessage[]
/**
 * Who is next.
 */
next?: (RoomNext | null)
/**
 * When the next segment is to begin as things stand; absent in the last one.
 */
next_segment?: (NextSegment | null)
/**
 * Who has the floor.
 */
now?: (RoomTurn | null)
/**
 * What the stream shows; overlays only.
 */
overlay?: (Overlay | null)
/**
 * The session is paused since.
 */
paused_since?: (Moment | null)
/**
 * The question that is read or answered now, or called next, where it may be published.
 */
question?: (RoomQuestion | null)
/**
 * Published questions that wait, those with the most support first; phones only.
 */
questions?: ListedQuestion[]
/**
 * The running segment.
 */
segment?: (RoomSegment | null)
/**
 * Segments that are still to come after the running one.
 */
segments_left?: number
/**
 * A timed quiet.
 */
silence?: (Timer | null)
/**
 * When it went live.
 */
started_at?: (Moment | null)
/**
 * Floor turns so far online.
 */
turns_online: number
/**
 * Floor turns so far in the room.
 */
turns_onsite: number
/**
 * Hands waiting online.
 */
waiting_online: number
/**
 * Hands waiting in the room (and on the panel).
 */
waiting_onsite: number
}
/**
 * Who is next, as far as the room may know.
 */
export interface RoomNext {
channel: Channel
kind: Kind
/**
 * The name, for people on the record only.
 */
name?: (string | null)
}
/**
 * The segment after the running one.
 */
export interface NextSegment {
/**
 * Its key, such as «D».
 */
key: string
/**
 * Its title.
 */
title: string
}
/**
 * Who has the floor, as far as the room may know.
 */
export interface RoomTurn {
channel: Channel
/**
 * A hub speaks for so many.
 */
headcount?: (number | null)
/**
 * A moderator reads it aloud.
 */
is_read_aloud: boolean
kind: Kind
/**
 * The name, for people on the record only.
 */
name?: (string | null)
/**
 * The last sign from the moderators; for the speaker's monitor only.
 */
nudge?: (Nudge | null)
timer: Timer
}
/**
 * A question that may be published, without its asker.
 */
export interface RoomQuestion {
channel: Channel
/**
 * It is only called next; nobody reads it yet.
 */
is_next?: boolean
/**
 * Its language, as a tag.
 */
lang: string
/**
 * What it says.
 */
text: string
}
/**
 * A published question that waits and can be supported, without its asker.
 */
export interface ListedQuestion {
channel: Channel
id: QuestionId
/**
 * It stands in the queue already.
 */
is_forwarded?: boolean
/**
 * Its language, as a tag.
 */
lang: string
/**
 * What it says.
 */
text: string
/**
 * People who support it.
 */
votes: number
}
/**
 * The running segment.
 */
export interface RoomSegment {
/**
 * Whether hands are heard in it.
 */
has_floor: boolean
/**
 * Its key, such as «C».
 */
key: string
/**
 * Its policy question, such as «PQ1».
 */
policy_question?: (string | null)
/**
 * Its clock.
 */
timer?: (Timer | null)
/**
 * Its title.
 */
title: string
}
/**
 * `session = min(fence, session_ms + rate * (server - server_ms))`.
 */
export interface Clock {
/**
 * Where a rehearsal's clock stands still.
 */
fence_ms?: (Moment | null)
/**
 * 1, or the rate of a rehearsal.
 */
rate: number
/**
 * The server's monotonic time in milliseconds.
 */
server_ms: number
session_ms: Moment
/**
 * Time of day at that moment, UTC, in milliseconds, for labels only.
 */
utc_ms: number
}
/**
 * An own hand.
 */
export interface YourHand {
/**
 * When it will probably be heard; absent while nothing is live, and when set aside.
 */
expected?: (Expected2 | null)
id: HandId
/**
 * For a later segment, because the list was closed.
 */
is_for_later: boolean
/**
 * Named next.
 */
is_next: boolean
kind: Kind
/**
 * It will be taken down at this moment, since presses in a row are taken together.
 */
lowers_at?: (Moment | null)
/**
 * The place in the line, 1 first; absent when set aside.
 */
place?: (number | null)
/**
 * About which policy question.
 */
policy_question?: (string | null)
/**
 * The question it carries.
 */
question?: (QuestionId | null)
state: HandState
/**
 * What it is about.
 */
topic?: (string | null)
/**
 * For edits.
 */
version: number
}
/**
 * What somebody on the panel has besides.
 */
export interface YourPanel {
/**
 * What those are planned to take, with the changes between speakers, in milliseconds.
 */
before_ms?: (Span | null)
/**
 * The time that is theirs, where the run of show plans some.
 */
budget?: (PanelBudget | null)
/**
 * Their planned input in the running segment that they have not given yet, in milliseconds.
 */
input_ms?: (Span | null)
/**
 * People of the panel who come before it in this segment.
 */
inputs_before?: (number | null)
/**
 * They have said that they are ready.
 */
is_ready: boolean
/**
 * The next segment after the running one in which an input of theirs is planned.
 */
later?: (NextSegment | null)
/**
 * Questions that the moderators gave them, oldest first, without their askers.
 */
questions: PanelQuestion[]
}
/**
 * A question for somebody on the panel.
 */
export interface PanelQuestion {
channel: Channel
id: QuestionId
/**
 * Its language, as a tag.
 */
lang: string
/**
 * The policy question it is about.
 */
policy_question?: (string | null)
state: QuestionState
/**
 * What it says; absent once redacted.
 */
text?: (string | null)
}
/**
 * An own question.
 */
export interface YourQuestion {
/**
 * The written answer.
 */
answer?: (string | null)
id: QuestionId
/**
 * Its words were read and not kept, as they wanted.
 */
is_forgotten?: boolean
/**
 * Why it was declined.
 */
reason?: (string | null)
state: QuestionState
/**
 * What it says; absent once redacted.
 */
text?: (string | null)
/**
 * People who support it.
 */
votes?: number
}
/**
 * The own turn.
 */
export interface YourTurn {
id: TurnId
/**
 * A moderator reads it aloud.
 */
is_read_aloud: boolean
kind: Kind
/**
 * The last sign from the moderators.
 */
nudge?: (Nudge | null)
timer: Timer
}
/**
 * What an accepted action made, so that a repeat gets the first answer.
 */
export interface Receipt {
act: ActNo
/**
 * How many it took in.
 */
count?: (number | null)
/**
 * A hand it made or was about.
 */
hand?: (HandId | null)
/**
 * The neighbor was gone: the hand stands beside the nearest one that is left.
 */
is_near?: boolean
/**
 * A person it made or was about.
 */
person?: (PersonId | null)
/**
 * A question it made or was about.
 */
question?: (QuestionId | null)
/**
 * The sender presses too fast; the last state asked for stands.
 */
slow_down?: boolean
/**
 * A turn it made or was about.
 */
turn?: (TurnId | null)
}
/**
 * One device of a moderator.
 */
export interface Desk {
/**
 * What it has in hand, for 20 s.
 */
at?: (string | null)
/**
 * What it is about to do to it.
 */
doing?: (Doing | null)
hat: Hat
}
/**
 * A connected screen.
 */
export interface Screen {
/**
 * Its height in CSS pixels.
 */
height: number
/**
 * What [`crate::ClientMessage::Screen`] calls it.
 */
id: number
/**
 * A moderator emptied it.
 */
is_blank: boolean
/**
 * Its language, as a tag.
 */
lang: string
/**
 * What people call it, 1 for the first one of the session.
 */
number: number
role: Role
view: ScreenView
/**
 * Its width in CSS pixels.
 */
width: number
}
