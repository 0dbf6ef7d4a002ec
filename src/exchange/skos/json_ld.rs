//! The graph as JSON-LD 1.1, in the form that reads well as plain JSON too: short keys, texts by their language.

use oxrdf::{NamedNode, Term};
use serde_json::{Map, Value, json};

use super::graph::{Graph, Resource};
use super::vocabulary::{Kind, OWN, PREFIXES, PROPERTIES, Property, TYPE, own_namespace};
use crate::exchange::Error;

pub(super) fn write(graph: &Graph) -> Result<Vec<u8>, Error> {
    let resources = graph.resources().iter();
    let resources: Vec<Value> = resources
        .map(|resource| self::resource(graph, resource))
        .collect();
    let document = json!({ "@context": context(graph), "@graph": resources });
    serde_json::to_vec(&document).map_err(|error| Error::Unwritable(error.to_string()))
}

/// What the keys mean.
fn context(graph: &Graph) -> Value {
    let mut context = Map::new();
    let mut put = |key: &str, value: Value| context.insert(key.to_owned(), value);
    put("@version", json!(1.1));
    put("id", json!("@id"));
    put("type", json!("@type"));
    for (prefix, namespace) in PREFIXES {
        put(prefix, json!(namespace));
    }
    put(OWN, json!(own_namespace(graph.base())));
    for property in PROPERTIES.iter().filter(|one| **one != &TYPE) {
        let id = format!("{}:{}", property.prefix, property.name);
        let definition = match property.kind {
            Kind::Resources => json!({ "@id": id, "@type": "@id" }),
            Kind::Texts => json!({ "@id": id, "@container": "@language" }),
            Kind::Plain => json!({ "@id": id }),
            Kind::Typed(datatype) => json!({ "@id": id, "@type": format!("xsd:{datatype}") }),
        };
        put(property.key, definition);
    }
    Value::Object(context)
}

fn resource(graph: &Graph, resource: &Resource) -> Value {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(resource.iri.as_str()));
    for (property, values) in &resource.properties {
        object.insert(
            property.key.to_owned(),
            self::values(graph, property, values),
        );
    }
    Value::Object(object)
}

fn values(graph: &Graph, property: &Property, values: &[Term]) -> Value {
    if property.kind == Kind::Texts {
        return by_language(values);
    }
    let values = values.iter().map(|value| match value {
        Term::NamedNode(iri) if *property == TYPE => json!(shortened(graph, iri)),
        Term::NamedNode(iri) => json!(iri.as_str()),
        Term::Literal(literal) => json!(literal.value()),
        Term::BlankNode(node) => json!(node.to_string()),
    });
    one_or_many(values.collect())
}

/// Texts by their language.
fn by_language(values: &[Term]) -> Value {
    let mut texts: Vec<(&str, Vec<Value>)> = Vec::new();
    for value in values {
        let Term::Literal(literal) = value else {
            continue;
        };
        let language = literal.language().unwrap_or("@none");
        let text = json!(literal.value());
        match texts.iter_mut().find(|(one, _)| *one == language) {
            Some((_, texts)) => texts.push(text),
            None => texts.push((language, vec![text])),
        }
    }
    let texts = texts
        .into_iter()
        .map(|(language, texts)| (language.to_owned(), one_or_many(texts)));
    Value::Object(texts.collect())
}

fn one_or_many(mut values: Vec<Value>) -> Value {
    if values.len() == 1 {
        values.remove(0)
    } else {
        Value::Array(values)
    }
}

/// A class by its prefix.
fn shortened(graph: &Graph, iri: &NamedNode) -> String {
    let own = own_namespace(graph.base());
    let mut prefixes = PREFIXES.into_iter().chain([(OWN, &*own)]);
    let short = prefixes.find_map(|(prefix, namespace)| {
        let name = iri.as_str().strip_prefix(namespace)?;
        Some(format!("{prefix}:{name}"))
    });
    short.unwrap_or_else(|| iri.as_str().to_owned())
}
