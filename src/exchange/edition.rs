//! A frozen edition: JSON Lines, the header first, then one concept a line, sorted; the same glossary gives the same bytes.
//!
//! The keys are those of the dataset's files, so `load` reads an edition with the shapes it reads the files with.

mod companions;
mod concept;
mod header;

use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

use super::Error;
use crate::model::{Glossary, Localised};

/// Version of the format.
const SCHEMA: u32 = 1;

/// Writes a whole glossary as an edition of this date (ISO 8601).
///
/// # Errors
///
/// When a value cannot be written as JSON, which would be a fault of ours.
pub fn freeze(glossary: &Glossary, date: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    line(&mut bytes, &header::header(glossary, date))?;
    for concept in glossary.concepts() {
        line(&mut bytes, &concept::concept(glossary, concept))?;
    }
    Ok(bytes)
}

fn line(bytes: &mut Vec<u8>, value: &impl Serialize) -> Result<(), Error> {
    serde_json::to_writer(&mut *bytes, value)
        .map_err(|error| Error::Unwritable(error.to_string()))?;
    bytes.push(b'\n');
    Ok(())
}

/// A table whose keys keep their order.
struct Table<K, V>(Vec<(K, V)>);

impl<K, V> Table<K, V> {
    const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Serialize, V: Serialize> Serialize for Table<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// A localised text, by language, sorted by tag.
fn localised(text: &Localised) -> Table<String, &str> {
    let mut texts: Vec<(String, &str)> = text
        .iter()
        .map(|(language, text)| (language.to_string(), text))
        .collect();
    texts.sort_unstable();
    Table(texts)
}

fn tags<'a>(tags: impl IntoIterator<Item = &'a LanguageIdentifier>) -> Vec<String> {
    tags.into_iter().map(ToString::to_string).collect()
}

fn texts<T: std::fmt::Display>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}
