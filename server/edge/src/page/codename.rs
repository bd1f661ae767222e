//! Names for one session: two words, made from dice.
use super::speech::Lang;
use hub::Dice;

/// An offered codename and what the form carries of it.
pub(super) struct Codename {
    /// Two numbers, such as `417.28`; the names are looked up from them, so that no form can invent one.
    pub seed: String,
    /// As the person sees it and as moderators will.
    pub name: String,
}

impl Codename {
    /// A new one.
    pub(super) fn offer(dice: &Dice, lang: Lang) -> Self {
        let [a, b, c, d, ..] = dice.thirty_two();
        let (tint, bird) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
        Self { seed: format!("{tint}.{bird}"), name: name(lang, tint.into(), bird.into()) }
    }
    /// The one that a form carried back; none when it is not a pair of numbers.
    pub(super) fn of_seed(seed: &str, lang: Lang) -> Option<Self> {
        let (tint, bird) = seed.split_once('.')?;
        let (tint, bird) = (tint.parse::<u16>().ok()?, bird.parse::<u16>().ok()?);
        Some(Self { seed: seed.to_owned(), name: name(lang, tint.into(), bird.into()) })
    }
}

fn name(lang: Lang, tint: usize, bird: usize) -> String {
    let speech = lang.speech();
    let pick = |id: &str, at: usize| {
        let list = speech.say(id);
        let words: Vec<&str> = list.split_whitespace().collect();
        let word = at.checked_rem(words.len()).and_then(|at| words.get(at)).copied();
        word.unwrap_or_default().replace('_', " ")
    };
    let (tint, bird) = (pick("codename-tints", tint), pick("codename-birds", bird));
    let given = [("tint", tint.into()), ("bird", bird.into())];
    // A label is plain text: the isolating marks belong to sentences.
    speech.say_with("codename", &given).replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_codename_comes_back_from_its_seed_and_both_languages_have_as_many_words() {
        let offered = Codename::offer(&Dice::seeded(1), Lang::En);
        assert_eq!(Codename::of_seed(&offered.seed, Lang::En).unwrap().name, offered.name);
        assert_eq!(Codename::of_seed("0.0", Lang::En).unwrap().name, "Amber Heron");
        assert_eq!(Codename::of_seed("32.64", Lang::Ar).unwrap().name, "بلشون العنبر");
        assert!(Codename::of_seed("Sofia", Lang::En).is_none());
        for id in ["codename-tints", "codename-birds"] {
            let count = |lang: Lang| lang.speech().say(id).split_whitespace().count();
            assert_eq!((count(Lang::En), count(Lang::Ar)), (32, 32), "{id}");
        }
    }
}
