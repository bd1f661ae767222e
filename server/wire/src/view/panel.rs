//! What is true for somebody on the panel alone: the time that is theirs, when it is their turn, questions to them.
use super::{Words, room::NextSegment};
use floor::{
    Floor, PersonId, QuestionId, Span, fairness::PanelBudget, person::Channel, question::QuestionState, turn::Kind,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What somebody on the panel has besides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct YourPanel {
    /// The time that is theirs, where the run of show plans some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<PanelBudget>,
    /// Their planned input in the running segment that they have not given yet, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_ms: Option<Span>,
    /// People of the panel who come before it in this segment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs_before: Option<u16>,
    /// What those are planned to take, with the changes between speakers, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_ms: Option<Span>,
    /// The next segment after the running one in which an input of theirs is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub later: Option<NextSegment>,
    /// They have said that they are ready.
    pub is_ready: bool,
    /// Questions that the moderators gave them, oldest first, without their askers.
    pub questions: Vec<PanelQuestion>,
}

/// A question for somebody on the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PanelQuestion {
    /// Its id.
    pub id: QuestionId,
    /// What it says; absent once redacted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Its language, as a tag.
    pub lang: String,
    /// The side it comes from.
    pub channel: Channel,
    /// Where it stands.
    pub state: QuestionState,
    /// The policy question it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_question: Option<String>,
}

/// What somebody on the panel has besides; nothing for everyone else.
pub(super) fn panel(floor: &Floor, words: &Words, person: PersonId) -> Option<YourPanel> {
    let known = floor.people.get(&person).filter(|known| known.channel == Channel::Panel)?;
    let is_given = |who: PersonId| {
        let here = floor.turns.values().filter(|turn| turn.kind == Kind::Panel && turn.segment == floor.stage.current);
        here.into_iter().any(|turn| turn.who.contains(&who))
    };
    let left: Vec<_> = floor.segment().map(|segment| segment.panel.as_slice()).unwrap_or_default().to_vec();
    let left: Vec<_> = left.into_iter().filter(|slot| !is_given(slot.who)).collect();
    let mine = left.iter().position(|slot| slot.who == person);
    let before = left.iter().take(mine.unwrap_or(0)).map(|slot| slot.limit_ms + floor.settings.changeover_ms);
    let to_come = floor.to_come().into_iter().filter_map(|at| floor.segment_at(at));
    let later = to_come.into_iter().find(|segment| segment.panel.iter().any(|slot| slot.who == person));
    let questions = floor.questions.values().filter(|question| question.to == Some(person));
    Some(YourPanel {
        budget: floor.panel_budgets().into_iter().find(|budget| budget.person == person),
        input_ms: mine.and_then(|at| left.get(at)).map(|slot| slot.limit_ms),
        inputs_before: mine.and_then(|at| u16::try_from(at).ok()),
        before_ms: mine.map(|_| before.sum()),
        later: later.map(|segment| NextSegment {
            key: segment.key.clone(),
            title: words.text(segment.title).unwrap_or_default(),
        }),
        is_ready: known.is_ready,
        questions: questions
            .map(|question| PanelQuestion {
                id: question.id,
                text: words.text(Some(question.body)).filter(|_| !question.is_redacted),
                lang: question.lang.clone(),
                channel: question.channel,
                state: question.state,
                policy_question: question.policy_question.clone(),
            })
            .collect(),
    })
}
