//! The languages of the interface: the six of the United Nations, each with its sentences, its direction and its digits.
use super::speech::Speech;
use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};
use icu_locale_core::{Locale, locale};
use std::sync::LazyLock;

/// A language of the interface: the six of the United Nations, Arabic with either digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lang {
    /// Arabic, with the digits 0123.
    Ar,
    /// Arabic, with the digits ٠١٢٣.
    ArDigits,
    /// Chinese, simplified.
    Zh,
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

/// The sentences of the participant's pages and of the plain stage, of one language.
macro_rules! files {
    ($folder:literal) => {
        [
            include_str!(concat!("../../../../web/locales/", $folder, "/hand.ftl")),
            include_str!(concat!("../../../../web/locales/", $folder, "/stage.ftl")),
            include_str!(concat!("../../../../web/locales/", $folder, "/words.ftl")),
            include_str!(concat!("../../../../web/locales/", $folder, "/phrase.ftl")),
        ]
    };
}

static SPEECHES: LazyLock<[Speech; Lang::ALL.len()]> = LazyLock::new(|| Lang::ALL.map(Speech::of));

impl Lang {
    /// Every language and digit style.
    pub const ALL: [Self; 7] = [Self::Ar, Self::ArDigits, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];
    /// The languages that a person chooses among, in the order of the United Nations, and what each calls itself.
    pub const LISTED: [(Self, &'static str); 6] = [
        (Self::Ar, "العربية"),
        (Self::Zh, "中文"),
        (Self::En, "English"),
        (Self::Fr, "Français"),
        (Self::Ru, "Русский"),
        (Self::Es, "Español"),
    ];
    /// The language of a tag such as `ar-EG`; none when it is not ours. `ar-u-nu-arab` asks for the digits ٠١٢٣.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.split(';').next().unwrap_or_default().trim();
        if let Some(exact) = Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag)) {
            return Some(exact);
        }
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::LISTED.into_iter().map(|(lang, _)| lang).find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
    /// The first language of `Accept-Language` that is ours, else English. Weights are ignored: browsers sort.
    #[must_use]
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        wanted.split(',').take(16).find_map(Self::from_tag).unwrap_or_default()
    }
    /// Its tag, for addresses and for `lang`; it names the digits too.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::ArDigits => "ar-u-nu-arab",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }
    /// The language alone, without digits: what somebody speaks.
    #[must_use]
    pub const fn tongue(self) -> &'static str {
        match self {
            Self::ArDigits => "ar",
            Self::Ar | Self::Zh | Self::En | Self::Fr | Self::Ru | Self::Es => self.tag(),
        }
    }
    /// The direction it is written in, for `dir`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Self::Ar | Self::ArDigits => "rtl",
            Self::Zh | Self::En | Self::Fr | Self::Ru | Self::Es => "ltr",
        }
    }
    /// The same language with the other digits, where it has others, and what the switch shows.
    #[must_use]
    pub const fn other_digits(self) -> Option<(Self, &'static str)> {
        match self {
            Self::Ar => Some((Self::ArDigits, "٠١٢٣")),
            Self::ArDigits => Some((Self::Ar, "0123")),
            Self::Zh | Self::En | Self::Fr | Self::Ru | Self::Es => None,
        }
    }
    /// [`Lang::LISTED`], for templates.
    #[allow(clippy::unused_self)] // a template has a value at hand, not its type
    pub(crate) const fn listed(self) -> [(Self, &'static str); 6] {
        Self::LISTED
    }
    /// Digits as this reader wants them; everything else stays.
    #[must_use]
    pub fn figures(self, text: &str) -> String {
        if self != Self::ArDigits {
            return text.to_owned();
        }
        let eastern = |digit: u32| char::from_u32(0x0660 + digit);
        text.chars().map(|char| char.to_digit(10).and_then(eastern).unwrap_or(char)).collect()
    }
    /// Its sentences.
    #[must_use]
    pub fn speech(self) -> &'static Speech {
        let [ar, ar_digits, zh, en, fr, ru, es] = &*SPEECHES;
        match self {
            Self::Ar => ar,
            Self::ArDigits => ar_digits,
            Self::Zh => zh,
            Self::En => en,
            Self::Fr => fr,
            Self::Ru => ru,
            Self::Es => es,
        }
    }
    pub(super) const fn files(self) -> [&'static str; 4] {
        match self {
            Self::Ar | Self::ArDigits => files!("ar"),
            Self::Zh => files!("zh"),
            Self::En => files!("en"),
            Self::Fr => files!("fr"),
            Self::Ru => files!("ru"),
            Self::Es => files!("es"),
        }
    }
    pub(super) const fn locale(self) -> Locale {
        match self {
            Self::Ar | Self::ArDigits => locale!("ar"),
            Self::Zh => locale!("zh"),
            Self::En => locale!("en"),
            Self::Fr => locale!("fr"),
            Self::Ru => locale!("ru"),
            Self::Es => locale!("es"),
        }
    }
}
