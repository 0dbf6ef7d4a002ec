//! What a reviewer answers about a section, row by row of a worksheet.

use unic_langid::LanguageIdentifier;

use super::closed::closed_list;
use super::{Section, Term, Usage};

closed_list! {
    /// A piece of a section that is judged by itself.
    Part ("a part of an entry") {
        /// Its definition.
        Definition = "definition",
        /// Its paraphrase.
        Paraphrase = "paraphrase",
        /// Its note.
        Note = "note",
        /// One of its terms.
        Term = "term",
        /// A term that it lacks.
        New = "new",
    }
}

closed_list! {
    /// What a reviewer says of a piece.
    Judgement ("a verdict") {
        /// It may stay.
        Right = "right",
        /// It is to become what the reviewer wrote.
        Change = "change",
        /// It is to go.
        Remove = "remove",
        /// Someone else should look.
        Unsure = "unsure",
    }
}

/// A row that a reviewer filled in.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its number in the worksheet, from one, for messages.
    pub row: usize,
    /// The concept.
    pub concept: String,
    /// The language.
    pub language: LanguageIdentifier,
    /// The piece.
    pub part: Part,
    /// What the piece said when the worksheet was written, as a hash.
    pub fingerprint: String,
    /// The verdict, where there is one.
    pub judgement: Option<Judgement>,
    /// A better text.
    pub text: Option<String>,
    /// A better usage.
    pub usage: Option<Usage>,
    /// A better reading in Latin letters.
    pub reading: Option<String>,
    /// Anything else.
    pub remark: Option<String>,
}

/// A piece that is there.
#[derive(Debug, Clone, Copy)]
pub enum Piece<'s> {
    /// The definition.
    Definition(&'s str),
    /// The paraphrase.
    Paraphrase(&'s str),
    /// The note on the section.
    Note,
    /// A term, with its place in the section.
    Term(usize, &'s Term),
}

impl Piece<'_> {
    /// What kind of piece it is.
    #[must_use]
    pub const fn part(&self) -> Part {
        match self {
            Self::Definition(_) => Part::Definition,
            Self::Paraphrase(_) => Part::Paraphrase,
            Self::Note => Part::Note,
            Self::Term(..) => Part::Term,
        }
    }
}

impl Section {
    /// Everything that a reviewer judges, in the order of the file.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let definition = self.definition.as_deref().map(Piece::Definition);
        let paraphrase = self.paraphrase.as_deref().map(Piece::Paraphrase);
        let note = (!self.note.is_empty()).then_some(Piece::Note);
        let terms = self.terms.iter().enumerate();
        let terms = terms.map(|(place, term)| Piece::Term(place, term));
        let first = [definition, paraphrase, note].into_iter().flatten();
        first.chain(terms).collect()
    }
}
