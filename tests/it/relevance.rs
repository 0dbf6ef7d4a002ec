//! What people type finds the concept they mean: `tests/relevance/<language>.tsv`, against the real dataset.
//!
//! A line is a query, a tab, and the concept that must come first; `-` means that nothing must be found.

use std::fs;
use std::sync::Arc;

use passerelle::builtin;
use passerelle::load;
use passerelle::search::{Query, Searcher};
use unic_langid::LanguageIdentifier;

use crate::folders;

#[test]
fn every_query_finds_its_concept_first() {
    let glossary = load::glossary(&folders::root().join("glossary")).unwrap();
    let profiles = load::profiles(builtin::index()).unwrap();
    let searcher = Searcher::in_memory(Arc::new(glossary), profiles).unwrap();
    let mut misses = Vec::new();
    let mut lines = 0;
    for entry in fs::read_dir(folders::root().join("tests/relevance")).unwrap() {
        let path = entry.unwrap().path();
        let from: LanguageIdentifier = path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        let table = fs::read_to_string(&path).unwrap();
        for line in table
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (query, wanted) = line
                .split_once('\t')
                .unwrap_or_else(|| panic!("no tab: {line}"));
            lines += 1;
            misses.extend(miss(&searcher, &from, query, wanted));
        }
    }
    assert!(lines >= 200, "{lines} lines");
    assert!(
        misses.is_empty(),
        "{} of {lines} missed:\n{}",
        misses.len(),
        misses.join("\n")
    );
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
