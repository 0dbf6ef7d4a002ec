//! The tables beside the concepts, and the header line of an edition.

use serde::Deserialize;

use super::{Exercise, Guide, Ordered, Phrase, Setting};

/// `glossary.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct GlossaryFile {
    pub(in crate::load) schema: u32,
    pub(in crate::load) edition: String,
    pub(in crate::load) title: Ordered<String>,
    pub(in crate::load) licence: String,
    pub(in crate::load) contact: Option<String>,
    pub(in crate::load) domains: Ordered<Ordered<String>>,
}

/// The first line of an edition. Other keys are for other readers and are left alone.
#[derive(Debug, Deserialize)]
pub(in crate::load) struct EditionHeader {
    pub(in crate::load) schema: u32,
    pub(in crate::load) edition: String,
    pub(in crate::load) date: Option<String>,
    pub(in crate::load) title: Option<TextOrLocalised>,
    pub(in crate::load) licence: Option<String>,
    pub(in crate::load) contact: Option<String>,
    pub(in crate::load) domains: Option<Ordered<Ordered<String>>>,
    pub(in crate::load) languages: Option<Ordered<Language>>,
    pub(in crate::load) countries: Option<Ordered<Ordered<String>>>,
    pub(in crate::load) sources: Option<Ordered<Source>>,
    pub(in crate::load) retired: Option<Ordered<Retired>>,
    pub(in crate::load) guides: Option<Ordered<Guide>>,
    pub(in crate::load) phrases: Option<Ordered<Phrase>>,
    pub(in crate::load) settings: Option<Ordered<Setting>>,
    pub(in crate::load) exercises: Option<Ordered<Exercise>>,
}

/// A title, in no language in particular or in several.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a text or a table from language to text"
)]
pub(in crate::load) enum TextOrLocalised {
    Text(String),
    Localised(Ordered<String>),
}

/// An entry of `languages.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Language {
    pub(in crate::load) autonym: String,
    pub(in crate::load) names: Ordered<String>,
    pub(in crate::load) direction: String,
    pub(in crate::load) scripts: Vec<String>,
    #[serde(default)]
    pub(in crate::load) full: bool,
    pub(in crate::load) evidence: String,
    #[serde(default)]
    pub(in crate::load) aliases: Vec<String>,
    #[serde(default)]
    pub(in crate::load) variety: Vec<Variety>,
}

/// A regional form of a language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Variety {
    pub(in crate::load) id: String,
    pub(in crate::load) names: Ordered<String>,
    pub(in crate::load) countries: Vec<String>,
}

/// An entry of `sources.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Source {
    pub(in crate::load) title: String,
    pub(in crate::load) publisher: String,
    pub(in crate::load) year: Option<u16>,
    pub(in crate::load) kind: String,
    pub(in crate::load) url: Option<String>,
    pub(in crate::load) licence: String,
}

/// An entry of `retired.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Retired {
    pub(in crate::load) replaced_by: Option<String>,
    pub(in crate::load) gone: Option<Ordered<String>>,
}
