//! Concepts by domain.

use axum::extract::State;
use maud::{Markup, html};

use crate::model::{Concept, Domain, Glossary};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::extract::Name;
use crate::web::reader::Reader;
use crate::web::view::fragment::{concept_link, definition, label};
use crate::web::view::layout::{Place, page};

/// All domains with their concepts.
pub(super) async fn domains(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let (glossary, texts) = (content.glossary(), reader.texts);
    let main = html! {
        h1 { (texts.get("domains-title")) }
        p .lead { (texts.get("domains-intro")) }
        @for domain in &glossary.domains {
            @let concepts = sorted(glossary, &reader, domain);
            section .domain-list {
                h2 { a href=(reader.href(&format!("/domains/{}", domain.id), &[])) { (name(&reader, domain)) } }
                ul .inline { @for concept in concepts { li { (concept_link(glossary, &reader, concept)) } } }
            }
        }
    };
    Ok(page(
        glossary,
        &reader,
        Place::Domains,
        &texts.get("domains-title"),
        &main,
    ))
}

/// One domain: its concepts with their definitions.
pub(super) async fn domain(
    State(app): State<App>,
    Name(id): Name,
    reader: Reader,
) -> Result<Markup, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let domain = glossary.domain(&id).ok_or(Error::NoSuchPage)?;
    let concepts = sorted(glossary, &reader, domain);
    let count = reader
        .texts
        .with("concept-count", [("count", concepts.len().into())]);
    let main = html! {
        h1 { (name(&reader, domain)) }
        p .lead { (count) }
        p { a href=(reader.href("/packs", &[("domain", domain.id.as_str())])) { (reader.texts.get("pack-make")) } }
        ul .entries {
            @for concept in concepts {
                li {
                    h2 { (concept_link(glossary, &reader, concept)) }
                    (definition(glossary, &reader, concept))
                }
            }
        }
    };
    Ok(page(
        glossary,
        &reader,
        Place::Domains,
        name(&reader, domain),
        &main,
    ))
}

fn name<'a>(reader: &Reader, domain: &'a Domain) -> &'a str {
    domain
        .names
        .best(&reader.languages)
        .map_or(domain.id.as_str(), |(_, name)| name)
}

/// The concepts of a domain as the reader's language sorts their labels.
fn sorted<'a>(glossary: &'a Glossary, reader: &Reader, domain: &Domain) -> Vec<&'a Concept> {
    let mut concepts: Vec<_> = glossary.concepts_of(&domain.id).collect();
    let order = crate::web::view::sorting::order(reader.language());
    concepts.sort_by(|a, b| order(label(glossary, reader, a).1, label(glossary, reader, b).1));
    concepts
}
