//! One line: a concept.

use serde::Serialize;

use super::{Table, localised, texts};
use crate::model::{self, Equivalence, Glossary, TermType};

#[derive(Serialize)]
pub(super) struct Concept<'a> {
    id: &'a str,
    domain: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    broader: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contrast: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    same_as: Vec<String>,
    languages: Table<String, Section<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    definition: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    equivalence: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paraphrase: Option<&'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    note: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    review: Vec<Review<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    term: Vec<Term<'a>>,
}

#[derive(Serialize)]
struct Review<'a> {
    role: &'a str,
    date: &'a str,
}

#[derive(Serialize)]
struct Term<'a> {
    text: &'a str,
    usage: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    part_of_speech: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    term_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    register: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    script: Option<&'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    forms: Table<&'static str, Vec<String>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    region: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    romanised: Option<&'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    literal: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    note: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    hear: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    say: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    instead: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    homonyms: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<String>,
}

/// A concept with its sections in the order of the table of languages.
pub(super) fn concept<'a>(glossary: &Glossary, concept: &'a model::Concept) -> Concept<'a> {
    let mut sections: Vec<&model::Section> = concept.sections.iter().collect();
    sections.sort_by_key(|section| glossary.languages.position(&section.language));
    let sections = sections.into_iter();
    let sections = sections.map(|part| (part.language.to_string(), section(part)));
    Concept {
        id: concept.id.as_str(),
        domain: concept.domain.as_str(),
        broader: texts(&concept.broader),
        related: texts(&concept.related),
        contrast: texts(&concept.contrast),
        same_as: texts(&concept.same_as),
        languages: Table(sections.collect()),
    }
}

fn section(section: &model::Section) -> Section<'_> {
    let equivalence = section.equivalence;
    Section {
        definition: section.definition.as_deref(),
        equivalence: (equivalence != Equivalence::Full).then(|| equivalence.name()),
        paraphrase: section.paraphrase.as_deref(),
        note: localised(&section.note),
        sources: texts(&section.sources),
        review: section
            .reviews
            .iter()
            .map(|review| Review {
                role: &review.role,
                date: &review.date,
            })
            .collect(),
        term: section.terms.iter().map(term).collect(),
    }
}

fn term(term: &model::Term) -> Term<'_> {
    let forms = term.forms.iter();
    let forms = forms.map(|(name, forms)| (name.name(), texts(forms)));
    Term {
        text: &term.text,
        usage: term.usage.name(),
        part_of_speech: term.part_of_speech.map(|value| value.name()),
        gender: term.gender.map(|value| value.name()),
        term_type: (term.term_type != TermType::default()).then(|| term.term_type.name()),
        register: term.register.map(|value| value.name()),
        script: term.script.as_deref(),
        forms: Table(forms.collect()),
        region: texts(&term.regions),
        romanised: term.romanised.as_deref(),
        literal: localised(&term.literal),
        note: localised(&term.note),
        hear: localised(&term.hear),
        say: localised(&term.say),
        instead: texts(&term.instead),
        homonyms: texts(&term.homonyms),
        sources: texts(&term.sources),
    }
}
