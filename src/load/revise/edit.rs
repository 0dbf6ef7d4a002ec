//! From an answer to the edit that it asks for, or to the reason why a person must do it.

use crate::model::{Answer, Judgement, Part, Piece, Term, Usage};
use crate::text::is_latin;

/// What tells a term from the others of its section; its place does not, because edits move it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TermKey {
    pub(super) text: String,
    pub(super) usage: &'static str,
    pub(super) part_of_speech: Option<&'static str>,
    pub(super) regions: Vec<String>,
}

impl TermKey {
    fn of(term: &Term) -> Self {
        Self {
            text: term.text.to_string(),
            usage: term.usage.name(),
            part_of_speech: term.part_of_speech.map(|value| value.name()),
            regions: term.regions.iter().map(ToString::to_string).collect(),
        }
    }
}

/// An edit of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Edit {
    /// A key of the section becomes this text, or goes.
    Key(&'static str, Option<String>),
    /// A term changes.
    Term {
        key: TermKey,
        text: Option<String>,
        usage: Option<Usage>,
        reading: Option<String>,
    },
    /// A term goes.
    Remove { key: TermKey },
    /// A term comes.
    Add {
        text: String,
        usage: Usage,
        reading: Option<String>,
    },
}

impl Edit {
    /// What the answer asks for: nothing where the piece is right.
    pub(super) fn of(
        answer: &Answer,
        judgement: Judgement,
        piece: Option<&Piece<'_>>,
    ) -> Result<Option<Self>, String> {
        let better = answer.text.is_some() || answer.usage.is_some() || answer.reading.is_some();
        match (judgement, piece) {
            (Judgement::Unsure, _) => Err(match &answer.text {
                Some(text) => format!("the reviewer is not sure; proposed: `{text}`"),
                None => "the reviewer is not sure".to_owned(),
            }),
            (Judgement::Right | Judgement::Remove, _) if better => {
                Err(format!("says `{judgement}`, but proposes something better"))
            }
            (Judgement::Right, _) => Ok(None),
            (Judgement::Change, None) => Self::added(answer).map(Some),
            (Judgement::Change, Some(_)) if !better => {
                Err("asks for a change and does not say which".to_owned())
            }
            (Judgement::Change, Some(piece)) => Self::changed(answer, piece).map(Some),
            (Judgement::Remove, Some(piece)) => match piece {
                Piece::Definition(_) => Ok(Some(Self::Key("definition", None))),
                Piece::Paraphrase(_) => Ok(Some(Self::Key("paraphrase", None))),
                Piece::Note => Ok(Some(Self::Key("note", None))),
                Piece::Term(_, term) => Ok(Some(Self::Remove {
                    key: TermKey::of(term),
                })),
            },
            (Judgement::Remove, None) => Err("there is nothing to remove".to_owned()),
        }
    }

    fn added(answer: &Answer) -> Result<Self, String> {
        let (Some(text), Some(usage)) = (&answer.text, answer.usage) else {
            return Err("a new word needs a text and a usage".to_owned());
        };
        if !is_latin(text) && answer.reading.is_none() {
            return Err(format!("`{text}` needs a reading in Latin letters"));
        }
        Ok(Self::Add {
            text: text.clone(),
            usage,
            reading: answer.reading.clone(),
        })
    }

    fn changed(answer: &Answer, piece: &Piece<'_>) -> Result<Self, String> {
        let Piece::Term(_, term) = piece else {
            if answer.usage.is_some() || answer.reading.is_some() {
                return Err("only a word has a usage and a reading".to_owned());
            }
            return match (piece.part(), &answer.text) {
                (Part::Definition, Some(text)) => Ok(Self::Key("definition", Some(text.clone()))),
                (Part::Paraphrase, Some(text)) => Ok(Self::Key("paraphrase", Some(text.clone()))),
                // Notes are written in several languages, so an editor has to.
                (_, text) => Err(format!(
                    "a note is for an editor to change; proposed: `{}`",
                    text.as_deref().unwrap_or_default()
                )),
            };
        };
        let text = answer.text.clone().filter(|text| **text != *term.text);
        let stale = text.as_deref().filter(|text| !is_latin(text));
        if let (Some(text), None) = (stale, &answer.reading) {
            return Err(format!("`{text}` needs a reading in Latin letters"));
        }
        Ok(Self::Term {
            key: TermKey::of(term),
            text,
            usage: answer.usage,
            reading: answer.reading.clone(),
        })
    }
}
