//! Four words: those that show which page is the real one, and those that bring somebody back.
use super::{Lang, Porch, Wants, coming, here::Here, landing, pass, pass::Pass};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use hub::phrase::{PHRASE_WORDS, Phrase};
use serde::Deserialize;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longest text that may hold four words, in bytes.
const TYPED_BYTES_MAX: usize = 400;

fn list(lang: Lang) -> Vec<String> {
    lang.speech().say("phrase-words").split_whitespace().map(str::to_owned).collect()
}

/// A phrase in the words of a language.
pub(crate) fn words(phrase: Phrase, lang: Lang) -> Vec<String> {
    let list = list(lang);
    phrase.iter().filter_map(|at| list.get(usize::from(*at)).cloned()).collect()
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
fn typed(text: &str) -> Vec<Phrase> {
    if text.len() > TYPED_BYTES_MAX {
        return Vec::new();
    }
    let given: Vec<String> =
        text.split(|char: char| !char.is_alphabetic() && !is_combining_mark(char)).map(fold).collect();
    let given: Vec<&String> = given.iter().filter(|word| !word.is_empty()).collect();
    let in_language = |(lang, _): (Lang, &str)| {
        let list: Vec<String> = list(lang).iter().map(|word| fold(word)).collect();
        let joined;
        let given: Vec<&str> = match given.as_slice() {
            // Chinese is written without blanks; its words have two characters each.
            [one] if lang == Lang::Zh && one.chars().count() == 2 * PHRASE_WORDS => {
                joined = one.chars().collect::<Vec<char>>();
                return joined
                    .chunks(2)
                    .map(|pair| at(&list, &pair.iter().collect::<String>()))
                    .collect::<Option<Vec<u8>>>();
            }
            several => several.iter().map(|word| word.as_str()).collect(),
        };
        given.iter().map(|word| at(&list, word)).collect::<Option<Vec<u8>>>()
    };
    let found = Lang::LISTED.into_iter().filter_map(in_language).filter_map(|places| Phrase::try_from(places).ok());
    let mut found: Vec<Phrase> = found.collect();
    found.dedup();
    found
}

fn at(list: &[String], word: &str) -> Option<u8> {
    list.iter().position(|one| one == word).and_then(|at| u8::try_from(at).ok())
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    words: String,
    #[serde(default)]
    place: Option<u8>,
}

/// Somebody types their four words. How often, the door counts (`rate`).
pub(super) async fn come_back(
    State(porch): State<Porch>,
    Path(code): Path<String>,
    Query(wants): Query<Wants>,
    headers: HeaderMap,
    Form(sent): Form<Typed>,
) -> Response {
    let lang = wants.lang(&headers);
    let Some(room) = porch.house.by_code(&code).or_else(|| porch.house.by_former_code(&code)) else {
        return landing::draw(&porch, lang, Some(&code));
    };
    let place = sent.place.or(wants.p).filter(|place| (1..=pass::PLACES_MAX).contains(place)).unwrap_or(1);
    for phrase in typed(&sent.words) {
        let Ok(found) = room.come_back(phrase).await else {
            return StatusCode::SERVICE_UNAVAILABLE.into_response();
        };
        let Some((_, token)) = found else { continue };
        let home = Here { lang, place }.home(&room.about().join_code);
        let mut answer = match Pass::of_token(&room, token.reveal()) {
            // Where cookies are refused the answer must be the page itself, with the token in its forms.
            Some(pass) => coming::welcome(&porch, &room, &Pass { place, ..pass }, lang, "back", &headers).await,
            None => Redirect::to(&home).into_response(),
        };
        if let Some(cookie) = pass::set_cookie(&porch, &room, place, Some(&token)) {
            answer.headers_mut().append(header::SET_COOKIE, cookie);
        }
        return answer;
    }
    // Nobody's, somebody's who has left, or not four words: the answer is the same.
    let said = Some(lang.speech().say("hand-return-unknown"));
    coming::draw(&porch, &room, Here { lang, place }, StatusCode::FORBIDDEN, said, coming::Typed::returning())
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
    fn accents_vowel_marks_and_spellings_do_not_count() {
        assert_eq!((fold("Éléphant"), fold("ёлка"), fold("أُغنيّة")), ("elephant".into(), "елка".into(), "اغنيه".into()));
    }
}
