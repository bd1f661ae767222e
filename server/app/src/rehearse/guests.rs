//! Plays the guests alone: they follow the session as somebody else chairs it, segment by segment, on a clock that waits
//! for nobody.
use super::{
    player::{Player, Unplayed},
    script::{Deed, Event, Ms, Script},
};
use crate::visitor::{Known, Lost};
use floor::{Moment, person::Channel, role::Hat, state::Life};
use std::time::Duration;
use wire::view::room::RoomView;

/// Longest wait before the room is looked at again.
const LOOK: Duration = Duration::from_millis(500);

/// How an event stands to what happens in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Now,
    /// Session time to wait, where it is known.
    Soon(Option<i64>),
    /// Its part of the session is over.
    Late,
    /// The session is over.
    Over,
}

impl Player<'_> {
    /// Plays what lies before `from` at once and whole, then the guests alone.
    ///
    /// # Errors
    /// [`Lost`] when the server stays away.
    pub(super) async fn play_guests(&mut self, is_invented: bool) -> Result<(), Lost> {
        let (script, from) = (self.script, self.from);
        self.seat_the_silent().await?;
        let begun = part(script, from);
        let (before, after): (Vec<&Event>, Vec<&Event>) = script.events.iter().partition(|event| event.t < from);
        for event in before {
            // Nobody was called in a script without turns: only those who wait now have their hands up.
            let is_past = is_invented && is_wish(&event.deed) && part(script, event.t) != begun;
            if !is_past && !matches!(event.deed, Deed::Later) {
                self.table.stand_at(self.clock(event.t), true).await?;
                self.try_at(event).await?;
            }
        }
        if from > Ms(0) {
            self.table.stand_at(self.clock(from), true).await?;
        }
        self.table.run_free().await?;
        self.runs_free = true;
        for event in after {
            if !self.is_of_guest(event) {
                continue;
            }
            let is_arrival = !is_wish(&event.deed);
            match self.wait_for(event).await? {
                Standing::Over => return Ok(()),
                Standing::Late if !is_arrival => {}
                Standing::Now | Standing::Soon(_) | Standing::Late => self.try_at(event).await?,
            }
        }
        Ok(())
    }

    /// Who does what a guest cannot do alone: the colleague of whoever rehearses, so that nobody's own undo takes back
    /// what the guests did.
    pub(super) fn helper(&self, hat: Hat) -> Hat {
        let Some(sitting) = &self.sitting else { return hat };
        let sitting = sitting.borrow();
        let sits = |hat: Hat| sitting.desks.iter().any(|desk| desk.hat == hat);
        if sits(hat) && !sits(hat.other()) { hat.other() } else { hat }
    }

    async fn try_at(&mut self, event: &Event) -> Result<(), Lost> {
        match self.perform(event, i64::MAX, true).await {
            Ok(()) => Ok(()),
            // Refused, or out of place: the table has gone another way, as tables do.
            Err(Unplayed::Here(why)) => {
                self.differ(event, &why);
                Ok(())
            }
            Err(Unplayed::Lost(lost)) => Err(lost),
        }
    }

    /// What somebody does who only takes part, by their own device or by a moderator's hand.
    fn is_of_guest(&self, event: &Event) -> bool {
        let is_guest = |key: &String| self.script.person(key).is_some_and(|person| person.channel != Channel::Panel);
        match &event.deed {
            Deed::SeatTap { seat } => is_guest(seat),
            Deed::AddRemote { author, .. } => is_guest(author),
            Deed::Join { .. }
            | Deed::JoinHub { .. }
            | Deed::Disconnect
            | Deed::Reconnect
            | Deed::RaiseHand { .. }
            | Deed::LowerHand { .. }
            | Deed::SubmitForm { .. }
            | Deed::ToggleHand { .. }
            | Deed::PointOfOrder { .. }
            | Deed::RightOfReply { .. } => is_guest(&event.by),
            Deed::OpenLobby
            | Deed::Start
            | Deed::Advance { .. }
            | Deed::End
            | Deed::PauseSession
            | Deed::ResumeSession
            | Deed::RemoteReady
            | Deed::ShowRules
            | Deed::Reflect { .. }
            | Deed::Nudge { .. }
            | Deed::GavelPass { .. }
            | Deed::Merge { .. }
            | Deed::CallNext { .. }
            | Deed::Override { .. }
            | Deed::TurnStart(_)
            | Deed::TurnEnd(_)
            | Deed::PointOfOrderAccept { .. }
            | Deed::PointOfOrderDecline { .. }
            | Deed::Resume
            | Deed::CloseList
            | Deed::Cut { .. }
            | Deed::Redact { .. }
            | Deed::Later => false,
        }
    }

    async fn wait_for(&self, event: &Event) -> Result<Standing, Lost> {
        loop {
            let clock = self.table.now().await?;
            let room = self.cast.stage.as_ref().and_then(|stage| stage.see(Known::view_as::<RoomView>));
            let standing =
                room.map_or(Standing::Soon(None), |room| standing(self.script, event, &room, clock.session_ms));
            let Standing::Soon(left) = standing else { return Ok(standing) };
            let left = left.map(|ms| ms.unsigned_abs() / u64::from(clock.rate.max(1)));
            tokio::time::sleep(left.map_or(LOOK, Duration::from_millis).clamp(Duration::from_millis(5), LOOK)).await;
        }
    }
}

/// The place of a moment in the run of show; none in the lobby.
fn part(script: &Script, t: Ms) -> Option<usize> {
    script.segments.iter().rposition(|segment| segment.start_s <= t)
}

fn standing(script: &Script, event: &Event, room: &RoomView, now: Moment) -> Standing {
    let begun = room.started_at;
    match (room.life, begun) {
        (Life::Ended, _) => return Standing::Over,
        _ if event.t < Ms(0) => return Standing::Now,
        (Life::Lobby, _) | (Life::Live, None) => return Standing::Soon(None),
        // While the screens are blank nobody can tell which part runs.
        (Life::Live, Some(_)) if room.is_blank => return Standing::Soon(None),
        (Life::Live, Some(_)) => {}
    }
    let wait = |gone: i64, at: i64| if gone >= at { Standing::Now } else { Standing::Soon(Some(at - gone)) };
    let (Some(segment), Some(must)) = (&room.segment, part(script, event.t)) else {
        return wait(begun.map_or(0, |begun| (now - begun).0), event.t.0);
    };
    let is = script.segments.iter().position(|known| known.id == segment.key);
    match is {
        Some(is) if is > must => Standing::Late,
        Some(is) if is == must => {
            let start = script.segments.get(must).map_or(0, |known| known.start_s.0);
            let gone = segment.timer.as_ref().map_or(i64::MAX, |timer| timer.elapsed(now).0);
            wait(gone, event.t.0.saturating_sub(start))
        }
        Some(_) | None => Standing::Soon(None),
    }
}

/// Something somebody wants, as against coming, going and chairing.
fn is_wish(deed: &Deed) -> bool {
    let is_other = matches!(
        deed,
        Deed::Join { .. }
            | Deed::JoinHub { .. }
            | Deed::Disconnect
            | Deed::Reconnect
            | Deed::OpenLobby
            | Deed::Start
            | Deed::Advance { .. }
    );
    !is_other
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn script() -> Script {
        let text = r#"{"format": "round-table-scenario/1", "session": {},
            "segments": [{"id": "A", "start_s": 0, "end_s": 300}, {"id": "B", "start_s": 300, "end_s": 900}],
            "events": [{"t": -60, "by": "p", "type": "join"}, {"t": 400, "by": "p", "type": "raise_hand"}]}"#;
        Script::read(text).unwrap()
    }

    /// A room that went live in second 100 and is in a part since some second.
    fn room(life: &str, part: &str, since_s: i64, more: &Value) -> RoomView {
        let timer = floor::timer::Timer::start(Moment(since_s * 1_000), floor::Span::seconds(600));
        let segment = json!({ "key": part, "title": "", "has_floor": true, "timer": timer });
        let mut room = json!({
            "about": wire::view::About::default(), "life": life, "segment": segment,
            "duration_ms": 900_000, "list": { "state": "open" }, "waiting_onsite": 0, "waiting_online": 0, "turns_onsite": 0,
            "turns_online": 0, "is_blank": false,
        });
        if life != "lobby" {
            room["started_at"] = 100_000.into();
        }
        wire::patch::merge(&mut room, more);
        serde_json::from_value(room).unwrap()
    }

    #[test]
    fn guests_follow_the_table_and_not_the_plan() {
        let script = script();
        let [coming, hand] = script.events.as_slice() else { panic!("two events") };
        let at = |event, room: &RoomView, now_s: i64| standing(&script, event, room, Moment(now_s * 1_000));
        let lobby = room("lobby", "A", 0, &json!({ "segment": null }));
        assert_eq!(at(coming, &lobby, 5), Standing::Now);
        assert_eq!(at(hand, &lobby, 5_000), Standing::Soon(None), "however long the lobby lasts");
        assert_eq!(at(hand, &room("live", "A", 100, &json!({})), 5_000), Standing::Soon(None), "A takes long");
        let second = room("live", "B", 2_000, &json!({}));
        assert_eq!(at(hand, &second, 2_010), Standing::Soon(Some(90_000)), "100 s into B, whenever B began");
        assert_eq!(at(hand, &second, 2_100), Standing::Now);
        assert_eq!(at(hand, &room("live", "B", 2_000, &json!({ "is_blank": true })), 2_100), Standing::Soon(None));
        assert_eq!(at(hand, &room("ended", "B", 2_000, &json!({})), 2_100), Standing::Over);
        let early = Event { t: Ms(10_000), ..hand.clone() };
        assert_eq!(at(&early, &second, 2_100), Standing::Late, "its part is over");
    }
}
