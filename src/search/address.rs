//! Where an indexed text stands in the glossary, packed into the one number the index keeps of it.

use super::Error;
use crate::model::{Glossary, Section, Term};

/// Concept, section, and the term with the place of its form (0 is the citation form). No term: the section's running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) concept: usize,
    pub(super) section: usize,
    pub(super) term: Option<(usize, usize)>,
}

const SECTION: u32 = 10;
const TERM: u32 = 11;
const FORM: u32 = 11;
const NO_TERM: usize = (1 << TERM) - 1;

impl Address {
    /// The address as one number.
    ///
    /// # Errors
    ///
    /// When a concept has more sections, a section more terms or a term more forms than fit.
    pub(super) fn pack(self) -> Result<u64, Error> {
        let (term, form) = self.term.unwrap_or((NO_TERM, 0));
        let fits = self.concept < 1 << 32
            && self.section < 1 << SECTION
            && (term < NO_TERM || self.term.is_none())
            && form < 1 << FORM;
        if !fits {
            return Err(Error::TooLarge(format!(
                "{self:?} is beyond what the index can address"
            )));
        }
        let [concept, section, term, form] =
            [self.concept, self.section, term, form].map(|n| n as u64);
        Ok(((concept << SECTION | section) << TERM | term) << FORM | form)
    }

    /// The place of the concept in a packed address.
    pub(super) const fn concept_of(packed: u64) -> usize {
        (packed >> (SECTION + TERM + FORM)) as usize
    }

    /// The section it points into.
    pub(super) fn section(self, glossary: &Glossary) -> &Section {
        &glossary.concepts()[self.concept].sections[self.section]
    }

    /// The term it points at; `None` for running text.
    pub(super) fn term(self, glossary: &Glossary) -> Option<&Term> {
        let (term, _) = self.term?;
        Some(&self.section(glossary).terms[term])
    }

    /// The text it points at: a term or one of its forms, or for running text the first choice of the section.
    pub(super) fn text(self, glossary: &Glossary) -> &str {
        let section = self.section(glossary);
        if let Some((term, form)) = self.term {
            let term = &section.terms[term];
            return term.texts().nth(form).unwrap_or(&term.text);
        }
        let label = section.label().or_else(|| section.terms.first());
        label.map_or(glossary.concepts()[self.concept].id.as_str(), |term| {
            &term.text
        })
    }

    /// The address from its number.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "masked to fields of at most 32 bits"
    )]
    pub(super) const fn unpack(packed: u64) -> Self {
        let term = (packed >> FORM) as usize & ((1 << TERM) - 1);
        let form = packed as usize & ((1 << FORM) - 1);
        Self {
            concept: Self::concept_of(packed),
            section: (packed >> (TERM + FORM)) as usize & ((1 << SECTION) - 1),
            term: if term == NO_TERM {
                None
            } else {
                Some((term, form))
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_survives_packing() {
        for term in [None, Some((0, 0)), Some((2046, 2047))] {
            let address = Address {
                concept: 4_000_000_000,
                section: 1023,
                term,
            };
            assert_eq!(address.pack().ok().map(Address::unpack), Some(address));
        }
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let address = Address {
            concept: 0,
            section: 1024,
            term: None,
        };
        assert!(address.pack().is_err());
    }
}
