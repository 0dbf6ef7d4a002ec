//! Text analysis: folding, words, stems, slips of the pen, readings in Latin letters.
//!
//! Pure functions over texts and profiles. The same analysis is used for indexing and for queries.
//!
//! **Invariant:** this module does no I/O and knows nothing of the index; it names neither tantivy nor axum.

mod affixes;
mod analyser;
mod analysers;
mod compounds;
mod folding;
mod letters;
mod reading;
mod slip;

pub use affixes::Stem;
pub use analyser::Analyser;
pub use analysers::{Analysers, Variant};
pub use folding::Folded;
pub use letters::{is_han, is_latin, script_of};
pub use reading::{Skeleton, same_but_for_vowels};
pub use slip::{LetterSet, Pattern, pieces};
