//! `GET /api/v1/openapi.json`: the description, with the languages and countries that this edition has.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get};
use serde_json::{Value, json};

use crate::model::Glossary;
use crate::web::app::App;
use crate::web::texts::Texts;

/// Serves the description.
pub(in crate::web) fn openapi(description: &utoipa::openapi::OpenApi) -> MethodRouter<App> {
    let description = Arc::new(serde_json::to_value(description).unwrap_or_default());
    get(async move |State(app): State<App>| {
        let mut description = Value::clone(&description);
        complete(&mut description, app.content().glossary());
        (
            [(header::CONTENT_TYPE, "application/json")],
            description.to_string(),
        )
            .into_response()
    })
}

/// Says which values the parameters take that depend on the dataset.
fn complete(description: &mut Value, glossary: &Glossary) {
    let languages = glossary.languages.iter();
    let tags =
        languages.flat_map(|language| std::iter::once(&language.tag).chain(&language.aliases));
    let mut tags: Vec<String> = tags.map(ToString::to_string).collect();
    let any_tag = tags.join("|");
    let mut interface: Vec<String> = Texts::languages().map(ToString::to_string).collect();
    let mut countries: Vec<&str> = glossary
        .countries
        .iter()
        .map(|country| &*country.code)
        .collect();
    // A form sends an empty value where nothing is chosen; it counts as absent.
    tags.push(String::new());
    interface.push(String::new());
    countries.push("");
    // Where editions are compared, `from` and `to` are no languages.
    let paths = description["paths"].as_object_mut().into_iter().flatten();
    let paths = paths
        .filter(|(path, _)| *path != "/api/v1/changes")
        .map(|(_, path)| path);
    let parameters = paths
        .filter_map(|path| path.pointer_mut("/get/parameters")?.as_array_mut())
        .flatten();
    for parameter in parameters {
        let schema = match parameter["name"].as_str() {
            Some("from") => json!({ "type": "string", "enum": tags }),
            Some("to") => {
                json!({ "type": "string", "pattern": format!("^(({any_tag})(,({any_tag}))*)?$") })
            }
            Some("ui") => json!({ "type": "string", "enum": interface }),
            Some("region") => json!({ "type": "string", "enum": countries }),
            _ => continue,
        };
        parameter["schema"] = schema;
    }
}
