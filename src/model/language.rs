//! The one list of languages.

use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::Localised;
use super::closed::closed_list;

/// A language of the glossary, or one met in an edition that the list does not have.
#[derive(Debug, Clone)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: LanguageIdentifier,
    /// Its own name for itself.
    pub autonym: Box<str>,
    /// Its name in other languages.
    pub names: Localised,
    /// Writing direction.
    pub direction: Direction,
    /// Scripts (ISO 15924), the most usual first.
    pub scripts: Box<[Box<str>]>,
    /// Whether every concept must have a section in it.
    pub full: bool,
    /// Whether a term needs a source.
    pub evidence: EvidenceRule,
    /// Other tags that mean this language here.
    pub aliases: Box<[LanguageIdentifier]>,
    /// Regional forms.
    pub varieties: Box<[Variety]>,
}

impl Language {
    /// A language known only by its tag, as an edition may bring one.
    #[must_use]
    pub fn from_tag(tag: LanguageIdentifier) -> Self {
        let mut maximised = tag.clone();
        maximised.maximize();
        let script = maximised.script.map(|script| script.as_str().into());
        Self {
            autonym: tag.to_string().into(),
            names: Localised::default(),
            direction: match tag.character_direction() {
                CharacterDirection::RTL => Direction::Rtl,
                CharacterDirection::LTR | CharacterDirection::TTB => Direction::Ltr,
            },
            scripts: script.into_iter().collect(),
            full: false,
            evidence: EvidenceRule::Optional,
            aliases: [].into(),
            varieties: [].into(),
            tag,
        }
    }

    /// Its name in the first of `wanted` that has one, else its autonym.
    #[must_use]
    pub fn name<'a>(&self, wanted: impl IntoIterator<Item = &'a LanguageIdentifier>) -> &str {
        let mut wanted = wanted.into_iter();
        wanted
            .find_map(|language| self.names.get(language))
            .unwrap_or(&self.autonym)
    }

    /// Whether one of its varieties is spoken in the country `region`.
    #[must_use]
    pub fn has_region(&self, region: &str) -> bool {
        self.varieties
            .iter()
            .flat_map(|v| &v.countries)
            .any(|country| **country == *region)
    }
}

/// A regional form of a language.
#[derive(Debug, Clone)]
pub struct Variety {
    /// Identifier within the language.
    pub id: Box<str>,
    /// Its name.
    pub names: Localised,
    /// Countries (ISO 3166) where it is spoken.
    pub countries: Box<[Box<str>]>,
}

/// A country that a region may name.
#[derive(Debug, Clone)]
pub struct Country {
    /// ISO 3166 code.
    pub code: Box<str>,
    /// Its name.
    pub names: Localised,
}

closed_list! {
    /// Writing direction, as HTML names it.
    Direction ("a direction") {
        /// Left to right.
        Ltr = "ltr",
        /// Right to left.
        Rtl = "rtl",
    }
}

closed_list! {
    /// Whether a term of a language needs a source.
    EvidenceRule ("an evidence rule") {
        /// A term without a source that attests it is an error.
        Required = "required",
        /// It is shown as unattested.
        Optional = "optional",
    }
}

/// The languages in their order, found by tag or alias.
#[derive(Debug, Clone, Default)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// The languages in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.0.iter()
    }

    /// The tags of the languages in which every concept is written.
    pub fn full(&self) -> impl Iterator<Item = &LanguageIdentifier> {
        self.iter()
            .filter(|language| language.full)
            .map(|language| &language.tag)
    }

    /// The language with exactly this tag.
    #[must_use]
    pub fn get(&self, tag: &LanguageIdentifier) -> Option<&Language> {
        self.iter().find(|language| language.tag == *tag)
    }

    /// Its place in the list.
    #[must_use]
    pub fn position(&self, tag: &LanguageIdentifier) -> Option<usize> {
        self.iter().position(|language| language.tag == *tag)
    }

    /// The language that `tag` means here: itself, an alias, or what is left without region, variants and script.
    #[must_use]
    pub fn resolve(&self, tag: &LanguageIdentifier) -> Option<&Language> {
        let listed = |tag: &LanguageIdentifier| {
            self.get(tag)
                .or_else(|| self.iter().find(|language| language.aliases.contains(tag)))
        };
        let (language, script, region) = (tag.language, tag.script, tag.region);
        let shorter =
            |script, region| LanguageIdentifier::from_parts(language, script, region, &[]);
        let candidates = [
            tag.clone(),
            shorter(None, region),
            shorter(script, None),
            shorter(None, None),
        ];
        candidates.iter().find_map(listed)
    }

    /// Adds a language at the end.
    pub fn push(&mut self, language: Language) {
        self.0.push(language);
    }
}

impl FromIterator<Language> for Languages {
    fn from_iter<I: IntoIterator<Item = Language>>(languages: I) -> Self {
        Self(languages.into_iter().collect())
    }
}
