//! Texts as HTML, each in an element that names its language and writing direction.

use crate::model::{Language, Term};

/// A term, with its reading where it has one.
pub(super) fn with_reading(language: &Language, term: &Term) -> String {
    let text = in_language(language, &term.text);
    match &term.romanised {
        Some(reading) => format!("{text} <i dir=\"ltr\">{}</i>", escaped(reading)),
        None => text,
    }
}

/// A text in a language.
pub(super) fn in_language(language: &Language, text: &str) -> String {
    format!(
        "<span lang=\"{}\" dir=\"{}\">{}</span>",
        language.tag,
        language.direction,
        escaped(text)
    )
}

/// A text as HTML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
