//! The pages: each a function from what was asked to a whole page.

mod about;
mod api;
mod changes;
mod concept;
mod domains;
mod errors;
mod languages;
mod packs;
mod phrases;
mod practise;
mod room;
mod search;
mod settings;
mod train;

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};

pub(super) use changes::Compared;
pub(super) use errors::error_page;

use super::app::{App, Options};
use super::reader::Reader;

/// The routes of all pages.
pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/", get(search::home))
        .route("/search", get(search::results))
        .route("/concepts/{id}", get(concept::concept))
        .route("/domains", get(domains::domains))
        .route("/domains/{id}", get(domains::domain))
        .route("/languages", get(languages::languages))
        .route("/languages/{tag}", get(languages::language))
        .route("/settings", get(settings::settings))
        .route("/settings/{id}", get(settings::setting))
        .route("/phrases", get(phrases::phrases))
        .route("/packs", get(packs::packs))
        .route("/room", get(room::room))
        .route("/practise", get(practise::practise))
        .route("/train", get(train::index))
        .route("/train/{id}", get(train::train))
        .route("/handout", get(train::handout))
        .route("/changes", get(changes::changes))
        .route("/about", get(about::about))
        .route("/privacy", get(about::privacy))
        .route("/api", get(api::api))
}

/// Where corrections and missing words go.
fn feedback(options: &Options, contact: Option<&str>, reader: &Reader, message: &str) -> Markup {
    let address = options.feedback.as_deref().or(contact);
    html! {
        @if let Some(address) = address {
            p {
                (reader.texts.get(message)) " "
                a href=(address) rel="noreferrer" { (address.trim_start_matches("mailto:")) }
            }
        }
    }
}
