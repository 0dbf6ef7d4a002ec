//! A graph in the making: resources in order, each with its properties in order, so that both syntaxes read well and have the same bytes every time.

use std::collections::HashMap;

use oxrdf::{Literal, NamedNode, Term};
use unic_langid::LanguageIdentifier;

use super::vocabulary::{Property, XSD};
use crate::exchange::Error;

/// What is said, resource by resource.
pub(super) struct Graph {
    base: String,
    resources: Vec<Resource>,
    places: HashMap<String, usize>,
}

/// One resource with everything that is said about it.
pub(super) struct Resource {
    pub(super) iri: NamedNode,
    pub(super) properties: Vec<(&'static Property, Vec<Term>)>,
}

impl Graph {
    /// A graph whose own resources lie under `base`.
    ///
    /// # Errors
    ///
    /// When `base` is no address.
    pub(super) fn new(base: &str) -> Result<Self, Error> {
        NamedNode::new(format!("{base}/"))
            .map_err(|error| Error::Unwritable(format!("`{base}` is not an address: {error}")))?;
        Ok(Self {
            base: base.to_owned(),
            resources: Vec::new(),
            places: HashMap::new(),
        })
    }

    /// The address under which our own resources lie, without a final `/`.
    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// The resources in the order in which they were first described.
    pub(super) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// One of our own resources. `path` is made of identifiers and tags, which need no escape.
    pub(super) fn own(&self, path: &str) -> NamedNode {
        NamedNode::new_unchecked(format!("{}/{path}", self.base))
    }

    /// The description of a resource, to be added to.
    pub(super) fn about(&mut self, iri: &NamedNode) -> Description<'_> {
        let resources = &mut self.resources;
        let place = *self
            .places
            .entry(iri.as_str().to_owned())
            .or_insert_with(|| {
                resources.push(Resource {
                    iri: iri.clone(),
                    properties: Vec::new(),
                });
                resources.len() - 1
            });
        Description(&mut self.resources[place])
    }
}

/// Adds to what is said about one resource; what is said already is not said again.
pub(super) struct Description<'g>(&'g mut Resource);

impl Description<'_> {
    /// Another resource.
    pub(super) fn is(&mut self, property: &'static Property, iri: NamedNode) -> &mut Self {
        self.add(property, iri.into())
    }

    /// A text in a language.
    pub(super) fn says(
        &mut self,
        property: &'static Property,
        text: &str,
        tag: &LanguageIdentifier,
    ) -> &mut Self {
        // The tag keeps the case of BCP 47 (`ar-MA`), which people and JSON look for; RDF compares tags without regard to case.
        let literal = Literal::new_language_tagged_literal_unchecked(text, tag.to_string());
        self.add(property, literal.into())
    }

    /// A text without a language.
    pub(super) fn holds(&mut self, property: &'static Property, text: &str) -> &mut Self {
        self.add(property, Literal::new_simple_literal(text).into())
    }

    /// A value of an XML Schema type.
    pub(super) fn typed(
        &mut self,
        property: &'static Property,
        value: &str,
        datatype: &str,
    ) -> &mut Self {
        let datatype = NamedNode::new_unchecked(format!("{XSD}{datatype}"));
        self.add(property, Literal::new_typed_literal(value, datatype).into())
    }

    fn add(&mut self, property: &'static Property, value: Term) -> &mut Self {
        let properties = &mut self.0.properties;
        match properties.iter_mut().find(|(one, _)| *one == property) {
            Some((_, values)) if values.contains(&value) => {}
            Some((_, values)) => values.push(value),
            None => properties.push((property, vec![value])),
        }
        self
    }
}
