//! Concepts and what each language says about them.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use super::closed::closed_list;
use super::{Localised, SourceId, Term};

/// A text that is no identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an identifier: expected a-z, 0-9 and single `-` between them")]
pub struct InvalidId(pub String);

/// Declares a newtype over a slug: `a-z`, `0-9` and single hyphens between them.
macro_rules! slug {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The identifier as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = $crate::model::InvalidId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if $crate::model::concept::is_slug(text) {
                    Ok(Self(text.into()))
                } else {
                    Err($crate::model::InvalidId(text.to_owned()))
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}
pub(super) use slug;

slug! {
    /// Identifier of a concept: an English slug, never reused.
    ConceptId
}

slug! {
    /// Identifier of a domain: the folder its concepts lie in.
    DomainId
}

/// Whether `text` is made of `a-z` and `0-9`, with single hyphens between them.
pub(super) fn is_slug(text: &str) -> bool {
    !text.is_empty()
        && text.split('-').all(|part| {
            !part.is_empty()
                && part
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// One notion, independent of language (ISO 1087: concept).
#[derive(Debug, Clone)]
pub struct Concept {
    /// Stable identifier.
    pub id: ConceptId,
    /// The domain it belongs to.
    pub domain: DomainId,
    /// Concepts that include this one (SKOS `broader`).
    pub broader: Box<[ConceptId]>,
    /// Concepts a reader may also want (SKOS `related`).
    pub related: Box<[ConceptId]>,
    /// Concepts it is confused with and differs from.
    pub contrast: Box<[ConceptId]>,
    /// Addresses of the same notion in other knowledge bases.
    pub same_as: Box<[Box<str>]>,
    /// What each language says, in the order of the file.
    pub sections: Box<[Section]>,
}

impl Concept {
    /// The section of a language, by its primary tag.
    #[must_use]
    pub fn section(&self, language: &LanguageIdentifier) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.language == *language)
    }

    /// The definition in the first of `wanted` that has one, and the language it is in.
    #[must_use]
    pub fn definition<'a>(
        &'a self,
        wanted: impl IntoIterator<Item = &'a LanguageIdentifier>,
    ) -> Option<(&'a LanguageIdentifier, &'a str)> {
        wanted
            .into_iter()
            .filter_map(|language| self.section(language))
            .chain(&self.sections)
            .find_map(|section| Some((&section.language, section.definition.as_deref()?)))
    }
}

/// All that one language says about one concept (ISO 30042: language section).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The language, as listed in `languages.toml`.
    pub language: LanguageIdentifier,
    /// One or two sentences in that language.
    pub definition: Option<Box<str>>,
    /// How well the language can say the concept.
    pub equivalence: Equivalence,
    /// Words one can say aloud where a term is new or missing.
    pub paraphrase: Option<Box<str>>,
    /// Note on the section as a whole.
    pub note: Localised,
    /// Sources of the definition and the note.
    pub sources: Box<[SourceId]>,
    /// Reviews that took place.
    pub reviews: Box<[Review]>,
    /// The terms, first choice first.
    pub terms: Box<[Term]>,
}

impl Section {
    /// The terms that may be offered as a rendering, best first.
    pub fn say(&self) -> impl Iterator<Item = &Term> {
        self.ordered().filter(|term| term.usage.may_be_said())
    }

    /// The terms that are only to be understood, mildest first.
    pub fn hear(&self) -> impl Iterator<Item = &Term> {
        self.ordered().filter(|term| !term.usage.may_be_said())
    }

    /// The first choice: the best usable term, if the language has one.
    #[must_use]
    pub fn label(&self) -> Option<&Term> {
        self.say().next()
    }

    /// Terms by usage, those of equal usage in the order of the file.
    fn ordered(&self) -> impl Iterator<Item = &Term> {
        let usages = super::Usage::ALL.iter();
        usages.flat_map(|usage| self.terms.iter().filter(move |term| term.usage == *usage))
    }
}

/// A review of a section by someone with knowledge of the language and the community.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Who, as a role, never as a name that could expose a person.
    pub role: Box<str>,
    /// The day, as `2026-05-01`.
    pub date: Box<str>,
}

closed_list! {
    /// How well a language can say a concept.
    #[derive(Default)]
    Equivalence ("an equivalence") {
        /// A word that says the same.
        #[default]
        Full = "full",
        /// Words that say less, more or something slightly else.
        Partial = "partial",
        /// No word: say the paraphrase.
        None = "none",
    }
}
