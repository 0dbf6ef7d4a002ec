//! The glossary in the formats of other programs.
//!
//! A file is a pure function of an [`Export`]: which concepts, which languages, for which reader.
//!
//! **Invariant:** a term that must not be offered as a rendering never stands where a reader of the format takes a translation, a first choice or an answer from. Where a format can say "only to be understood", it stands there with its usage and its advice; where it cannot, it is left out.

mod anki;
mod anki_text;
mod archive;
mod cards;
mod clean;
mod csv;
mod defined_term;
mod edition;
mod html;
mod import;
mod martif;
mod omegat;
pub mod review;
mod rows;
mod sheets;
mod skos;
mod stardict;
mod tbx;
mod workbook;
mod xlsx;
mod xml;

pub use edition::freeze;
pub use import::{Imported, Origin, Reading, Words};

use unic_langid::LanguageIdentifier;

pub use defined_term::defined_term;

use crate::model::{Concept, Glossary, Language, Section, closed_list};

closed_list! {
    /// A format to export.
    Format ("a format") {
        /// A table, one row a term (RFC 4180).
        Csv = "csv",
        /// A workbook for people, a sheet a language.
        Xlsx = "xlsx",
        /// TBX v3, dialect TBX-Basic.
        TbxBasic = "tbx-basic",
        /// TBX v3, dialect TBX-Linguist: with register and reading.
        TbxLinguist = "tbx-linguist",
        /// TBX v2, for older tools.
        TbxV2 = "tbx-v2",
        /// SKOS with SKOS-XL, as Turtle.
        SkosTurtle = "skos-turtle",
        /// SKOS with SKOS-XL, as JSON-LD.
        SkosJsonLd = "skos-jsonld",
        /// A glossary of the translation tool `OmegaT`.
        OmegaT = "omegat",
        /// Flashcards as text that Anki imports.
        AnkiText = "anki-text",
        /// A deck that Anki imports.
        Anki = "anki",
        /// A dictionary for programs and telephones without a network.
        StarDict = "stardict",
    }
}

/// What is exported, and for whom.
pub struct Export<'a> {
    /// The glossary.
    pub glossary: &'a Glossary,
    /// The concepts, in order.
    pub concepts: Vec<&'a Concept>,
    /// The languages; formats for translators take the first as source and the second as target.
    pub languages: Vec<&'a Language>,
    /// The country whose words are wanted.
    pub region: Option<&'a str>,
    /// Languages for notes and advice, best first.
    pub readers: Vec<LanguageIdentifier>,
    /// Address under which the pages are reached, without a final `/`.
    pub base_url: &'a str,
    /// A name for file and deck, of letters, digits and hyphens.
    pub name: &'a str,
    /// The title of the selection for the reader.
    pub title: &'a str,
    /// A text of the interface in the reader's language, by its name.
    pub words: &'a dyn Fn(&str) -> String,
}

/// A file ready to be saved.
#[derive(Debug)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Why nothing is exported.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The format is for one pair.
    #[error("this format is for a language pair: give two different languages")]
    NoPair,
    /// Writing failed, which would be a fault of ours.
    #[error("the file cannot be written: {0}")]
    Unwritable(String),
    /// A file given is not what it should be.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
}

impl Format {
    /// Writes the selection in this format.
    ///
    /// # Errors
    ///
    /// When the format needs a pair and the selection has none.
    pub fn export(self, export: &Export<'_>) -> Result<File, Error> {
        match self {
            Self::Csv => csv::write(export),
            Self::Xlsx => xlsx::write(export),
            Self::TbxBasic => tbx::write(export, tbx::Dialect::Basic),
            Self::TbxLinguist => tbx::write(export, tbx::Dialect::Linguist),
            Self::TbxV2 => martif::write(export),
            Self::SkosTurtle => skos::write(export, skos::Syntax::Turtle),
            Self::SkosJsonLd => skos::write(export, skos::Syntax::JsonLd),
            Self::OmegaT => omegat::write(export),
            Self::AnkiText => anki_text::write(export),
            Self::Anki => anki::write(export),
            Self::StarDict => stardict::write(export),
        }
    }
}

impl Export<'_> {
    /// Source and target language.
    fn pair(&self) -> Result<[&Language; 2], Error> {
        match self.languages[..] {
            [from, to] if from.tag != to.tag => Ok([from, to]),
            _ => Err(Error::NoPair),
        }
    }

    /// The sections of a concept in the wanted languages, in the order of the languages.
    fn sections<'c>(&self, concept: &'c Concept) -> impl Iterator<Item = &'c Section> {
        let languages = self.languages.iter();
        languages.filter_map(|language| concept.section(&language.tag))
    }

    /// The permanent address of a concept.
    fn address(&self, concept: &Concept) -> String {
        format!("{}/concepts/{}", self.base_url, concept.id)
    }

    fn file(&self, ending: &str, media_type: &'static str, content: Vec<u8>) -> File {
        File {
            name: format!("{}.{ending}", self.name),
            media_type,
            content,
        }
    }
}

impl std::fmt::Debug for Export<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Export")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
