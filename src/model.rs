//! The glossary as plain data.
//!
//! Concepts, their language sections and terms (ISO 1087), the table of languages, the sources, and the language profiles that describe how text is analysed.
//!
//! **Invariant:** this module does no I/O and names neither serde, tantivy, axum nor maud.
//! Everything here is immutable once loaded, so one value is shared by all requests.

mod closed;
mod concept;
mod glossary;
mod guide;
mod language;
mod localised;
mod profile;
mod source;
mod term;

pub use closed::UnknownName;
pub use concept::{Concept, ConceptId, DomainId, Equivalence, InvalidId, Review, Section};
pub use glossary::{Domain, Glossary, Header, Retired};
pub use guide::Guide;
pub use language::{Country, Direction, EvidenceRule, Language, Languages, Variety};
pub use localised::{Localised, pick};
pub use profile::{
    Affixes, Apostrophe, Casing, Compounds, Letters, Marks, Profile, Profiles, Vowels,
};
pub use source::{Evidence, Source, SourceId, SourceKind};
pub use term::{Form, FormName, GrammaticalGender, PartOfSpeech, Register, Term, TermType, Usage};
