//! The folder `index/`: language profiles and their letter tables.

use super::convert::{Converter, boxed};
use super::locate::locate;
use super::{KeyPath, Problem, Tree, file, folder};
use crate::model::{Affixes, Compounds, Letters, Profile, Profiles};

/// Letters that must remain when an affix is taken off, unless the profile says otherwise.
const MINIMUM_STEM: usize = 3;

/// Reads every profile of `index/profiles/` with the tables it names.
///
/// # Errors
///
/// Every problem found, sorted by file and line.
pub fn profiles(tree: &Tree) -> Result<Profiles, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut profiles = Vec::new();
    for (path, text) in tree.below("profiles/") {
        let name = path
            .trim_start_matches("profiles/")
            .trim_end_matches(".toml");
        if let Some(shape) = folder::parse(path, text, &mut problems) {
            profiles.push(profile(tree, path, name, shape, &mut problems));
        }
    }
    match Profiles::new(profiles) {
        Ok(profiles) if problems.is_empty() => return Ok(profiles),
        Ok(_) => {}
        Err(_) => {
            let problem = Problem::new(tree.shown("profiles/und.toml"), "is missing");
            problems
                .push(problem.remedy("write the fallback profile for languages that have none"));
        }
    }
    Err(locate(tree, problems))
}

fn profile(
    tree: &Tree,
    path: &str,
    name: &str,
    shape: file::Profile,
    problems: &mut Vec<Problem>,
) -> Profile {
    let top = KeyPath::default();
    let mut converter = Converter::new(path, problems);
    let casing = shape
        .casing
        .and_then(|text| converter.parse(&top.key("casing"), &text));
    let marks = shape
        .marks
        .and_then(|text| converter.parse(&top.key("marks"), &text));
    let apostrophe = shape.apostrophe;
    let apostrophe = apostrophe.and_then(|text| converter.parse(&top.key("apostrophe"), &text));
    let mut table = |folder: &str, key: &KeyPath, table: &str| {
        let file = format!("{folder}/{table}.tsv");
        let Some(text) = tree.get(&file) else {
            let problem = Problem::new(path, format!("names the table `{file}`, which is missing"));
            problems.push(
                problem
                    .of("value")
                    .at(key.clone())
                    .remedy("write that table, or take its name out"),
            );
            return None;
        };
        Some(Letters {
            name: table.into(),
            rules: rules(&file, text, problems),
        })
    };
    let fold = shape.fold.iter().enumerate();
    let fold = fold.filter_map(|(place, name)| table("fold", &top.key("fold").index(place), name));
    let fold = fold.collect();
    let heard = shape
        .heard
        .and_then(|name| table("romanise", &top.key("heard"), &name));
    let letters = shape
        .letters
        .and_then(|name| table("romanise", &top.key("letters"), &name));
    let vowels = shape
        .vowels
        .and_then(|text| Converter::new(path, problems).parse(&top.key("vowels"), &text));
    if !shape.compounds && !shape.links.is_empty() {
        let problem = Problem::new(path, "has `links` but no `compounds`").at(top.key("links"));
        problems.push(problem.remedy("write `compounds = true`, or take `links` out"));
    }
    let replace = shape.replace.0.into_iter();
    let affixes = Affixes {
        prefixes: boxed(shape.prefixes),
        suffixes: boxed(shape.suffixes),
        replace: replace.map(|(from, to)| (from.into(), to.into())).collect(),
        layers: shape.layers.unwrap_or(1),
        minimum_stem: shape.minimum_stem.unwrap_or(MINIMUM_STEM),
    };
    Profile {
        name: name.into(),
        casing: casing.unwrap_or_default(),
        marks: marks.unwrap_or_default(),
        apostrophe: apostrophe.unwrap_or_default(),
        keep: shape.keep.chars().filter(|c| !c.is_whitespace()).collect(),
        fold,
        articles: longest_first(shape.articles),
        stop_words: boxed(shape.stop_words),
        affixes,
        compounds: shape.compounds.then(|| Compounds {
            links: boxed(shape.links),
        }),
        heard,
        letters,
        vowels: vowels.unwrap_or_default(),
    }
}

/// Rules one a line: what, tab, by what, optionally tab and a comment. `#` opens a comment line.
fn rules(file: &str, text: &str, problems: &mut Vec<Problem>) -> Box<[(Box<str>, Box<str>)]> {
    let mut rules: Vec<(Box<str>, Box<str>)> = Vec::new();
    for (place, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut fault = |fault: String, remedy: &str| {
            problems.push(Problem::new(file, fault).on(place + 1, 1).remedy(remedy));
        };
        match line.split('\t').collect::<Vec<_>>()[..] {
            [from, to] | [from, to, _] if !from.is_empty() => {
                if rules.iter().any(|(earlier, _)| **earlier == *from) {
                    fault(
                        format!("`{from}` has a rule already"),
                        "keep one of the two",
                    );
                }
                rules.push((from.into(), to.into()));
            }
            _ => fault(
                "is not a rule".to_owned(),
                "write: letters, tab, their replacement, and optionally tab and a comment",
            ),
        }
    }
    rules.into()
}

fn longest_first(mut affixes: Vec<String>) -> Box<[Box<str>]> {
    affixes.sort_by_key(|affix| std::cmp::Reverse(affix.chars().count()));
    boxed(affixes)
}
