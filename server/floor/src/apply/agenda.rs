//! The run of show: which segment runs, how long each may take, in which order they come.
use crate::{
    Event, Floor, Moment, Span,
    agenda::{List, Segment},
    timer::{Going, Timer},
    undo::Key,
};

impl Floor {
    #[allow(clippy::wildcard_enum_match_arm)] // the match in the parent module is whole
    pub(super) fn apply_agenda(&mut self, event: &Event) {
        match event {
            Event::SegmentBegan { segment } => self.segment_began(*segment),
            Event::SegmentEnded => {
                // Whoever pauses or goes on meanwhile does so for other clocks: taking this back then names them.
                self.touch(Key::Pause);
                self.end_segment();
                self.touch(Key::Stage);
                self.stage.current = None;
                self.set_silence(None);
            }
            Event::SegmentGiven { segment, ms } => self.with_segment(*segment, |segment| {
                let more = *ms - segment.length_ms();
                segment.given_ms = Some(*ms);
                if let Some(timer) = &mut segment.timer {
                    timer.add(more);
                }
            }),
            Event::SegmentSkipped { segment, is_skipped } => {
                self.with_segment(*segment, |segment| segment.is_skipped = *is_skipped);
            }
            Event::RunMoved { run, plan } => {
                self.touch(Key::Run);
                self.moved_run.clone_from(run);
                for (segment, start, end) in plan {
                    self.with_segment(*segment, |segment| {
                        segment.start_ms = *start;
                        segment.end_ms = *end;
                    });
                }
            }
            Event::SegmentBackdated { segment, by_ms } => self.segment_backdated(*segment, *by_ms),
            Event::SegmentLimited { segment, floor_ms, panel_ms, caps } => self.with_segment(*segment, |segment| {
                let limited = |old: Span, new: Span| if *caps { old.min(new) } else { new };
                if let (Some(old), Some(new)) = (segment.floor_limit_ms, *floor_ms) {
                    segment.floor_limit_ms = Some(limited(old, new));
                }
                for (slot, new) in segment.panel.iter_mut().skip(1).zip(core::iter::repeat(*panel_ms)) {
                    slot.limit_ms = new.map_or(slot.limit_ms, |new| limited(slot.limit_ms, new));
                }
            }),
            Event::EndSet { at } => {
                self.touch(Key::Stage);
                self.stage.ends_at = *at;
            }
            _ => {}
        }
    }

    pub(super) fn with_segment(&mut self, position: u16, change: impl FnOnce(&mut Segment)) {
        self.touch(Key::Segment(position));
        if let Some(segment) = self.agenda.get_mut(usize::from(position)) {
            change(segment);
        }
    }

    fn segment_began(&mut self, position: u16) {
        self.end_segment();
        let (at, is_paused) = (self.at, self.pause.is_some());
        self.with_segment(position, |segment| {
            segment.started_at = Some(at);
            segment.is_skipped = false;
            let mut timer = Timer::start(at, segment.length_ms());
            if is_paused {
                timer.pause(at);
            }
            segment.timer = Some(timer);
        });
        self.touch(Key::Stage);
        self.stage.current = Some(position);
        self.touch(Key::List);
        self.list = List::Open;
        self.set_silence(None);
    }

    /// The running segment is over now.
    pub(super) fn end_segment(&mut self) {
        let (Some(position), at) = (self.stage.current, self.at) else { return };
        self.with_segment(position, |segment| {
            segment.ended_at = Some(at);
            if let Some(timer) = &mut segment.timer {
                timer.stop(at);
            }
        });
    }

    fn segment_backdated(&mut self, position: u16, by: Span) {
        let Some(began) = self.segment_at(position).and_then(|segment| segment.started_at) else { return };
        let to = began - by;
        let before = (0_u16..).zip(&self.agenda).filter(|(_, segment)| segment.ended_at.is_some_and(|end| end > to));
        let before = before.filter(|(at, _)| *at != position).map(|(at, _)| at).next();
        match before {
            Some(before) => self.with_segment(before, |segment| cut_short(segment, to)),
            None if self.stage.started_at == Some(began) => {
                self.touch(Key::Stage);
                self.stage.started_at = Some(to);
            }
            None => {}
        }
        self.with_segment(position, |segment| {
            segment.started_at = Some(to);
            if let Some(timer) = &mut segment.timer {
                timer.backdate(by);
            }
        });
    }
}

/// A segment was over earlier than was pressed.
fn cut_short(segment: &mut Segment, at: Moment) {
    let Some(ended) = segment.ended_at else { return };
    segment.ended_at = Some(at);
    if let Some(timer) = &mut segment.timer
        && let Going::Stopped { left_ms } = timer.going
    {
        timer.going = Going::Stopped { left_ms: left_ms + (ended - at) };
        timer.seq = timer.seq.saturating_add(1);
    }
}
