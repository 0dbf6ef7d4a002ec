//! How a language is spoken about gender, for those who interpret from it and into it.

use super::{Localised, SourceId};

/// The guide to a language.
#[derive(Debug, Clone)]
pub struct Guide {
    /// How the language marks gender: what is forced and what is free.
    pub gender: Localised,
    /// Choosing pronouns and agreement for trans and non-binary people, in both directions with Dutch.
    pub pronouns: Localised,
    /// Forms of address.
    pub address: Localised,
    /// What is easily confused.
    pub confused: Localised,
    /// How varieties differ.
    pub varieties: Localised,
    /// What an interpreter asks at the start, ready to say.
    pub ask: Box<[Localised]>,
    /// Sources of all of it.
    pub sources: Box<[SourceId]>,
}

impl Guide {
    /// The parts with the names of their keys, in the order in which they are read.
    pub fn parts(&self) -> impl Iterator<Item = (&'static str, &Localised)> {
        let parts = [
            ("gender", &self.gender),
            ("pronouns", &self.pronouns),
            ("address", &self.address),
            ("confused", &self.confused),
            ("varieties", &self.varieties),
        ];
        parts.into_iter()
    }
}
