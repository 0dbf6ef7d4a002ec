//! Files for other programs: over the whole dataset, no word that must not be offered stands where a translation is taken from.

mod anki;
mod edition;
mod import;
mod review;
mod skos;
mod stardict;
mod xlsx;

use std::collections::HashSet;

use passerelle::builtin;
use passerelle::exchange::{Error, Export, File, Format};
use passerelle::load;
use passerelle::model::{Concept, Glossary, Language};
use passerelle::web::interface_text;
use unic_langid::{LanguageIdentifier, langid};

use crate::folders;

fn whole() -> Glossary {
    load::glossary_in(builtin::glossary()).unwrap()
}

fn language<'g>(glossary: &'g Glossary, tag: &LanguageIdentifier) -> &'g Language {
    glossary.languages.get(tag).unwrap()
}

fn export(
    glossary: &Glossary,
    format: Format,
    languages: &[LanguageIdentifier],
) -> Result<File, Error> {
    let concepts = glossary.concepts().iter().collect();
    export_with(glossary, concepts, format, languages, &langid!("en"))
}

/// Some concepts only.
fn export_of(
    glossary: &Glossary,
    concepts: Vec<&Concept>,
    format: Format,
    languages: &[LanguageIdentifier],
) -> Result<File, Error> {
    export_with(glossary, concepts, format, languages, &langid!("en"))
}

/// The file for a reader of an interface language.
fn export_for(
    glossary: &Glossary,
    format: Format,
    languages: &[LanguageIdentifier],
    reader: &LanguageIdentifier,
) -> Result<File, Error> {
    let concepts = glossary.concepts().iter().collect();
    export_with(glossary, concepts, format, languages, reader)
}

fn export_with(
    glossary: &Glossary,
    concepts: Vec<&Concept>,
    format: Format,
    languages: &[LanguageIdentifier],
    reader: &LanguageIdentifier,
) -> Result<File, Error> {
    let (readers, words) = interface_text(reader);
    let languages: Vec<_> = if languages.is_empty() {
        glossary.languages.iter().collect()
    } else {
        languages
            .iter()
            .map(|tag| language(glossary, tag))
            .collect()
    };
    format.export(&Export {
        glossary,
        concepts,
        languages,
        region: None,
        readers,
        base_url: "https://example.org",
        name: "whole",
        title: "Whole",
        words: &words,
    })
}

fn text(file: &File) -> &str {
    std::str::from_utf8(&file.content).unwrap()
}

/// The words of a language that may be offered, paraphrases among them, and those that may not and are no homonym of one.
fn words(glossary: &Glossary, tag: &LanguageIdentifier) -> (HashSet<String>, HashSet<String>) {
    let sections = glossary
        .concepts()
        .iter()
        .filter_map(|concept| concept.section(tag));
    let (mut usable, mut unusable) = (HashSet::new(), HashSet::new());
    for section in sections {
        usable.extend(section.say().map(|term| term.text.to_string()));
        usable.extend(section.paraphrase.iter().map(ToString::to_string));
        unusable.extend(section.hear().map(|term| term.text.to_string()));
    }
    let unusable = unusable.difference(&usable).cloned().collect();
    (usable, unusable)
}

const PAIRS: [[LanguageIdentifier; 2]; 6] = [
    [langid!("nl"), langid!("ar")],
    [langid!("ar"), langid!("nl")],
    [langid!("nl"), langid!("tr")],
    [langid!("fr"), langid!("en")],
    [langid!("en"), langid!("fa")],
    [langid!("ti"), langid!("nl")],
];

#[test]
fn the_table_keeps_words_to_say_and_words_to_understand_apart() {
    let glossary = whole();
    let file = export(&glossary, Format::Csv, &[]).unwrap();
    let text = text(&file)
        .strip_prefix('\u{feff}')
        .expect("a mark for Excel");
    let mut table = csv::Reader::from_reader(text.as_bytes());
    let columns = table.headers().unwrap().clone();
    let place = |name: &str| columns.iter().position(|column| column == name).unwrap();
    let (say, hear, usage, advice) = (place("say"), place("hear"), place("usage"), place("advice"));
    let mut count = 0;
    for row in table.records() {
        let row = row.unwrap();
        count += usize::from(!row[hear].is_empty());
        match &row[usage] {
            "preferred" | "accepted" | "paraphrase" => {
                assert!(!row[say].is_empty() && row[hear].is_empty(), "{row:?}");
            }
            _ => {
                assert!(row[say].is_empty() && !row[hear].is_empty(), "{row:?}");
                assert!(!row[advice].is_empty(), "{row:?}");
            }
        }
        let formula = row
            .iter()
            .any(|cell| cell.starts_with(['=', '+', '-', '@']));
        assert!(!formula, "{row:?}");
    }
    let sections = glossary
        .concepts()
        .iter()
        .flat_map(|concept| &concept.sections);
    let heard: usize = sections.map(|section| section.hear().count()).sum();
    assert_eq!(count, heard, "every word to understand is in the table");
}

#[test]
fn a_translation_tool_is_offered_usable_words_only() {
    let glossary = whole();
    for pair in &PAIRS {
        let (usable, unusable) = words(&glossary, &pair[1]);
        let file = export(&glossary, Format::OmegaT, pair).unwrap();
        let mut rows = 0;
        for line in text(&file).lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<_> = line.split('\t').collect();
            assert_eq!(fields.len(), 3, "{line}");
            assert!(
                !fields[0].is_empty() && usable.contains(fields[1]),
                "{line}"
            );
            assert!(!unusable.contains(fields[1]), "{line}");
            rows += 1;
        }
        assert!(rows > 10, "{pair:?}: {rows} rows");
    }
}

#[test]
fn no_card_has_an_unusable_word_for_an_answer_and_identifiers_last() {
    let glossary = whole();
    for pair in &PAIRS {
        let (_, unusable) = words(&glossary, &pair[1]);
        let file = export(&glossary, Format::AnkiText, pair).unwrap();
        let again = export(&glossary, Format::AnkiText, pair).unwrap();
        assert_eq!(file.content, again.content);
        let mut guids = HashSet::new();
        for line in text(&file).lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<_> = line.split('\t').collect();
            assert_eq!(fields.len(), 4, "{line}");
            assert!(guids.insert(fields[0].to_owned()), "{line}: twice");
            // Words stand in elements of their own: an answer that is an insult would be one whole element.
            let answered = unusable
                .iter()
                .find(|word| fields[2].contains(&format!(">{word}<")));
            assert_eq!(answered, None, "{line}");
        }
        assert!(guids.len() > 10, "{pair:?}");
    }
}

#[test]
fn a_format_for_a_pair_says_so() {
    let glossary = folders::sound();
    for format in [
        Format::OmegaT,
        Format::AnkiText,
        Format::Anki,
        Format::StarDict,
    ] {
        let error = export(&glossary, format, &[]).unwrap_err();
        assert!(error.to_string().contains("two different languages"));
    }
}
