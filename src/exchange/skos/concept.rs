//! What is said about a concept.

use super::designations::{Designations, Role};
use super::graph::Graph;
use super::scheme;
use super::scope::Scope;
use super::{labels, vocabulary as is};
use crate::exchange::Export;
use crate::model::{Concept, Equivalence, Language, Section};

pub(super) fn describe<'e>(
    graph: &mut Graph,
    export: &Export<'e>,
    scope: &Scope<'e>,
    concept: &'e Concept,
) {
    let address = graph.own(&path(concept));
    let (class, scheme) = (
        is::term(graph.base(), "skos", "Concept"),
        scheme::address(graph),
    );
    let mut about = graph.about(&address);
    about
        .is(&is::TYPE, class)
        .is(&is::IN_SCHEME, scheme.clone())
        .holds(&is::NOTATION, concept.id.as_str());
    if concept.broader.is_empty() {
        about.is(&is::TOP_OF, scheme);
    }
    let designations = Designations::of(export, concept);
    if scope.is_selected(concept) {
        say_names(graph, concept, &designations);
        labels::describe(graph, export, concept, &designations);
        say_more(graph, export, concept);
        say_matches(graph, export, concept);
    } else {
        let mut about = graph.about(&address);
        for one in designations.terms.iter() {
            if one.role == Some(Role::Preferred) {
                about.says(&is::PREF_LABEL, &one.term.text, &one.tag);
            }
        }
    }
    if !designations.has_preferred() {
        say_name_elsewhere(graph, export, concept);
    }
    say_relations(graph, scope, concept);
}

/// The address of a concept, under the base.
pub(super) fn path(concept: &Concept) -> String {
    format!("concepts/{}", concept.id)
}

fn say_names(graph: &mut Graph, concept: &Concept, designations: &Designations<'_>) {
    let address = graph.own(&path(concept));
    let mut about = graph.about(&address);
    for (role, property) in [
        (Role::Preferred, &is::PREF_LABEL),
        (Role::Alternative, &is::ALT_LABEL),
        (Role::Hidden, &is::HIDDEN_LABEL),
    ] {
        for one in designations.terms.iter() {
            if one.role == Some(role) {
                about.says(property, &one.term.text, &one.tag);
            }
        }
    }
    for (text, tag) in &designations.spellings {
        about.says(&is::HIDDEN_LABEL, text, tag);
    }
}

/// In SKOS each concept has a name. Without a word to say in the wanted languages it is named in a reader's language, else in the first that has a word for every country; one that is about words nobody should choose, or of some countries only, is named by what to say in their place.
fn say_name_elsewhere(graph: &mut Graph, export: &Export<'_>, concept: &Concept) {
    let address = graph.own(&path(concept));
    let mut about = graph.about(&address);
    let readers = export.readers.iter();
    let mut sections = readers
        .filter_map(|tag| concept.section(tag))
        .chain(&concept.sections);
    let named = sections.find_map(|section| {
        let term = section.say().find(|term| term.regions.is_empty())?;
        Some((section, term))
    });
    if let Some((section, term)) = named {
        about.says(&is::PREF_LABEL, &term.text, &section.language);
        return;
    }
    let mut wanted: Vec<&Section> = export.sections(concept).collect();
    if wanted.iter().all(|section| section.paraphrase.is_none()) {
        wanted = concept.sections.iter().collect();
    }
    for section in wanted {
        if let Some(paraphrase) = &section.paraphrase {
            about.says(&is::PREF_LABEL, paraphrase, &section.language);
        }
    }
}

/// Definitions and notes.
fn say_more(graph: &mut Graph, export: &Export<'_>, concept: &Concept) {
    let address = graph.own(&path(concept));
    for section in export.sections(concept) {
        let language = export.glossary.language_of(section);
        let mut about = graph.about(&address);
        if let Some(definition) = &section.definition {
            about.says(&is::DEFINITION, definition, &section.language);
        }
        if let Some(paraphrase) = &section.paraphrase {
            about.says(&is::PARAPHRASE, paraphrase, &section.language);
            if section.equivalence == Equivalence::None || section.label().is_none() {
                about.says(&is::SCOPE_NOTE, paraphrase, &section.language);
            }
        }
        if let (true, Some(reader)) = (
            section.equivalence != Equivalence::Full,
            export.readers.first(),
        ) {
            let message = format!("equivalence-{}", section.equivalence);
            let note = of_language(language, reader, &(export.words)(&message));
            about.says(&is::SCOPE_NOTE, &note, reader);
        }
        for (reader, note) in section.note.iter() {
            about.says(
                &is::SCOPE_NOTE,
                &of_language(language, reader, note),
                reader,
            );
        }
        say_sources(graph, export, concept, section);
    }
}

/// A note about one language, written for readers of another: says which one it is about.
fn of_language(
    language: &Language,
    reader: &unic_langid::LanguageIdentifier,
    note: &str,
) -> String {
    format!("{}: {note}", language.name([reader]))
}

fn say_sources(graph: &mut Graph, export: &Export<'_>, concept: &Concept, section: &Section) {
    let address = graph.own(&path(concept));
    labels::say_sources(graph, export, &address, &section.sources);
}

/// The same notion in other knowledge bases. Exact matches are transitive: an address that two of our concepts name is only close to both.
fn say_matches(graph: &mut Graph, export: &Export<'_>, concept: &Concept) {
    let address = graph.own(&path(concept));
    for match_ in &concept.same_as {
        let Ok(iri) = oxrdf::NamedNode::new(&**match_) else {
            continue;
        };
        let concepts = export.glossary.concepts();
        let naming = concepts.iter().filter(|one| one.same_as.contains(match_));
        let property = match naming.count() {
            0 | 1 => &is::EXACT_MATCH,
            _ => &is::CLOSE_MATCH,
        };
        graph.about(&address).is(property, iri);
    }
}

fn say_relations<'e>(graph: &mut Graph, scope: &Scope<'e>, concept: &'e Concept) {
    let address = graph.own(&path(concept));
    for broader in scope.broader(concept) {
        let other = graph.own(&path(broader));
        graph.about(&address).is(&is::BROADER, other);
    }
    for narrower in scope.narrower(concept) {
        let other = graph.own(&path(narrower));
        graph.about(&address).is(&is::NARROWER, other);
    }
    for related in scope.related(concept) {
        let other = graph.own(&path(related));
        graph.about(&address).is(&is::RELATED, other);
    }
    if scope.is_selected(concept) {
        for contrast in &concept.contrast {
            let other = graph.own(&format!("concepts/{contrast}"));
            graph.about(&address).is(&is::DIFFERENT, other);
        }
    }
}
