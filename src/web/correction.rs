//! Proposing a correction: a prefilled letter or issue, which the reader sends, and we do not keep.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::app::Options;
use super::reader::Reader;
use crate::model::{Concept, Glossary, Language};

/// Where corrections of one concept go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Correction<'a> {
    address: &'a str,
    edition: &'a str,
    concept: &'a Concept,
}

impl<'a> Correction<'a> {
    /// The operator's address, else the dataset's; `None` when there is neither.
    pub(super) fn of(
        options: &'a Options,
        glossary: &'a Glossary,
        concept: &'a Concept,
    ) -> Option<Self> {
        let own = options.feedback.as_deref();
        Some(Self {
            address: own.or(glossary.header.contact.as_deref())?,
            edition: &glossary.header.edition,
            concept,
        })
    }

    /// A letter (`subject` and `body`, RFC 6068), or an issue (`title` and `body`, as issue trackers take them), about one term.
    pub(super) fn address(&self, reader: &Reader, language: &Language, term: &str) -> String {
        let texts = reader.texts;
        let name = language.name(&reader.languages);
        let about = [("term", term.into()), ("language", name.into())];
        let subject = texts.with("correct-subject", about);
        let body = format!(
            "{}\n\n\n--\nedition: {}\nconcept: {}\nlanguage: {}\nterm: {term}\n",
            texts.get("correct-body"),
            self.edition,
            self.concept.id,
            language.tag,
        );
        let subject_key = if self.address.starts_with("mailto:") {
            "subject"
        } else {
            "title"
        };
        let separator = if self.address.contains('?') { '&' } else { '?' };
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        format!(
            "{}{separator}{subject_key}={}&body={}",
            self.address,
            encoded(&subject),
            encoded(&body)
        )
    }
}
