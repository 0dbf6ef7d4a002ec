//! Words as resources (SKOS-XL): how acceptable each is, what to do with it, who attests it.

use oxrdf::NamedNode;
use unic_langid::LanguageIdentifier;

use super::concept::path;
use super::designations::{Designation, Designations, Role, in_latin};
use super::graph::Graph;
use super::scope::Scope;
use super::vocabulary::{self as is, Property};
use crate::exchange::Export;
use crate::model::{Concept, SourceId, Term, Usage};

/// Describes every word of a concept, and joins it to the concept.
pub(super) fn describe(
    graph: &mut Graph,
    export: &Export<'_>,
    concept: &Concept,
    designations: &Designations<'_>,
) {
    let address = graph.own(&path(concept));
    for (role, property) in [
        (Role::Preferred, &is::XL_PREF_LABEL),
        (Role::Alternative, &is::XL_ALT_LABEL),
        (Role::Hidden, &is::XL_HIDDEN_LABEL),
    ] {
        for one in designations
            .terms
            .iter()
            .filter(|one| one.role == Some(role))
        {
            let label = label(graph, concept, one);
            graph.about(&address).is(property, label);
        }
    }
    for one in &designations.terms {
        of_term(graph, export, concept, designations, one);
    }
}

/// The address of a word: the same in every edition as long as text, usage, part of speech and country are.
fn label(graph: &Graph, concept: &Concept, one: &Designation<'_>) -> NamedNode {
    let Designation { term, tag, .. } = one;
    let part_of_speech = term.part_of_speech.map_or("", |value| value.name());
    let key = format!("{} {part_of_speech} {}", term.usage, term.text);
    let hash = blake3::hash(key.as_bytes()).to_hex();
    graph.own(&format!("{}#{tag}-{}", path(concept), &hash[..10]))
}

fn of_term(
    graph: &mut Graph,
    export: &Export<'_>,
    concept: &Concept,
    designations: &Designations<'_>,
    one: &Designation<'_>,
) {
    let Designation { term, tag, .. } = one;
    let address = label(graph, concept, one);
    let (class, usage) = (
        is::term(graph.base(), "skosxl", "Label"),
        usage(graph, term.usage),
    );
    let mut about = graph.about(&address);
    about
        .is(&is::TYPE, class)
        .says(&is::LITERAL_FORM, &term.text, tag)
        .is(&is::USAGE, usage)
        .holds(
            &is::EVIDENCE,
            export.glossary.evidence(one.section, term).name(),
        );
    if let Some(region) = one.region {
        about.holds(&is::REGION, region);
    }
    if let Some(reading) = &term.romanised {
        about.says(&is::ROMANISED, reading, &in_latin(tag));
    }
    let texts: [(&'static Property, _); 4] = [
        (&is::LITERAL, &term.literal),
        (&is::NOTE, &term.note),
        (&is::HEAR, &term.hear),
        (&is::SAY, &term.say),
    ];
    for (property, texts) in texts {
        for (reader, text) in texts.iter() {
            about.says(property, text, reader);
        }
    }
    for other in &designations.terms {
        let same = std::ptr::eq(one.section, other.section);
        if same && leads_to(term, other.term) {
            let other = label(graph, concept, other);
            graph.about(&address).is(&is::REPLACED_BY, other);
        }
        // Among insiders a word may be what it is to nobody else; it stays joined to the word to say.
        let twin = one.role.is_none() && other.term.text == term.text && other.tag == *tag;
        if twin && other.role.is_some() {
            let other = label(graph, concept, other);
            graph.about(&other).is(&is::LABEL_RELATION, address.clone());
            graph.about(&address).is(&is::LABEL_RELATION, other);
        }
    }
    say_sources(graph, export, &address, &term.sources);
}

/// Whether the first term names the other as the one to say instead.
fn leads_to(term: &Term, other: &Term) -> bool {
    !term.usage.may_be_said() && other.usage.may_be_said() && term.instead.contains(&other.text)
}

fn usage(graph: &Graph, usage: Usage) -> NamedNode {
    is::term(graph.base(), is::OWN, &format!("usage-{usage}"))
}

/// Sources as resources where they have an address, else as a text.
pub(super) fn say_sources(
    graph: &mut Graph,
    export: &Export<'_>,
    about: &NamedNode,
    sources: &[SourceId],
) {
    for source in sources
        .iter()
        .filter_map(|id| export.glossary.sources.get(id))
    {
        let mut about = graph.about(about);
        if let Some(Ok(address)) = source.url.as_deref().map(NamedNode::new) {
            about.is(&is::SOURCE, address);
        } else {
            let cited = format!("{}, {}", source.title, source.publisher);
            about.holds(&is::CITATION, &cited);
        }
    }
}

/// Says what each usage means and what each source is, once.
pub(super) fn usages_and_sources(graph: &mut Graph, export: &Export<'_>, scope: &Scope<'_>) {
    let class = is::term(graph.base(), is::OWN, "Usage");
    let fallback = LanguageIdentifier::default();
    let reader = export.readers.first().unwrap_or(&fallback);
    for value in Usage::ALL {
        let address = usage(graph, *value);
        let mut about = graph.about(&address);
        about
            .is(&is::TYPE, class.clone())
            .says(
                &is::LABEL,
                &(export.words)(&format!("usage-{value}")),
                reader,
            )
            .typed(
                &is::MAY_BE_SAID,
                if value.may_be_said() { "true" } else { "false" },
                "boolean",
            );
        if !value.may_be_said() {
            let advice = (export.words)(&format!("advice-{value}"));
            about.says(&is::COMMENT, &advice, reader);
        }
    }
    for concept in scope.selected() {
        for section in export.sections(concept) {
            let of_terms = section.terms.iter().flat_map(|term| &term.sources);
            for id in section.sources.iter().chain(of_terms) {
                describe_source(graph, export, id);
            }
        }
    }
}

fn describe_source(graph: &mut Graph, export: &Export<'_>, id: &SourceId) {
    let Some(source) = export.glossary.sources.get(id) else {
        return;
    };
    let Some(Ok(address)) = source.url.as_deref().map(NamedNode::new) else {
        return;
    };
    let mut about = graph.about(&address);
    about
        .holds(&is::SOURCE_TITLE, &source.title)
        .holds(&is::PUBLISHER, &source.publisher);
    if let Some(year) = source.year {
        about.typed(&is::ISSUED, &format!("{year:04}"), "gYear");
    }
}
