//! A kind of assignment.

use serde::Deserialize;

use super::Ordered;

/// `settings/<id>.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Setting {
    pub(in crate::load) area: String,
    pub(in crate::load) title: Ordered<String>,
    pub(in crate::load) summary: Ordered<String>,
    pub(in crate::load) phrases: Vec<String>,
    pub(in crate::load) stage: Vec<Stage>,
    pub(in crate::load) wrong: Vec<Remark>,
    pub(in crate::load) advice: Vec<Remark>,
}

/// A part of an assignment.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Stage {
    pub(in crate::load) title: Ordered<String>,
    pub(in crate::load) concepts: Vec<String>,
}

/// A statement with its sources.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::load) struct Remark {
    pub(in crate::load) text: Ordered<String>,
    #[serde(default)]
    pub(in crate::load) sources: Vec<String>,
}
