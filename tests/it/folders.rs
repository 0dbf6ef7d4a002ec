//! The folders under `tests/data/`, read as the program reads them.

use std::fs;
use std::path::{Path, PathBuf};

use passerelle::load::{self, Problem, Tree};
use passerelle::model::Glossary;

/// The repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The miniature dataset.
pub(crate) fn sound() -> Glossary {
    load::glossary(&data("sound")).unwrap_or_else(|problems| panic!("{}", lines(&problems)))
}

/// The names of the faulty datasets, sorted.
pub(crate) fn broken_names() -> Vec<String> {
    let entries = fs::read_dir(data("broken"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// The miniature dataset with the files of one faulty dataset laid over it; paths are shown relative to it.
pub(crate) fn broken(name: &str) -> Tree {
    let (sound, overlay) = (tree("sound"), tree(&format!("broken/{name}")));
    Tree::from_files(sound.files().chain(overlay.files()))
}

/// What the faulty dataset should be told, as printed.
pub(crate) fn expected(name: &str) -> String {
    let path = data("broken").join(name).join("expected.txt");
    fs::read_to_string(path).unwrap_or_default()
}

/// Problems as printed, one after the other.
pub(crate) fn lines(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect()
}

fn data(name: &str) -> PathBuf {
    root().join("tests/data").join(name)
}

fn tree(name: &str) -> Tree {
    Tree::read(&data(name)).unwrap_or_else(|problem| panic!("{problem}"))
}
