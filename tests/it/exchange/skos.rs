//! SKOS and schema.org: over the whole dataset, no word that must not be offered is a name of its concept.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use oxjsonld::JsonLdParser;
use oxrdf::{Quad, Term as Object, Triple};
use oxttl::TurtleParser;
use passerelle::exchange::{Export, Format, defined_term};
use passerelle::model::{Concept, Glossary, Section, Term};
use unic_langid::{LanguageIdentifier, langid};

use super::{PAIRS, export, text, whole};
use crate::folders;

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const SKOSXL: &str = "http://www.w3.org/2008/05/skos-xl#";
const OWN: &str = "https://example.org/api#";

/// What is said, by subject and property.
struct Graph(BTreeMap<String, BTreeMap<String, Vec<Object>>>);

impl Graph {
    fn of(glossary: &Glossary, languages: &[LanguageIdentifier]) -> Self {
        let file = export(glossary, Format::SkosTurtle, languages).unwrap();
        let mut graph = Self(BTreeMap::new());
        for triple in TurtleParser::new().for_slice(text(&file)) {
            let Triple {
                subject,
                predicate,
                object,
            } = triple.unwrap();
            let subject = subject.to_string().trim_matches(['<', '>']).to_owned();
            let properties = graph.0.entry(subject).or_default();
            properties
                .entry(predicate.into_string())
                .or_default()
                .push(object);
        }
        graph
    }

    fn values(&self, subject: &str, property: &str) -> &[Object] {
        let properties = self.0.get(subject);
        properties
            .and_then(|properties| properties.get(property))
            .map_or(&[], Vec::as_slice)
    }

    /// Texts with their tags.
    fn texts(&self, subject: &str, property: &str) -> Vec<(String, LanguageIdentifier)> {
        let values = self.values(subject, property).iter();
        let texts = values.map(|value| match value {
            Object::Literal(literal) => {
                let tag = literal.language().expect("a text has a language");
                (literal.value().to_owned(), tag.parse().unwrap())
            }
            other => panic!("{subject} {property} {other}"),
        });
        texts.collect()
    }

    /// Addresses and plain texts.
    fn names(&self, subject: &str, property: &str) -> Vec<&str> {
        let values = self.values(subject, property).iter();
        let names = values.map(|value| match value {
            Object::NamedNode(iri) => iri.as_str(),
            Object::Literal(literal) => literal.value(),
            Object::BlankNode(node) => panic!("{subject} {property} {node}"),
        });
        names.collect()
    }

    fn is_a(&self, subject: &str, class: &str) -> bool {
        let property = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
        self.names(subject, property).contains(&class)
    }
}

fn skos(name: &str) -> String {
    format!("{SKOS}{name}")
}

fn xl(name: &str) -> String {
    format!("{SKOSXL}{name}")
}

fn own(name: &str) -> String {
    format!("{OWN}{name}")
}

fn address(concept: &Concept) -> String {
    format!("https://example.org/concepts/{}", concept.id)
}

/// The section that a tag of a label is of: the language without script and country, unless the section has them itself.
fn section<'c>(concept: &'c Concept, tag: &LanguageIdentifier) -> &'c Section {
    let exact = concept.section(tag);
    let plain = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    exact.or_else(|| concept.section(&plain)).unwrap()
}

/// Whether a term stands under this tag.
fn is_under(term: &Term, tag: &LanguageIdentifier) -> bool {
    match &tag.region {
        Some(region) => term.regions.iter().any(|one| **one == *region.as_str()),
        None => term.regions.is_empty(),
    }
}

/// Whether a language has a word to say that is of no country.
fn is_said_everywhere(concept: &Concept) -> bool {
    let mut words = concept.sections.iter().flat_map(Section::say);
    words.any(|term| term.regions.is_empty())
}

/// Whether no language has a word to say for it; then its name is what to say in place of its words.
fn is_unsayable(concept: &Concept) -> bool {
    concept
        .sections
        .iter()
        .all(|section| section.label().is_none())
}

#[test]
fn only_words_to_say_are_names() {
    let glossary = whole();
    for languages in [&[][..], &PAIRS[0], &PAIRS[5]] {
        check_names(&glossary, &Graph::of(&glossary, languages));
    }
}

#[track_caller]
fn check_names(glossary: &Glossary, graph: &Graph) {
    let mut count = 0;
    for concept in glossary.concepts() {
        for property in ["prefLabel", "altLabel"] {
            for (text, tag) in graph.texts(&address(concept), &skos(property)) {
                let section = section(concept, &tag);
                let mut words = section.say().filter(|term| is_under(term, &tag));
                let said = words.any(|term| *term.text == *text)
                    || !is_said_everywhere(concept)
                        && section.label().is_none()
                        && section.paraphrase.as_deref() == Some(&*text);
                assert!(said, "{}: {property} {text}@{tag}", concept.id);
                count += 1;
            }
        }
        for property in ["prefLabel", "altLabel"] {
            for label in graph.names(&address(concept), &xl(property)) {
                let usage = graph.names(label, &own("usage"))[0];
                assert_eq!(graph.names(usage, &own("mayBeSaid")), ["true"], "{label}");
            }
        }
    }
    assert!(count > glossary.concepts().len());
}

#[test]
fn the_first_word_to_say_of_each_tag_is_the_preferred_one() {
    let glossary = whole();
    let graph = Graph::of(&glossary, &[]);
    for concept in glossary.concepts() {
        let preferred = graph.texts(&address(concept), &skos("prefLabel"));
        assert!(!preferred.is_empty(), "{} has no name", concept.id);
        for section in &concept.sections {
            let first = section.say().find(|term| term.regions.is_empty());
            let tag = &section.language;
            let label = preferred.iter().find(|(_, other)| other == tag);
            let expected = first
                .filter(|term| term.script.is_none())
                .map(|term| &*term.text);
            let has_none = section.label().is_none() && !is_unsayable(concept);
            if expected.is_some() || has_none {
                assert_eq!(
                    label.map(|(text, _)| &**text),
                    expected,
                    "{}, {tag}",
                    concept.id
                );
            }
        }
    }
}

#[test]
fn the_kinds_of_label_share_nothing_and_there_is_one_preferred_a_tag() {
    let glossary = whole();
    for languages in [&[][..], &PAIRS[0], &PAIRS[5]] {
        let graph = Graph::of(&glossary, languages);
        for concept in glossary.concepts() {
            let mut seen = HashSet::new();
            for property in ["prefLabel", "altLabel", "hiddenLabel"] {
                for label in graph.texts(&address(concept), &skos(property)) {
                    assert!(seen.insert(label.clone()), "{}: {label:?}", concept.id);
                }
            }
            let preferred = graph.texts(&address(concept), &skos("prefLabel"));
            assert!(!preferred.is_empty(), "{} has no name", concept.id);
            let tags: HashSet<_> = preferred.iter().map(|(_, tag)| tag).collect();
            assert_eq!(tags.len(), preferred.len(), "{}", concept.id);
        }
    }
}

#[test]
fn every_word_to_understand_is_found_and_leads_on() {
    let glossary = whole();
    let graph = Graph::of(&glossary, &[]);
    let labels: Vec<&String> = graph
        .0
        .keys()
        .filter(|subject| graph.is_a(subject, &xl("Label")))
        .collect();
    let described: BTreeSet<(&str, String, &str)> = labels
        .iter()
        .map(|label| {
            let (text, tag) = graph.texts(label, &xl("literalForm")).remove(0);
            let usage = graph.names(label, &own("usage"))[0];
            let concept = label.split('#').next().unwrap();
            (concept, format!("{text}@{tag}"), usage)
        })
        .collect();
    for concept in glossary.concepts() {
        let here = address(concept);
        let hidden = graph.texts(&here, &skos("hiddenLabel"));
        for section in &concept.sections {
            for term in section.hear() {
                let found = |(text, tag): &&(String, LanguageIdentifier)| {
                    **text == *term.text && tag.language == section.language.language
                };
                let insider_too = section.say().any(|said| said.text == term.text);
                let label = hidden.iter().find(found);
                assert!(
                    label.is_some() || insider_too,
                    "{}: {}",
                    concept.id,
                    term.text
                );
                let usage = own(&format!("usage-{}", term.usage));
                if let Some((text, tag)) = label {
                    assert!(described.contains(&(&here, format!("{text}@{tag}"), &usage)));
                }
                assert_eq!(graph.names(&usage, &own("mayBeSaid")), ["false"]);
                let advice = graph.texts(&usage, "http://www.w3.org/2000/01/rdf-schema#comment");
                assert!(!advice.is_empty(), "{usage}");
            }
        }
    }
    let leads = "http://purl.org/dc/terms/isReplacedBy";
    for label in labels {
        for other in graph.names(label, leads) {
            let usage = graph.names(other, &own("usage"))[0];
            assert_eq!(graph.names(usage, &own("mayBeSaid")), ["true"], "{label}");
        }
    }
}

#[test]
fn a_part_is_whole_by_itself() {
    let glossary = whole();
    let only = ["gay", "trans-man"].map(|id| glossary.concept(id).unwrap());
    let file = super::export_of(&glossary, only.to_vec(), Format::SkosTurtle, &PAIRS[5]).unwrap();
    let triples: Vec<Triple> = TurtleParser::new()
        .for_slice(text(&file))
        .map(Result::unwrap)
        .collect();
    let about = |property: &str| {
        let property = skos(property);
        triples
            .iter()
            .filter(move |triple| triple.predicate.as_str() == property)
    };
    let named: HashSet<String> = about("prefLabel")
        .map(|triple| triple.subject.to_string())
        .collect();
    assert!(about("hasTopConcept").count() > 0);
    for property in ["hasTopConcept", "broader", "narrower", "related", "member"] {
        for triple in about(property) {
            assert!(named.contains(&triple.object.to_string()), "{triple}");
        }
    }
    for triple in about("definition") {
        let of_pack = only
            .iter()
            .any(|concept| triple.subject.to_string() == format!("<{}>", address(concept)));
        assert!(of_pack, "{triple}");
    }
}

#[test]
fn both_forms_say_the_same() {
    let (whole, sound) = (whole(), folders::sound());
    for glossary in [&whole, &sound] {
        let turtle = export(glossary, Format::SkosTurtle, &[]).unwrap();
        let json = export(glossary, Format::SkosJsonLd, &[]).unwrap();
        let turtle: BTreeSet<String> = TurtleParser::new()
            .for_slice(text(&turtle))
            .map(|triple| triple.unwrap().to_string())
            .collect();
        let json: BTreeSet<String> = JsonLdParser::new()
            .for_slice(text(&json))
            .map(|quad| Triple::from(Quad::clone(&quad.unwrap())).to_string())
            .collect();
        let lost: Vec<_> = turtle.symmetric_difference(&json).take(5).collect();
        assert!(lost.is_empty(), "{lost:#?}");
    }
}

#[test]
fn the_same_graph_has_the_same_bytes() {
    let glossary = folders::sound();
    for format in [Format::SkosTurtle, Format::SkosJsonLd] {
        let file = export(&glossary, format, &[]).unwrap();
        for _ in 0..8 {
            let again = export(&glossary, format, &[]).unwrap();
            assert_eq!(again.content, file.content, "{format}");
        }
    }
}

#[test]
fn search_engines_are_given_words_to_say_only() {
    let glossary = whole();
    let interface = [
        langid!("nl"),
        langid!("en"),
        langid!("fr"),
        langid!("ar"),
        langid!("tr"),
    ];
    for reader in &interface {
        for concept in glossary.concepts() {
            let data = defined_term(
                &glossary,
                concept,
                std::slice::from_ref(reader),
                "https://example.org",
            );
            let tag: LanguageIdentifier = data["inLanguage"].as_str().unwrap().parse().unwrap();
            let section = concept.section(&tag).unwrap();
            let others = data["alternateName"].as_array().into_iter().flatten();
            for name in others.chain([&data["name"]]) {
                let name = name.as_str().unwrap();
                let said = section.say().any(|term| *term.text == *name)
                    || is_unsayable(concept) && section.paraphrase.as_deref() == Some(name);
                assert!(said, "{}: {name}", concept.id);
            }
        }
    }
}

#[test]
fn an_address_that_is_none_is_said_to_be_none() {
    let glossary = folders::sound();
    let error = Format::SkosTurtle
        .export(&Export {
            glossary: &glossary,
            concepts: Vec::new(),
            languages: Vec::new(),
            region: None,
            readers: Vec::new(),
            base_url: "not an address",
            name: "none",
            title: "None",
            words: &str::to_owned,
        })
        .unwrap_err();
    assert!(error.to_string().contains("`not an address`"), "{error}");
}
