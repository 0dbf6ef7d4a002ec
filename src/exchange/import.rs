//! Other people's terms as concepts of ours: tables, workbooks and TBX, our own exports and simple foreign ones.
//!
//! **Invariant:** a status that is not understood never makes a term one to say.

mod advice;
mod draft;
mod table;
mod tbx;
mod tree;

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::{Error, sheets};
use crate::model::{Concept, Languages, Source, SourceId, closed_list};
use draft::Draft;

closed_list! {
    /// A format to import.
    Origin ("a format") {
        /// A table of comma-separated values.
        Csv = "csv",
        /// A workbook.
        Xlsx = "xlsx",
        /// TBX, version 3 or 2.
        Tbx = "tbx",
    }
}

/// What our own tables and workbooks do not hold.
const TABLES_LOSE: [&str; 8] = [
    "forms",
    "register and term type",
    "relations of concepts",
    "homonyms",
    "the notes of sections",
    "how to say a word",
    "texts in other languages of the reader",
    "a paraphrase beside usable words",
];

/// A text of the interface by its name, in one language.
pub type Words<'a> = &'a dyn Fn(&str) -> String;

/// What helps to understand a file.
pub struct Reading<'a> {
    /// The languages that are known, with their aliases.
    pub known: &'a Languages,
    /// The sources that are known by their identifiers.
    pub sources: &'a BTreeMap<SourceId, Source>,
    /// The language of notes, where the file does not say it.
    pub notes_in: LanguageIdentifier,
    /// The texts that our own exports hold, in each language of the interface.
    pub words: &'a [Words<'a>],
}

/// What was in a file.
#[derive(Debug)]
pub struct Imported {
    /// The concepts, in the order of the file.
    pub concepts: Vec<Concept>,
    /// The sources they cite.
    pub sources: BTreeMap<SourceId, Source>,
    /// What could not be carried.
    pub losses: Vec<String>,
}

impl Origin {
    /// Reads a file of this format.
    ///
    /// # Errors
    ///
    /// When it is not of this format, or holds no term.
    pub fn read(self, bytes: &[u8], reading: &Reading<'_>) -> Result<Imported, Error> {
        let mut draft = Draft::new(reading);
        match self {
            Self::Csv => {
                let table = sheets::csv(bytes)?;
                draft.own_loses(&TABLES_LOSE);
                if !table::read(&mut draft, &table, &sheets::Key::default(), None) {
                    return Err(Error::Unreadable(table::NEEDED.to_owned()));
                }
            }
            Self::Xlsx => {
                let (tables, key) = sheets::workbook(bytes)?;
                draft.own_loses(&TABLES_LOSE);
                let notes_in = key.get("reader", "reader").and_then(|tag| tag.parse().ok());
                let read = tables
                    .iter()
                    .map(|table| table::read(&mut draft, table, &key, notes_in.as_ref()));
                if read.filter(|read| *read).count() == 0 {
                    return Err(Error::Unreadable(table::NEEDED.to_owned()));
                }
            }
            Self::Tbx => {
                draft.own_loses(&[
                    "forms",
                    "relations of concepts",
                    "homonyms",
                    "registers other than colloquial, slang, vulgar and technical",
                    "texts in other languages of the reader",
                ]);
                tbx::read(&mut draft, bytes)?;
            }
        }
        draft.finish()
    }
}

impl std::fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading")
            .field("notes_in", &self.notes_in)
            .finish_non_exhaustive()
    }
}
