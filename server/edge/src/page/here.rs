//! Which page this is: its language, and which of the people on this device it belongs to.
use super::{Lang, pass::PLACES_MAX};
use serde::Deserialize;

/// A language and a person's place on a shared device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Here {
    /// The language.
    pub lang: Lang,
    /// 1 first; the first needs no mention.
    pub place: u8,
}

impl Here {
    /// What stands behind the question mark of this page's addresses.
    pub(super) fn query(self) -> String {
        if self.place <= 1 {
            format!("lang={}", self.lang.tag())
        } else {
            format!("lang={}&p={}", self.lang.tag(), self.place)
        }
    }
    /// The page's own address.
    pub(super) fn home(self, code: &str) -> String {
        format!("/j/{code}?{}", self.query())
    }
}

/// A place as an address names it; nonsense names none, and is no reason to refuse a page.
pub(super) fn place<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    Ok(text.and_then(|text| text.parse().ok()).filter(|place| (1..=PLACES_MAX).contains(place)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_the_place_of_all_but_the_first() {
        let home = |place| Here { lang: Lang::ArDigits, place }.home("K7QF2M9D");
        assert_eq!(home(1), "/j/K7QF2M9D?lang=ar-u-nu-arab");
        assert_eq!(home(3), "/j/K7QF2M9D?lang=ar-u-nu-arab&p=3");
    }
}
