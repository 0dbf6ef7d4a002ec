//! The properties and classes that the graph uses, and the few that are our own.

use oxrdf::NamedNode;
use unic_langid::{LanguageIdentifier, langid};

use super::graph::Graph;

pub(super) const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// Prefixes of other vocabularies.
pub(super) const PREFIXES: [(&str, &str); 9] = [
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("skosxl", "http://www.w3.org/2008/05/skos-xl#"),
    ("vann", "http://purl.org/vocab/vann/"),
    ("xsd", XSD),
];

/// The prefix of our own vocabulary: the page that describes the JSON answers, whose names these are.
pub(super) const OWN: &str = "passerelle";

/// The address that our own prefix stands for.
pub(super) fn own_namespace(base: &str) -> String {
    format!("{base}/api#")
}

/// What the values of a property are; decides how JSON-LD writes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Resources.
    Resources,
    /// Texts, each in a language.
    Texts,
    /// A text without a language.
    Plain,
    /// A value of an XML Schema type.
    Typed(&'static str),
}

/// A property.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Property {
    pub(super) prefix: &'static str,
    pub(super) name: &'static str,
    /// Its key in JSON-LD.
    pub(super) key: &'static str,
    pub(super) kind: Kind,
}

impl Property {
    /// Its address; `base` is that of our own resources.
    pub(super) fn iri(&self, base: &str) -> NamedNode {
        term(base, self.prefix, self.name)
    }
}

/// A property or class by its prefix.
pub(super) fn term(base: &str, prefix: &str, name: &str) -> NamedNode {
    let known = PREFIXES.iter().find(|(known, _)| *known == prefix);
    NamedNode::new_unchecked(match known {
        Some((_, namespace)) => format!("{namespace}{name}"),
        None => format!("{}{name}", own_namespace(base)),
    })
}

/// Declares properties, and the list of them all.
macro_rules! properties {
    ($( $constant:ident = $prefix:literal $name:literal as $key:literal : $kind:expr; )+) => {
        $( pub(super) static $constant: Property =
            Property { prefix: $prefix, name: $name, key: $key, kind: $kind }; )+

        /// Every property.
        pub(super) static PROPERTIES: &[&Property] = &[ $( &$constant, )+ ];
    };
}

use Kind::{Plain, Resources, Texts, Typed};

properties! {
    TYPE = "rdf" "type" as "type": Resources;
    TITLE = "dct" "title" as "title": Texts;
    LABEL = "rdfs" "label" as "label": Texts;
    COMMENT = "rdfs" "comment" as "comment": Texts;
    DESCRIPTION = "dct" "description" as "description": Texts;
    LICENSE = "dct" "license" as "license": Resources;
    RIGHTS = "dct" "rights" as "rights": Plain;
    ISSUED = "dct" "issued" as "issued": Typed("gYear");
    VERSION = "owl" "versionInfo" as "versionInfo": Plain;
    NAMESPACE = "vann" "preferredNamespaceUri" as "preferredNamespaceUri": Plain;
    HAS_TOP = "skos" "hasTopConcept" as "hasTopConcept": Resources;
    TOP_OF = "skos" "topConceptOf" as "topConceptOf": Resources;
    IN_SCHEME = "skos" "inScheme" as "inScheme": Resources;
    MEMBER = "skos" "member" as "member": Resources;
    NOTATION = "skos" "notation" as "notation": Plain;
    PREF_LABEL = "skos" "prefLabel" as "prefLabel": Texts;
    ALT_LABEL = "skos" "altLabel" as "altLabel": Texts;
    HIDDEN_LABEL = "skos" "hiddenLabel" as "hiddenLabel": Texts;
    DEFINITION = "skos" "definition" as "definition": Texts;
    SCOPE_NOTE = "skos" "scopeNote" as "scopeNote": Texts;
    NOTE = "skos" "note" as "note": Texts;
    BROADER = "skos" "broader" as "broader": Resources;
    NARROWER = "skos" "narrower" as "narrower": Resources;
    RELATED = "skos" "related" as "related": Resources;
    DIFFERENT = "owl" "differentFrom" as "differentFrom": Resources;
    EXACT_MATCH = "skos" "exactMatch" as "exactMatch": Resources;
    CLOSE_MATCH = "skos" "closeMatch" as "closeMatch": Resources;
    SOURCE = "dct" "source" as "source": Resources;
    CITATION = "dct" "bibliographicCitation" as "bibliographicCitation": Plain;
    SOURCE_TITLE = "dct" "title" as "sourceTitle": Plain;
    PUBLISHER = "dc" "publisher" as "publisher": Plain;
    XL_PREF_LABEL = "skosxl" "prefLabel" as "xlPrefLabel": Resources;
    XL_ALT_LABEL = "skosxl" "altLabel" as "xlAltLabel": Resources;
    XL_HIDDEN_LABEL = "skosxl" "hiddenLabel" as "xlHiddenLabel": Resources;
    LITERAL_FORM = "skosxl" "literalForm" as "literalForm": Texts;
    LABEL_RELATION = "skosxl" "labelRelation" as "labelRelation": Resources;
    REPLACED_BY = "dct" "isReplacedBy" as "isReplacedBy": Resources;
    DEFINED_BY = "rdfs" "isDefinedBy" as "isDefinedBy": Resources;
    USAGE = "passerelle" "usage" as "usage": Resources;
    MAY_BE_SAID = "passerelle" "mayBeSaid" as "mayBeSaid": Typed("boolean");
    EVIDENCE = "passerelle" "evidence" as "evidence": Plain;
    REGION = "passerelle" "region" as "region": Plain;
    ROMANISED = "passerelle" "romanised" as "romanised": Texts;
    LITERAL = "passerelle" "literal" as "literal": Texts;
    HEAR = "passerelle" "hear" as "hear": Texts;
    SAY = "passerelle" "say" as "say": Texts;
    PARAPHRASE = "passerelle" "paraphrase" as "paraphrase": Texts;
}

const ENGLISH: LanguageIdentifier = langid!("en");

/// What our own properties mean.
const MEANINGS: [(&Property, &str); 9] = [
    (
        &USAGE,
        "How acceptable a word is. Offer it as a rendering only where `mayBeSaid` of its usage is true.",
    ),
    (
        &MAY_BE_SAID,
        "Whether an interpreter may choose words of this usage as a rendering.",
    ),
    (
        &EVIDENCE,
        "How well a word is supported: reviewed, attested or unattested.",
    ),
    (
        &REGION,
        "Country (ISO 3166) where a word is used so; absent: everywhere.",
    ),
    (&ROMANISED, "How a word is read, in Latin letters."),
    (&LITERAL, "What a listener literally hears."),
    (&HEAR, "What to do when one hears the word."),
    (&SAY, "How to say the word."),
    (
        &PARAPHRASE,
        "A sentence to say where a word is new, missing or not understood.",
    ),
];

/// Says what our own properties mean.
pub(super) fn describe(graph: &mut Graph) {
    let base = graph.base().to_owned();
    for (property, meaning) in MEANINGS {
        let page = graph.own("api");
        graph
            .about(&property.iri(&base))
            .is(&TYPE, term(&base, "rdf", "Property"))
            .says(&LABEL, property.name, &ENGLISH)
            .says(&COMMENT, meaning, &ENGLISH)
            .is(&DEFINED_BY, page);
    }
}
