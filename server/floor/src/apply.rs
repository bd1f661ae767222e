//! Makes events true.
//!
//! Every event goes through [`Floor::touch`] before it changes a thing, so that the act it belongs to keeps what the
//! thing was: that is all that undo needs.
mod agenda;
mod hands;
mod inbox;
mod own;
mod screens;
mod session;
mod table;
mod touched;
mod turns;

use crate::{Event, Floor};

impl Floor {
    /// Makes `event` true. Total: a fact is never refused, and one that names something unknown changes nothing.
    #[allow(clippy::too_many_lines)] // one closed match: a new event must say where it belongs
    pub fn apply(&mut self, event: &Event) {
        match event {
            Event::Acted { act, id, by, at, verb, about } => self.acted(*act, *id, *by, *at, *verb, *about),
            Event::Undone { acts } => self.undone(acts),
            Event::Redone { act } => self.redone(*act),
            Event::SessionOpened { .. }
            | Event::SessionStarted
            | Event::SessionEnded
            | Event::Purged
            | Event::SessionPaused
            | Event::SessionResumed
            | Event::SilenceBegan { .. }
            | Event::SilenceEnded
            | Event::CardShown { .. }
            | Event::RemoteWasReady
            | Event::GavelPassed { .. }
            | Event::ListChanged { .. }
            | Event::PersonJoined { .. }
            | Event::PersonLeft { .. }
            | Event::PeopleJoined { .. }
            | Event::PersonParted { .. } => self.apply_session(event),
            Event::SegmentBegan { .. }
            | Event::SegmentEnded
            | Event::SegmentGiven { .. }
            | Event::SegmentSkipped { .. }
            | Event::RunMoved { .. }
            | Event::SegmentBackdated { .. }
            | Event::SegmentLimited { .. }
            | Event::EndSet { .. } => self.apply_agenda(event),
            Event::ExtraTimeSet { .. }
            | Event::PersonReady { .. }
            | Event::MessageShown { .. }
            | Event::MessageCleared { .. }
            | Event::Aired { .. } => self.apply_screen(event),
            Event::QuestionSupported { .. }
            | Event::SignalGiven { .. }
            | Event::SignalsCleared { .. }
            | Event::ConsentSet { .. }
            | Event::NeedSet { .. }
            | Event::LangSet { .. }
            | Event::PersonErased { .. }
            | Event::Forgotten { .. } => self.apply_own(event),
            Event::SessionPlanned { .. }
            | Event::PersonRenamed { .. }
            | Event::PersonMuted { .. }
            | Event::PersonBanned { .. }
            | Event::PersonUnbanned { .. }
            | Event::PersonGrouped { .. }
            | Event::TableLaid { .. }
            | Event::SeatLabeled { .. }
            | Event::SeatNoted { .. }
            | Event::Seated { .. }
            | Event::RoundBegan { .. }
            | Event::RoundPassed { .. }
            | Event::RoundEnded
            | Event::Blanked { .. }
            | Event::Told { .. }
            | Event::SettingsChanged { .. } => self.apply_table(event),
            Event::HandRaised { .. }
            | Event::HandRaisedAgain { .. }
            | Event::HandLowering { .. }
            | Event::HandLowered { .. }
            | Event::HandParked { .. }
            | Event::HandUnparked { .. }
            | Event::HandMoved { .. }
            | Event::HandChanged { .. }
            | Event::HandExpired { .. }
            | Event::HandWritten { .. }
            | Event::HandsMerged { .. }
            | Event::HandUnmerged { .. }
            | Event::NextNamed { .. }
            | Event::NextCleared
            | Event::PointRuled { .. }
            | Event::QuestionAsked { .. }
            | Event::QuestionMoved { .. }
            | Event::QuestionHanded { .. }
            | Event::QuestionAddressed { .. }
            | Event::QuestionPublished { .. } => self.apply_hand(event),
            Event::QuestionEdited { .. }
            | Event::QuestionVoted { .. }
            | Event::QuestionCorrected { .. }
            | Event::QuestionTranslated { .. }
            | Event::QuestionJoined { .. }
            | Event::PrivateDropped { .. }
            | Event::DutyDone { .. } => self.apply_inbox(event),
            Event::TurnStarted { .. }
            | Event::TurnEnded { .. }
            | Event::TurnPaused { .. }
            | Event::TurnResumed { .. }
            | Event::TurnExtended { .. }
            | Event::TurnBackdated { .. }
            | Event::SpeakerNudged { .. }
            | Event::SpeakerCorrected { .. }
            | Event::TurnRecorded { .. }
            | Event::TurnPutBack { .. }
            | Event::Redacted { .. } => self.apply_turn(event),
        }
    }
}
