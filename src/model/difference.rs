//! What changed from one state of the glossary to another: per concept, language and term.

use unic_langid::LanguageIdentifier;

use super::closed::closed_list;
use super::{Concept, ConceptId, Glossary, Section, Term, Usage};

closed_list! {
    /// What happened to something.
    Change ("a change") {
        /// It is new.
        Added = "added",
        /// It says something else.
        Changed = "changed",
        /// It is gone.
        Removed = "removed",
    }
}

/// What happened to a concept.
#[derive(Debug)]
pub struct ConceptChange<'a> {
    /// The concept.
    pub id: &'a ConceptId,
    /// What happened to it.
    pub change: Change,
    /// Whether its domain, relations or addresses elsewhere changed.
    pub relations: bool,
    /// The languages that changed, in the order of the newer state.
    pub languages: Vec<LanguageChange<'a>>,
}

/// What happened to a language section.
#[derive(Debug)]
pub struct LanguageChange<'a> {
    /// The language.
    pub language: &'a LanguageIdentifier,
    /// What happened to the section.
    pub change: Change,
    /// The keys of the section whose text changed, such as `definition`.
    pub keys: Vec<&'static str>,
    /// The terms that changed.
    pub terms: Vec<TermChange<'a>>,
}

/// What happened to a term.
#[derive(Debug)]
pub struct TermChange<'a> {
    /// The term.
    pub text: &'a str,
    /// What happened to it.
    pub change: Change,
    /// Its usage before, where it was there.
    pub was: Option<Usage>,
    /// Its usage now, where it is there.
    pub is: Option<Usage>,
}

/// Everything that changed from `old` to `new`, sorted by concept.
#[must_use]
pub fn differences<'a>(old: &'a Glossary, new: &'a Glossary) -> Vec<ConceptChange<'a>> {
    let gone = old
        .concepts()
        .iter()
        .filter(|concept| new.concept(concept.id.as_str()).is_none());
    let gone = gone.map(|concept| whole(concept, Change::Removed));
    let kept = new
        .concepts()
        .iter()
        .filter_map(|concept| match old.concept(concept.id.as_str()) {
            Some(before) => changed(before, concept),
            None => Some(whole(concept, Change::Added)),
        });
    let mut all: Vec<_> = gone.chain(kept).collect();
    all.sort_by_key(|change| change.id);
    all
}

fn whole(concept: &Concept, change: Change) -> ConceptChange<'_> {
    let sections = concept.sections.iter();
    ConceptChange {
        id: &concept.id,
        change,
        relations: false,
        languages: sections
            .map(|section| whole_section(section, change))
            .collect(),
    }
}

fn whole_section(section: &Section, change: Change) -> LanguageChange<'_> {
    let terms = section.terms.iter();
    LanguageChange {
        language: &section.language,
        change,
        keys: Vec::new(),
        terms: terms.map(|term| whole_term(term, change)).collect(),
    }
}

fn whole_term(term: &Term, change: Change) -> TermChange<'_> {
    TermChange {
        text: &term.text,
        change,
        was: (change == Change::Removed).then_some(term.usage),
        is: (change == Change::Added).then_some(term.usage),
    }
}

fn changed<'a>(old: &'a Concept, new: &'a Concept) -> Option<ConceptChange<'a>> {
    let relations = old.domain != new.domain
        || old.broader != new.broader
        || old.related != new.related
        || old.contrast != new.contrast
        || old.same_as != new.same_as;
    let kept = new
        .sections
        .iter()
        .filter_map(|section| match old.section(&section.language) {
            Some(before) => changed_section(before, section),
            None => Some(whole_section(section, Change::Added)),
        });
    let gone = old.sections.iter();
    let gone = gone.filter(|section| new.section(&section.language).is_none());
    let gone = gone.map(|section| whole_section(section, Change::Removed));
    let languages: Vec<_> = kept.chain(gone).collect();
    (relations || !languages.is_empty()).then_some(ConceptChange {
        id: &new.id,
        change: Change::Changed,
        relations,
        languages,
    })
}

fn changed_section<'a>(old: &'a Section, new: &'a Section) -> Option<LanguageChange<'a>> {
    if old == new {
        return None;
    }
    let keys = [
        ("definition", old.definition != new.definition),
        ("equivalence", old.equivalence != new.equivalence),
        ("paraphrase", old.paraphrase != new.paraphrase),
        ("note", old.note != new.note),
        ("sources", old.sources != new.sources),
        ("review", old.reviews != new.reviews),
    ];
    let keys = keys.into_iter().filter(|(_, changed)| *changed);
    Some(LanguageChange {
        language: &new.language,
        change: Change::Changed,
        keys: keys.map(|(key, _)| key).collect(),
        terms: terms(old, new),
    })
}

/// A term is the same as before when text and countries are; each is matched once, because one word may stand in two uses.
fn terms<'a>(old: &'a Section, new: &'a Section) -> Vec<TermChange<'a>> {
    let mut before: Vec<&Term> = old.terms.iter().collect();
    let mut changes = Vec::new();
    for term in &new.terms {
        let same = |other: &&Term| other.text == term.text && other.regions == term.regions;
        let exactly = |other: &&Term| same(other) && other.usage == term.usage;
        let found = before.iter().position(exactly);
        let found = found.or_else(|| before.iter().position(same));
        match found.map(|place| before.remove(place)) {
            Some(other) if other == term => {}
            Some(other) => changes.push(TermChange {
                text: &term.text,
                change: Change::Changed,
                was: Some(other.usage),
                is: Some(term.usage),
            }),
            None => changes.push(whole_term(term, Change::Added)),
        }
    }
    changes.extend(
        before
            .into_iter()
            .map(|term| whole_term(term, Change::Removed)),
    );
    changes
}
