//! What people type finds the concept they mean: `tests/relevance/<language>.tsv`, against the real dataset.
//!
//! A line is a query, a tab, and the concept that must come first; `-` means that nothing must be found.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use passerelle::builtin;
use passerelle::load;
use passerelle::search::{MatchClass, Query, Searcher};
use unic_langid::LanguageIdentifier;

use crate::folders;

/// Languages with the queries that each must have at least.
const LEAST: [(&[&str], usize); 2] = [
    (&["nl", "en", "fr", "ar", "tr"], 150),
    (
        &[
            "fa", "prs", "ps", "kmr", "ckb", "ur", "so", "ti", "am", "ru", "uk", "es", "pt",
        ],
        30,
    ),
];

#[test]
fn every_query_finds_its_concept_first() {
    let searcher = searcher();
    let mut misses = Vec::new();
    let mut lines = 0;
    for (language, table) in tables() {
        for (query, wanted) in &table {
            lines += 1;
            misses.extend(miss(&searcher, &language, query, wanted));
        }
    }
    assert!(
        misses.is_empty(),
        "{} of {lines} missed:\n{}",
        misses.len(),
        misses.join("\n")
    );
}

#[test]
fn every_language_has_enough_queries() {
    let tables = tables();
    for (languages, least) in LEAST {
        for language in languages {
            let tag: LanguageIdentifier = language.parse().unwrap();
            let lines = tables.get(&tag).map_or(0, Vec::len);
            assert!(
                lines >= least,
                "{language}: {lines} queries, {least} are needed"
            );
        }
    }
}

#[test]
fn every_term_and_form_finds_its_own_concept_as_written() {
    let searcher = searcher();
    let mut lost = Vec::new();
    for concept in searcher.glossary().concepts() {
        for section in &concept.sections {
            for text in section.terms.iter().flat_map(|term| term.texts()) {
                let query = Query {
                    text,
                    from: Some(&section.language),
                    region: None,
                    limit: 50,
                };
                let results = searcher.search(&query).unwrap();
                let own = |hit: &passerelle::search::Hit<'_>| {
                    hit.concept.id == concept.id && hit.class == MatchClass::Exact
                };
                if !results.hits.iter().any(own) {
                    lost.push(format!("{}\t{}\t{text}", concept.id, section.language));
                }
            }
        }
    }
    assert!(
        lost.is_empty(),
        "not found as written:\n{}",
        lost.join("\n")
    );
}

fn searcher() -> Searcher {
    let glossary = load::glossary(&folders::root().join("glossary")).unwrap();
    let profiles = load::profiles(builtin::index()).unwrap();
    Searcher::in_memory(Arc::new(glossary), profiles).unwrap()
}

/// The queries of each language with the concept wanted.
fn tables() -> BTreeMap<LanguageIdentifier, Vec<(String, String)>> {
    let entries = fs::read_dir(folders::root().join("tests/relevance")).unwrap();
    let tables = entries.map(|entry| {
        let path = entry.unwrap().path();
        let language = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        let table = fs::read_to_string(&path).unwrap();
        let lines = table
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let pairs = lines.map(|line| {
            let pair = line.split_once('\t');
            let (query, wanted) = pair.unwrap_or_else(|| panic!("no tab: {line}"));
            (query.to_owned(), wanted.to_owned())
        });
        (language, pairs.collect())
    });
    tables.collect()
}

/// How a query misses its concept, if it does.
fn miss(
    searcher: &Searcher,
    from: &LanguageIdentifier,
    text: &str,
    wanted: &str,
) -> Option<String> {
    let query = Query {
        text,
        from: Some(from),
        region: None,
        limit: 20,
    };
    let results = searcher.search(&query).unwrap();
    let ids: Vec<&str> = results
        .hits
        .iter()
        .map(|hit| hit.concept.id.as_str())
        .collect();
    let first = ids.first().copied().unwrap_or("-");
    if first == wanted {
        return None;
    }
    let rank = ids
        .iter()
        .position(|id| *id == wanted)
        .map_or("not found".to_owned(), |at| format!("rank {}", at + 1));
    let class = results.hits.first().map_or("-", |hit| hit.class.name());
    Some(format!(
        "{from}\t{text}\twanted {wanted} ({rank}), first {first} ({class})"
    ))
}
