//! Sentences from the language files: one explicit locale, Latin digits, every inserted text isolated.
//!
//! `NUMBER` and `PLURAL` are our own: Rust Fluent's Arabic plurals are wrong from 103 up, those of `icu_plurals` are
//! right. The same files serve TypeScript (`web/src/core/speech.ts`).
pub use super::lang::Lang;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use unic_langid::langid;

/// One language's sentences.
pub struct Speech {
    bundle: FluentBundle<FluentResource>,
}

impl Speech {
    pub(super) fn of(lang: Lang) -> Self {
        let mut speech = Self::empty(lang);
        lang.files().into_iter().for_each(|file| speech.add(file));
        speech
    }
    fn empty(lang: Lang) -> Self {
        // Only plurals and numbers would ask for the bundle's own locale, and those are ours.
        let mut bundle = FluentBundle::new_concurrent(vec![langid!("en")]);
        let rules = rules(lang);
        let number = |args: &[FluentValue<'_>]| match args.first() {
            Some(FluentValue::Number(number)) => Some(number.value),
            _ => None,
        };
        // A function that cannot be added stands there already: a new bundle has none.
        drop(bundle.add_function("NUMBER", move |args, _| match number(args) {
            Some(value) => FluentValue::String(lang.figures(&value.to_string()).into()),
            None => FluentValue::Error,
        }));
        bundle.set_formatter(Some(if lang == Lang::ArDigits { eastern } else { western }));
        drop(bundle.add_function("PLURAL", move |args, _| match number(args) {
            Some(value) => FluentValue::String(category(rules.as_ref(), value).into()),
            None => FluentValue::Error,
        }));
        Self { bundle }
    }
    /// Adds a file. What cannot be parsed is left out; a test sees to it that nothing is.
    fn add(&mut self, file: &str) {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file.to_owned());
        self.bundle.add_resource_overriding(resource);
    }
    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
    /// The sentence `id`; a missing one shows its own name, so that it is seen.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }
    /// The sentence `id` with what is put into it, isolated from its surroundings.
    #[must_use]
    pub fn say_with(&self, id: &str, given: &[(&'static str, FluentValue<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("{{{id}}}");
        };
        let args: FluentArgs<'_> = given.iter().cloned().collect();
        let mut problems = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned()
    }
    /// The sentence `id` with one number in it.
    #[must_use]
    pub fn count(&self, id: &str, name: &'static str, count: u32) -> String {
        self.say_with(id, &[(name, FluentValue::from(count))])
    }
    /// The sentence `id` with one text in it. A mark in the text that ends its isolation is taken out.
    #[must_use]
    pub fn with(&self, id: &str, name: &'static str, text: &str) -> String {
        self.say_with(id, &[(name, FluentValue::from(wire::text::harmless(text)))])
    }
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Speech")
    }
}

/// Numbers that a sentence inserts without a function.
fn eastern<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Lang::ArDigits.figures(&number.value.to_string())),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}
fn western<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.value.to_string()),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

fn rules(lang: Lang) -> Option<PluralRules> {
    PluralRules::try_new(lang.locale().into(), PluralRulesOptions::default()).ok()
}

/// The plural form of a whole number; everything we count is whole.
fn category(rules: Option<&PluralRules>, value: f64) -> &'static str {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // counts are small and not negative
    let whole = value.abs() as u64;
    match rules.map(|rules| rules.category_for(whole)) {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderMap, header::ACCEPT_LANGUAGE};
    use fluent_syntax::ast;
    use std::{
        collections::{BTreeMap, BTreeSet},
        path::PathBuf,
    };

    fn folder(lang: Lang) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../web/locales").join(lang.tongue())
    }

    /// File name to text, of one language.
    fn files(lang: Lang) -> BTreeMap<String, String> {
        let entries = std::fs::read_dir(folder(lang)).unwrap().map(|entry| entry.unwrap().path());
        let ftl = entries.filter(|path| path.extension().is_some_and(|end| end == "ftl"));
        ftl.map(|path| {
            (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&path).unwrap())
        })
        .collect()
    }

    /// Message ids of a file; panics at whatever does not parse.
    fn ids(name: &str, text: &str) -> BTreeSet<String> {
        let parsed = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
        let mut ids = BTreeSet::new();
        for entry in &parsed.body {
            if let ast::Entry::Message(message) = entry {
                assert!(ids.insert(message.id.name.to_owned()), "{name}: {} stands twice", message.id.name);
            }
        }
        ids
    }

    /// Names of what is put into a file's messages: every `$name`.
    fn names(text: &str) -> BTreeSet<String> {
        let name =
            |part: &str| part.chars().take_while(|char| char.is_alphanumeric() || "_-".contains(*char)).collect();
        text.split('$').skip(1).map(name).collect()
    }

    #[test]
    fn every_message_of_every_file_can_be_said_in_every_language() {
        let mut said = 0;
        for lang in Lang::ALL {
            for (name, text) in files(lang) {
                let mut speech = Speech::empty(lang);
                speech.add(&text);
                for id in ids(&name, &text) {
                    let mut is_said = false;
                    for sample in [0_u32, 1, 2, 3, 11, 103] {
                        let mut args = FluentArgs::new();
                        for name in names(&text) {
                            args.set(name, sample);
                        }
                        let message = speech.bundle.get_message(&id).unwrap();
                        let value = message.value().unwrap_or_else(|| panic!("{name}: {id} says nothing"));
                        let mut problems = Vec::new();
                        let sentence = speech.bundle.format_pattern(value, Some(&args), &mut problems).into_owned();
                        assert!(problems.is_empty(), "{name}: {id}: {problems:?}");
                        is_said |= !sentence.trim().is_empty();
                        said += 1;
                    }
                    assert!(is_said, "{name}: {id} says nothing, whatever is put into it");
                }
            }
        }
        assert!(said > 1_000, "{said}");
    }

    #[test]
    fn all_languages_have_the_same_messages_with_the_same_insertions() {
        let english = files(Lang::En);
        for lang in Lang::ALL {
            let others = files(lang);
            assert_eq!(english.keys().collect::<Vec<_>>(), others.keys().collect::<Vec<_>>(), "{lang:?}");
            for (name, text) in &english {
                let other = others.get(name).unwrap();
                let (wanted, found) = (ids(name, text), ids(name, other));
                let differ: Vec<&String> = wanted.symmetric_difference(&found).collect();
                assert!(differ.is_empty(), "{lang:?}: {name}: {differ:?}");
                assert_eq!(names(text), names(other), "{lang:?}: {name}");
            }
        }
    }

    #[test]
    fn every_language_has_as_many_words_for_phrases_and_codenames_and_none_twice() {
        for (lang, _) in Lang::LISTED {
            for (id, count) in [("phrase-words", 256), ("codename-tints", 32), ("codename-birds", 32)] {
                let list = lang.speech().say(id);
                let words: BTreeSet<String> = list.split_whitespace().map(str::to_lowercase).collect();
                assert_eq!((words.len(), list.split_whitespace().count()), (count, count), "{lang:?}: {id}");
            }
        }
    }

    #[test]
    fn digits_are_those_that_the_reader_chose() {
        let said = Lang::ArDigits.speech().count("hand-ahead", "hands", 103);
        assert_eq!(said, "\u{2068}١٠٣\u{2069} طلبات قبلك");
        assert_eq!(Lang::ArDigits.figures("4:07"), "٤:٠٧");
        assert_eq!(Lang::from_tag("ar-u-nu-arab"), Some(Lang::ArDigits));
        assert_eq!((Lang::from_tag("ar-EG"), Lang::from_tag("zh-Hant-TW")), (Some(Lang::Ar), Some(Lang::Zh)));
        assert_eq!(Lang::ArDigits.other_digits().map(|(lang, _)| lang.tag()), Some("ar"));
    }

    #[test]
    fn arabic_counts_by_its_own_rules_up_to_two_thousand() {
        let rules = rules(Lang::Ar);
        for n in 0..=2_000_u32 {
            let expected = match (n, n % 100) {
                (0, _) => "zero",
                (1, _) => "one",
                (2, _) => "two",
                (_, 3..=10) => "few",
                (_, 11..=99) => "many",
                _ => "other",
            };
            assert_eq!(category(rules.as_ref(), f64::from(n)), expected, "{n}");
        }
    }

    #[test]
    fn what_is_put_in_is_isolated_and_digits_are_latin() {
        let said = Lang::Ar.speech().count("hand-ahead", "hands", 103);
        assert_eq!(said, "\u{2068}103\u{2069} طلبات قبلك");
        let named = Lang::En.speech().with("hand-now-named", "name", "صوفيا");
        assert_eq!(named, "Now: \u{2068}صوفيا\u{2069}");
    }

    #[test]
    fn the_language_is_the_first_of_ours_that_the_browser_wants() {
        let mut headers = HeaderMap::new();
        assert_eq!(Lang::from_headers(&headers), Lang::En);
        headers.insert(ACCEPT_LANGUAGE, "de-DE,ar-EG;q=0.8,en;q=0.5".parse().unwrap());
        assert_eq!(Lang::from_headers(&headers), Lang::Ar);
    }
}
