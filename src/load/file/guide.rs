//! A language guide.

use serde::Deserialize;

use super::Ordered;

/// `languages/<tag>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Guide {
    pub(in crate::load) gender: Ordered<String>,
    pub(in crate::load) pronouns: Ordered<String>,
    pub(in crate::load) address: Ordered<String>,
    pub(in crate::load) confused: Ordered<String>,
    pub(in crate::load) varieties: Ordered<String>,
    pub(in crate::load) ask: Vec<Ordered<String>>,
    #[serde(default)]
    pub(in crate::load) sources: Vec<String>,
}
