//! What the letter tables make equal, and what they keep apart: `tests/folding/<language>.tsv`, real words of every script.
//!
//! A line is a text, `=` or `≠`, and another text, with tabs between. Signs that cannot be seen are written as `\u{200c}`.

use std::fs;

use passerelle::builtin;
use passerelle::load;
use passerelle::text::Analysers;
use unic_langid::LanguageIdentifier;

use crate::folders;

#[test]
fn letters_meet_or_stay_apart_as_the_language_has_it() {
    let glossary = load::glossary_in(builtin::glossary()).unwrap();
    let profiles = load::profiles(builtin::index()).unwrap();
    let analysers = Analysers::new(profiles, &glossary.languages);
    let mut faults = Vec::new();
    for (language, line) in lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [one, relation, other] = parts[..] else {
            panic!("{language}: not three columns: {line}");
        };
        let analyser = analysers.of(&language);
        let [one, other] = [one, other].map(|text| analyser.folded(&unescaped(text)));
        let meet = match relation {
            "=" => true,
            "≠" => false,
            _ => panic!("{language}: neither = nor ≠: {line}"),
        };
        if (one == other) != meet {
            faults.push(format!("{language}\t{line}\t(folded: {one}, {other})"));
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_language_with_a_profile_of_its_own_has_a_table() {
    let tabled: Vec<LanguageIdentifier> =
        lines().into_iter().map(|(language, _)| language).collect();
    let glossary = load::glossary_in(builtin::glossary()).unwrap();
    let untested = glossary
        .languages
        .iter()
        .filter(|language| !tabled.contains(&language.tag));
    let untested: Vec<String> = untested.map(|language| language.tag.to_string()).collect();
    assert!(untested.is_empty(), "no table for {}", untested.join(", "));
}

/// Every line of every table, with its language.
fn lines() -> Vec<(LanguageIdentifier, String)> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(folders::root().join("tests/folding")).unwrap() {
        let path = entry.unwrap().path();
        let language: LanguageIdentifier =
            path.file_stem().unwrap().to_str().unwrap().parse().unwrap();
        let table = fs::read_to_string(&path).unwrap();
        let rows = table
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.extend(rows.map(|line| (language.clone(), line.to_owned())));
    }
    lines
}

/// The text with `\u{…}` as the character it stands for.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut unescaped = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part
            .split_once('}')
            .unwrap_or_else(|| panic!("no end of escape: {text}"));
        let code = u32::from_str_radix(code, 16).unwrap();
        unescaped.push(char::from_u32(code).unwrap());
        unescaped.push_str(rest);
    }
    unescaped
}
