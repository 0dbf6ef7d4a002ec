//! A frozen edition holds everything and is the same bytes again.

use std::fs;

use passerelle::exchange::freeze;
use passerelle::load;
use passerelle::model::Glossary;

use super::whole;
use crate::folders;

/// Frozen, read again, frozen again.
#[track_caller]
fn check(glossary: &Glossary) {
    let first = freeze(glossary, "2026-11-25").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("edition.jsonl");
    fs::write(&path, &first).unwrap();
    let read = load::glossary(&path);
    let read = read.unwrap_or_else(|problems| panic!("{}", folders::lines(&problems)));
    assert_eq!(read.header.date.as_deref(), Some("2026-11-25"));
    assert_eq!(read.concepts().len(), glossary.concepts().len());
    assert_eq!(
        read.companions.exercises.len(),
        glossary.companions.exercises.len()
    );
    let again = freeze(&read, "2026-11-25").unwrap();
    let (first, again) = (String::from_utf8(first), String::from_utf8(again));
    let (first, again) = (first.unwrap(), again.unwrap());
    for (one, other) in first.lines().zip(again.lines()) {
        assert!(
            one == other,
            "{}\n{}",
            &one[..one.len().min(2000)],
            &other[..other.len().min(2000)]
        );
    }
    assert_eq!(first.len(), again.len());
}

#[test]
fn nothing_is_lost_and_bytes_stay_the_same() {
    check(&folders::sound());
    check(&whole());
}

#[test]
fn one_concept_stands_on_a_line_after_the_header() {
    let glossary = whole();
    let text = String::from_utf8(freeze(&glossary, "2026-11-25").unwrap()).unwrap();
    let mut lines = text.lines();
    let header: serde_json::Value = serde_json::from_str(lines.next().unwrap()).unwrap();
    assert_eq!(header["edition"], *glossary.header.edition);
    let ids: Vec<String> = lines
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["id"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(ids.len(), glossary.concepts().len());
    assert!(ids.is_sorted());
}
