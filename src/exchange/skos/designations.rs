//! Which word becomes which kind of label, and under which language tag.
//!
//! **Invariant:** only terms that may be said are preferred or alternative labels. The three kinds share no text with the same tag (SKOS S13), and there is one preferred label a tag (S14).

use std::collections::{HashMap, HashSet};

use unic_langid::LanguageIdentifier;
use unic_langid::subtags::Script;

use crate::exchange::Export;
use crate::model::{Concept, Section, Term};

/// What a label is to its concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The first choice.
    Preferred,
    /// Another word that may be said.
    Alternative,
    /// A word or spelling only to recognise.
    Hidden,
}

/// A term under one language tag.
pub(super) struct Designation<'e> {
    pub(super) section: &'e Section,
    pub(super) term: &'e Term,
    /// The country of the tag, where the term is regional.
    pub(super) region: Option<&'e str>,
    pub(super) tag: LanguageIdentifier,
    /// `None` where the same text with the same tag is a word to say: it cannot be a hidden label too.
    pub(super) role: Option<Role>,
}

/// The labels of a concept.
pub(super) struct Designations<'e> {
    pub(super) terms: Vec<Designation<'e>>,
    /// Other forms, spellings and readings, hidden labels all.
    pub(super) spellings: Vec<(&'e str, LanguageIdentifier)>,
}

impl<'e> Designations<'e> {
    /// The labels of a concept in the wanted languages.
    pub(super) fn of(export: &Export<'e>, concept: &'e Concept) -> Self {
        let sections: Vec<&Section> = export.sections(concept).collect();
        let mut roles = Roles::default();
        let mut terms = Vec::new();
        let said = sections
            .iter()
            .map(|section| (*section, export.glossary.say_in(section, export.region)));
        let heard = sections
            .iter()
            .map(|section| (*section, export.glossary.hear_in(section, export.region)));
        // Every word to say has its place before any other takes one.
        for (section, in_order) in said.chain(heard) {
            for term in in_order {
                for (tag, region) in tags(section, term) {
                    let role = roles.give(term, &tag);
                    terms.push(Designation {
                        section,
                        term,
                        region,
                        tag,
                        role,
                    });
                }
            }
        }
        let mut spellings = Vec::new();
        for Designation { term, tag, .. } in &terms {
            let forms = term.texts().skip(1).map(|text| (text, tag.clone()));
            let reading = term.romanised.as_deref();
            let reading = reading.map(|reading| (reading, in_latin(tag)));
            for (text, tag) in forms.chain(reading) {
                if roles.give_hidden(text, &tag) {
                    spellings.push((text, tag));
                }
            }
        }
        Self { terms, spellings }
    }

    /// Whether there is a word to say.
    pub(super) fn has_preferred(&self) -> bool {
        let preferred = |one: &Designation<'_>| one.role == Some(Role::Preferred);
        self.terms.iter().any(preferred)
    }
}

/// The roles given so far.
#[derive(Default)]
struct Roles {
    of: HashMap<(String, LanguageIdentifier), Role>,
    preferred: HashSet<LanguageIdentifier>,
}

impl Roles {
    fn give(&mut self, term: &Term, tag: &LanguageIdentifier) -> Option<Role> {
        let key = (term.text.to_string(), tag.clone());
        let usable = term.usage.may_be_said();
        match self.of.get(&key) {
            Some(Role::Hidden) | None if !usable => {
                self.of.insert(key, Role::Hidden);
                Some(Role::Hidden)
            }
            Some(role) => usable.then_some(*role),
            None => {
                let first = self.preferred.insert(tag.clone());
                let role = if first {
                    Role::Preferred
                } else {
                    Role::Alternative
                };
                self.of.insert(key, role);
                Some(role)
            }
        }
    }

    fn give_hidden(&mut self, text: &str, tag: &LanguageIdentifier) -> bool {
        let key = (text.to_owned(), tag.clone());
        let free = !self.of.contains_key(&key);
        if free {
            self.of.insert(key, Role::Hidden);
        }
        free
    }
}

/// The tags of a term: that of its language, with the script where it is an unusual one, and with each country where the term is regional.
fn tags<'t>(section: &Section, term: &'t Term) -> Vec<(LanguageIdentifier, Option<&'t str>)> {
    let mut tag = section.language.clone();
    if let Some(script) = term
        .script
        .as_deref()
        .and_then(|script| script.parse().ok())
    {
        tag.script = Some(script);
    }
    if term.regions.is_empty() {
        return vec![(tag, None)];
    }
    let regions = term.regions.iter().map(|region| {
        let mut tag = tag.clone();
        tag.region = region.parse().ok();
        (tag, Some(&**region))
    });
    regions.collect()
}

/// The tag of a reading in Latin letters.
pub(super) fn in_latin(tag: &LanguageIdentifier) -> LanguageIdentifier {
    let mut tag = tag.clone();
    tag.script = "Latn".parse::<Script>().ok();
    tag
}
