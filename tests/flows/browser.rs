//! A browser without script: it presses the forms that a page has, with a cookie or without one.
use super::ground::Session;
use app::visitor::http::{Answer, Ask, ask, form};

/// A hidden field, as a form sends it.
pub(super) type Field = (String, String);

/// A browser without script.
pub(super) struct Browser<'a> {
    pub(super) session: &'a Session,
    /// None: it refuses cookies.
    pub(super) cookie: Option<String>,
    pub(super) html: String,
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!("{name}=\""))?.1.split('"').next()
}

impl<'a> Browser<'a> {
    /// Before its first request.
    pub(super) fn new(session: &'a Session) -> Self {
        Self { session, cookie: None, html: String::new() }
    }
    pub(super) async fn call(&self, method: &str, path: &str, body: &str) -> Answer {
        let content_type = (method == "POST").then_some("application/x-www-form-urlencoded");
        let cookie = self.cookie.as_deref();
        // It tells nobody where it comes from: what its forms carry must do.
        let origin = Some("null");
        let request = Ask { method, path, cookie, origin, content_type, body: body.as_bytes(), ..Ask::default() };
        ask(&self.session.address, &request).await.expect("the server answers")
    }
    pub(super) fn home(&self) -> String {
        format!("/j/{}?lang=en", self.session.join_code)
    }
    /// Joins by the page.
    pub(super) async fn join(session: &'a Session, channel: &str, keeps_cookies: bool) -> Self {
        let mut browser = Self::new(session);
        browser.html = browser.call("GET", &browser.home(), "").await.text();
        let more = [("identity", "codename"), ("channel", channel), ("tongue", "en")];
        let answer = browser.send(&browser.form("join"), &more, "join").await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let cookie = answer.cookies();
        super::secrecy::hide([cookie.split_once('=').expect("a cookie").1]);
        browser.cookie = keeps_cookies.then_some(cookie);
        browser.html = answer.text();
        if keeps_cookies {
            browser.look().await;
        }
        browser
    }
    /// «Refresh»: a link, or a form where the address alone would not say whose page it is.
    pub(super) async fn look(&mut self) {
        self.html = match self.cookie {
            Some(_) => self.call("GET", &self.home(), "").await.text(),
            None => self.send(&self.form("look"), &[], "look").await.text(),
        };
    }
    /// Looks anew until it is there: views of the room come a moment after what they tell.
    pub(super) async fn until(&mut self, text: &str) {
        while !self.shows(text) {
            self.look().await;
        }
    }
    /// The hidden fields of the first form of that deed.
    pub(super) fn form(&self, deed: &str) -> Vec<Field> {
        let form = self.html.split("<form").find(|form| form.contains(&format!("/{deed}?")));
        let form = form.unwrap_or_else(|| panic!("no form «{deed}» in {}", self.html));
        let form = form.split("</form>").next().unwrap_or_default();
        let hidden = form.split("<input").filter(|tag| tag.contains("type=\"hidden\""));
        let field = |tag: &str| Some((attribute(tag, "name")?.to_owned(), attribute(tag, "value")?.to_owned()));
        hidden.filter_map(field).collect()
    }
    pub(super) async fn send(&self, hidden: &[Field], more: &[(&str, &str)], deed: &str) -> Answer {
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let fields: Vec<_> = hidden.chain(more.iter().copied()).collect();
        self.call("POST", &format!("/j/{}/{deed}?lang=en", self.session.join_code), &form(&fields)).await
    }
    /// Presses it twice, as a trembling finger does; the answers of both, and the page afterwards.
    pub(super) async fn press(&mut self, deed: &str, more: &[(&str, &str)]) -> [Answer; 2] {
        let hidden = self.form(deed);
        let first = self.send(&hidden, more, deed).await;
        let second = self.send(&hidden, more, deed).await;
        if self.cookie.is_some() {
            self.look().await;
        } else {
            self.html = second.text();
        }
        [first, second]
    }
    /// The same, and both times the page is told that same thing.
    pub(super) async fn does(&mut self, deed: &str, more: &[(&str, &str)], said: &str) {
        let answers = self.press(deed, more).await;
        if self.cookie.is_some() {
            for answer in answers {
                let to = answer.header("location").unwrap_or_default().to_owned();
                assert_eq!(answer.status, 303, "{deed}: {}", answer.text());
                assert!(to.contains(&format!("said={said}")), "{deed}: {to}");
            }
        } else {
            assert!(answers.iter().all(|answer| answer.status == 200), "{deed}: {}", answers[1].text());
        }
    }
    pub(super) fn shows(&self, text: &str) -> bool {
        self.html.replace(['\u{2068}', '\u{2069}'], "").contains(text)
    }
}
