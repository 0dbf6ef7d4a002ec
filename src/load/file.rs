//! The shapes of the files: mirrors of the format, not the model.
//!
//! The same shapes read TOML and the JSON Lines of an edition. Unknown keys are errors.

mod concept;
mod glossary;
mod guide;
mod ordered;
mod profile;

pub(super) use concept::{Concept, EditionConcept, Section, Term};
pub(super) use glossary::{
    EditionHeader, GlossaryFile, Language, Retired, Source, TextOrLocalised, Variety,
};
pub(super) use guide::Guide;
pub(super) use ordered::Ordered;
pub(super) use profile::Profile;
