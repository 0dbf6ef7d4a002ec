//! The JSON interface, for people who write tools.

use axum::extract::State;
use maud::{Markup, html};

use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use crate::web::view::layout::{Place, page};

const ADDRESSES: [&str; 8] = [
    "/api/v1/lookup?q=mithli&to=nl",
    "/api/v1/suggest?q=lesb&from=nl",
    "/api/v1/concepts?limit=3",
    "/api/v1/concepts/gay",
    "/api/v1/languages",
    "/api/v1/settings/asylum-interview",
    "/api/v1/phrases?to=nl,ar",
    "/api/v1/openapi.json",
];

/// What there is, with examples.
pub(super) async fn api(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let texts = reader.texts;
    let base = app.options.base_url();
    let main = html! {
        h1 { (texts.get("api-title")) }
        p .lead { (texts.get("api-intro")) }
        ul .addresses { @for address in ADDRESSES { li { a href=(address) dir="ltr" { code { (address) } } } } }
        h2 { (texts.get("api-example")) }
        pre dir="ltr" { code { "curl '" (base) "/api/v1/lookup?q=mithli&from=ar&to=nl&ui=nl'" } }
        p { (texts.get("api-reconcile")) " " code dir="ltr" { (base) "/reconcile?ui=" (reader.language()) } }
        p { a href="/api/v1/openapi.json" { (texts.get("api-description")) } }
    };
    Ok(page(
        content.glossary(),
        &reader,
        Place::Elsewhere,
        &texts.get("api-title"),
        &main,
    ))
}
