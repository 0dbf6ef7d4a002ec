//! The dataset and the profiles as they were when the program was built.
//!
//! They let the binary run alone, and give an edition file what it does not bring itself.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::load::Tree;

/// The folders of the dataset, without the frozen editions: these are served from disk.
static FOLDERS: [(&str, Dir<'_>); 5] = [
    (
        "concepts",
        include_dir!("$CARGO_MANIFEST_DIR/glossary/concepts"),
    ),
    (
        "languages",
        include_dir!("$CARGO_MANIFEST_DIR/glossary/languages"),
    ),
    (
        "phrases",
        include_dir!("$CARGO_MANIFEST_DIR/glossary/phrases"),
    ),
    (
        "settings",
        include_dir!("$CARGO_MANIFEST_DIR/glossary/settings"),
    ),
    (
        "exercises",
        include_dir!("$CARGO_MANIFEST_DIR/glossary/exercises"),
    ),
];
static TABLES: [(&str, &str); 5] = [
    ("glossary.toml", include_str!("../glossary/glossary.toml")),
    ("languages.toml", include_str!("../glossary/languages.toml")),
    ("countries.toml", include_str!("../glossary/countries.toml")),
    ("sources.toml", include_str!("../glossary/sources.toml")),
    ("retired.toml", include_str!("../glossary/retired.toml")),
];
static INDEX: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/index");

/// The built-in `glossary/`.
#[must_use]
pub fn glossary() -> &'static Tree {
    static TREE: LazyLock<Tree> = LazyLock::new(|| {
        let folders = FOLDERS.iter().flat_map(|(name, folder)| {
            files(folder)
                .into_iter()
                .map(move |(path, text)| (format!("{name}/{path}"), text))
        });
        let folders: Vec<(String, &str)> = folders.collect();
        let folders = folders.iter().map(|(path, text)| (path.as_str(), *text));
        Tree::from_files(TABLES.into_iter().chain(folders))
    });
    &TREE
}

/// The built-in `index/`.
#[must_use]
pub fn index() -> &'static Tree {
    static TREE: LazyLock<Tree> = LazyLock::new(|| Tree::from_files(files(&INDEX)));
    &TREE
}

/// Every file below a folder, with its path there.
fn files(folder: &'static Dir<'_>) -> Vec<(&'static str, &'static str)> {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files
}

fn collect(folder: &'static Dir<'_>, files: &mut Vec<(&'static str, &'static str)>) {
    for file in folder.files() {
        files.extend(file.path().to_str().zip(file.contents_utf8()));
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}
