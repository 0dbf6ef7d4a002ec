use std::collections::BTreeSet;

use fluent_bundle::FluentResource;

use super::FILES;
use crate::model::{
    Evidence, FormName, GrammaticalGender, PartOfSpeech, Register, TermType, Usage,
};
use crate::search::MatchClass;

/// The names of the messages of a file.
fn messages(source: &str) -> BTreeSet<&str> {
    let lines = source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines
        .filter_map(|line| line.split_once(" ="))
        .map(|(name, _)| name)
        .collect()
}

/// The variables of a file.
fn variables(source: &str) -> BTreeSet<&str> {
    source
        .match_indices('$')
        .map(|(at, _)| {
            let rest = &source[at..];
            &rest[..rest.find([' ', '}']).unwrap_or(rest.len())]
        })
        .collect()
}

#[test]
fn every_file_parses_whole() {
    for (language, source) in &FILES {
        let faults = FluentResource::try_new((*source).to_owned())
            .err()
            .map(|(_, faults)| faults);
        assert!(faults.is_none(), "{language}: {faults:?}");
    }
}

#[test]
fn every_language_has_every_message_and_variable() {
    let (_, english) = &FILES[1];
    for (language, source) in &FILES {
        assert_eq!(
            messages(source),
            messages(english),
            "messages of {language}"
        );
        assert_eq!(
            variables(source),
            variables(english),
            "variables of {language}"
        );
    }
}

#[test]
fn every_closed_list_has_its_messages() {
    let names = |prefix: &'static str, names: Vec<&'static str>| {
        names
            .into_iter()
            .map(move |name| format!("{prefix}-{name}"))
    };
    let wanted = names("usage", Usage::ALL.iter().map(|v| v.name()).collect())
        .chain(names(
            "evidence",
            Evidence::ALL.iter().map(|v| v.name()).collect(),
        ))
        .chain(names(
            "form",
            FormName::ALL.iter().map(|v| v.name()).collect(),
        ))
        .chain(names(
            "gender",
            GrammaticalGender::ALL.iter().map(|v| v.name()).collect(),
        ))
        .chain(names(
            "part-of-speech",
            PartOfSpeech::ALL.iter().map(|v| v.name()).collect(),
        ))
        .chain(names(
            "register",
            Register::ALL.iter().map(|v| v.name()).collect(),
        ))
        .chain(names(
            "term-type",
            TermType::ALL.iter().map(|v| v.name()).collect(),
        ))
        .chain(names(
            "class",
            MatchClass::ALL.iter().map(|v| v.name()).collect(),
        ));
    let english = messages(FILES[1].1);
    for message in wanted {
        assert!(english.contains(message.as_str()), "{message} is missing");
    }
}
