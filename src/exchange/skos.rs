//! SKOS with SKOS-XL: one graph, written as Turtle or as JSON-LD.
//!
//! Only what may be said is `skos:prefLabel` or `skos:altLabel`. Every other word, and every spelling, is `skos:hiddenLabel`: software finds the concept by it and does not show it. Each word is besides a `skosxl:Label` with its usage, its advice and its sources.

mod concept;
mod designations;
mod graph;
mod json_ld;
mod labels;
mod scheme;
mod scope;
mod turtle;
mod vocabulary;

pub(super) use scheme::licence;

use super::{Error, Export, File};
use graph::Graph;
use scope::Scope;

/// A way to write the graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Syntax {
    Turtle,
    JsonLd,
}

pub(super) fn write(export: &Export<'_>, syntax: Syntax) -> Result<File, Error> {
    let graph = describe(export)?;
    Ok(match syntax {
        Syntax::Turtle => export.file("ttl", "text/turtle", turtle::write(&graph)?),
        Syntax::JsonLd => export.file("jsonld", "application/ld+json", json_ld::write(&graph)?),
    })
}

/// Everything that is said about the selection.
fn describe(export: &Export<'_>) -> Result<Graph, Error> {
    let mut graph = Graph::new(export.base_url)?;
    let scope = Scope::of(export);
    scheme::describe(&mut graph, export, &scope);
    for concept in scope.concepts() {
        concept::describe(&mut graph, export, &scope, concept);
    }
    labels::usages_and_sources(&mut graph, export, &scope);
    vocabulary::describe(&mut graph);
    Ok(graph)
}
