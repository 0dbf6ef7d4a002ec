//! The editorial checks, one entry each in [`CHECKS`].
//!
//! A check looks at the whole glossary and reports every fault it finds, with the key it stands at and what to do.

mod companions;
mod content;
mod identity;
mod tables;
mod terms;
mod text;

use super::{KeyPath, Problem};
use crate::model::{Concept, Glossary, Section, Term};

/// A rule that the dataset keeps.
pub struct Check {
    /// Short name, shown with every fault.
    pub name: &'static str,
    /// The rule in one sentence.
    pub rule: &'static str,
    run: fn(&Glossary, &mut Faults<'_>),
}

impl Check {
    /// Adds every fault against this rule to `problems`.
    pub fn run(&self, glossary: &Glossary, problems: &mut Vec<Problem>) {
        (self.run)(
            glossary,
            &mut Faults {
                check: self.name,
                problems,
            },
        );
    }
}

/// Every check, in the order in which README.md of the dataset explains the rules.
pub const CHECKS: &[Check] = &[
    check(
        "languages",
        "the table of languages is complete and unambiguous",
        tables::languages,
    ),
    check(
        "countries",
        "every country of a variety has its names",
        tables::countries,
    ),
    check(
        "retired",
        "a retired identifier is out of use and leads to one in use",
        tables::retired,
    ),
    check(
        "addresses",
        "addresses begin with https:// or http://",
        tables::addresses,
    ),
    check(
        "guides",
        "a language guide is written in Dutch and English, and in a full language itself",
        companions::guides,
    ),
    check(
        "phrases",
        "a phrase is ready to say in every full language, to one party and about it to the other",
        companions::phrases,
    ),
    check(
        "settings",
        "a setting leads through its concepts once, and its advice has sources",
        companions::settings,
    ),
    check(
        "exercises",
        "an exercise has four renderings, one of them faithful, each with a reason",
        companions::exercises,
    ),
    check(
        "domain",
        "the folder of a concept is a domain of glossary.toml",
        identity::domain,
    ),
    check(
        "unique-id",
        "an identifier stands in one domain only",
        identity::unique_id,
    ),
    check(
        "relations",
        "related concepts exist, and none is its own",
        identity::relations,
    ),
    check(
        "cycle",
        "broader concepts do not run in a circle",
        identity::cycle,
    ),
    check(
        "known-language",
        "sections and localised texts are in listed languages",
        identity::languages,
    ),
    check(
        "known-region",
        "a region is a country of one of the language's varieties",
        identity::regions,
    ),
    check("known-source", "sources exist", identity::sources),
    check(
        "section-order",
        "sections stand in the order of languages.toml",
        content::section_order,
    ),
    check(
        "full-languages",
        "every concept is written in every full language",
        content::full_languages,
    ),
    check(
        "empty-section",
        "a section says something",
        content::empty_section,
    ),
    check(
        "paraphrase",
        "a language without a word has a paraphrase",
        content::paraphrase,
    ),
    check(
        "localised",
        "notes are written in Dutch and English at least",
        content::localised,
    ),
    check("review", "a review has a role and a date", content::review),
    check(
        "term-order",
        "terms stand in the order of usage",
        terms::order,
    ),
    check(
        "preferred",
        "one preferred term per part of speech and region",
        terms::preferred,
    ),
    check(
        "repeated-term",
        "a term stands once in its section",
        terms::repeated,
    ),
    check(
        "contradiction",
        "no text is both usable and unusable in one section and region",
        terms::contradiction,
    ),
    check(
        "dead-end",
        "a term advised against leads to a usable one",
        terms::dead_end,
    ),
    check(
        "homonym",
        "a text that stands in several concepts is declared in each",
        terms::homonym,
    ),
    check(
        "evidence",
        "where evidence is required, every term is attested",
        terms::evidence,
    ),
    check(
        "romanised",
        "a term in another script has a reading in Latin letters",
        terms::romanised,
    ),
    check(
        "nfc",
        "texts are in Unicode normalisation form C",
        text::nfc,
    ),
    check(
        "invisible",
        "texts hold no direction marks or other invisible characters",
        text::invisible,
    ),
    check(
        "spacing",
        "texts have no spaces at their edges and none doubled",
        text::spacing,
    ),
    check(
        "script",
        "the script of a text fits its language",
        text::script,
    ),
];

const fn check(
    name: &'static str,
    rule: &'static str,
    run: fn(&Glossary, &mut Faults<'_>),
) -> Check {
    Check { name, rule, run }
}

/// Where a check reports.
struct Faults<'a> {
    check: &'static str,
    problems: &'a mut Vec<Problem>,
}

impl Faults<'_> {
    fn report(
        &mut self,
        file: &str,
        key: KeyPath,
        fault: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems.push(
            Problem::new(file, fault)
                .of(self.check)
                .at(key)
                .remedy(remedy),
        );
    }

    /// A fault in the file of a concept.
    fn concept(
        &mut self,
        concept: &Concept,
        key: KeyPath,
        fault: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.report(&file_of(concept), key, fault, remedy);
    }
}

fn file_of(concept: &Concept) -> String {
    format!("concepts/{}/{}.toml", concept.domain, concept.id)
}

/// The key of a section.
fn section_key(section: &Section) -> KeyPath {
    KeyPath::default().key(section.language.to_string())
}

/// The key of a term, by its place in the section.
fn term_key(section: &Section, place: usize) -> KeyPath {
    section_key(section).key("term").index(place)
}

/// Every section with its concept.
fn sections(glossary: &Glossary) -> impl Iterator<Item = (&Concept, &Section)> {
    let concepts = glossary.concepts().iter();
    concepts.flat_map(|concept| {
        concept
            .sections
            .iter()
            .map(move |section| (concept, section))
    })
}

/// Every term with its concept, its section and its key.
fn terms(glossary: &Glossary) -> impl Iterator<Item = (&Concept, &Section, &Term, KeyPath)> {
    sections(glossary).flat_map(|(concept, section)| {
        let terms = section.terms.iter().enumerate();
        terms.map(move |(place, term)| (concept, section, term, term_key(section, place)))
    })
}
