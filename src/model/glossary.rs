//! The whole glossary, with the look-ups that need nothing but it.

use std::collections::{BTreeMap, HashMap};

use super::{
    Companions, Concept, ConceptId, Country, DomainId, Evidence, Language, Languages, Localised,
    Section, Source, SourceId, Term,
};

/// What the dataset says about itself.
#[derive(Debug, Clone)]
pub struct Header {
    /// Title in several languages.
    pub title: Localised,
    /// Name of the edition, such as `2026.1`.
    pub edition: Box<str>,
    /// The day it was frozen, as `2026-05-01`; `None`: in preparation.
    pub date: Option<Box<str>>,
    /// Licence of the dataset.
    pub licence: Box<str>,
    /// Where to write: a web or mail address.
    pub contact: Option<Box<str>>,
}

/// A subject field with its concepts.
#[derive(Debug, Clone)]
pub struct Domain {
    /// Identifier and folder name.
    pub id: DomainId,
    /// Its name.
    pub names: Localised,
}

/// What became of an identifier that is no longer in use.
#[derive(Debug, Clone)]
pub enum Retired {
    /// Another concept took its place.
    ReplacedBy(ConceptId),
    /// It is gone, for this reason.
    Gone(Localised),
}

/// A loaded glossary.
#[derive(Debug, Clone)]
pub struct Glossary {
    /// What the dataset says about itself.
    pub header: Header,
    /// The languages.
    pub languages: Languages,
    /// Countries that regions may name.
    pub countries: Vec<Country>,
    /// The domains in their order.
    pub domains: Vec<Domain>,
    /// Every source by identifier.
    pub sources: BTreeMap<SourceId, Source>,
    /// Guides, phrases, settings and exercises.
    pub companions: Companions,
    /// Identifiers no longer in use.
    pub retired: BTreeMap<ConceptId, Retired>,
    concepts: Vec<Concept>,
    narrower: HashMap<ConceptId, Vec<ConceptId>>,
}

impl Glossary {
    /// Puts a glossary together; concepts are sorted by identifier, narrower ones derived from `broader`.
    #[must_use]
    pub fn new(
        header: Header,
        languages: Languages,
        countries: Vec<Country>,
        domains: Vec<Domain>,
        sources: BTreeMap<SourceId, Source>,
        retired: BTreeMap<ConceptId, Retired>,
        mut concepts: Vec<Concept>,
    ) -> Self {
        concepts.sort_by(|a, b| a.id.cmp(&b.id));
        let mut narrower: HashMap<ConceptId, Vec<ConceptId>> = HashMap::new();
        for concept in &concepts {
            for broader in &concept.broader {
                narrower
                    .entry(broader.clone())
                    .or_default()
                    .push(concept.id.clone());
            }
        }
        Self {
            header,
            languages,
            countries,
            domains,
            sources,
            companions: Companions::default(),
            retired,
            concepts,
            narrower,
        }
    }

    /// Every concept, sorted by identifier.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The place of a concept in [`Self::concepts`].
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.concepts
            .binary_search_by(|concept| concept.id.as_str().cmp(id))
            .ok()
    }

    /// The concept with this identifier.
    #[must_use]
    pub fn concept(&self, id: &str) -> Option<&Concept> {
        self.position(id).map(|position| &self.concepts[position])
    }

    /// Identifiers of the concepts that name this one as broader.
    #[must_use]
    pub fn narrower(&self, id: &ConceptId) -> &[ConceptId] {
        self.narrower.get(id).map_or(&[], Vec::as_slice)
    }

    /// The concepts of a domain, sorted by identifier.
    pub fn concepts_of(&self, domain: &DomainId) -> impl Iterator<Item = &Concept> {
        self.concepts
            .iter()
            .filter(move |concept| concept.domain == *domain)
    }

    /// The domain with this identifier.
    #[must_use]
    pub fn domain(&self, id: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id.as_str() == id)
    }

    /// The country with this code.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<&Country> {
        self.countries.iter().find(|country| *country.code == *code)
    }

    /// The language of a section. Loading guarantees that it is listed.
    ///
    /// # Panics
    ///
    /// When the section is not of this glossary.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "loading lists every language of every section"
    )]
    pub fn language_of(&self, section: &Section) -> &Language {
        self.languages
            .get(&section.language)
            .expect("a section's language is listed")
    }

    /// The terms to say to someone from a country: where the language is spoken there, those of the country first, then those of everywhere, and none of other countries.
    #[must_use]
    pub fn say_in<'s>(&self, section: &'s Section, region: Option<&str>) -> Vec<&'s Term> {
        let mut terms: Vec<&Term> = section.say().collect();
        if let Some(region) = self.region_of(section, region) {
            terms.retain(|term| term.used_in(region));
            terms.sort_by_key(|term| term.regions.is_empty());
        }
        terms
    }

    /// The terms only to understand: all of them, because people move; those of the country first.
    #[must_use]
    pub fn hear_in<'s>(&self, section: &'s Section, region: Option<&str>) -> Vec<&'s Term> {
        let mut terms: Vec<&Term> = section.hear().collect();
        if let Some(region) = self.region_of(section, region) {
            let regional = |term: &Term| !term.regions.is_empty() && term.used_in(region);
            terms.sort_by_key(|term| {
                if regional(term) {
                    0
                } else {
                    1 + usize::from(!term.used_in(region))
                }
            });
        }
        terms
    }

    /// The country, where the language of the section is spoken there: Morocco says nothing about Dutch.
    fn region_of<'r>(&self, section: &Section, region: Option<&'r str>) -> Option<&'r str> {
        region.filter(|region| self.language_of(section).has_region(region))
    }

    /// How well a term of a section is supported.
    #[must_use]
    pub fn evidence(&self, section: &Section, term: &Term) -> Evidence {
        let attests = |id: &SourceId| self.sources.get(id).is_some_and(|s| s.kind.attests());
        if !section.reviews.is_empty() {
            Evidence::Reviewed
        } else if term.sources.iter().any(attests) {
            Evidence::Attested
        } else {
            Evidence::Unattested
        }
    }
}
