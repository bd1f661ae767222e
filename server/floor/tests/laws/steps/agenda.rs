//! Dice about the run of show, about screens, and about what is between the moderators and the panel.
use super::{Step, pick};
use crate::table::{Table, Wish, words};
use floor::{
    ActNo, Command, Span,
    command::SegmentLength,
    screen::{Audience, Naming, Overlay, Preset},
};

impl Step {
    /// The run of show, screens, publishing.
    pub(super) fn at_agenda(self, table: &Table) -> Wish {
        let segment = pick(&["A", "C", "D", "F", "G", "Z"], self.a).expect("six").to_owned();
        let before = (!self.b.is_multiple_of(4)).then(|| pick(&["C", "D", "F", "G"], self.b).expect("four").to_owned());
        match self.verb % 96 {
            84 => Command::ExtendSegment { segment, ms: Span(i64::from(self.b) * 4 - 60_000) },
            85 if self.b.is_multiple_of(2) => Command::SkipSegment { segment, is_skipped: true },
            85 => {
                let out = table.floor.agenda.iter().find(|segment| segment.is_skipped);
                Command::SkipSegment { segment: out.map_or(segment, |out| out.key.clone()), is_skipped: false }
            }
            86 | 87 => Command::MoveSegment { segment, before },
            88 => Command::BackdateSegment { ms: Span(i64::from(self.b)) },
            89 if self.b.is_multiple_of(4) => Command::EndSegment,
            89 => Command::SetEnd {
                at: self.a.is_multiple_of(2).then(|| table.now + Span(i64::from(self.b) * 60 - 30_000)),
            },
            90 => self.rebudget(table),
            91 if self.a.is_multiple_of(2) => {
                Command::SetFloorLimit { segment: Some(segment), ms: Span(i64::from(self.b)) }
            }
            91 => Command::SetPanelLimit { segment: None, ms: Span(i64::from(self.b)) },
            92 => Command::SetExtraTime { person: Self::someone(self.a), ms: Span(i64::from(self.b) * 4 - 1_000) },
            93 => self.message(table),
            94 => {
                let naming = [Naming::Roles, Naming::Codenames, Naming::Names][usize::from(self.a % 3)];
                let (is_on_air, has_question) = (self.b.is_multiple_of(2), self.b.is_multiple_of(3));
                Command::Air { overlay: Overlay { is_on_air, naming, has_question, has_address: is_on_air } }
            }
            _ if self.b.is_multiple_of(4) => {
                let public = table.floor.questions.values().find(|question| question.is_public);
                let question = public.map_or_else(|| self.some_question(table), |question| question.id);
                Command::PublishQuestion { question, is_public: false }
            }
            _ if self.b.is_multiple_of(2) => {
                Command::PublishQuestion { question: self.some_question(table), is_public: true }
            }
            _ => Command::AddressQuestion { question: self.some_question(table), to: Some(Self::someone(self.a)) },
        }
    }

    fn rebudget(self, table: &Table) -> Wish {
        let proposal = table.floor.proposal(table.now).map(|told| told.lengths).unwrap_or_default();
        let wish = |given: floor::proposal::Given| {
            let segment = table.floor.segment_at(given.segment).expect("a proposal names what is there");
            let more = Span(if self.b.is_multiple_of(3) { i64::from(self.a) } else { 0 });
            SegmentLength { segment: segment.key.clone(), before_ms: given.before_ms, ms: given.after_ms + more }
        };
        Command::Rebudget { lengths: proposal.into_iter().map(wish).collect() }
    }

    fn message(self, table: &Table) -> Wish {
        let shown = table.floor.notices.last().map_or(ActNo(0), |notice| notice.no);
        if self.b.is_multiple_of(3) {
            return Command::ClearMessage { message: shown };
        }
        let to = [Audience::Speaker, Audience::Panel, Audience::Stage, Audience::Public];
        let to = to.into_iter().take(usize::from(self.a % 5)).collect();
        let preset = (!self.b.is_multiple_of(4)).then_some(Preset::Louder);
        let text = self.b.is_multiple_of(4).then(|| words("shown"));
        Command::ShowMessage { to, person: self.a.is_multiple_of(2).then(|| Self::someone(self.a)), text, preset }
    }
}
