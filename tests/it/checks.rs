//! Each rule of the dataset finds exactly its own fault.
//!
//! `tests/data/broken/<name>/` holds the files that differ from `tests/data/sound/`, and in `expected.txt` the one problem as printed.

use passerelle::load::{self, CHECKS};

use crate::folders;

/// What must be refused before any check runs.
const BEFORE_CHECKS: &[&str] = &[
    "syntax-toml",
    "syntax-unknown-key",
    "value-tag",
    "value-usage",
];

#[test]
fn every_check_has_a_broken_folder() {
    let mut names: Vec<&str> = CHECKS.iter().map(|check| check.name).collect();
    names.extend(BEFORE_CHECKS);
    names.sort_unstable();
    assert_eq!(
        names,
        folders::broken_names(),
        "left: rules, right: folders of tests/data/broken/"
    );
}

#[test]
fn every_broken_folder_fires_exactly_its_problem() {
    let names = folders::broken_names();
    let failures: String = names.iter().filter_map(|name| failure(name)).collect();
    assert!(failures.is_empty(), "- expected, + found\n{failures}");
}

/// The expected and the found problems where they differ, line by line.
fn failure(name: &str) -> Option<String> {
    let problems = load::glossary_in(&folders::broken(name))
        .err()
        .unwrap_or_default();
    let (expected, found) = (folders::expected(name), folders::lines(&problems));
    let check = name.split_once('-').map_or(name, |(kind, _)| kind);
    let own = if BEFORE_CHECKS.contains(&name) {
        check
    } else {
        name
    };
    if expected == found && problems.len() == 1 && problems[0].check == own {
        return None;
    }
    let missing = expected
        .lines()
        .filter(|line| !found.lines().any(|other| other == *line));
    let extra = found
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line));
    let missing = missing.map(|line| format!("- {line}\n"));
    let diff: String = missing
        .chain(extra.map(|line| format!("+ {line}\n")))
        .collect();
    Some(format!("\n{name}: {} problems\n{diff}", problems.len()))
}
