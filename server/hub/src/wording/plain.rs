//! Commands without words of anybody: bounded where they hold keys, else as they are.
use super::{tag, tag_of};
use floor::{Command, ids::TextRef};
use wire::{Problem, Refused};

/// Commands that name segments by their keys.
#[allow(clippy::wildcard_enum_match_arm)] // the match behind the last arm is closed
pub(super) fn agenda(command: Command<String>) -> Result<Command<TextRef>, Refused> {
    Ok(match command {
        Command::ExtendSegment { segment, ms } => Command::ExtendSegment { segment: tag(segment)?, ms },
        Command::SkipSegment { segment, is_skipped } => Command::SkipSegment { segment: tag(segment)?, is_skipped },
        Command::MoveSegment { segment, before } => {
            Command::MoveSegment { segment: tag(segment)?, before: tag_of(before)? }
        }
        Command::Rebudget { mut lengths } => {
            for length in &mut lengths {
                length.segment = tag(std::mem::take(&mut length.segment))?;
            }
            Command::Rebudget { lengths }
        }
        Command::SetFloorLimit { segment, ms } => Command::SetFloorLimit { segment: tag_of(segment)?, ms },
        Command::SetPanelLimit { segment, ms } => Command::SetPanelLimit { segment: tag_of(segment)?, ms },
        wordless => without_words(wordless)?,
    })
}

#[allow(clippy::too_many_lines)] // one closed match
/// Commands that hold no text of anybody. Closed, so that a new command must say which sort it is.
fn without_words(command: Command<String>) -> Result<Command<TextRef>, Refused> {
    Ok(match command {
        Command::StartSession => Command::StartSession,
        Command::EndSession => Command::EndSession,
        Command::Purge => Command::Purge,
        Command::PauseSession => Command::PauseSession,
        Command::ResumeSession => Command::ResumeSession,
        Command::Reflect { ms } => Command::Reflect { ms },
        Command::EndSilence => Command::EndSilence,
        Command::ShowCard { card } => Command::ShowCard { card },
        Command::RemoteReady => Command::RemoteReady,
        Command::PassGavel { to } => Command::PassGavel { to },
        Command::Leave => Command::Leave,
        Command::SamePerson { a, b } => Command::SamePerson { a, b },
        Command::PartPerson { b } => Command::PartPerson { b },
        Command::LowerHand { hand } => Command::LowerHand { hand },
        Command::ParkHand { hand } => Command::ParkHand { hand },
        Command::UnparkHand { hand } => Command::UnparkHand { hand },
        Command::StepBack { hand } => Command::StepBack { hand },
        Command::MoveHand { hand, before, after } => Command::MoveHand { hand, before, after },
        Command::ReleaseHand { hand } => Command::ReleaseHand { hand },
        Command::MergeHands { hands } => Command::MergeHands { hands },
        Command::UnmergeHand { hand } => Command::UnmergeHand { hand },
        Command::ClearNext => Command::ClearNext,
        Command::LastWord { hand } => Command::LastWord { hand },
        Command::StartTurn { limit_ms, voice } => Command::StartTurn { limit_ms, voice },
        Command::EndTurn { turn } => Command::EndTurn { turn },
        Command::PauseTurn { turn } => Command::PauseTurn { turn },
        Command::ResumeTurn { turn } => Command::ResumeTurn { turn },
        Command::ExtendTurn { turn } => Command::ExtendTurn { turn },
        Command::BackdateTurn { turn, ms } => Command::BackdateTurn { turn, ms },
        Command::NudgeSpeaker { turn, nudge } => Command::NudgeSpeaker { turn, nudge },
        Command::CorrectSpeaker { turn, to } => Command::CorrectSpeaker { turn, to },
        Command::PutBack => Command::PutBack,
        Command::CloseList { closing } => Command::CloseList { closing },
        Command::OpenList => Command::OpenList,
        Command::ForwardQuestion { question } => Command::ForwardQuestion { question },
        Command::SortQuestion { question, to } => Command::SortQuestion { question, to },
        Command::MergeQuestion { question, into } => Command::MergeQuestion { question, into },
        Command::PartQuestion { question } => Command::PartQuestion { question },
        Command::DropQuestion { question } => Command::DropQuestion { question },
        Command::CheckDuty { duty, is_done } => Command::CheckDuty { duty, is_done },
        Command::Redact { target } => Command::Redact { target },
        Command::Support { question, is_on } => Command::Support { question, is_on },
        Command::GiveSignal { signal, is_on } => Command::GiveSignal { signal, is_on },
        Command::ClearSignal { signal } => Command::ClearSignal { signal },
        Command::SetConsent { consent } => Command::SetConsent { consent },
        Command::Sit { number } => Command::Sit { number },
        Command::DeleteMine => Command::DeleteMine,
        Command::EndSegment => Command::EndSegment,
        Command::BackdateSegment { ms } => Command::BackdateSegment { ms },
        Command::SetEnd { at } => Command::SetEnd { at },
        Command::SetExtraTime { person, ms } => Command::SetExtraTime { person, ms },
        Command::Ready { is_ready } => Command::Ready { is_ready },
        Command::AddressQuestion { question, to } => Command::AddressQuestion { question, to },
        Command::PublishQuestion { question, is_public } => Command::PublishQuestion { question, is_public },
        Command::ClearMessage { message } => Command::ClearMessage { message },
        Command::Air { overlay } => Command::Air { overlay },
        Command::MutePerson { person, is_muted } => Command::MutePerson { person, is_muted },
        Command::UnbanPerson { person } => Command::UnbanPerson { person },
        Command::LayTable { version, seats } => Command::LayTable { version, seats },
        Command::StartRound { from, is_reverse, limit_ms } => Command::StartRound { from, is_reverse, limit_ms },
        Command::PassRound { hand } => Command::PassRound { hand },
        Command::EndRound => Command::EndRound,
        Command::Blank { is_blank } => Command::Blank { is_blank },
        Command::Undo { act, with_dependents } => Command::Undo { act, with_dependents },
        Command::Redo { act } => Command::Redo { act },
        Command::Join { .. }
        | Command::SetNeed { .. }
        | Command::SetLang { .. }
        | Command::RaiseHand { .. }
        | Command::ChangeHand { .. }
        | Command::CallNext { .. }
        | Command::CutTurn { .. }
        | Command::GiveFloor { .. }
        | Command::RecordTurn { .. }
        | Command::RulePoint { .. }
        | Command::AskInWriting { .. }
        | Command::AddRemote { .. }
        | Command::TakeIn { .. }
        | Command::CorrectQuestion { .. }
        | Command::TranslateQuestion { .. }
        | Command::PutNext { .. }
        | Command::DeclineQuestion { .. }
        | Command::AnswerQuestion { .. }
        | Command::RenamePerson { .. }
        | Command::BanPerson { .. }
        | Command::SetGroup { .. }
        | Command::LabelSeat { .. }
        | Command::NoteSeat { .. }
        | Command::SeatPerson { .. }
        | Command::Tell { .. }
        | Command::ChangeSettings { .. }
        | Command::AddBudget { .. }
        | Command::ShowMessage { .. }
        | Command::ExtendSegment { .. }
        | Command::SkipSegment { .. }
        | Command::MoveSegment { .. }
        | Command::Rebudget { .. }
        | Command::SetFloorLimit { .. }
        | Command::SetPanelLimit { .. }
        | Command::Advance { .. } => return Err(Problem::Malformed.into()), // taken by the caller
    })
}
