//! Who may, when, seeing what, with or without the gavel.
use super::Case;
use crate::{Command, Event, Refusal, role::Role, state::Life, undo::Key};

impl Case<'_> {
    /// Capabilities of roles (`DOMAIN`, section 4). Whose hand or turn it is, the command itself looks at.
    pub(super) fn check_role(&self) -> Result<(), Refusal> {
        let own = matches!(
            self.ask.command,
            Command::RaiseHand { who: None, .. }
                | Command::LowerHand { .. }
                | Command::ParkHand { .. }
                | Command::UnparkHand { .. }
                | Command::StepBack { .. }
                | Command::ChangeHand { .. }
                | Command::PassRound { .. }
                | Command::EndTurn { .. }
                | Command::AskInWriting { .. }
                | Command::Support { .. }
                | Command::GiveSignal { .. }
                | Command::SetConsent { .. }
                | Command::SetNeed { .. }
                | Command::SetLang { .. }
        );
        let alone = matches!(
            self.ask.command,
            Command::Join { .. } | Command::Leave | Command::Sit { .. } | Command::DeleteMine
        );
        let of_panel = matches!(self.ask.command, Command::Ready { .. });
        let me = self.ask.by.person.filter(|_| !self.is_moderator());
        // What somebody has said stays theirs to delete, also once they were sent away.
        let is_deleting = matches!(self.ask.command, Command::DeleteMine);
        if !is_deleting && me.is_some_and(|me| self.floor.is_banned(me)) {
            return Err(Refusal::Banned);
        }
        let asks = matches!(self.ask.command, Command::RaiseHand { .. } | Command::AskInWriting { .. });
        if asks && me.is_some_and(|me| self.floor.is_muted(me)) {
            return Err(Refusal::Muted);
        }
        let may = match self.ask.by.role {
            Role::OnsiteModerator | Role::OnlineModerator => {
                !alone
                    && !of_panel
                    && !matches!(
                        self.ask.command,
                        Command::Support { .. }
                            | Command::SetConsent { .. }
                            | Command::SetNeed { .. }
                            | Command::SetLang { .. }
                    )
            }
            Role::Participant => own || alone,
            Role::Panelist => of_panel || own && !alone,
            Role::Feed => matches!(self.ask.command, Command::TakeIn { .. }),
            Role::Rapporteur | Role::Organizer | Role::Stage | Role::Overlay | Role::Interpreter => false,
        };
        if may { Ok(()) } else { Err(Refusal::NotYours) }
    }

    /// What is accepted in which part of the session's life (`DOMAIN`, section 6).
    pub(super) fn check_life(&self) -> Result<(), Refusal> {
        let after = matches!(
            self.ask.command,
            Command::AskInWriting { .. }
                | Command::AnswerQuestion { .. }
                | Command::TakeIn { .. }
                | Command::CorrectQuestion { .. }
                | Command::TranslateQuestion { .. }
                | Command::DeclineQuestion { .. }
                | Command::DropQuestion { .. }
                | Command::SortQuestion { .. }
                | Command::MergeQuestion { .. }
                | Command::PartQuestion { .. }
                | Command::Redact { .. }
                | Command::Purge
                | Command::Leave
                | Command::SetConsent { .. }
                | Command::DeleteMine
                | Command::Blank { .. }
                | Command::Tell { .. }
                | Command::ShowMessage { .. }
                | Command::ClearMessage { .. }
                | Command::Air { .. }
                | Command::AddressQuestion { .. }
                | Command::BanPerson { .. }
                | Command::UnbanPerson { .. }
                | Command::Undo { .. }
                | Command::Redo { .. }
        );
        let live_only = self.needs_gavel()
            && !matches!(
                self.ask.command,
                Command::StartSession
                    | Command::CloseList { .. }
                    | Command::OpenList
                    | Command::ExtendSegment { .. }
                    | Command::SkipSegment { .. }
                    | Command::MoveSegment { .. }
                    | Command::SetFloorLimit { .. }
                    | Command::SetPanelLimit { .. }
            )
            || matches!(
                self.ask.command,
                Command::RecordTurn { .. } | Command::NudgeSpeaker { .. } | Command::PassRound { .. }
            );
        let is_purged = self.floor.stage.purged_at.is_some();
        // Nothing is taken any more once everything personal was deleted: there would be nothing to take it back with.
        if is_purged && !matches!(self.ask.command, Command::Purge) {
            return Err(Refusal::Over);
        }
        match self.floor.stage.life {
            Life::Ended if !after => Err(Refusal::Over),
            Life::Lobby if live_only => Err(Refusal::NotLive),
            Life::Lobby | Life::Live | Life::Ended => Ok(()),
        }
    }

    /// What the sender saw must still be true (`DOMAIN`, section 7).
    pub(super) fn check_expected(&self) -> Result<(), Refusal> {
        let Some(expected) = self.ask.expected else { return Ok(()) };
        let turn = self.floor.stack.last().copied();
        if expected.turn == turn && expected.next == self.floor.next {
            return Ok(());
        }
        let moved =
            |act: &&crate::undo::Act| act.changes.iter().any(|change| matches!(change.key, Key::Stack | Key::Next));
        let last = self.floor.acts.kept.iter().rev().find(moved);
        Err(Refusal::Changed {
            by: last.and_then(|act| act.by),
            act: last.map(|act| act.no),
            turn,
            next: self.floor.next,
        })
    }

    /// Chair commands need the gavel, or take it along.
    pub(super) fn check_gavel(&mut self) -> Result<(), Refusal> {
        if self.needs_gavel() { self.take_gavel() } else { Ok(()) }
    }

    /// The gavel is the sender's, or becomes it.
    pub(super) fn take_gavel(&mut self) -> Result<(), Refusal> {
        let Some(hat) = self.hat() else { return Ok(()) };
        let holder = self.floor.gavel.holder;
        if hat == holder {
            return Ok(());
        }
        if !self.ask.takes_gavel {
            return Err(Refusal::GavelHeldBy { hat: holder });
        }
        self.push(Event::GavelPassed { to: hat });
        Ok(())
    }

    fn needs_gavel(&self) -> bool {
        matches!(
            self.ask.command,
            Command::StartSession
                | Command::Advance { .. }
                | Command::EndSession
                | Command::PauseSession
                | Command::ResumeSession
                | Command::Reflect { .. }
                | Command::EndSilence
                | Command::CallNext { .. }
                | Command::ClearNext
                | Command::LastWord { .. }
                | Command::StartTurn { .. }
                | Command::GiveFloor { .. }
                | Command::EndTurn { .. }
                | Command::PauseTurn { .. }
                | Command::ResumeTurn { .. }
                | Command::ExtendTurn { .. }
                | Command::BackdateTurn { .. }
                | Command::CutTurn { .. }
                | Command::CorrectSpeaker { .. }
                | Command::PutBack
                | Command::RulePoint { .. }
                | Command::CloseList { .. }
                | Command::OpenList
                | Command::StartRound { .. }
                | Command::EndRound
                | Command::EndSegment
                | Command::ExtendSegment { .. }
                | Command::SkipSegment { .. }
                | Command::MoveSegment { .. }
                | Command::BackdateSegment { .. }
                | Command::Rebudget { .. }
                | Command::SetEnd { .. }
                | Command::SetFloorLimit { .. }
                | Command::SetPanelLimit { .. }
        )
    }
}
