//! A language profile of `index/profiles/`.

use serde::Deserialize;

use super::Ordered;

/// `profiles/<tag>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Profile {
    pub(in crate::load) casing: Option<String>,
    pub(in crate::load) marks: Option<String>,
    pub(in crate::load) apostrophe: Option<String>,
    #[serde(default)]
    pub(in crate::load) keep: String,
    #[serde(default)]
    pub(in crate::load) fold: Vec<String>,
    #[serde(default)]
    pub(in crate::load) articles: Vec<String>,
    #[serde(default)]
    pub(in crate::load) stop_words: Vec<String>,
    #[serde(default)]
    pub(in crate::load) prefixes: Vec<String>,
    #[serde(default)]
    pub(in crate::load) suffixes: Vec<String>,
    #[serde(default)]
    pub(in crate::load) replace: Ordered<String>,
    pub(in crate::load) layers: Option<usize>,
    pub(in crate::load) minimum_stem: Option<usize>,
    #[serde(default)]
    pub(in crate::load) compounds: bool,
    #[serde(default)]
    pub(in crate::load) links: Vec<String>,
    pub(in crate::load) heard: Option<String>,
    pub(in crate::load) letters: Option<String>,
    pub(in crate::load) vowels: Option<String>,
}
