//! What search engines may visit: `/sitemap.xml` with every page in each interface language, `/robots.txt` without the pages that tell what someone looks for.

use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{Markup, html};

use super::app::App;
use super::error::Error;
use super::extract::Params;
use super::texts::Texts;
use crate::model::Glossary;

/// Pages in one file: five addresses each, of the 50 000 that the format takes.
const PER_FILE: usize = 5_000;
/// The most files.
const MOST_FILES: usize = 50_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// How long a visitor may keep either file.
const AN_HOUR: &str = "public, max-age=3600";

/// Looking up, selections and files are no pages to be found elsewhere.
const NOT_TO_VISIT: [&str; 13] = [
    "/search",
    "/suggest",
    "/reconcile",
    "/api/v1/",
    "/export/",
    "/packs",
    "/practise",
    "/room",
    "/train",
    "/handout",
    "/*?*pack=",
    "/*?*title=",
    "/*?*from=",
];

/// The two addresses.
pub(super) fn router() -> Router<App> {
    Router::new()
        .route("/sitemap.xml", get(sitemap))
        .route("/robots.txt", get(robots))
}

/// Every page; where there are more than fit, the list of files that hold them.
async fn sitemap(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let pages = pages(content.glossary());
    let base = app.options.base_url();
    let document = match params.number("page", MOST_FILES)? {
        None if pages.len() > PER_FILE => index(base, pages.len().div_ceil(PER_FILE)),
        None => urls(base, &pages),
        Some(page) => urls(
            base,
            pages
                .chunks(PER_FILE)
                .nth(page - 1)
                .ok_or(Error::NoSuchPage)?,
        ),
    };
    let headers = [
        (header::CONTENT_TYPE, "application/xml"),
        (header::CACHE_CONTROL, AN_HOUR),
    ];
    Ok((headers, document.into_string()).into_response())
}

/// The paths of the pages.
fn pages(glossary: &Glossary) -> Vec<String> {
    let fixed = [
        "/",
        "/domains",
        "/languages",
        "/settings",
        "/phrases",
        "/about",
        "/privacy",
        "/api",
    ];
    let settings = glossary.companions.settings.iter();
    let domains = glossary.domains.iter();
    let languages = glossary.languages.iter();
    let concepts = glossary.concepts().iter();
    let fixed = fixed.iter().map(|path| (*path).to_owned());
    fixed
        .chain(domains.map(|domain| format!("/domains/{}", domain.id)))
        .chain(languages.map(|language| format!("/languages/{}", language.tag)))
        .chain(settings.map(|setting| format!("/settings/{}", setting.id)))
        .chain(concepts.map(|concept| format!("/concepts/{}", concept.id)))
        .collect()
}

/// Each page in each interface language, with the other languages of it.
fn urls(base: &str, pages: &[String]) -> Markup {
    html! {
        urlset xmlns=(NAMESPACE) xmlns:xhtml=(XHTML) {
            @for page in pages {
                @for own in Texts::languages() {
                    url {
                        loc { (base) (page) "?ui=" (own) }
                        @for other in Texts::languages() {
                            xhtml:link rel="alternate" hreflang=(other) href={ (base) (page) "?ui=" (other) } {}
                        }
                        xhtml:link rel="alternate" hreflang="x-default" href={ (base) (page) } {}
                    }
                }
            }
        }
    }
}

fn index(base: &str, n_files: usize) -> Markup {
    html! {
        sitemapindex xmlns=(NAMESPACE) {
            @for file in 1..=n_files {
                sitemap { loc { (base) "/sitemap.xml?page=" (file) } }
            }
        }
    }
}

/// What not to visit.
async fn robots(State(app): State<App>) -> Response {
    let rules: String = NOT_TO_VISIT
        .iter()
        .map(|path| format!("Disallow: {path}\n"))
        .collect();
    let text = format!(
        "User-agent: *\n{rules}\nSitemap: {}/sitemap.xml\n",
        app.options.base_url()
    );
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::CACHE_CONTROL, AN_HOUR),
    ];
    (headers, text).into_response()
}
