//! The graph as Turtle.

use oxrdf::TripleRef;
use oxttl::TurtleSerializer;

use super::graph::Graph;
use super::vocabulary::{OWN, PREFIXES, own_namespace};
use crate::exchange::Error;

pub(super) fn write(graph: &Graph) -> Result<Vec<u8>, Error> {
    let unwritable = |error: &dyn std::fmt::Display| Error::Unwritable(error.to_string());
    let own = own_namespace(graph.base());
    let mut serializer = TurtleSerializer::new();
    for (prefix, namespace) in PREFIXES.into_iter().chain([(OWN, &*own)]) {
        serializer = serializer
            .with_prefix(prefix, namespace)
            .map_err(|error| unwritable(&error))?;
    }
    let mut writer = serializer.for_writer(Vec::new());
    for resource in graph.resources() {
        for (property, values) in &resource.properties {
            let predicate = property.iri(graph.base());
            for value in values {
                let triple = TripleRef::new(&resource.iri, &predicate, value);
                writer
                    .serialize_triple(triple)
                    .map_err(|error| unwritable(&error))?;
            }
        }
    }
    let written = writer.finish().map_err(|error| unwritable(&error))?;
    Ok(in_order(&written))
}

/// The serializer keeps its prefixes in no order; the same graph has the same bytes.
fn in_order(written: &[u8]) -> Vec<u8> {
    let is_prefix = |line: &&[u8]| line.starts_with(b"@prefix ");
    let lines = || written.split_inclusive(|byte| *byte == b'\n');
    let mut prefixes: Vec<&[u8]> = lines().take_while(is_prefix).collect();
    prefixes.sort_unstable();
    let rest = lines().skip_while(is_prefix);
    prefixes
        .into_iter()
        .chain(rest)
        .collect::<Vec<_>>()
        .concat()
}
