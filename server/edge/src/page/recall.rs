//! Four words: those that show which page is the real one, and those that bring somebody back.
use super::{Lang, Porch, Wants, coming, erase, here::Here, landing, pass, pass::Pass, proof::Arrival};
use crate::rate;
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Redirect, Response},
};
use hub::{
    Room,
    phrase::{Back, PHRASE_WORDS, Phrase},
};
use serde::Deserialize;
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longest text that may hold four words, in bytes.
const TYPED_BYTES_MAX: usize = 400;

/// Shorter words are not guessed at: too many others are one slip away.
const SLIP_CHARS_MIN: usize = 4;

fn list(lang: Lang) -> Vec<String> {
    lang.speech().say("phrase-words").split_whitespace().map(str::to_owned).collect()
}

/// A phrase in the words of a language.
pub(crate) fn words(phrase: Phrase, lang: Lang) -> Vec<String> {
    let list = list(lang);
    phrase.iter().filter_map(|at| list.get(usize::from(*at)).cloned()).collect()
}

/// The words that show which page is a session's, by language: what a flyer has in print.
pub(crate) fn check_words(room: &Room) -> BTreeMap<&'static str, String> {
    Lang::LISTED.into_iter().map(|(lang, _)| (lang.tag(), words(room.check_phrase(), lang).join(" · "))).collect()
}

/// A word as it is compared: case, accents, vowel marks and the spellings of one Arabic letter do not count.
fn fold(word: &str) -> String {
    let bare = word.nfkd().filter(|char| !is_combining_mark(*char) && *char != '\u{0640}');
    let alike = |char: char| match char {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        other => other,
    };
    bare.map(alike).flat_map(char::to_lowercase).collect()
}

/// The phrases that somebody may have typed, whatever stands between the words; one for each language that has them all.
/// Where no language has, each word may be one slip away from the one it must be.
fn typed(text: &str) -> Vec<Phrase> {
    if text.len() > TYPED_BYTES_MAX {
        return Vec::new();
    }
    let given = text.split(|char: char| !char.is_alphabetic() && !is_combining_mark(char)).map(fold);
    let given: Vec<String> = given.filter(|word| !word.is_empty()).collect();
    let exact = in_languages(&given, at);
    if exact.is_empty() {
        in_languages(&given, |list, word| at(list, word).or_else(|| near(list, word)))
    } else {
        exact
    }
}

fn in_languages(given: &[String], find: impl Fn(&[String], &str) -> Option<u8>) -> Vec<Phrase> {
    let in_language = |(lang, _): (Lang, &str)| {
        let list: Vec<String> = list(lang).iter().map(|word| fold(word)).collect();
        let places: Option<Vec<u8>> = match given {
            // Chinese is written without blanks; its words have two characters each.
            [one] if lang == Lang::Zh && one.chars().count() == 2 * PHRASE_WORDS => {
                let chars: Vec<char> = one.chars().collect();
                chars.chunks(2).map(|pair| find(&list, &pair.iter().collect::<String>())).collect()
            }
            words => words.iter().map(|word| find(&list, word)).collect(),
        };
        Phrase::try_from(places?).ok()
    };
    let mut found: Vec<Phrase> = Lang::LISTED.into_iter().filter_map(in_language).collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn at(list: &[String], word: &str) -> Option<u8> {
    list.iter().position(|one| one == word).and_then(|at| u8::try_from(at).ok())
}

/// The only word that `word` may have been but for one slip. The list is no secret, so this tells a guesser nothing.
fn near(list: &[String], word: &str) -> Option<u8> {
    let word: Vec<char> = word.chars().collect();
    if word.len() < SLIP_CHARS_MIN {
        return None;
    }
    let is_near = |(_, one): &(usize, &String)| is_one_slip(&one.chars().collect::<Vec<_>>(), &word);
    let mut found = list.iter().enumerate().filter(is_near);
    let (at, _) = found.next()?;
    if found.next().is_some() { None } else { u8::try_from(at).ok() }
}

/// One letter wrong, missing or too many, or two neighbors exchanged.
fn is_one_slip(wanted: &[char], given: &[char]) -> bool {
    let same = wanted.iter().zip(given).take_while(|(a, b)| a == b).count();
    let (wanted, given) = (wanted.get(same..).unwrap_or_default(), given.get(same..).unwrap_or_default());
    match (wanted, given) {
        ([_, wanted @ ..], [_, given @ ..]) if wanted == given => true,
        ([_, rest @ ..], given) if rest == given => true,
        (wanted, [_, rest @ ..]) if rest == wanted => true,
        ([a, b, wanted @ ..], [c, d, given @ ..]) => a == d && b == c && wanted == given,
        _ => false,
    }
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    words: String,
    #[serde(default)]
    place: Option<u8>,
    #[serde(default)]
    proof: String,
}

/// Somebody types their four words.
pub(super) async fn come_back(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    arrival: Arrival,
    uri: Uri,
    Form(sent): Form<Typed>,
) -> Response {
    let headers = &arrival.headers;
    let lang = wants.lang(headers);
    let Some(room) = porch.house.by_code(&code).or_else(|| porch.house.by_former_code(&code)) else {
        return landing::draw(&porch, lang, Some(&code));
    };
    let place = sent.place.or(wants.p).filter(|place| (1..=pass::PLACES_MAX).contains(place)).unwrap_or(1);
    if !arrival.is_ours(&porch, &room, &sent.proof) {
        let said = Some(lang.speech().say("hand-page-old"));
        let again = coming::Typed::again(sent.words);
        return coming::draw(&porch, &room, &arrival, Here { lang, place }, StatusCode::CONFLICT, said, again);
    }
    let phrases = typed(&sent.words);
    if phrases.is_empty() {
        // No guess: the list is no secret, so this tells nothing, and it costs nobody in the same network anything.
        let said = Some(lang.speech().say("hand-return-not-words"));
        let again = coming::Typed::again(sent.words);
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return coming::draw(&porch, &room, &arrival, Here { lang, place }, status, said, again);
    }
    let now_ms = porch.house.clock().boot_ms();
    let mut tried = Vec::new();
    for phrase in phrases {
        if let Err(retry_ms) = porch.rates.guess(arrival.network, room.id(), phrase, now_ms) {
            return rate::wait(&porch, &uri, headers, retry_ms);
        }
        tried.push(phrase);
        let found = room.come_back(phrase).await;
        // Whoever typed their own words has guessed nothing, and what could not be looked at was no guess either.
        if !matches!(found, Ok(None)) {
            tried.drain(..).for_each(|one| porch.rates.guess_right(arrival.network, room.id(), one, now_ms));
        }
        let Ok(found) = found else { return StatusCode::SERVICE_UNAVAILABLE.into_response() };
        let Some(Back { person, token, is_out }) = found else { continue };
        if is_out {
            // They come in no more, and what is theirs is theirs to delete all the same; no cookie is set for that.
            let pass = Pass { person, key: token.into_inner(), has_cookie: false, place };
            return erase::ask_out(&porch, &room, &pass, lang, &code).await;
        }
        // Somebody else's page on this device stays theirs: whoever comes back takes a place that is free.
        let all = Pass::all(&room, headers);
        let is_free = |place: &u8| all.iter().all(|one| one.place != *place || one.person == person);
        let Some(place) = Some(place).filter(is_free).or_else(|| (1..=pass::PLACES_MAX).find(is_free)) else {
            let said = Some(lang.speech().say("hand-device-full"));
            let typed = coming::Typed::returning();
            return coming::draw(&porch, &room, &arrival, Here { lang, place }, StatusCode::CONFLICT, said, typed);
        };
        let home = Here { lang, place }.home(&room.about().join_code);
        let mut answer = match Pass::of_token(&room, token.reveal()) {
            // Where cookies are refused the answer must be the page itself, with the token in its forms.
            Some(pass) => coming::welcome(&porch, &room, &Pass { place, ..pass }, lang, "back", headers).await,
            None => Redirect::to(&home).into_response(),
        };
        if let Some(cookie) = pass::set_cookie(&porch, &room, place, Some(&token)) {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
        return answer;
    }
    // Nobody's, or not four words: the answer is the same.
    let said = Some(lang.speech().say("hand-return-unknown"));
    coming::draw(&porch, &room, &arrival, Here { lang, place }, StatusCode::FORBIDDEN, said, coming::Typed::returning())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_words_are_found_in_every_language_however_they_are_typed() {
        for (lang, _) in Lang::LISTED {
            let phrase = [0, 17, 128, 255];
            let shown = words(phrase, lang);
            for between in [" ", " - ", ", ", "\n"] {
                assert!(typed(&shown.join(between)).contains(&phrase), "{lang:?}: {shown:?}");
            }
            assert!(typed(&shown.join(" ").to_uppercase()).contains(&phrase), "{lang:?}: {shown:?}");
            assert!(!typed(&shown.join(" ")).contains(&[255, 17, 128, 0]), "their order counts");
            assert!(typed(&shown[..3].join(" ")).is_empty());
        }
        assert_eq!(typed(&words([9, 8, 7, 6], Lang::Zh).concat()), [[9, 8, 7, 6]]);
        assert!(typed(&"a ".repeat(500)).is_empty() && typed("").is_empty());
    }

    #[test]
    fn every_word_of_every_language_is_found_and_a_slip_in_it_never_leads_to_another() {
        for (lang, _) in Lang::LISTED {
            let list: Vec<String> = list(lang).iter().map(|word| fold(word)).collect();
            for (place, word) in list.iter().enumerate() {
                assert_eq!(at(&list, word).map(usize::from), Some(place), "{lang:?}: {word}");
                for left_out in 0..word.chars().count() {
                    let slip = word.chars().enumerate().filter(|(at, _)| *at != left_out).map(|(_, char)| char);
                    let slip: String = slip.collect();
                    // A slip that is another word is that word; nobody can know.
                    let found = near(&list, &slip).map(usize::from).filter(|_| !list.contains(&slip));
                    assert!(found.is_none_or(|found| found == place), "{lang:?}: {word} {slip}");
                }
            }
        }
    }

    #[test]
    fn one_slip_is_a_letter_wrong_missing_too_many_or_exchanged() {
        let is = |a: &str, b: &str| is_one_slip(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert!(is("heron", "herin") && is("heron", "hron") && is("heron", "heeron") && is("heron", "ehron"));
        assert!(is("heron", "hero") && is("heron", "herons") && is("heron", "xeron"));
        assert!(!is("heron", "horen") && !is("heron", "hern0n") && !is("heron", "he"));
        let phrase = [0, 17, 128, 255];
        let mut shown = words(phrase, Lang::En);
        shown[1].pop();
        shown[2].push('x');
        assert_eq!(typed(&shown.join(" ")), [phrase], "{shown:?}");
    }

    #[test]
    fn accents_vowel_marks_and_spellings_do_not_count() {
        assert_eq!((fold("Éléphant"), fold("ёлка"), fold("أُغنيّة")), ("elephant".into(), "елка".into(), "اغنيه".into()));
    }
}
