//! The shapes of the files: mirrors of the format, not the model.
//!
//! The same shapes read TOML and the JSON Lines of an edition. Unknown keys are errors.

mod concept;
mod exercise;
mod glossary;
mod guide;
mod ordered;
mod phrase;
mod profile;
mod setting;

pub(super) use concept::{Concept, EditionConcept, Section, Term};
pub(super) use exercise::Exercise;
pub(super) use glossary::{
    EditionHeader, GlossaryFile, Language, Retired, Source, TextOrLocalised, Variety,
};
pub(super) use guide::Guide;
pub(super) use ordered::Ordered;
pub(super) use phrase::{Phrase, Utterance};
pub(super) use profile::Profile;
pub(super) use setting::{Remark, Setting};
