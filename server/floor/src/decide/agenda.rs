//! The run of show while it goes on: nothing in here touches a turn.
use super::{Case, Verdict};
use crate::{
    Command, Event, Moment, Refusal, Span, agenda::Segment, command::SegmentLength, event::Verb, settings::LIMIT_MAX,
};
use alloc::vec::Vec;

/// Longest segment, and furthest hard end.
const LENGTH_MAX: Span = Span::seconds(24 * 60 * 60);
/// Shortest limit, as for settings.
const LIMIT_MIN: Span = Span::seconds(5);

impl Case<'_> {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn on_agenda(&mut self) -> Verdict {
        match &self.ask.command {
            Command::EndSegment => self.end_segment(),
            Command::ExtendSegment { segment, ms } => self.extend_segment(segment, *ms),
            Command::SkipSegment { segment, is_skipped } => self.skip_segment(segment, *is_skipped),
            Command::MoveSegment { segment, before } => self.move_segment(segment, before.as_deref()),
            Command::BackdateSegment { ms } => self.backdate_segment(*ms),
            Command::Rebudget { lengths } => self.rebudget(lengths),
            Command::SetEnd { at } => self.set_end(*at),
            Command::SetFloorLimit { segment, ms } => {
                let (ms, named) = (limit(*ms)?, segment.is_some());
                let changes =
                    |one: &Segment| one.floor_limit_ms.is_some_and(|before| before > ms || named && before != ms);
                self.limit_segments(segment.as_deref(), changes, Some(ms), None, Verb::SetFloorLimit)
            }
            Command::SetPanelLimit { segment, ms } => {
                let (ms, named) = (limit(*ms)?, segment.is_some());
                let changes = |one: &Segment| {
                    one.panel.iter().skip(1).any(|slot| slot.limit_ms > ms || named && slot.limit_ms != ms)
                };
                self.limit_segments(segment.as_deref(), changes, None, Some(ms), Verb::SetPanelLimit)
            }
            _ => Err(Refusal::NotYours),
        }
    }

    /// A segment by its key, unless it is over.
    fn open_segment(&self, key: &str) -> Result<(u16, &Segment), Refusal> {
        let at = self.floor.agenda.iter().position(|segment| segment.key == key).ok_or(Refusal::NoSuchSegment)?;
        let position = u16::try_from(at).map_err(|_| Refusal::NoSuchSegment)?;
        let segment = self.floor.segment_at(position).ok_or(Refusal::NoSuchSegment)?;
        if segment.ended_at.is_some() { Err(Refusal::SegmentOver) } else { Ok((position, segment)) }
    }

    /// The same, only if it has not begun.
    fn coming_segment(&self, key: &str) -> Result<(u16, &Segment), Refusal> {
        let (position, segment) = self.open_segment(key)?;
        if segment.started_at.is_some() { Err(Refusal::SegmentOver) } else { Ok((position, segment)) }
    }

    fn with_segment(&mut self, event: Event, segment: u16, verb: Verb) -> Verdict {
        self.about.segment = Some(segment);
        self.push(event);
        Ok(verb)
    }

    fn end_segment(&mut self) -> Verdict {
        let current = self.floor.stage.current.ok_or(Refusal::NoSuchSegment)?;
        self.close_round();
        self.with_segment(Event::SegmentEnded, current, Verb::EndSegment)
    }

    fn extend_segment(&mut self, key: &str, by: Span) -> Verdict {
        let (position, segment) = self.open_segment(key)?;
        let ms = segment.length_ms() + by;
        let used = segment.timer.map_or(Span::ZERO, |timer| timer.elapsed(self.now));
        if by.is_zero() {
            return Err(Refusal::AlreadySo);
        }
        if ms < used || ms < Span::ZERO || ms > LENGTH_MAX {
            return Err(Refusal::SegmentOutOfRange { min_ms: used.or_zero(), max_ms: LENGTH_MAX });
        }
        self.with_segment(Event::SegmentGiven { segment: position, ms }, position, Verb::ExtendSegment)
    }

    fn skip_segment(&mut self, key: &str, is_skipped: bool) -> Verdict {
        let (position, segment) = self.coming_segment(key)?;
        if segment.is_skipped == is_skipped {
            return Err(Refusal::AlreadySo);
        }
        if segment.is_fixed {
            return Err(Refusal::SegmentFixed);
        }
        let verb = if is_skipped { Verb::SkipSegment } else { Verb::UnskipSegment };
        self.with_segment(Event::SegmentSkipped { segment: position, is_skipped }, position, verb)
    }

    /// The plan of what is to come is laid out anew along the new order; what lies behind stays.
    fn move_segment(&mut self, key: &str, before: Option<&str>) -> Verdict {
        let (position, _) = self.coming_segment(key)?;
        let before = before.map(|before| self.coming_segment(before)).transpose()?.map(|(at, _)| at);
        let old = self.floor.run();
        let mut run: Vec<u16> = old.iter().copied().filter(|at| *at != position).collect();
        let to = before.and_then(|before| run.iter().position(|at| *at == before)).unwrap_or(run.len());
        run.insert(to, position);
        if run == old || before == Some(position) {
            return Err(Refusal::AlreadySo);
        }
        // What was jumped over lies behind, whatever has not begun of it.
        let begun = |at: &u16| self.floor.segment_at(*at).is_some_and(|segment| segment.started_at.is_some());
        let behind: Vec<u16> =
            old.iter().take(old.iter().rposition(begun).map_or(0, |last| last + 1)).copied().collect();
        let coming = |at: &u16| self.floor.segment_at(*at).filter(|_| !behind.contains(at));
        let mut start = old.iter().find_map(coming).map_or(Span::ZERO, |first| first.start_ms);
        let mut plan = Vec::new();
        for (at, segment) in run.iter().filter_map(|at| Some((*at, coming(at)?))) {
            if segment.is_hard_start {
                start = segment.start_ms;
            }
            let end = start + segment.planned_ms();
            plan.push((at, start, end));
            start = end;
        }
        self.with_segment(Event::RunMoved { run, plan }, position, Verb::MoveSegment)
    }

    fn backdate_segment(&mut self, by_ms: Span) -> Verdict {
        let by_ms = super::session::in_range(by_ms)?;
        let current = self.floor.stage.current.ok_or(Refusal::NoSuchSegment)?;
        let began = self.floor.segment().and_then(|segment| segment.started_at).ok_or(Refusal::NoSuchSegment)?;
        let to = began - by_ms;
        let before = self.floor.agenda.iter().filter_map(|segment| segment.started_at).filter(|at| *at < began);
        // The first segment takes the start of the session along, which lies after its creation.
        let earliest = before.max().unwrap_or(Moment(-1));
        if to <= earliest {
            return Err(Refusal::BadTimes);
        }
        self.with_segment(Event::SegmentBackdated { segment: current, by_ms }, current, Verb::BackdateSegment)
    }

    fn rebudget(&mut self, lengths: &[SegmentLength]) -> Verdict {
        for length in lengths {
            let (position, segment) = self.open_segment(&length.segment)?;
            if segment.is_fixed {
                return Err(Refusal::SegmentFixed);
            }
            if segment.is_skipped || segment.length_ms() != length.before_ms {
                return Err(Refusal::SegmentChanged);
            }
            let used = segment.timer.map_or(Span::ZERO, |timer| timer.elapsed(self.now)).or_zero();
            let (min_ms, max_ms) = (segment.min_ms.max(used), segment.max_ms.max(segment.min_ms));
            if length.ms < min_ms || length.ms > max_ms {
                return Err(Refusal::SegmentOutOfRange { min_ms, max_ms });
            }
            if length.ms != length.before_ms {
                self.push(Event::SegmentGiven { segment: position, ms: length.ms });
            }
        }
        if self.events.iter().any(|event| matches!(event, Event::SegmentGiven { .. })) {
            Ok(Verb::Rebudget)
        } else {
            Err(Refusal::AlreadySo)
        }
    }

    fn set_end(&mut self, at: Option<Moment>) -> Verdict {
        let start = self.floor.stage.started_at.ok_or(Refusal::NotLive)?;
        if at.is_some_and(|at| at <= self.now || at - start > LENGTH_MAX) {
            return Err(Refusal::BadTimes);
        }
        if at == self.floor.stage.ends_at {
            return Err(Refusal::AlreadySo);
        }
        self.push(Event::EndSet { at });
        Ok(Verb::SetEnd)
    }

    fn limit_segments(
        &mut self,
        key: Option<&str>,
        changes: impl Fn(&Segment) -> bool,
        floor_ms: Option<Span>,
        panel_ms: Option<Span>,
        verb: Verb,
    ) -> Verdict {
        let wanted: Vec<u16> = match key {
            Some(key) => Vec::from([self.open_segment(key)?.0]),
            None => self.floor.stage.current.into_iter().chain(self.floor.to_come()).collect(),
        };
        let is_changed = |at: &u16| self.floor.segment_at(*at).is_some_and(&changes);
        let changed: Vec<u16> = wanted.into_iter().filter(is_changed).collect();
        if changed.is_empty() {
            return Err(Refusal::AlreadySo);
        }
        if key.is_some() {
            self.about.segment = changed.first().copied();
        }
        self.events.extend(changed.into_iter().map(|segment| Event::SegmentLimited {
            segment,
            floor_ms,
            panel_ms,
            // A lever only shortens.
            caps: key.is_none(),
        }));
        Ok(verb)
    }
}

fn limit(ms: Span) -> Result<Span, Refusal> {
    if ms >= LIMIT_MIN && ms <= LIMIT_MAX { Ok(ms) } else { Err(Refusal::LimitOutOfRange { max_ms: LIMIT_MAX }) }
}
