//! The map of the program in `src/lib.rs` is true: who may know whom, which crates are named where, how files are cut.
//!
//! Unit tests stand above the layers and may know all of them.

use crate::source::{SourceFile, Word, files, words};

/// Each part of the program with the parts it may name.
const MAY_KNOW: &[(&str, &[&str])] = &[
    (
        "cli",
        &[
            "web", "exchange", "search", "annotate", "load", "model", "builtin",
        ],
    ),
    ("web", &["search", "annotate", "exchange", "model"]),
    ("search", &["text", "model"]),
    ("annotate", &["text", "model"]),
    ("exchange", &["model"]),
    // An edition takes from the built-in dataset what its header does not bring.
    ("load", &["model", "text", "builtin"]),
    // The type of a folder in memory.
    ("builtin", &["load"]),
    ("text", &["model"]),
    ("model", &[]),
];

/// Crates that only some parts name.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("tantivy", &["search"]),
    ("axum", &["web"]),
    ("tower_http", &["web"]),
    ("maud", &["web"]),
    ("clap", &["cli"]),
    ("rusqlite", &["exchange"]),
];

/// Crates that the model does without, besides those of [`ONLY_IN`].
const NOT_IN_MODEL: &[&str] = &["serde", "serde_json", "toml"];

/// Lines that a file may have.
const LONGEST: usize = 400;

#[test]
fn every_part_is_on_the_map() {
    check(|file| {
        let part = file.modules().first().copied()?;
        (!MAY_KNOW.iter().any(|(known, _)| *known == part))
            .then(|| "is of no part of the map".to_owned())
    });
}

#[test]
fn parts_know_only_what_the_map_allows() {
    check_words(|file, words| {
        let modules = file.modules();
        let Some((part, allowed)) = MAY_KNOW
            .iter()
            .find(|(part, _)| modules.first() == Some(part))
        else {
            return Vec::new();
        };
        let foreign = |known: &Word<'_>| known.text != *part && !allowed.contains(&known.text);
        parts_named(&modules, words)
            .into_iter()
            .filter(foreign)
            .map(|known| {
                (
                    known.line,
                    format!("`{part}` may not know `{}`", known.text),
                )
            })
            .collect()
    });
}

#[test]
fn crates_are_named_only_in_their_part() {
    check_words(|file, words| {
        let part = file.modules().first().copied().unwrap_or("the root");
        let foreign = |word: &&Word<'_>| {
            ONLY_IN
                .iter()
                .any(|(name, parts)| *name == word.text && !parts.contains(&part))
                || part == "model" && NOT_IN_MODEL.contains(&word.text)
        };
        let foreign = words.iter().filter(foreign);
        foreign
            .map(|word| (word.line, format!("`{part}` may not name `{}`", word.text)))
            .collect()
    });
}

#[test]
fn only_one_file_writes_markup_that_is_not_escaped() {
    check_words(|file, words| {
        let named = words
            .iter()
            .filter(|word| word.text == "PreEscaped" && file.path != "web/view/escape.rs");
        named
            .map(|word| {
                (
                    word.line,
                    "`PreEscaped` belongs in web/view/escape.rs".to_owned(),
                )
            })
            .collect()
    });
}

#[test]
fn no_file_is_called_mod() {
    check(|file| {
        file.path
            .ends_with("mod.rs")
            .then(|| "write `name.rs` beside `name/`".to_owned())
    });
}

#[test]
fn no_file_is_too_long() {
    check(|file| {
        let lines = file.text.lines().count();
        (lines > LONGEST).then(|| format!("has {lines} lines, more than {LONGEST}"))
    });
}

#[test]
fn every_file_opens_with_its_job() {
    check(|file| {
        (!file.is_test() && !file.text.starts_with("//! "))
            .then(|| "does not open with `//!`".to_owned())
    });
}

#[test]
fn parts_are_found_however_they_are_named() {
    check_named(&["web", "page"], "use crate::load::Tree;", &["load"]);
    check_named(
        &["web", "page"],
        "use crate::{load::{self, text}, model::Term};",
        &["load", "model"],
    );
    check_named(
        &["web", "page"],
        "fn f(a: &crate::search::Hit) {}",
        &["search"],
    );
    check_named(&["web", "page"], "use super::super::load;", &["load"]);
    check_named(&["web", "page"], "use super::search::Page;", &[]);
    check_named(&["web"], "use super::{load, model};", &["load", "model"]);
    check_named(&["cli"], "passerelle::web::serve();", &["web"]);
    check_named(
        &["web", "page"],
        "// crate::load\nlet a = \"crate::load\";",
        &[],
    );
}

#[track_caller]
fn check_named(modules: &[&str], text: &str, expected: &[&str]) {
    let words = words(text);
    let named: Vec<&str> = parts_named(modules, &words)
        .iter()
        .map(|word| word.text)
        .collect();
    assert_eq!(named, expected, "{text}");
}

/// The first module of every path from the root of the crate, in a file inside `modules`.
fn parts_named<'a>(modules: &[&str], words: &[Word<'a>]) -> Vec<Word<'a>> {
    let mut named = Vec::new();
    for place in 0..words.len() {
        let text = |offset: usize| words.get(place + offset).map(|word| word.text);
        let ups = (0..)
            .take_while(|up| text(2 * up) == Some("super") && text(2 * up + 1) == Some("::"))
            .count();
        let root = match text(0) {
            Some("crate" | "passerelle") if text(1) == Some("::") => place + 2,
            // Only as many steps up as lead to the root; a chain is looked at from its start.
            Some("super") if ups == modules.len() && !follows_super(words, place) => {
                place + 2 * ups
            }
            _ => continue,
        };
        match words.get(root).map(|word| word.text) {
            Some("{") => named.extend(heads(&words[root..])),
            Some(_) => named.push(words[root]),
            None => {}
        }
    }
    named
}

fn follows_super(words: &[Word<'_>], place: usize) -> bool {
    place >= 2 && words[place - 1].text == "::" && words[place - 2].text == "super"
}

/// The first word of each path in a group of a `use`, which `words` begins with.
fn heads<'a>(words: &[Word<'a>]) -> Vec<Word<'a>> {
    let (mut heads, mut depth) = (Vec::new(), 0);
    for pair in words.windows(2) {
        match pair[0].text {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && matches!(pair[0].text, "{" | ",") && pair[1].text != "}" {
            heads.push(pair[1]);
        }
    }
    heads
}

/// No file has a fault; all faults are listed together.
#[track_caller]
fn check(fault: impl Fn(&SourceFile) -> Option<String>) {
    let files = files();
    let faults = files
        .iter()
        .filter_map(|file| Some(format!("src/{}: {}\n", file.path, fault(file)?)));
    let faults: String = faults.collect();
    assert!(faults.is_empty(), "\n{faults}");
}

/// No file but unit tests has a fault in its words.
#[track_caller]
fn check_words(faults: impl Fn(&SourceFile, &[Word<'_>]) -> Vec<(usize, String)>) {
    let all: String = files()
        .iter()
        .filter(|file| !file.is_test())
        .flat_map(|file| {
            let faults = faults(file, &file.words());
            faults
                .into_iter()
                .map(|(line, fault)| format!("src/{}:{line}: {fault}\n", file.path))
        })
        .collect();
    assert!(all.is_empty(), "\n{all}");
}
