//! One row a term: the table that spreadsheets show.

use super::Export;
use crate::model::{Concept, Localised, Section, Term};

/// The columns. A word to say and a word only to understand stand in different ones, so that a reader who takes a whole column takes no insult for a translation.
pub(super) const COLUMNS: [&str; 18] = [
    "concept",
    "domain",
    "language",
    "say",
    "hear",
    "usage",
    "advice",
    "instead",
    "romanised",
    "part_of_speech",
    "gender",
    "regions",
    "literal",
    "note",
    "definition",
    "evidence",
    "sources",
    "url",
];

/// Every term of the selection as texts in the order of [`COLUMNS`]; a section without terms has a row for what it says instead.
pub(super) fn rows<'e>(export: &'e Export<'e>) -> impl Iterator<Item = [String; COLUMNS.len()]> {
    export.concepts.iter().flat_map(move |concept| {
        export
            .sections(concept)
            .flat_map(move |section| of_section(export, concept, section))
    })
}

/// The rows of one section.
pub(super) fn of_section(
    export: &Export<'_>,
    concept: &Concept,
    section: &Section,
) -> Vec<[String; COLUMNS.len()]> {
    let mut rows = Vec::new();
    if let (None, Some(paraphrase)) = (section.label(), &section.paraphrase) {
        let mut row = empty(export, concept, section);
        row[3] = paraphrase.to_string();
        row[5] = "paraphrase".to_owned();
        rows.push(row);
    }
    let say = export.glossary.say_in(section, export.region);
    let hear = export.glossary.hear_in(section, export.region);
    let terms = say.into_iter().chain(hear);
    rows.extend(terms.map(|term| of_term(export, concept, section, term)));
    rows
}

/// What every row of a section has.
fn empty(export: &Export<'_>, concept: &Concept, section: &Section) -> [String; COLUMNS.len()] {
    let mut row = [const { String::new() }; COLUMNS.len()];
    row[0] = concept.id.to_string();
    row[1] = concept.domain.to_string();
    row[2] = section.language.to_string();
    row[14] = section.definition.as_deref().unwrap_or_default().to_owned();
    row[17] = export.address(concept);
    row
}

fn of_term(
    export: &Export<'_>,
    concept: &Concept,
    section: &Section,
    term: &Term,
) -> [String; COLUMNS.len()] {
    let mut row = empty(export, concept, section);
    let column = if term.usage.may_be_said() { 3 } else { 4 };
    row[column] = term.text.to_string();
    row[5] = term.usage.to_string();
    if !term.usage.may_be_said() {
        row[6] = advice(export, term);
        row[7] = term.instead.join(" | ");
    }
    row[8] = term.romanised.as_deref().unwrap_or_default().to_owned();
    row[9] = term
        .part_of_speech
        .map_or_else(String::new, |value| value.to_string());
    row[10] = term
        .gender
        .map_or_else(String::new, |value| value.to_string());
    row[11] = term.regions.join(" ");
    row[12] = text(export, &term.literal);
    row[13] = text(export, &term.note);
    row[15] = export.glossary.evidence(section, term).to_string();
    let sources: Vec<&str> = term.sources.iter().map(|source| source.as_str()).collect();
    row[16] = sources.join(" ");
    row
}

/// A text in the best language for the reader.
pub(super) fn text(export: &Export<'_>, text: &Localised) -> String {
    text.best(&export.readers)
        .map_or_else(String::new, |(_, text)| text.to_owned())
}

/// What to do when one hears a term: as for its usage, then in particular.
pub(super) fn advice(export: &Export<'_>, term: &Term) -> String {
    let general = (export.words)(&format!("advice-{}", term.usage));
    match term.hear.best(&export.readers) {
        Some((_, particular)) => format!("{general} {particular}"),
        None => general,
    }
}
