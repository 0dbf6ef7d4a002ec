//! Writing XML.

use std::io::Cursor;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::Error;

/// A document in the making: elements nest by closures, so that each is closed.
pub(super) struct Document {
    writer: Writer<Cursor<Vec<u8>>>,
}

/// The attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Document {
    /// A document with its declaration.
    pub(super) fn new() -> Result<Self, Error> {
        let mut document = Self {
            writer: Writer::new_with_indent(Cursor::new(Vec::new()), b' ', 1),
        };
        document.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(document)
    }

    /// An element with what `inside` writes.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.event(Event::Start(start))?;
        inside(self)?;
        self.event(Event::End(BytesEnd::new(name)))
    }

    /// An element with a text.
    pub(super) fn text(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        text: &str,
    ) -> Result<(), Error> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.event(Event::Start(start))?;
        self.event(Event::Text(BytesText::new(text)))?;
        self.event(Event::End(BytesEnd::new(name)))
    }

    /// The bytes.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut bytes = self.writer.into_inner().into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn event(&mut self, event: Event<'_>) -> Result<(), Error> {
        let unwritable = |error: std::io::Error| Error::Unwritable(error.to_string());
        self.writer.write_event(event).map_err(unwritable)
    }
}
