//! A concept file, and a concept's line in an edition.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::Ordered;

/// `concepts/<domain>/<id>.toml`: keys of the concept, then one table a language.
#[derive(Debug, Default)]
pub(in crate::load) struct Concept {
    pub(in crate::load) broader: Vec<String>,
    pub(in crate::load) related: Vec<String>,
    pub(in crate::load) contrast: Vec<String>,
    pub(in crate::load) same_as: Vec<String>,
    pub(in crate::load) languages: Vec<(String, Section)>,
}

/// The keys of a concept; every other key is a language tag.
const KEYS: &[&str] = &[
    "broader",
    "related",
    "contrast",
    "same_as",
    "a language tag",
];

impl<'de> Deserialize<'de> for Concept {
    // By hand, because `flatten` would lose the line and column of a fault inside a section.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = Concept;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a concept")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Concept, A::Error> {
                let mut concept = Concept::default();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "broader" => concept.broader = map.next_value()?,
                        "related" => concept.related = map.next_value()?,
                        "contrast" => concept.contrast = map.next_value()?,
                        "same_as" => concept.same_as = map.next_value()?,
                        tag if looks_like_a_tag(tag) => {
                            let section = map.next_value()?;
                            concept.languages.push((key, section));
                        }
                        other => return Err(A::Error::unknown_field(other, KEYS)),
                    }
                }
                Ok(concept)
            }
        }

        deserializer.deserialize_map(Keys)
    }
}

/// Tags of this dataset begin with a language subtag of two or three letters.
fn looks_like_a_tag(key: &str) -> bool {
    let language = key.split('-').next().unwrap_or_default();
    matches!(language.len(), 2 | 3) && language.bytes().all(|b| b.is_ascii_lowercase())
}

/// One line of an edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct EditionConcept {
    pub(in crate::load) id: String,
    pub(in crate::load) domain: String,
    #[serde(default)]
    broader: Vec<String>,
    #[serde(default)]
    related: Vec<String>,
    #[serde(default)]
    contrast: Vec<String>,
    #[serde(default)]
    same_as: Vec<String>,
    #[serde(default)]
    languages: Ordered<Section>,
}

impl EditionConcept {
    /// The identifier, the domain, and the rest as in a concept file.
    pub(in crate::load) fn into_parts(self) -> (String, String, Concept) {
        let concept = Concept {
            broader: self.broader,
            related: self.related,
            contrast: self.contrast,
            same_as: self.same_as,
            languages: self.languages.0,
        };
        (self.id, self.domain, concept)
    }
}

/// A language section.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Section {
    pub(in crate::load) definition: Option<String>,
    pub(in crate::load) equivalence: Option<String>,
    pub(in crate::load) paraphrase: Option<String>,
    #[serde(default)]
    pub(in crate::load) note: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) sources: Vec<String>,
    #[serde(default)]
    pub(in crate::load) review: Vec<Review>,
    #[serde(default)]
    pub(in crate::load) term: Vec<Term>,
}

/// A review that took place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Review {
    pub(in crate::load) role: String,
    pub(in crate::load) date: String,
}

/// A term.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Term {
    pub(in crate::load) text: String,
    pub(in crate::load) usage: String,
    pub(in crate::load) part_of_speech: Option<String>,
    pub(in crate::load) gender: Option<String>,
    pub(in crate::load) term_type: Option<String>,
    pub(in crate::load) register: Option<String>,
    pub(in crate::load) script: Option<String>,
    #[serde(default)]
    pub(in crate::load) forms: Ordered<TextOrList>,
    #[serde(default)]
    pub(in crate::load) region: Vec<String>,
    pub(in crate::load) romanised: Option<String>,
    #[serde(default)]
    pub(in crate::load) literal: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) note: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) hear: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) say: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) instead: Vec<String>,
    #[serde(default)]
    pub(in crate::load) homonyms: Vec<String>,
    #[serde(default)]
    pub(in crate::load) sources: Vec<String>,
}

/// One text, or several.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a text or a list of texts")]
pub(in crate::load) enum TextOrList {
    Text(String),
    List(Vec<String>),
}

impl TextOrList {
    /// The texts.
    pub(in crate::load) fn into_texts(self) -> Vec<String> {
        match self {
            Self::Text(text) => vec![text],
            Self::List(texts) => texts,
        }
    }
}
