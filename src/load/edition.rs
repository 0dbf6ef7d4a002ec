//! A frozen edition: JSON Lines, the header first, then one concept a line.
//!
//! What the header does not bring (languages, countries, sources, domains) comes from the dataset inside the program, so that a small file can be served alone.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde::de::DeserializeOwned;

use super::convert::Converter;
use super::folder::SCHEMA;
use super::{KeyPath, Problem, Rigour, Tree, file, folder};
use crate::builtin;
use crate::model::{
    Companions, Concept, ConceptId, Domain, Glossary, Header, Language, Languages, Localised,
};

/// After so many faults the rest of the file is not read.
const ENOUGH: usize = 100;

/// Reads an edition; its structure is checked, editorial rules are not.
pub(super) fn read(path: &Path) -> Result<Glossary, Vec<Problem>> {
    let name = path.display().to_string();
    let unreadable = |error: std::io::Error| {
        let remedy = "give the path of a readable edition file in UTF-8";
        vec![Problem::new(&name, format!("cannot be read: {error}")).remedy(remedy)]
    };
    let mut reader = BufReader::with_capacity(1 << 20, File::open(path).map_err(unreadable)?);
    let mut line = String::new();
    reader.read_line(&mut line).map_err(unreadable)?;
    let mut problems = Vec::new();
    let header: Option<file::EditionHeader> = parse(&name, 1, &line, &mut problems);
    let Some(header) = header else {
        return Err(problems);
    };
    let mut edition = start(&name, header, &mut problems);
    for problem in problems.iter_mut().filter(|problem| problem.file == name) {
        problem.position.get_or_insert((1, 1));
    }

    let mut number = 1;
    loop {
        line.clear();
        number += 1;
        if reader.read_line(&mut line).map_err(unreadable)? == 0 || problems.len() >= ENOUGH {
            break;
        }
        if line.trim().is_empty() {
            continue;
        }
        let before = problems.len();
        if let Some(shape) = parse::<file::EditionConcept>(&name, number, &line, &mut problems) {
            let (id, domain, shape) = shape.into_parts();
            let concept = Converter::new(&name, &mut problems).concept(&id, &domain, shape);
            edition
                .concepts
                .extend(concept.map(|concept| (number, concept)));
        }
        for problem in &mut problems[before..] {
            problem.position.get_or_insert((number, 1));
        }
    }
    edition.finish(&name, problems)
}

/// The name and the day of an edition, from its header alone; a day that is missing is empty.
pub(super) fn name(path: &Path) -> Result<(String, String), Vec<Problem>> {
    let name = path.display().to_string();
    let unreadable = |error: std::io::Error| {
        let remedy = "give the path of a readable edition file in UTF-8";
        vec![Problem::new(&name, format!("cannot be read: {error}")).remedy(remedy)]
    };
    let mut line = String::new();
    let mut reader = BufReader::new(File::open(path).map_err(unreadable)?);
    reader.read_line(&mut line).map_err(unreadable)?;
    let mut problems = Vec::new();
    let header: Option<file::EditionHeader> = parse(&name, 1, &line, &mut problems);
    let header = header.ok_or(problems)?;
    Ok((header.edition, header.date.unwrap_or_default()))
}

struct Edition {
    glossary: Glossary,
    /// Each concept with the number of its line.
    concepts: Vec<(usize, Concept)>,
}

fn start(name: &str, header: file::EditionHeader, problems: &mut Vec<Problem>) -> Edition {
    // The tables alone: the built-in concepts are no part of this edition.
    let tables = builtin::glossary()
        .files()
        .filter(|(path, _)| !path.starts_with("concepts/"));
    let built_in = folder::read(&Tree::from_files(tables), Rigour::Structure);
    let built_in = built_in.unwrap_or_else(|faults| {
        problems.extend(faults);
        empty()
    });
    if header.schema != SCHEMA {
        let fault = format!(
            "schema {} is not known: this program reads schema {SCHEMA}",
            header.schema
        );
        let remedy = "use the program version that wrote this edition";
        problems.push(
            Problem::new(name, fault)
                .on(1, 1)
                .of("value")
                .remedy(remedy),
        );
    }
    let mut converter = Converter::new(name, problems);
    let top = KeyPath::default();
    let title = match header.title {
        Some(file::TextOrLocalised::Localised(texts)) => {
            converter.localised(&top.key("title"), texts)
        }
        Some(file::TextOrLocalised::Text(text)) => {
            let tags = built_in
                .languages
                .iter()
                .take(1)
                .map(|language| language.tag.clone());
            tags.map(|tag| (tag, text.clone().into())).collect()
        }
        None => built_in.header.title.clone(),
    };
    let mut glossary = Glossary::new(
        Header {
            title,
            edition: header.edition.into(),
            date: header.date.map(Into::into),
            licence: header
                .licence
                .map_or_else(|| built_in.header.licence.clone(), Into::into),
            contact: header
                .contact
                .map(Into::into)
                .or_else(|| built_in.header.contact.clone()),
        },
        header
            .languages
            .map_or_else(|| built_in.languages.clone(), |l| converter.languages(l)),
        header
            .countries
            .map_or_else(|| built_in.countries.clone(), |c| converter.countries(c)),
        header.domains.map_or_else(
            || built_in.domains.clone(),
            |domains| converter.domains(&top.key("domains"), domains),
        ),
        header
            .sources
            .map_or_else(|| built_in.sources.clone(), |s| converter.sources(s)),
        header
            .retired
            .map_or_else(Default::default, |retired| converter.retired(retired)),
        Vec::new(),
    );
    let own = companions(
        &mut converter,
        header.guides,
        header.phrases,
        header.settings,
        header.exercises,
    );
    glossary.companions = own.unwrap_or(built_in.companions);
    Edition {
        glossary,
        concepts: Vec::new(),
    }
}

/// What the header brings besides the concepts; `None` when it brings none of it.
fn companions(
    converter: &mut Converter<'_>,
    guides: Option<file::Ordered<file::Guide>>,
    phrases: Option<file::Ordered<file::Phrase>>,
    settings: Option<file::Ordered<file::Setting>>,
    exercises: Option<file::Ordered<file::Exercise>>,
) -> Option<Companions> {
    if guides.is_none() && phrases.is_none() && settings.is_none() && exercises.is_none() {
        return None;
    }
    let guides = guides.unwrap_or_default().0.into_iter();
    let guides = guides.filter_map(|(tag, guide)| {
        let guide = converter.guide(guide);
        Some((converter.tag(&KeyPath::default(), &tag)?, guide))
    });
    let guides = guides.collect();
    let phrases = phrases.unwrap_or_default().0.into_iter();
    let phrases = phrases.filter_map(|(id, phrase)| converter.phrase(&id, phrase));
    let phrases = phrases.collect();
    let settings = settings.unwrap_or_default().0.into_iter();
    let settings = settings.filter_map(|(id, setting)| converter.setting(&id, setting));
    let settings = settings.collect();
    let exercises = exercises.unwrap_or_default().0.into_iter();
    let exercises = exercises.filter_map(|(id, exercise)| converter.exercise(&id, exercise));
    Some(Companions {
        guides,
        phrases,
        settings,
        exercises: exercises.collect(),
    })
}

impl Edition {
    /// Lists languages and domains that only the concepts name, and refuses an identifier used twice.
    fn finish(self, name: &str, mut problems: Vec<Problem>) -> Result<Glossary, Vec<Problem>> {
        let Glossary {
            header,
            mut languages,
            countries,
            mut domains,
            sources,
            companions,
            retired,
            ..
        } = self.glossary;
        for (_, concept) in &self.concepts {
            if !domains.iter().any(|domain| domain.id == concept.domain) {
                domains.push(Domain {
                    id: concept.domain.clone(),
                    names: Localised::default(),
                });
            }
            for section in &concept.sections {
                if languages.get(&section.language).is_none() {
                    languages.push(Language::from_tag(section.language.clone()));
                }
            }
        }
        repeated(name, &self.concepts, &mut problems);
        let concepts = self
            .concepts
            .into_iter()
            .map(|(_, concept)| concept)
            .collect();
        let mut glossary = Glossary::new(
            header, languages, countries, domains, sources, retired, concepts,
        );
        glossary.companions = companions;
        if problems.is_empty() {
            Ok(glossary)
        } else {
            Err(problems)
        }
    }
}

/// Refuses an identifier used twice, at the second of the two lines.
fn repeated(name: &str, concepts: &[(usize, Concept)], problems: &mut Vec<Problem>) {
    let mut sorted: Vec<(&ConceptId, usize)> = concepts
        .iter()
        .map(|(line, concept)| (&concept.id, *line))
        .collect();
    sorted.sort_unstable();
    for pair in sorted.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        let [(id, first), (_, second)] = pair else {
            continue;
        };
        let fault = format!("concept `{id}` stands on line {first} too");
        let problem = Problem::new(name, fault).of("value").on(*second, 1);
        problems.push(problem.remedy("keep one of the two lines"));
    }
}

fn empty() -> Glossary {
    let header = Header {
        title: Localised::default(),
        edition: "".into(),
        date: None,
        licence: "".into(),
        contact: None,
    };
    let (sources, retired) = (Default::default(), Default::default());
    Glossary::new(
        header,
        Languages::default(),
        Vec::new(),
        Vec::new(),
        sources,
        retired,
        Vec::new(),
    )
}

fn parse<T: DeserializeOwned>(
    name: &str,
    number: usize,
    line: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    // Without the end of the line, so that a line cut short is reported at its end.
    let line = line.trim_end();
    match serde_json::from_str(line) {
        Ok(shape) => Some(shape),
        Err(error) => {
            let text = error.to_string();
            let fault = text.split(" at line ").next().unwrap_or(&text).to_owned();
            let column = line.floor_char_boundary(error.column().saturating_sub(1).min(line.len()));
            let column = line[..column].chars().count() + 1;
            let remedy = "each line is one JSON object: the header, then a concept with `id`, `domain` and `languages`";
            problems.push(Problem::new(name, fault).on(number, column).remedy(remedy));
            None
        }
    }
}
