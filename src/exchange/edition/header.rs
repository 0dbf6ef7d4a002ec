//! The first line: what the edition is, and everything that is not a concept.

use serde::Serialize;

use super::companions::{Exercise, Guide, Phrase, Setting};
use super::{SCHEMA, Table, localised, tags, texts};
use crate::model::{self, EvidenceRule, Glossary, Retired};

#[derive(Serialize)]
pub(super) struct Header<'a> {
    schema: u32,
    edition: &'a str,
    date: &'a str,
    title: Table<String, &'a str>,
    licence: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<&'a str>,
    domains: Table<&'a str, Table<String, &'a str>>,
    languages: Table<String, Language<'a>>,
    countries: Table<&'a str, Table<String, &'a str>>,
    sources: Table<&'a str, Source<'a>>,
    retired: Table<&'a str, Gone<'a>>,
    guides: Table<String, Guide<'a>>,
    phrases: Table<&'a str, Phrase<'a>>,
    settings: Table<&'a str, Setting<'a>>,
    exercises: Table<&'a str, Exercise<'a>>,
}

#[derive(Serialize)]
struct Language<'a> {
    autonym: &'a str,
    names: Table<String, &'a str>,
    direction: &'static str,
    scripts: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    full: bool,
    evidence: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variety: Vec<Variety<'a>>,
}

#[derive(Serialize)]
struct Variety<'a> {
    id: &'a str,
    names: Table<String, &'a str>,
    countries: Vec<String>,
}

#[derive(Serialize)]
struct Source<'a> {
    title: &'a str,
    publisher: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    licence: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Gone<'a> {
    ReplacedBy(&'a str),
    Gone(Table<String, &'a str>),
}

pub(super) fn header<'a>(glossary: &'a Glossary, date: &'a str) -> Header<'a> {
    let about = &glossary.header;
    let companions = &glossary.companions;
    let domains = glossary.domains.iter();
    let countries = glossary.countries.iter();
    Header {
        schema: SCHEMA,
        edition: &about.edition,
        date,
        title: localised(&about.title),
        licence: &about.licence,
        contact: about.contact.as_deref(),
        domains: Table(
            domains
                .map(|domain| (domain.id.as_str(), localised(&domain.names)))
                .collect(),
        ),
        languages: Table(glossary.languages.iter().map(language).collect()),
        countries: Table(
            countries
                .map(|country| (&*country.code, localised(&country.names)))
                .collect(),
        ),
        sources: Table(glossary.sources.iter().map(source).collect()),
        retired: Table(glossary.retired.iter().map(gone).collect()),
        guides: Table(
            companions
                .guides
                .iter()
                .map(|(tag, guide)| (tag.to_string(), Guide::of(guide)))
                .collect(),
        ),
        phrases: Table(companions.phrases.iter().map(Phrase::of).collect()),
        settings: Table(companions.settings.iter().map(Setting::of).collect()),
        exercises: Table(companions.exercises.iter().map(Exercise::of).collect()),
    }
}

fn language(language: &model::Language) -> (String, Language<'_>) {
    let varieties = language.varieties.iter().map(|variety| Variety {
        id: &variety.id,
        names: localised(&variety.names),
        countries: texts(&variety.countries),
    });
    let shape = Language {
        autonym: &language.autonym,
        names: localised(&language.names),
        direction: language.direction.name(),
        scripts: texts(&language.scripts),
        full: language.full,
        evidence: match language.evidence {
            EvidenceRule::Required => "required",
            EvidenceRule::Optional => "optional",
        },
        aliases: tags(&language.aliases),
        variety: varieties.collect(),
    };
    (language.tag.to_string(), shape)
}

fn source<'a>((id, source): (&'a model::SourceId, &'a model::Source)) -> (&'a str, Source<'a>) {
    let shape = Source {
        title: &source.title,
        publisher: &source.publisher,
        year: source.year,
        kind: source.kind.name(),
        url: source.url.as_deref(),
        licence: &source.licence,
    };
    (id.as_str(), shape)
}

fn gone<'a>((id, what): (&'a model::ConceptId, &'a Retired)) -> (&'a str, Gone<'a>) {
    let shape = match what {
        Retired::ReplacedBy(new) => Gone::ReplacedBy(new.as_str()),
        Retired::Gone(reason) => Gone::Gone(localised(reason)),
    };
    (id.as_str(), shape)
}
