//! Searching from a browser's address bar: the `OpenSearch` description, and suggestions while one types.
//!
//! **Invariant:** no suggestion is a term that must not be offered. Who types such a term is suggested the first choice of its section.

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::html;

use super::app::App;
use super::assets::Asset;
use super::error::Error;
use super::extract::Params;
use super::look_up::Asked;
use super::reader::Reader;
use crate::model::Term;
use crate::search::Hit;

/// The media type of suggestions.
const SUGGESTIONS: &str = "application/x-suggestions+json";
/// The media type of a description.
const DESCRIPTION: &str = "application/opensearchdescription+xml";

/// The two addresses.
pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/opensearch.xml", get(description))
        .route("/suggest", get(suggest))
}

/// What the browser calls this search; as neutral as the titles of the pages. The format takes 16 characters.
pub(super) fn name(reader: &Reader) -> String {
    let neutral = reader.kept().neutral;
    let message = if neutral {
        "neutral-title"
    } else {
        "site-name"
    };
    reader.texts.get(message).chars().take(16).collect()
}

/// How to search here.
async fn description(State(app): State<App>, reader: Reader) -> Response {
    let base = app.options.base_url();
    let language = reader.language().to_string();
    let ui: &[(&str, &str)] = match reader.kept().ui {
        Some(_) => &[],
        None => &[("ui", &language)],
    };
    let address = |path: &str| {
        let address = reader.href_with_pack(path, ui, Vec::new());
        format!("{base}{address}")
    };
    // Braces stand for what is typed, so they are not encoded.
    let template = |path: &str| format!("{}&q={{searchTerms}}", address(path));
    let name = name(&reader);
    let about = if reader.kept().neutral {
        name.clone()
    } else {
        reader.texts.get("site-tagline").into_owned()
    };
    let document = html! {
        OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" {
            ShortName { (name) }
            Description { (about) }
            Language { (language) }
            InputEncoding { "UTF-8" }
            OutputEncoding { "UTF-8" }
            Image width="16" height="16" type="image/svg+xml" { (base) (Asset::Icon.address()) }
            Url type="text/html" rel="results" method="get" template=(template("/search")) {}
            Url type=(SUGGESTIONS) rel="suggestions" method="get" template=(template("/suggest")) {}
            Url type=(DESCRIPTION) rel="self" template=(address("/opensearch.xml")) {}
        }
    };
    (
        [(header::CONTENT_TYPE, DESCRIPTION)],
        document.into_string(),
    )
        .into_response()
}

/// What one may want to search for: the text typed, terms, definitions, addresses.
async fn suggest(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Response, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let mut terms: Vec<&str> = Vec::new();
    let (mut definitions, mut addresses) = (Vec::new(), Vec::new());
    if let Some(results) = asked.results(&content)? {
        for hit in &results.hits {
            let Some(term) = suggested(hit).filter(|term| !terms.contains(&&*term.text)) else {
                continue;
            };
            let definition = hit.concept.definition(&reader.languages);
            let page = reader.href(&format!("/concepts/{}", hit.concept.id), &[]);
            terms.push(&term.text);
            definitions.push(definition.map_or("", |(_, definition)| definition));
            addresses.push(format!("{}{page}", app.options.base_url()));
        }
    }
    let text = asked.text.as_deref().unwrap_or_default();
    let body = serde_json::to_vec(&(text, terms, definitions, addresses));
    let body = body.map_err(|error| Error::Internal {
        detail: error.to_string(),
    })?;
    let mut response = Response::new(Body::from(body));
    let media_type = HeaderValue::from_static(SUGGESTIONS);
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, media_type);
    Ok(response)
}

/// The term that matched, or the first choice in place of one that must not be offered.
fn suggested<'a>(hit: &Hit<'a>) -> Option<&'a Term> {
    let usable = hit.term.filter(|term| term.usage.may_be_said());
    usable.or_else(|| hit.section.label())
}
