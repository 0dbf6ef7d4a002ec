//! The glossary as plain data.
//!
//! Concepts, their language sections and terms (ISO 1087), the table of languages, the sources, and the language profiles that describe how text is analysed.
//!
//! **Invariant:** this module does no I/O and names neither serde, tantivy, axum nor maud.
//! Everything here is immutable once loaded, so one value is shared by all requests.

mod closed;
mod companions;
mod concept;
mod date;
mod difference;
mod exercise;
mod glossary;
mod guide;
mod language;
mod localised;
mod phrase;
mod profile;
mod revision;
mod setting;
mod source;
mod term;

pub use closed::UnknownName;
pub(crate) use closed::closed_list;
pub use companions::Companions;
pub use concept::{Concept, ConceptId, DomainId, Equivalence, InvalidId, Review, Section};
pub use date::is_date;
pub use difference::{Change, ConceptChange, LanguageChange, TermChange, differences};
pub use exercise::{Exercise, ExerciseId, Rendering, Verdict};
pub use glossary::{Domain, Glossary, Header, Retired};
pub use guide::Guide;
pub use language::{Country, Direction, EvidenceRule, Language, Languages, Variety};
pub use localised::{Localised, pick};
pub use phrase::{Moment, Party, Person, Phrase, PhraseId, Speaker, Utterance, Utterances};
pub use profile::{
    Affixes, Apostrophe, Casing, Compounds, Letters, Marks, Profile, Profiles, Vowels,
};
pub use revision::{Answer, Judgement, Part, Piece};
pub use setting::{Area, Remark, Setting, SettingId, Stage};
pub use source::{Evidence, Source, SourceId, SourceKind};
pub use term::{Form, FormName, GrammaticalGender, PartOfSpeech, Register, Term, TermType, Usage};
