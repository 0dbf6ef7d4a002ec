//! The dataset folder: every table, then every concept, then the checks.

use rayon::prelude::*;
use serde::de::DeserializeOwned;

use super::convert::Converter;
use super::locate::{line_and_column, locate};
use super::{CHECKS, KeyPath, Problem, Rigour, Tree, file};
use crate::model::{Companions, Concept, Glossary, Header};

/// The version of the format this program reads.
pub(super) const SCHEMA: u32 = 1;

/// Reads the glossary in `tree`.
pub(super) fn read(tree: &Tree, rigour: Rigour) -> Result<Glossary, Vec<Problem>> {
    let mut problems = Vec::new();
    let glossary = assemble(tree, &mut problems);
    if let (Some(glossary), Rigour::Editorial) = (&glossary, rigour) {
        for check in CHECKS {
            check.run(glossary, &mut problems);
        }
    }
    match glossary {
        Some(glossary) if problems.is_empty() => Ok(glossary),
        _ => Err(locate(tree, problems)),
    }
}

fn assemble(tree: &Tree, problems: &mut Vec<Problem>) -> Option<Glossary> {
    let header: Option<file::GlossaryFile> = table(tree, "glossary.toml", problems);
    let languages = table(tree, "languages.toml", problems);
    let countries = table(tree, "countries.toml", problems);
    let sources = table(tree, "sources.toml", problems);
    let retired = table(tree, "retired.toml", problems);
    let concepts = concepts(tree, problems);

    let header = header?;
    schema_is_known(header.schema, problems);
    let mut converter = Converter::new("glossary.toml", problems);
    let title = converter.localised(&KeyPath::default().key("title"), header.title);
    let domains = converter.domains(&KeyPath::default().key("domains"), header.domains);
    let header = Header {
        title,
        edition: header.edition.into(),
        date: None,
        licence: header.licence.into(),
        contact: header.contact.map(Into::into),
    };
    let companions = companions(tree, problems);
    let mut glossary = Glossary::new(
        header,
        Converter::new("languages.toml", problems).languages(languages?),
        Converter::new("countries.toml", problems).countries(countries?),
        domains,
        Converter::new("sources.toml", problems).sources(sources?),
        Converter::new("retired.toml", problems).retired(retired?),
        concepts,
    );
    glossary.companions = companions;
    Some(glossary)
}

fn companions(tree: &Tree, problems: &mut Vec<Problem>) -> Companions {
    let guides = each(tree, "languages/", problems, |converter, tag, shape| {
        let tag = converter.tag(&KeyPath::default(), tag);
        tag.zip(Some(converter.guide(shape)))
    });
    let mut phrases = each(tree, "phrases/", problems, |c, id, shape| {
        c.phrase(id, shape)
    });
    let mut settings = each(tree, "settings/", problems, |c, id, shape| {
        c.setting(id, shape)
    });
    phrases.sort_by_key(|phrase| phrase.moment);
    settings.sort_by_key(|setting| setting.area);
    Companions {
        guides: guides.into_iter().collect(),
        phrases,
        settings,
        exercises: each(tree, "exercises/", problems, |c, id, shape| {
            c.exercise(id, shape)
        }),
    }
}

/// Every file of a folder, sorted by name, converted; the name without its ending identifies it.
fn each<S: DeserializeOwned, T>(
    tree: &Tree,
    folder: &str,
    problems: &mut Vec<Problem>,
    convert: impl Fn(&mut Converter<'_>, &str, S) -> Option<T>,
) -> Vec<T> {
    let mut all = Vec::new();
    for (path, text) in tree.below(folder) {
        let name = path.trim_start_matches(folder).trim_end_matches(".toml");
        if let Some(shape) = parse(path, text, problems) {
            all.extend(convert(&mut Converter::new(path, problems), name, shape));
        }
    }
    all
}

fn schema_is_known(schema: u32, problems: &mut Vec<Problem>) {
    if schema != SCHEMA {
        let fault = format!("schema {schema} is not known: this program reads schema {SCHEMA}");
        let problem = Problem::new("glossary.toml", fault).at(KeyPath::default().key("schema"));
        problems.push(
            problem
                .of("value")
                .remedy("use the program version that wrote this dataset"),
        );
    }
}

fn concepts(tree: &Tree, problems: &mut Vec<Problem>) -> Vec<Concept> {
    let files: Vec<_> = tree.below("concepts/").collect();
    // Parsing is most of the work; what is wrong is told in the order of the files.
    let parsed = files.into_par_iter().map(|(path, text)| {
        let mut problems = Vec::new();
        let concept = concept(path, text, &mut problems);
        (concept, problems)
    });
    let parsed: Vec<_> = parsed.collect();
    let parsed = parsed.into_iter().filter_map(|(concept, found)| {
        problems.extend(found);
        concept
    });
    parsed.collect()
}

fn concept(path: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Concept> {
    let parts: Vec<&str> = path.split('/').collect();
    let [_, domain, name] = parts[..] else {
        let fault = "is not in a domain's folder";
        let remedy = "move it to `concepts/<domain>/<id>.toml`";
        problems.push(Problem::new(path, fault).remedy(remedy));
        return None;
    };
    let id = name.trim_end_matches(".toml");
    let shape = parse(path, text, problems)?;
    Converter::new(path, problems).concept(id, domain, shape)
}

fn table<T: DeserializeOwned>(tree: &Tree, path: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let Some(text) = tree.get(path) else {
        let remedy = "a dataset folder holds glossary.toml, languages.toml, countries.toml, sources.toml and retired.toml";
        problems.push(Problem::new(tree.shown(path), "is missing").remedy(remedy));
        return None;
    };
    parse(path, text, problems)
}

/// A TOML file in its shape, or the fault with its place.
pub(super) fn parse<T: DeserializeOwned>(
    path: &str,
    text: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    match toml::from_str(text) {
        Ok(shape) => Some(shape),
        Err(error) => {
            let (line, column) = line_and_column(text, error.span().map_or(0, |span| span.start));
            let remedy = "see README.md of that folder for the keys and their values";
            let fault = error.message().trim().replace('\n', "; ");
            problems.push(Problem::new(path, fault).on(line, column).remedy(remedy));
            None
        }
    }
}
