//! Every limit has a name, a unit and a voice.

/// Longest message a client may send, in bytes.
pub const MESSAGE_BYTES_MAX: usize = 16 * 1024;
/// Longest question kept, in characters; more is refused.
pub const QUESTION_CHARS_MAX: usize = 4_000;
/// Longest topic of a hand, in characters.
pub const TOPIC_CHARS_MAX: usize = 140;
/// Longest name of a person, in characters.
pub const LABEL_CHARS_MAX: usize = 64;
/// Longest reason of a ruling or an override, in characters.
pub const REASON_CHARS_MAX: usize = 280;
/// Longest language tag or key, in characters.
pub const TAG_CHARS_MAX: usize = 16;
/// Longest text of what somebody needs to take part, in characters.
pub const NEED_CHARS_MAX: usize = 280;
/// Published questions that phones may support.
pub const LISTED_QUESTIONS_MAX: usize = 20;
/// Hands that the desk's view carries; the count tells of the rest.
pub const DESK_HANDS_MAX: usize = 300;
/// Acts that the desk's view carries.
pub const DESK_ACTS_MAX: usize = 60;
/// Questions that the desk's view carries, besides those that its queue speaks of.
pub const DESK_QUESTIONS_MAX: usize = 200;
/// Questions of these that came last: what somebody just brought in is seen, whatever else waits.
pub const DESK_NEWEST_MAX: usize = 40;
/// Finished turns that the desk's view carries.
pub const DESK_TURNS_MAX: usize = 12;
/// Messages of the moderators' line that the desk's view carries.
pub const DESK_LINE_MAX: usize = 60;
/// Longest message of one moderator to the other, in characters.
pub const TELL_CHARS_MAX: usize = 500;
pub use floor::settings::{MERGE_MAX, TAKE_MAX};
/// Longest message for screens, in characters: what can be read from the last row.
pub const SCREEN_CHARS_MAX: usize = 140;
/// Messages per second that one socket may send before it is slowed down.
pub const MESSAGES_PER_S_MAX: u32 = 20;
/// Words that one command takes in from elsewhere, in bytes: a record holds them with room to spare.
pub const TAKE_BYTES_MAX: usize = 256 * 1024;
