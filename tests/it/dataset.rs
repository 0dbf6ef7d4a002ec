//! The real `glossary/` and `index/`: structure only, never the wording.

use passerelle::load::{self, Tree};
use passerelle::model::Languages;
use unic_langid::LanguageIdentifier;

use crate::folders::{lines, root};

/// The languages that the service was asked for.
const ASKED_FOR: &str = "nl en fr ar tr fa prs ps kmr ckb ur so ti am ru uk es pt ro bg pl sq hy ka \
                         zh vi bn hi sw ln rw rn zgh de it";

#[test]
fn the_glossary_has_no_problem() {
    let problems = load::glossary(&root().join("glossary"))
        .err()
        .unwrap_or_default();
    assert!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        lines(&problems)
    );
}

#[test]
fn the_index_has_no_problem() {
    let problems = load::profiles(&tree("index")).err().unwrap_or_default();
    assert!(
        problems.is_empty(),
        "{} problems\n{}",
        problems.len(),
        lines(&problems)
    );
}

#[test]
fn every_language_asked_for_is_listed() {
    let languages = languages();
    let listed = |tag: &&str| languages.get(&parse(tag)).is_some();
    let missing: Vec<&str> = ASKED_FOR.split(' ').filter(|tag| !listed(tag)).collect();
    assert!(missing.is_empty(), "not in languages.toml: {missing:?}");
}

#[test]
fn every_language_resolves_to_itself() {
    let languages = languages();
    check(
        &languages,
        languages
            .iter()
            .map(|language| (language.tag.clone(), &language.tag)),
    );
}

#[test]
fn every_alias_resolves_to_its_language() {
    let languages = languages();
    check(
        &languages,
        languages.iter().flat_map(|language| {
            language
                .aliases
                .iter()
                .map(|alias| (alias.clone(), &language.tag))
        }),
    );
}

#[test]
fn every_language_with_one_of_its_countries_resolves_to_it() {
    let languages = languages();
    check(
        &languages,
        languages.iter().flat_map(|language| {
            let countries = language
                .varieties
                .iter()
                .flat_map(|variety| &variety.countries);
            countries.map(|country| (parse(&format!("{}-{country}", language.tag)), &language.tag))
        }),
    );
}

/// Each tag means its language; those that do not are listed together.
#[track_caller]
fn check<'a>(
    languages: &Languages,
    cases: impl Iterator<Item = (LanguageIdentifier, &'a LanguageIdentifier)>,
) {
    let failures: String = cases
        .filter_map(|(tag, wanted)| {
            let found = languages.resolve(&tag).map(|language| &language.tag);
            (found != Some(wanted)).then(|| format!("{tag}: expected {wanted}, found {found:?}\n"))
        })
        .collect();
    assert!(failures.is_empty(), "{failures}");
}

/// The real table of languages without the concepts, so that faults in the real concepts stay out of these tests.
fn languages() -> Languages {
    let tree = tree("glossary");
    let tables = tree.files().filter(|(path, _)| !path.contains('/'));
    // An identifier is retired in favour of a concept, and there are none here.
    let tables = tables.map(|(path, text)| (path, if path == "retired.toml" { "" } else { text }));
    let glossary = load::glossary_in(&Tree::from_files(tables));
    glossary
        .unwrap_or_else(|problems| panic!("{}", lines(&problems)))
        .languages
}

fn tree(folder: &str) -> Tree {
    Tree::read(&root().join(folder)).unwrap_or_else(|problem| panic!("{problem}"))
}

fn parse(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}
