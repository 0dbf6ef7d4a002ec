//! Values of answers that are written straight into the body, and the body itself.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

use crate::model::ConceptId;
use crate::web::error::Error;

/// Room for a usual answer, so that its body seldom moves while it is written.
const ROOM: usize = 4 << 10;

/// An answer as JSON.
///
/// # Errors
///
/// When a value cannot be written as JSON, which would be a fault of ours.
pub(in crate::web) fn answer(answer: &impl Serialize) -> Result<Response, Error> {
    let mut body = Vec::with_capacity(ROOM);
    serde_json::to_writer(&mut body, answer).map_err(|error| Error::Internal {
        detail: error.to_string(),
    })?;
    let mut response = Response::new(Body::from(body));
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    Ok(response)
}

/// A language, written as its BCP 47 tag.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Tag<'a>(pub(in crate::web) &'a LanguageIdentifier);

impl Serialize for Tag<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(tag) = self;
        if tag.script.is_none() && tag.region.is_none() && tag.variants().len() == 0 {
            return serializer.serialize_str(tag.language.as_str());
        }
        serializer.collect_str(tag)
    }
}

/// The address of a concept's page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page<'a>(pub(super) &'a ConceptId);

impl Serialize for Page<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("/concepts/{}", self.0))
    }
}
