//! Nothing personal in a log: every line that a server in this process writes is looked at, whatever its level.
use std::{
    fmt::{Debug, Write as _},
    sync::{Mutex, Once, PoisonError},
};
use tracing::{
    Event, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{Layer, layer::Context, layer::SubscriberExt as _, registry::LookupSpan};

static SECRETS: Mutex<Vec<String>> = Mutex::new(Vec::new());
static SEEN: Mutex<Vec<String>> = Mutex::new(Vec::new());
static LINES: Mutex<usize> = Mutex::new(0);

/// Texts that no line may hold, in tests that this binary holds.
const TEXTS: [&str; 4] = ["a word of mine", "a murmured topic", "mumbled mumbled", "a secret question"];

/// Names a secret: a token, a name, a text.
pub(super) fn hide<'a>(secrets: impl IntoIterator<Item = &'a str>) {
    let mut known = SECRETS.lock().unwrap_or_else(PoisonError::into_inner);
    known.extend(secrets.into_iter().filter(|secret| secret.len() > 5).map(ToOwned::to_owned));
}

/// Looks at every line from now on.
pub(super) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        hide(TEXTS);
        let layered = tracing_subscriber::registry().with(Guard);
        tracing::subscriber::set_global_default(layered).expect("nobody else takes the lines");
    });
}

/// The tracing layer that panics.
struct Guard;

struct Words(String);

impl Visit for Words {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").expect("a string takes all");
    }
}

fn is_address(word: &str) -> bool {
    let has_digit = word.contains(|c: char| c.is_ascii_digit());
    has_digit && (word.parse::<std::net::SocketAddr>().is_ok() || word.parse::<std::net::IpAddr>().is_ok())
}

/// The first thing in a line that must not stand there.
fn told_by(line: &str) -> Option<String> {
    let secrets = SECRETS.lock().unwrap_or_else(PoisonError::into_inner);
    let told = secrets.iter().find(|secret| line.contains(secret.as_str())).cloned();
    let mut words = line.split(|c: char| c.is_whitespace() || "=\"'()[]{},".contains(c));
    told.or_else(|| words.find(|word| is_address(word)).map(ToOwned::to_owned))
}

fn look_at(line: &str) {
    *LINES.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    if let Some(found) = told_by(line) {
        SEEN.lock().unwrap_or_else(PoisonError::into_inner).push(line.to_owned());
        panic!("a log line tells «{found}»: {line}");
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Guard {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut words = Words(event.metadata().target().to_owned());
        event.record(&mut words);
        look_at(&words.0);
    }
    fn on_new_span(&self, attributes: &tracing::span::Attributes<'_>, _: &tracing::Id, _: Context<'_, S>) {
        let mut words = Words(attributes.metadata().target().to_owned());
        attributes.record(&mut words);
        look_at(&words.0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_log_line_holds_a_name_a_token_a_text_or_an_address() {
    use super::ground::Ground;
    use floor::{Command, role::Hat};
    let ground = Ground::new().await;
    let session = ground.session().await;
    session.stand_at(10).await;
    let desk = session.desk(Hat::Onsite).await;
    let phone = session.enter(session.join("Layla Unspoken", "online").await).await;
    let text = "a secret question".to_owned();
    let ask = Command::AskInWriting { text, lang: "en".to_owned(), policy_question: None, for_the_record: false };
    phone.act(ask).await.unwrap().unwrap();
    phone.drop_link().await.unwrap();
    desk.act(Command::StartSession).await.unwrap().unwrap();
    drop((desk, phone));
    ground.stop().await;
    let lines = *LINES.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(lines > 0, "not one line was looked at: the guard is not in its place");
    let seen = SEEN.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(seen.is_empty(), "{seen:?}");
}

#[test]
fn the_guard_knows_what_it_looks_for() {
    hide(["Mona Testname"]);
    for line in ["edge who=Mona Testname", "hub from=10.1.2.3:4567", "hub from=\"2001:db8::7\"", "edge peer=127.0.0.1"]
    {
        assert!(told_by(line).is_some(), "{line}");
    }
    assert_eq!(told_by("hub session=00112233445566778899aabbccddeeff took=3"), None);
}
