//! An exercise.

use serde::Deserialize;

use super::Ordered;

/// `exercises/<id>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Exercise {
    pub(in crate::load) setting: String,
    pub(in crate::load) concepts: Vec<String>,
    pub(in crate::load) from: String,
    pub(in crate::load) to: String,
    pub(in crate::load) title: Ordered<String>,
    pub(in crate::load) situation: Ordered<String>,
    pub(in crate::load) utterance: String,
    pub(in crate::load) romanised: Option<String>,
    #[serde(default)]
    pub(in crate::load) literal: Ordered<String>,
    pub(in crate::load) rendering: Vec<Rendering>,
}

/// A rendering to judge.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Rendering {
    pub(in crate::load) text: String,
    pub(in crate::load) verdict: String,
    pub(in crate::load) reason: Ordered<String>,
}
