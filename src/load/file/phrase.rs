//! A phrase of the interpreter.

use serde::Deserialize;

use super::Ordered;

/// `phrases/<id>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Phrase {
    pub(in crate::load) moment: String,
    pub(in crate::load) to: String,
    pub(in crate::load) title: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) note: Ordered<String>,
    pub(in crate::load) say: Ordered<Vec<Utterance>>,
    #[serde(default)]
    pub(in crate::load) tell: Ordered<Vec<Utterance>>,
}

/// A sentence of a phrase.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Utterance {
    pub(in crate::load) text: String,
    pub(in crate::load) interpreter: Option<String>,
    pub(in crate::load) person: Option<String>,
    #[serde(default)]
    pub(in crate::load) sources: Vec<String>,
}
