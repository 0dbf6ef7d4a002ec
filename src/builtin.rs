//! The dataset and the profiles as they were when the program was built.
//!
//! They let the binary run alone, and give an edition file what it does not bring itself.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::load::Tree;

static GLOSSARY: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/glossary");
static INDEX: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/index");

/// The built-in `glossary/`.
#[must_use]
pub fn glossary() -> &'static Tree {
    static TREE: LazyLock<Tree> = LazyLock::new(|| tree(&GLOSSARY));
    &TREE
}

/// The built-in `index/`.
#[must_use]
pub fn index() -> &'static Tree {
    static TREE: LazyLock<Tree> = LazyLock::new(|| tree(&INDEX));
    &TREE
}

fn tree(folder: &'static Dir<'_>) -> Tree {
    let mut files = Vec::new();
    collect(folder, &mut files);
    Tree::from_files(files)
}

fn collect(folder: &'static Dir<'_>, files: &mut Vec<(&'static str, &'static str)>) {
    for file in folder.files() {
        files.extend(file.path().to_str().zip(file.contents_utf8()));
    }
    for folder in folder.dirs() {
        collect(folder, files);
    }
}
