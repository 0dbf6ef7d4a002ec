//! Kinds of assignment: what comes up, in which order, and what to mind.

use std::fmt;
use std::str::FromStr;

use super::closed::closed_list;
use super::concept::slug;
use super::{ConceptId, Localised, PhraseId, SourceId};

slug! {
    /// Identifier of a setting.
    SettingId
}

closed_list! {
    /// The field of work of a setting.
    Area ("a field of work") {
        /// Asylum and reception.
        Asylum = "asylum",
        /// Body and mind.
        Health = "health",
        /// Police and courts.
        Justice = "justice",
        /// School and youth care.
        Youth = "youth",
        /// Town hall and social services.
        Administration = "administration",
    }
}

/// A kind of assignment.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Identifier and file name.
    pub id: SettingId,
    /// Field of work.
    pub area: Area,
    /// Its name.
    pub title: Localised,
    /// Who meets whom, for what.
    pub summary: Localised,
    /// Its stages, in the order in which they come.
    pub stages: Box<[Stage]>,
    /// What the interpreter may have to say.
    pub phrases: Box<[PhraseId]>,
    /// What usually goes wrong.
    pub wrong: Box<[Remark]>,
    /// What to do.
    pub advice: Box<[Remark]>,
}

impl Setting {
    /// The concepts of all stages, in the order in which they come up.
    pub fn concepts(&self) -> impl Iterator<Item = &ConceptId> {
        self.stages.iter().flat_map(|stage| &stage.concepts)
    }
}

/// A part of an assignment.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Its name.
    pub title: Localised,
    /// The concepts that come up, in order.
    pub concepts: Box<[ConceptId]>,
}

/// A statement with its sources.
#[derive(Debug, Clone)]
pub struct Remark {
    /// What is said.
    pub text: Localised,
    /// What it rests on.
    pub sources: Box<[SourceId]>,
}
