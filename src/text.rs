//! Text analysis: folding, words, slips of the pen, readings in Latin letters.
//!
//! Pure functions over texts and profiles. The same analysis is used for indexing and for queries.
//!
//! **Invariant:** this module does no I/O and knows nothing of the index; it names neither tantivy nor axum.

mod analyser;
mod heard;
mod letters;
mod slip;

pub use analyser::{Analyser, Analysers, Folded};
pub use letters::{is_han, is_latin, is_separator, script_of};
pub use slip::{Piece, allowed_slips, pieces, pieces_near, slips_within, swaps};
