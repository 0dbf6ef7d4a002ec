//! A small XML document in memory.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::exchange::Error;

/// Elements nest so deep at most; TBX needs eight.
const DEEPEST: usize = 64;

/// An element with its text, its attributes and its children.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without prefix.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// Its text, that of its children included.
    pub(super) text: String,
    /// Its children in order.
    pub(super) children: Vec<Self>,
    /// The line on which it begins.
    pub(super) line: usize,
}

impl Element {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| &**value)
    }

    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Where it is, for messages.
    pub(super) fn place(&self) -> String {
        format!("line {}", self.line)
    }
}

/// The root element of a document.
pub(super) fn parse(text: &str) -> Result<Element, Error> {
    let mut reader = Reader::from_str(text);
    let mut lines = Lines {
        text,
        at: 0,
        line: 1,
    };
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let line = lines.of(usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX));
        let fault = |fault: String| Error::Unreadable(format!("line {line}: {fault}"));
        let event = reader
            .read_event()
            .map_err(|error| fault(error.to_string()))?;
        let written = match event {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(fault(format!("elements nest deeper than {DEEPEST}")));
                }
                open.push(element(&start, line).map_err(fault)?);
                continue;
            }
            Event::Empty(start) => {
                let child = element(&start, line).map_err(fault)?;
                if let Some(parent) = open.last_mut() {
                    parent.children.push(child);
                }
                continue;
            }
            Event::End(_) => {
                let (Some(child), Some(parent)) = (open.pop(), open.last_mut()) else {
                    return Err(fault("an element ends that has not begun".to_owned()));
                };
                parent.text += &child.text;
                parent.children.push(child);
                continue;
            }
            Event::Text(text) => text.xml10_content().into_owned(),
            Event::CData(text) => text.xml10_content().into_owned(),
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content().into_owned();
                let letter = reference.resolve_char_ref().ok().flatten();
                let letter = letter.map(String::from).or_else(|| {
                    quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned)
                });
                letter.ok_or_else(|| fault(format!("`&{name};` is not known")))?
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => continue,
        };
        if let Some(element) = open.last_mut() {
            element.text += &written;
        }
    }
    match (open.pop(), open.is_empty()) {
        (Some(mut document), true) if !document.children.is_empty() => {
            Ok(document.children.swap_remove(0))
        }
        (_, true) => Err(Error::Unreadable("it holds no element".to_owned())),
        (_, false) => Err(Error::Unreadable("it ends within an element".to_owned())),
    }
}

fn element(start: &BytesStart<'_>, line: usize) -> Result<Element, String> {
    let mut element = Element {
        name: start.local_name().as_ref().to_owned(),
        line,
        ..Element::default()
    };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
        let value = value.map_err(|error| error.to_string())?.into_owned();
        element
            .attributes
            .push((attribute.key.as_ref().to_owned(), value));
    }
    Ok(element)
}

/// Lines of places that only grow.
struct Lines<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, place: usize) -> usize {
        let place = place.min(self.text.len());
        let between = self.text.as_bytes().get(self.at..place).unwrap_or_default();
        self.line += between.iter().filter(|byte| **byte == b'\n').count();
        self.at = place;
        self.line
    }
}
