//! A frozen edition: one JSON object a line, the header first.

use std::fs;
use std::path::Path;

use passerelle::load;
use passerelle::model::{Direction, EvidenceRule, Glossary};
use unic_langid::langid;

use crate::folders;

const HEADER: &str = r#"{"schema":1,"edition":"2026.1"}"#;
const BRIDGE: &str = r#"{"id":"bridge","domain":"crossing","languages":{"nl":{"term":[{"text":"brug","usage":"preferred"}]}}}"#;

#[test]
fn a_header_and_concepts_are_a_glossary() {
    let glossary = loaded(&[HEADER, BRIDGE]);
    assert_eq!(&*glossary.header.edition, "2026.1");
    let concept = glossary.concept("bridge").unwrap();
    assert_eq!(
        &*concept
            .section(&langid!("nl"))
            .unwrap()
            .label()
            .unwrap()
            .text,
        "brug"
    );
}

#[test]
fn a_header_alone_is_an_empty_glossary() {
    assert_eq!(loaded(&[HEADER]).concepts().len(), 0);
}

#[test]
fn empty_lines_are_left_out() {
    assert_eq!(loaded(&[HEADER, "", BRIDGE, ""]).concepts().len(), 1);
}

#[test]
fn a_title_may_be_a_text() {
    let title = loaded(&[r#"{"schema":1,"edition":"1","title":"Crossings"}"#])
        .header
        .title;
    assert_eq!(title.best([&langid!("en")]).unwrap().1, "Crossings");
}

#[test]
fn a_title_may_be_a_table() {
    let header = r#"{"schema":1,"edition":"1","title":{"nl":"Overtochten","en":"Crossings"}}"#;
    let title = loaded(&[header]).header.title;
    assert_eq!(title.get(&langid!("nl")), Some("Overtochten"));
    assert_eq!(title.get(&langid!("en")), Some("Crossings"));
}

#[test]
fn other_keys_of_the_header_are_left_alone() {
    loaded(&[r#"{"schema":1,"edition":"1","generator":"somebody's program"}"#]);
}

#[test]
fn what_the_header_lacks_comes_from_the_built_in_dataset() {
    let glossary = loaded(&[HEADER]);
    let arabic = glossary.languages.get(&langid!("ar")).unwrap();
    assert_eq!(&*arabic.autonym, "العربية");
    assert!(arabic.full);
    assert!(!glossary.header.title.is_empty());
}

#[test]
fn what_the_header_has_replaces_the_built_in_dataset() {
    let header = r#"{"schema":1,"edition":"1","languages":{"nl":{"autonym":"Vlaams","names":{},"direction":"ltr","scripts":["Latn"],"evidence":"optional"}}}"#;
    let glossary = loaded(&[header]);
    assert_eq!(glossary.languages.iter().count(), 1);
    assert_eq!(
        &*glossary.languages.get(&langid!("nl")).unwrap().autonym,
        "Vlaams"
    );
}

#[test]
fn sections_in_full_languages_may_be_missing() {
    assert_eq!(
        loaded(&[HEADER, BRIDGE])
            .concept("bridge")
            .unwrap()
            .sections
            .len(),
        1
    );
}

#[test]
fn a_language_that_is_not_listed_is_known_by_its_tag() {
    check_direction("yo", Direction::Ltr);
    check_direction("el", Direction::Ltr);
    check_direction("he", Direction::Rtl);
    check_direction("dv", Direction::Rtl);
    check_direction("az-Arab", Direction::Rtl);
    check_direction("az", Direction::Ltr);
}

#[test]
fn a_domain_that_is_not_listed_is_added() {
    assert!(loaded(&[HEADER, BRIDGE]).domain("crossing").is_some());
}

#[test]
fn a_relation_to_an_absent_concept_is_accepted() {
    let glossary = loaded(&[
        HEADER,
        r#"{"id":"bridge","domain":"crossing","related":["tunnel"]}"#,
    ]);
    assert_eq!(
        glossary.concept("bridge").unwrap().related[0].as_str(),
        "tunnel"
    );
    assert!(glossary.concept("tunnel").is_none());
}

#[test]
fn an_unknown_key_is_refused() {
    refused(
        &[
            HEADER,
            BRIDGE,
            r#"{"id":"ferry","domain":"crossing","colour":"blue"}"#,
        ],
        "3:42: unknown field `colour`",
    );
    refused(
        &[
            HEADER,
            r#"{"id":"ferry","domain":"crossing","languages":{"nl":{"terms":[]}}}"#,
        ],
        "2:60: unknown field `terms`",
    );
}

#[test]
fn bad_json_is_refused() {
    refused(&[HEADER, r#"{"id":"ferry","#], "2:14: EOF while parsing");
    refused(&[HEADER, BRIDGE, "ferry"], "3:2: expected ident");
    refused(&["ferry"], "1:2: expected");
}

#[test]
fn columns_count_code_points() {
    refused(
        &[HEADER, r#"{"id":"عبّارة" "domain":"crossing"}"#],
        "2:16: expected `,` or `}`",
    );
}

#[test]
fn an_unknown_usage_is_refused() {
    refused(
        &[HEADER, BRIDGE.replace("preferred", "nice").as_str()],
        "2:1: nl.term[1].usage: `nice` is not a usage",
    );
}

#[test]
fn an_identifier_that_is_none_is_refused() {
    refused(
        &[HEADER, r#"{"id":"Bridge","domain":"crossing"}"#],
        "2:1: `Bridge` is not an identifier",
    );
}

#[test]
fn an_identifier_used_twice_is_refused_at_the_second() {
    refused(
        &[HEADER, BRIDGE, "", BRIDGE],
        "4:1: concept `bridge` stands on line 2 too",
    );
}

#[test]
fn a_language_written_twice_is_refused() {
    refused(
        &[
            HEADER,
            r#"{"id":"ferry","domain":"crossing","languages":{"nl":{},"nl":{}}}"#,
        ],
        "2:59: duplicate key `nl`",
    );
}

#[test]
fn a_missing_header_is_refused() {
    refused(
        &[r#"{"id":"bridge","domain":"crossing"}"#],
        "1:35: missing field `schema`",
    );
    refused(&[BRIDGE], "1:60: unknown field `term`");
    refused(&[], "1:1: EOF while parsing a value");
}

#[test]
fn a_fault_in_the_header_stands_on_its_line() {
    let header = r#"{"schema":1,"edition":"1","sources":{"river-guide":{"title":"","publisher":"","kind":"rumour","licence":""}}}"#;
    refused(
        &[header],
        "1:1: river-guide.kind: `rumour` is not a kind of source",
    );
}

#[test]
fn another_schema_is_refused() {
    refused(
        &[r#"{"schema":2,"edition":"2027.1"}"#],
        "1:1: schema 2 is not known: this program reads schema 1",
    );
}

#[test]
fn every_faulty_line_is_listed() {
    let problems = read(&[HEADER, "one", BRIDGE, "two"]).unwrap_err();
    assert_eq!(
        problems
            .lines()
            .filter(|line| !line.starts_with("  hint: "))
            .count(),
        2,
        "{problems}"
    );
}

#[track_caller]
fn check_direction(tag: &str, direction: Direction) {
    let glossary = loaded(&[
        HEADER,
        BRIDGE.replace("\"nl\"", &format!("\"{tag}\"")).as_str(),
    ]);
    let section = &glossary.concept("bridge").unwrap().sections[0];
    let language = glossary.language_of(section);
    assert_eq!(language.tag.to_string(), tag);
    assert_eq!(&*language.autonym, tag);
    assert_eq!(language.direction, direction, "{tag}");
    assert_eq!(language.evidence, EvidenceRule::Optional);
}

#[track_caller]
fn loaded(lines: &[&str]) -> Glossary {
    read(lines).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The edition has one problem, and it starts or goes on so.
#[track_caller]
fn refused(lines: &[&str], expected: &str) {
    let problems = read(lines).expect_err("the edition should be refused");
    let count = problems
        .lines()
        .filter(|line| !line.starts_with("  hint: "))
        .count();
    assert!(
        count == 1 && problems.contains(expected),
        "expected {expected}\nfound {problems}"
    );
    let place = problems.strip_prefix("edition.jsonl:").unwrap_or_default();
    assert!(
        place.starts_with(|c: char| c.is_ascii_digit()),
        "no line and column: {problems}"
    );
}

/// Writes an edition of these lines and reads it.
fn read(lines: &[&str]) -> Result<Glossary, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("edition.jsonl");
    fs::write(
        &path,
        lines
            .iter()
            .map(|line| format!("{line}\n"))
            .collect::<String>(),
    )
    .unwrap();
    load::glossary(&path).map_err(|problems| relative(&folders::lines(&problems), folder.path()))
}

fn relative(problems: &str, folder: &Path) -> String {
    problems.replace(&format!("{}/", folder.display()), "")
}
