//! What `check` tells of a dataset besides its problems.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::model::{Evidence, Glossary, Section};

/// A line a concept, a column a language, and the sums of each language.
pub(super) fn coverage(glossary: &Glossary) -> String {
    let languages: Vec<_> = glossary
        .languages
        .iter()
        .map(|language| &language.tag)
        .collect();
    let widest = glossary
        .concepts()
        .iter()
        .map(|concept| concept.id.as_str().len())
        .max();
    let width = widest.unwrap_or(0).max("attested".len());
    let mut report = String::new();
    let mut row = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("{cell:>5}")).collect();
        // Writing to a String does not fail.
        let _ = writeln!(report, "{name:<width$}{cells}");
    };
    row("", languages.iter().map(ToString::to_string).collect());
    for concept in glossary.concepts() {
        let cells = languages
            .iter()
            .map(|tag| cell(glossary, concept.section(tag)).to_owned());
        row(concept.id.as_str(), cells.collect());
    }
    let sections = |tag| {
        glossary
            .concepts()
            .iter()
            .filter_map(move |concept| concept.section(tag))
    };
    let sums: [(&str, Sum); 4] = [
        ("sections", |_, _| 1),
        ("gaps", |_, section| {
            usize::from(section.label().is_none() && section.paraphrase.is_none())
        }),
        ("terms", |_, section| section.terms.len()),
        ("attested", |glossary, section| {
            let attested = |term: &&_| glossary.evidence(section, term) != Evidence::Unattested;
            section.terms.iter().filter(attested).count()
        }),
    ];
    for (name, sum) in sums {
        let missing = |tag| {
            if name == "gaps" {
                glossary.concepts().len() - sections(tag).count()
            } else {
                0
            }
        };
        let total = |tag| {
            sections(tag)
                .map(|section| sum(glossary, section))
                .sum::<usize>()
                + missing(tag)
        };
        row(
            name,
            languages.iter().map(|tag| total(tag).to_string()).collect(),
        );
    }
    report
}

/// What is counted of a section.
type Sum = fn(&Glossary, &Section) -> usize;

/// What one language has of one concept.
fn cell(glossary: &Glossary, section: Option<&Section>) -> &'static str {
    let Some(section) = section else {
        return ".";
    };
    let has_evidence = section
        .terms
        .iter()
        .any(|term| glossary.evidence(section, term) != Evidence::Unattested);
    match (
        section.label().is_some(),
        section.paraphrase.is_some(),
        has_evidence,
    ) {
        (true, _, true) => "++",
        (true, _, false) => "+",
        (false, true, _) => "p",
        (false, false, _) if section.terms.is_empty() => ".",
        (false, false, true) => "UU",
        (false, false, false) => "u",
    }
}

/// Each text that stands in several concepts of a language, with the concepts and the usages.
pub(super) fn homonyms(glossary: &Glossary) -> String {
    let mut places: BTreeMap<(String, &str), BTreeMap<&str, &str>> = BTreeMap::new();
    for concept in glossary.concepts() {
        for section in &concept.sections {
            for term in &section.terms {
                let text = (section.language.to_string(), &*term.text);
                let concepts = places.entry(text).or_default();
                concepts.insert(concept.id.as_str(), term.usage.name());
            }
        }
    }
    places.retain(|_, concepts| concepts.len() > 1);
    let mut report = String::new();
    for ((language, text), concepts) in &places {
        let concepts = concepts.iter().map(|(id, usage)| format!("{id} ({usage})"));
        let concepts: Vec<String> = concepts.collect();
        // Writing to a String does not fail.
        let _ = writeln!(report, "{language:<4} {text}: {}", concepts.join(", "));
    }
    report
}
