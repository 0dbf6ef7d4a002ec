//! The classes of matches, in their order.

/// Why a text matches a query. A better class always ranks above a worse one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchClass {
    /// Exactly as written.
    Exact,
    /// Equal after folding: case, accents, letter variants.
    Folded,
    /// Every word of the query is in the term; or, when nothing else is found, every word of the term is in the query.
    Words,
    /// The query is the beginning of a word of the term.
    Prefix,
    /// Equal without clitic or ending.
    Inflected,
    /// Equal when joined or split differently.
    Joined,
    /// A slip of the pen.
    Typo,
    /// Heard, and typed in Latin letters.
    Romanised,
    /// The words are in a definition or a note.
    Text,
}

impl MatchClass {
    /// Every class, best first.
    pub const ALL: [Self; 9] = [
        Self::Exact,
        Self::Folded,
        Self::Words,
        Self::Prefix,
        Self::Inflected,
        Self::Joined,
        Self::Typo,
        Self::Romanised,
        Self::Text,
    ];

    /// The name used in answers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Folded => "folded",
            Self::Words => "words",
            Self::Prefix => "prefix",
            Self::Inflected => "inflected",
            Self::Joined => "joined",
            Self::Typo => "typo",
            Self::Romanised => "romanised",
            Self::Text => "text",
        }
    }
}
