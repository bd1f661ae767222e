//! What `session` says of itself and of its rules.
use super::{
    DURATION_S_MAX, KEY_CHARS_MAX, LIST_MAX, TITLE_CHARS_MAX,
    read::{FileError, FileReason, Node},
};
use floor::{
    Span,
    settings::{BUDGET_MAX, Budget, HANDS_PER_KIND_MAX, LIMIT_MAX, POINTS_MAX, RANKS_MAX, Settings},
};
use wire::{
    limits::LABEL_CHARS_MAX,
    view::{About, Group, PolicyQuestion, Wifi},
};

/// Longest text of a policy question, in characters.
const TEXT_CHARS_MAX: usize = 2_000;
/// Longest address, in characters.
const ADDRESS_CHARS_MAX: usize = 1_000;
/// Longest name of a time zone, in characters.
const ZONE_CHARS_MAX: usize = 64;
/// Longest retention, in hours.
const RETENTION_H_MAX: i64 = 8_760;

pub(super) fn about(session: &Node<'_>, rehearsal: Option<u32>) -> Result<About, FileError> {
    let text = |key| session.get(key).map(|node| node.text(TITLE_CHARS_MAX)).transpose();
    let address = |key| session.get(key).map(|node| node.address(ADDRESS_CHARS_MAX)).transpose();
    let mut policy_questions = Vec::new();
    for question in session.list("policy_questions", LIST_MAX)? {
        let question = question.object()?;
        question.known(&["id", "text", "segment", "clarified"]);
        let (id, text) = (question.need("id")?.key(KEY_CHARS_MAX)?, question.need("text")?.text(TEXT_CHARS_MAX)?);
        policy_questions.push(PolicyQuestion { id, text });
    }
    let languages = session.list("languages", LIST_MAX)?;
    let ranks = session.list("point_ranks", usize::from(RANKS_MAX))?;
    let retention_h = session.get("retention_h").map_or(Ok(24), |node| node.whole(0, RETENTION_H_MAX))?;
    Ok(About {
        title: session.need("title")?.text(TITLE_CHARS_MAX)?,
        number: text("number")?,
        hashtag: text("hashtag")?,
        join_code: String::new(),
        join_url: String::new(),
        policy_questions,
        languages: languages.iter().map(|tag| tag.key(KEY_CHARS_MAX)).collect::<Result<_, _>>()?,
        recording: text("recording")?,
        identification: text("identification")?,
        is_chatham_house: is_chatham_house(session),
        retention_h: u32::try_from(retention_h).unwrap_or(24),
        rehearsal,
        starts_at: session.get("starts_at").map(|node| node.moment()).transpose()?,
        time_zone: session.get("time_zone").map(|node| node.zone(ZONE_CHARS_MAX)).transpose()?,
        place: text("place")?,
        stream_url: address("stream_url")?,
        meeting_url: address("meeting_url")?,
        point_ranks: ranks.iter().map(|rank| rank.text(LABEL_CHARS_MAX)).collect::<Result<_, _>>()?,
        groups: groups(session)?,
    })
}

fn is_chatham_house(session: &Node<'_>) -> bool {
    session.get("attribution").is_some_and(|node| node.text(KEY_CHARS_MAX).is_ok_and(|rule| rule == "chatham_house"))
}

fn groups(session: &Node<'_>) -> Result<Vec<Group>, FileError> {
    let mut groups: Vec<Group> = Vec::new();
    for group in session.list("groups", LIST_MAX)? {
        let group = group.object()?;
        group.known(&["id", "label", "budget_s"]);
        let (id, label) = (group.need("id")?.key(KEY_CHARS_MAX)?, group.need("label")?.text(LABEL_CHARS_MAX)?);
        if groups.iter().any(|known| known.id == id) {
            return Err(group.need("id")?.error(FileReason::Twice));
        }
        groups.push(Group { id, label });
    }
    Ok(groups)
}

pub(super) fn wifi(session: &Node<'_>) -> Result<Option<Wifi>, FileError> {
    let Some(wifi) = session.get("wifi") else { return Ok(None) };
    let wifi = wifi.object()?;
    wifi.known(&["name", "password"]);
    let password = wifi.get("password").map(|node| node.text(LABEL_CHARS_MAX)).transpose()?;
    Ok(Some(Wifi { name: wifi.need("name")?.text(LABEL_CHARS_MAX)?, password }))
}

/// The limits of a file and the rules that they fill.
pub(super) fn spans(settings: &mut Settings) -> [(&'static str, &mut Span); 15] {
    let s = settings;
    [
        ("floor_s", &mut s.floor_ms),
        ("hub_s", &mut s.hub_ms),
        ("panel_first_s", &mut s.panel_first_ms),
        ("panel_s", &mut s.panel_ms),
        ("reply_s", &mut s.reply_ms),
        ("right_of_reply_s", &mut s.right_of_reply_ms),
        ("point_of_order_s", &mut s.point_of_order_ms),
        ("interposed_question_s", &mut s.interposed_question_ms),
        ("short_intervention_s", &mut s.short_intervention_ms),
        ("direct_reply_s", &mut s.direct_reply_ms),
        ("extension_s", &mut s.extension_ms),
        ("closing_s", &mut s.closing_ms),
        ("stream_delay_s", &mut s.stream_delay_ms),
        ("changeover_s", &mut s.changeover_ms),
        ("transition_s", &mut s.transition_ms),
    ]
}

pub(super) fn settings(session: &Node<'_>, about: &About) -> Result<Settings, FileError> {
    let mut settings = Settings::default();
    if let Some(duration) = session.get("duration_s") {
        settings.duration_ms = duration.span(1, DURATION_S_MAX)?;
    }
    if let Some(policy) = session.get("policy") {
        policy.one_of(&["equal_voice", "arrival", "least_time", "round"])?;
        settings.policy = policy.parsed()?;
    }
    for (key, claim) in [("starts_at_once", &mut settings.starts_at_once), ("ends_at_zero", &mut settings.ends_at_zero)]
    {
        *claim = session.get(key).map_or(Ok(false), |node| node.bool())?;
    }
    settings.is_chatham_house = about.is_chatham_house;
    settings.retention_ms = floor::Span::seconds(i64::from(about.retention_h).saturating_mul(3_600));
    settings.point_ranks = u8::try_from(about.point_ranks.len()).unwrap_or(RANKS_MAX);
    settings.budgets = budgets(session, about)?;
    let Some(limits) = session.get("limits") else { return Ok(settings) };
    let limits = limits.object()?;
    // `action_floor_s` is what segments for actions give as their own `floor_limit_s`.
    let mut known = vec!["action_floor_s", "points_of_order_per_person", "hands_per_kind"];
    for (key, span) in spans(&mut settings) {
        known.push(key);
        if let Some(limit) = limits.get(key) {
            *span = limit.span(0, LIMIT_MAX.rounded_s())?;
        }
    }
    if let Some(points) = limits.get("points_of_order_per_person") {
        settings.points_of_order_per_person = u16::try_from(points.whole(0, i64::from(POINTS_MAX))?).unwrap_or(0);
    }
    if let Some(hands) = limits.get("hands_per_kind") {
        settings.hands_per_kind = u16::try_from(hands.whole(1, i64::from(HANDS_PER_KIND_MAX))?).unwrap_or(1);
    }
    limits.known(&known);
    Ok(settings)
}

/// Budgets stand beside their groups (`groups[].budget_s`) or in a list of their own (`budgets`).
fn budgets(session: &Node<'_>, about: &About) -> Result<Vec<Budget>, FileError> {
    let budget = |group: String, node: Node<'_>| {
        let initial_ms = node.span(0, BUDGET_MAX.rounded_s())?;
        Ok(Budget { group, initial_ms, added_ms: Span::ZERO })
    };
    let mut budgets = Vec::new();
    for group in session.list("groups", LIST_MAX)? {
        if let Some(node) = group.get("budget_s") {
            budgets.push(budget(group.need("id")?.key(KEY_CHARS_MAX)?, node)?);
        }
    }
    for line in session.list("budgets", LIST_MAX)? {
        let line = line.object()?;
        line.known(&["group", "initial_s"]);
        let group = line.need("group")?.key(KEY_CHARS_MAX)?;
        if !about.groups.iter().any(|known| known.id == group) {
            return Err(line.need("group")?.error(FileReason::NoSuchGroup));
        }
        if budgets.iter().any(|known: &Budget| known.group == group) {
            return Err(line.need("group")?.error(FileReason::Twice));
        }
        budgets.push(budget(group, line.need("initial_s")?)?);
    }
    Ok(budgets)
}
