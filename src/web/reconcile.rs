//! Reconciliation: `OpenRefine` and its like find the concepts that the cells of a table mean (Reconciliation Service API 0.2).
//!
//! **Invariant:** the name of a candidate, and every label, is a term that may be said. A cell that holds another one is recognised, with that concept's usable name, and never matched by itself.

mod batch;
mod candidates;
mod entity;
mod extend;
mod manifest;
mod preview;

use std::borrow::Cow;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use serde::de::DeserializeOwned;
use unic_langid::LanguageIdentifier;

use super::api::{answer, interface_language};
use super::app::App;
use super::error::Error;
use super::extract::Params;
use super::form::Form;
use super::texts::Texts;

/// The addresses of the protocol.
pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/reconcile", get(reconcile).post(reconcile))
        .route("/reconcile/suggest", get(entity::suggest))
        .route("/reconcile/flyout", get(preview::flyout))
        .route("/reconcile/preview", get(preview::preview))
        .route("/reconcile/properties", get(extend::properties))
}

/// A batch of queries, the properties of some concepts, or what the service is.
async fn reconcile(State(app): State<App>, form: Form) -> Result<Response, Error> {
    let content = app.content();
    let voice = Voice::of(&form.address)?;
    match (form.fields.get("queries")?, form.fields.get("extend")?) {
        (Some(queries), None) => answer(&batch::results(&content, &voice, queries)?),
        (None, Some(wanted)) => answer(&extend::rows(&content, &voice, wanted)?),
        (None, None) if !form.is_body => answer(&manifest::manifest(&app, &voice)),
        (None, None) => {
            let remedy = "send `queries` or `extend` as the protocol says";
            Err(Error::parameter("queries", "is missing", remedy))
        }
        (Some(_), Some(_)) => {
            let remedy = "send one of them";
            Err(Error::parameter(
                "extend",
                "stands beside `queries`",
                remedy,
            ))
        }
    }
}

/// The language in which names and definitions come.
struct Voice {
    texts: &'static Texts,
    /// Whether the address named it.
    is_asked: bool,
    /// The interface languages, this one first.
    languages: Vec<LanguageIdentifier>,
}

impl Voice {
    /// The language that `ui` names, else the first one.
    fn of(params: &Params) -> Result<Self, Error> {
        let asked = interface_language(params)?;
        let mut all: Vec<LanguageIdentifier> = Texts::languages().cloned().collect();
        if let Some(asked) = &asked {
            all.sort_by_key(|language| language != asked);
        }
        Ok(Self {
            texts: Texts::of(&all[0]),
            is_asked: asked.is_some(),
            languages: all,
        })
    }

    /// A message of the interface.
    fn text(&self, message: &str) -> Cow<'static, str> {
        self.texts.get(message)
    }

    /// The parameter that keeps the language, with what comes before it.
    fn parameter(&self, before: char) -> String {
        if self.is_asked {
            format!("{before}ui={}", self.texts.language())
        } else {
            String::new()
        }
    }
}

/// A value of a form that is JSON.
fn parsed<T: DeserializeOwned>(name: &'static str, json: &str) -> Result<T, Error> {
    serde_json::from_str(json).map_err(|error| {
        let fault = format!("is not what the protocol asks for: {error}");
        Error::parameter(name, fault, "send JSON as its specification says")
    })
}
