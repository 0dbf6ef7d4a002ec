//! What this is, and what is known of its readers.

use axum::extract::State;
use maud::{Markup, html};

use super::feedback;
use crate::model::{Evidence, Glossary};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use crate::web::view::layout::{Place, page};

/// What it is, how sure we are, how to correct it.
pub(super) async fn about(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let (glossary, texts) = (content.glossary(), reader.texts);
    let contact = glossary.header.contact.as_deref();
    let licence = texts.with(
        "about-licence",
        [("licence", (&*glossary.header.licence).into())],
    );
    let main = html! {
        h1 { (texts.get("about-title")) }
        @for part in ["what", "hear", "evidence"] {
            h2 { (texts.get(&format!("about-{part}-heading"))) }
            p { (texts.get(&format!("about-{part}"))) }
        }
        h2 { (texts.get("about-figures-heading")) }
        p { (figures(glossary, &reader)) }
        @if app.options.feedback.is_some() || contact.is_some() {
            h2 { (texts.get("about-correct-heading")) }
            (feedback(&app.options, contact, &reader, "about-correct"))
        }
        h2 { (texts.get("about-licence-heading")) }
        p { (licence) }
    };
    Ok(page(
        glossary,
        &reader,
        Place::About,
        &texts.get("about-title"),
        &main,
    ))
}

fn figures(glossary: &Glossary, reader: &Reader) -> String {
    let sections = || {
        glossary
            .concepts()
            .iter()
            .flat_map(|concept| &concept.sections)
    };
    let terms =
        || sections().flat_map(|section| section.terms.iter().map(move |term| (section, term)));
    let attested = terms()
        .filter(|(s, t)| glossary.evidence(s, t) != Evidence::Unattested)
        .count();
    let written = glossary
        .languages
        .iter()
        .filter(|l| sections().any(|s| s.language == l.tag))
        .count();
    reader.texts.with(
        "about-figures",
        [
            ("concepts", glossary.concepts().len().into()),
            ("sections", sections().count().into()),
            ("terms", terms().count().into()),
            ("languages", written.into()),
            ("attested", attested.into()),
        ],
    )
}

/// What is known, and what is not.
pub(super) async fn privacy(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let texts = reader.texts;
    let title = texts.get("neutral-title").into_owned();
    let main = html! {
        h1 { (texts.get("privacy-title")) }
        p .lead { (texts.get("privacy-short")) }
        p { (texts.get("privacy-cookies")) }
        p { (texts.get("privacy-logs")) }
        p { (texts.with("privacy-browser", [("title", title.into())])) }
        @for part in ["address", "leave", "practice", "correct", "network"] { p { (texts.get(&format!("privacy-{part}"))) } }
    };
    Ok(page(
        content.glossary(),
        &reader,
        Place::Elsewhere,
        &texts.get("privacy-title"),
        &main,
    ))
}
