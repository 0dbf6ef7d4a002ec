//! From files to the model, or to every problem in them.
//!
//! [`glossary`] reads the folder `glossary/` or one frozen edition; [`profiles`] reads `index/`.
//! Both return all problems at once, each with file, line and column.
//! The way back: [`files`] writes a glossary as a folder, [`settle()`] makes what was imported one, [`revise()`] takes a reviewer's answers over.
//!
//! **Invariant:** faults in data are values ([`Problem`]), collected whole; nothing here stops at the first one.

mod check;
mod convert;
mod edition;
mod file;
mod folder;
mod index;
mod locate;
mod problem;
mod revise;
mod settle;
mod tree;
mod write;

use std::path::Path;

pub use check::{CHECKS, Check};
pub use index::profiles;
pub use problem::{KeyPath, Problem, Step};
pub use revise::{Line, ReviseError, Revised, fingerprint, revise};
pub use settle::settle;
pub use tree::Tree;
pub use write::files;

use crate::model::Glossary;

/// How strictly a glossary is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rigour {
    /// Structure and editorial rules: what `check` and a folder ask.
    Editorial,
    /// Structure alone: what an edition already cut is asked.
    Structure,
}

/// Reads a glossary from a folder or from one frozen edition file.
///
/// # Errors
///
/// Every problem found, sorted by file and line.
pub fn glossary(path: &Path) -> Result<Glossary, Vec<Problem>> {
    if path.is_file() {
        edition::read(path)
    } else {
        Tree::read(path)
            .map_err(|problem| vec![*problem])
            .and_then(|tree| glossary_in(&tree))
    }
}

/// Reads the glossary inside the program. Its editorial rules were checked when the program was built.
///
/// # Errors
///
/// When its structure is broken, which would be a fault of ours.
pub fn built_in() -> Result<Glossary, Vec<Problem>> {
    folder::read(crate::builtin::glossary(), Rigour::Structure)
}

/// The name and the day (empty when it has none) of a frozen edition, from its first line alone.
///
/// # Errors
///
/// When the file cannot be read or its header is none.
pub fn edition_name(path: &Path) -> Result<(String, String), Vec<Problem>> {
    edition::name(path)
}

/// Reads a glossary folder that is already in memory, and checks it.
///
/// # Errors
///
/// Every problem found, sorted by file and line.
pub fn glossary_in(tree: &Tree) -> Result<Glossary, Vec<Problem>> {
    folder::read(tree, Rigour::Editorial)
}
