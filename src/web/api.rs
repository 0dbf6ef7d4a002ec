//! JSON for tools, under `/api/v1`, described by `OpenAPI` 3.1.
//!
//! **Invariant:** a term that must not be offered as a rendering stands only in `hear`, or in `match` as what was found, with its usage.

mod concepts;
mod description;
mod editions;
mod entry;
mod json;
mod languages;
mod lookup;
mod phrases;
mod settings;
mod suggest;

use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(super) use concepts::{Found, find, moved};
pub(super) use description::openapi;
pub(super) use json::answer;
pub(super) use lookup::interface_language;

use super::app::App;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Passerelle",
        version = "1",
        description = "Look up what to say and what to understand. Read-only, without a key. \
            Terms that must not be offered as a translation stand only in `hear`. \
            Every fault is answered with problem details (RFC 9457).",
        license(name = "Dataset: CC BY 4.0", url = "https://creativecommons.org/licenses/by/4.0/"),
    ),
    servers((url = "/", description = "This service")),
    tags((name = "glossary", description = "The glossary of one edition")),
)]
struct Description;

/// The routes, and their description.
pub(super) fn router() -> (axum::Router<App>, utoipa::openapi::OpenApi) {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(lookup::lookup))
        .routes(routes!(suggest::suggest))
        .routes(routes!(concepts::concepts))
        .routes(routes!(concepts::concept))
        .routes(routes!(languages::languages))
        .routes(routes!(settings::settings))
        .routes(routes!(settings::setting))
        .routes(routes!(phrases::phrases))
        .routes(routes!(editions::editions))
        .routes(routes!(editions::changes))
        .split_for_parts()
}
