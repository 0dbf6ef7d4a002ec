//! Pages for faults: what was wrong, and a way on.

use maud::{Markup, html};

use super::feedback;
use crate::web::app::{Content, Options};
use crate::web::error::Error;
use crate::web::reader::Reader;
use crate::web::view::fragment::concept_link;
use crate::web::view::layout::{Place, page};

/// The page of an error.
pub(in crate::web) fn error_page(
    content: &Content,
    options: &Options,
    reader: &Reader,
    error: &Error,
) -> Markup {
    let (glossary, texts) = (content.glossary(), reader.texts);
    let title = texts.get(match error {
        Error::NoSuchPage | Error::NoSuchSetting { .. } | Error::NoSuchEdition { .. } => {
            "error-not-found-title"
        }
        Error::NoSuchConcept { .. } => "error-no-concept-title",
        Error::Retired { .. } => "error-retired-title",
        Error::MethodNotAllowed => "error-method-title",
        Error::Busy | Error::TooSlow => "error-busy-title",
        Error::Internal { .. } => "error-internal-title",
        Error::Parameter { .. }
        | Error::NoQuery
        | Error::QueryTooLong { .. }
        | Error::AddressTooLong { .. }
        | Error::NotUtf8
        | Error::NotForm
        | Error::BodyTooLong { .. }
        | Error::BodyBroken
        | Error::NotText => "error-bad-title",
    });
    let what = match error {
        Error::NoSuchPage | Error::NoSuchSetting { .. } => {
            texts.get("error-not-found").into_owned()
        }
        Error::NoSuchConcept { id } => texts.with("error-no-concept", [("id", id.as_str().into())]),
        Error::Retired { reason, .. } => reason.clone(),
        Error::Busy | Error::TooSlow => texts.get("error-busy").into_owned(),
        Error::Internal { .. } => texts.get("error-internal").into_owned(),
        Error::QueryTooLong { most } => texts.with("query-too-long", [("most", (*most).into())]),
        Error::MethodNotAllowed
        | Error::NoSuchEdition { .. }
        | Error::Parameter { .. }
        | Error::NoQuery
        | Error::AddressTooLong { .. }
        | Error::NotUtf8
        | Error::NotForm
        | Error::BodyTooLong { .. }
        | Error::BodyBroken
        | Error::NotText => error.to_string(),
    };
    let contact = glossary.header.contact.as_deref();
    let main = html! {
        h1 { (title) }
        p .lead { (what) }
        (nearest(content, reader, error))
        p { a href=(reader.href("/", &[])) { (texts.get("back-to-search")) } }
        @if matches!(error, Error::NoSuchConcept { .. }) {
            (feedback(options, contact, reader, "nothing-propose"))
        }
    };
    page(glossary, reader, Place::Elsewhere, &title, &main)
}

/// Concepts that may have been meant by a misspelt identifier.
fn nearest(content: &Content, reader: &Reader, error: &Error) -> Markup {
    let Error::NoSuchConcept { id } = error else {
        return html! {};
    };
    let words = id.replace('-', " ");
    let limit = 5;
    let query = crate::search::Query {
        text: &words,
        from: None,
        region: None,
        limit,
    };
    let found = content
        .searcher
        .search(&query)
        .map(|results| results.hits)
        .unwrap_or_default();
    let mut concepts: Vec<_> = found.into_iter().map(|hit| hit.concept).collect();
    if concepts.is_empty() {
        concepts = content.searcher.nearest(&words, limit).unwrap_or_default();
    }
    html! {
        @if !concepts.is_empty() {
            h2 { (reader.texts.get("error-nearest")) }
            ul { @for concept in concepts { li { (concept_link(content.glossary(), reader, concept)) } } }
        }
    }
}
