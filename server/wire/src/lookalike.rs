//! Names that look like somebody else's: a newcomer who imitates a person of the session file, or calls themselves what
//! only those who run the session are called. A moderator is told; nobody is refused for a name.
use crate::{
    text::{is_blank, is_trick},
    view::Words,
};
use floor::{Floor, PersonId, TextId, person::Person};
use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};
use unicode_normalization::UnicodeNormalization;

/// What a name pretends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Looks {
    /// To be this person, whom the session file names.
    pub like: Option<PersonId>,
    /// To run the session.
    pub official: bool,
}

/// What the names of a session pretend, reckoned once for each; none of a text that is gone.
#[derive(Debug, Default)]
pub struct Lookalikes {
    listed: Vec<(PersonId, TextId, Name)>,
    known: HashMap<TextId, Looks>,
}

impl Lookalikes {
    /// Reckons the names that came since it was asked last.
    pub fn learn(&mut self, floor: &Floor, words: &Words) {
        let listed = || floor.people.iter().filter(|(_, person)| is_listed(person));
        let ids = || listed().filter_map(|(id, person)| Some((*id, person.label?.id)));
        if !ids().eq(self.listed.iter().map(|(id, text, _)| (*id, *text))) {
            let name = |(id, text)| Some((id, text, Name::of(words.texts.get(&text)?)));
            self.listed = ids().filter_map(name).collect();
            self.known.clear();
        }
        self.known.retain(|text, _| words.texts.contains_key(text));
        for text in floor.people.values().filter(|person| person.key.is_none()).filter_map(|person| person.label) {
            if !self.known.contains_key(&text.id)
                && let Some(label) = words.texts.get(&text.id)
            {
                self.known.insert(text.id, self.looks(label));
            }
        }
    }
    /// What the name of a person pretends.
    #[must_use]
    pub fn of(&self, floor: &Floor, person: &Person) -> Looks {
        // Whom a moderator joined to somebody of the file is that person.
        let is_known = person.key.is_some()
            || person.same_as.is_some_and(|same| {
                floor.people.get(&floor.canonical(same)).is_some_and(|person| person.key.is_some())
            });
        let text = person.label.filter(|_| !is_known);
        text.and_then(|text| self.known.get(&text.id)).copied().unwrap_or_default()
    }
    fn looks(&self, label: &str) -> Looks {
        let name = Name::of(label);
        let like = self.listed.iter().find(|(_, _, listed)| name.imitates(listed)).map(|(id, _, _)| *id);
        Looks { like, official: name.is_official() }
    }
}

/// Those whom everybody knows by the name that the file gives them; a made-up name of the file is nobody's to imitate.
fn is_listed(person: &Person) -> bool {
    person.key.is_some() && person.identity == floor::person::Identity::Named
}

/// A word in the ways in which eyes may read it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    /// In every case in which it may be written.
    shown: BTreeSet<String>,
    /// What it looks like as it stands.
    seen: BTreeSet<String>,
}

impl Word {
    fn of(word: &str) -> Self {
        let (low, high) = (word.to_lowercase(), word.to_uppercase());
        let capital: String = high.chars().take(1).chain(low.chars().skip(1)).collect();
        let shown = BTreeSet::from([word, &low, &high, &capital].map(skeleton));
        let seen = BTreeSet::from([skeleton(word), skeleton(&low), skeleton(word).to_lowercase()]);
        Self { shown, seen }
    }
    fn looks_like(&self, other: &Self) -> bool {
        !self.seen.is_disjoint(&other.shown)
    }
}

/// A name, word by word and in one piece.
#[derive(Debug, Clone)]
struct Name {
    words: Vec<Word>,
    whole: Word,
    plain: Vec<String>,
}

impl Name {
    fn of(label: &str) -> Self {
        let folded = folded(label);
        let all = folded.split(|char: char| !char.is_alphanumeric() && !is_mark(char)).filter(|word| !word.is_empty());
        // A number behind a name makes it no other name.
        let plain: Vec<String> = all.filter(|word| !word.chars().all(char::is_numeric)).map(str::to_owned).collect();
        Self { words: plain.iter().map(|word| Word::of(word)).collect(), whole: Word::of(&plain.concat()), plain }
    }
    /// The same words in whatever order, or run together.
    fn imitates(&self, other: &Self) -> bool {
        if self.words.is_empty() || other.words.is_empty() {
            return false;
        }
        if self.whole.looks_like(&other.whole) {
            return true;
        }
        let has = |word: &Word| self.words.iter().any(|one| one.looks_like(word));
        self.words.len() == other.words.len() && other.words.iter().all(has)
    }
    fn is_official(&self) -> bool {
        let piece = self.plain.concat();
        OFFICES_IN_ONE_PIECE.iter().any(|office| piece.contains(&folded(office).replace(' ', "")))
            || self.words.iter().any(|word| OFFICE_WORDS.iter().any(|office| word.looks_like(office)))
    }
}

/// What those who run a session are called, in the six languages of the United Nations.
#[rustfmt::skip] // a language a line
const OFFICES: [&str; 35] = [
    "moderator", "moderators", "moderation", "comoderator", "host", "cohost", "organizer", "organiser", "organizers", "organisers", "admin",
    "modérateur", "modératrice", "modération", "animateur", "animatrice", "hôte", "organisateur", "organisatrice",
    "moderador", "moderadora", "anfitrión", "anfitriona", "organizador", "organizadora",
    "модератор", "ведущий", "ведущая", "организатор", "хост",
    "المشرف", "المشرفة", "المنظم", "المضيف", "الميسر",
];
/// The same where it is more than a word, or where words are written without spaces.
const OFFICES_IN_ONE_PIECE: [&str; 11] = [
    "الجهة المنظمة",
    "مدير الجلسة",
    "مديرة الجلسة",
    "إدارة الجلسة",
    "رئيس الجلسة",
    "主持",
    "主办",
    "主辦",
    "组织者",
    "組織者",
    "管理员",
];
static OFFICE_WORDS: LazyLock<Vec<Word>> = LazyLock::new(|| OFFICES.iter().map(|one| Word::of(&folded(one))).collect());

/// The marks that stay: vowels of scripts that write them so. What is folded away stands in [`is_folded`].
fn is_mark(char: char) -> bool {
    unicode_normalization::char::is_combining_mark(char)
}

/// Accents, vowel points and cantillation: with or without them a name is read as the same.
const fn is_folded(char: char) -> bool {
    matches!(char,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Without marks, joints and compatibility forms, and with the Arabic letters that are used for each other as one.
fn folded(label: &str) -> String {
    let plain = label.nfkd().filter(|char| !is_trick(*char) && !is_folded(*char));
    let plain = plain.filter(|char| !is_blank(*char) || char.is_whitespace());
    // What carries a hamza is apart from it by now.
    let one = |char| match char {
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' | 'ە' | 'ہ' => 'ه',
        'ک' => 'ك',
        char => char,
    };
    plain.map(one).collect()
}

/// What a word looks like (UTS #39).
fn skeleton(word: &str) -> String {
    unicode_security::skeleton(word).filter(|char| !is_folded(*char)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imitates(newcomer: &str, listed: &str) -> bool {
        Name::of(newcomer).imitates(&Name::of(listed))
    }

    #[test]
    fn a_name_that_reads_like_one_of_the_file_is_told() {
        for newcomer in [
            "Khalid Ibrahim",
            "KHALID  IBRAHIM",
            "Kh\u{430}lid Ibrahim",
            "\u{41a}halid Ibrahim",
            "\u{41a}\u{41d}\u{410}LID IBRAHIM",
            "Khal\u{200d}id\u{200b} Ibrahim",
            "Khálid Ibrahím",
            "Ibrahim, Khalid",
            "KhalidIbrahim",
            "Khalid_Ibrahim.",
            "Kha1id Ibrahim",
            "𝐊𝐡𝐚𝐥𝐢𝐝 Ibrahim",
            "Khalid Ibrahim 2",
        ] {
            assert!(imitates(newcomer, "Khalid Ibrahim"), "{newcomer}");
        }
        for newcomer in ["خالد ابراهيم", "خَالِد إبراهيم", "خـالـد أبراهيم", "خالد  إبراهیم"]
        {
            assert!(imitates(newcomer, "خالد إبراهيم"), "{newcomer}");
        }
        assert!(imitates("فاطمه العلي", "فاطمة العلى") && imitates("Soren", "Søren") && imitates("S0FIA", "Sofia"));
    }

    #[test]
    fn an_honest_name_is_not() {
        for newcomer in
            ["Khaled Ibrahimi", "Ibrahim", "Khalid", "Khalid Ibrahim Saleh", "Halid Ibrahim", "Amal", "خالد", "5", "."]
        {
            assert!(!imitates(newcomer, "Khalid Ibrahim"), "{newcomer}");
        }
        for (newcomer, listed) in
            [("Ila", "Lia"), ("Ali", "Alia"), ("أمل", "أمال"), ("राम", "रामा"), ("王芳", "王方"), ("", "…")]
        {
            assert!(!imitates(newcomer, listed), "{newcomer} {listed}");
        }
    }

    #[test]
    fn who_calls_themselves_moderator_is_told_in_six_languages() {
        for label in [
            "Moderator",
            "M0DERATOR",
            "the host",
            "Horseshoe (organiser)",
            "Co-host",
            "Мodеrаtor",
            "Modératrice",
            "Moderateur",
            "Hôte",
            "Anfitrión",
            "ORGANIZADORA",
            "Модератор",
            "ведущий",
            "المشرف",
            "مدير الجلسة",
            "الجهة المنظِّمة",
            "المُنظِّم",
            "主持人",
            "会议主办方",
        ] {
            assert!(Name::of(label).is_official(), "{label}");
        }
        for label in
            ["Hostettler", "Amal", "Modesto", "المنظمة العربية", "Организация", "Ghost", "王主", "Seat 5", "Anfi"]
        {
            assert!(!Name::of(label).is_official(), "{label}");
        }
    }
}
