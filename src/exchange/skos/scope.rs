//! Which concepts the graph describes: those of the selection in full, and of those around them what makes the graph whole by itself.

use std::collections::{HashMap, HashSet};

use crate::exchange::Export;
use crate::model::{Concept, ConceptId, Glossary};

/// The concepts described, in order.
pub(super) struct Scope<'e> {
    glossary: &'e Glossary,
    concepts: Vec<&'e Concept>,
    /// How many of them, the first ones, are described in full.
    in_full: usize,
    places: HashMap<&'e ConceptId, usize>,
}

impl<'e> Scope<'e> {
    /// The selection; then, by name and place only, every broader concept up to the top, the narrower and the related ones.
    pub(super) fn of(export: &Export<'e>) -> Self {
        let glossary = export.glossary;
        let mut scope = Self {
            glossary,
            concepts: Vec::new(),
            in_full: 0,
            places: HashMap::new(),
        };
        for concept in &export.concepts {
            scope.add(concept);
        }
        scope.in_full = scope.concepts.len();
        for place in 0..scope.in_full {
            let concept = scope.concepts[place];
            let narrower = glossary.narrower(&concept.id);
            let around = concept.related.iter().chain(narrower);
            for found in around.filter_map(|id| glossary.concept(id.as_str())) {
                scope.add(found);
            }
        }
        // The list grows while it is walked: broader ones of broader ones are reached too.
        let mut place = 0;
        while let Some(concept) = scope.concepts.get(place).copied() {
            for broader in &concept.broader {
                if let Some(found) = glossary.concept(broader.as_str()) {
                    scope.add(found);
                }
            }
            place += 1;
        }
        scope
    }

    fn add(&mut self, concept: &'e Concept) {
        if !self.places.contains_key(&concept.id) {
            self.places.insert(&concept.id, self.concepts.len());
            self.concepts.push(concept);
        }
    }

    /// All of them.
    pub(super) fn concepts(&self) -> impl Iterator<Item = &'e Concept> {
        self.concepts.iter().copied()
    }

    /// The concepts of the selection.
    pub(super) fn selected(&self) -> impl Iterator<Item = &'e Concept> {
        self.concepts[..self.in_full].iter().copied()
    }

    /// Whether a concept is of the selection.
    pub(super) fn is_selected(&self, concept: &Concept) -> bool {
        self.places
            .get(&concept.id)
            .is_some_and(|place| *place < self.in_full)
    }

    fn described<'i>(
        &'i self,
        ids: &'i [ConceptId],
    ) -> impl Iterator<Item = &'e Concept> + use<'i, 'e> {
        let places = ids.iter().filter_map(|id| self.places.get(id));
        places.map(|place| self.concepts[*place])
    }

    /// The broader concepts; all of them are described.
    pub(super) fn broader<'i>(
        &'i self,
        concept: &'i Concept,
    ) -> impl Iterator<Item = &'e Concept> + use<'i, 'e> {
        self.described(&concept.broader)
    }

    /// The narrower concepts that are described.
    pub(super) fn narrower<'i>(
        &'i self,
        concept: &'i Concept,
    ) -> impl Iterator<Item = &'e Concept> + use<'i, 'e> {
        self.described(self.glossary.narrower(&concept.id))
    }

    /// Related concepts in both directions, without those above or below: SKOS keeps the two kinds of relation apart (S27).
    pub(super) fn related(&self, concept: &'e Concept) -> Vec<&'e Concept> {
        let back = |other: &&'e Concept| other.related.contains(&concept.id);
        let mut related: Vec<&Concept> = self.described(&concept.related).collect();
        for other in self.concepts().filter(back) {
            if !related.iter().any(|one| one.id == other.id) {
                related.push(other);
            }
        }
        let above = self.above(concept);
        related
            .retain(|other| !above.contains(&other.id) && !self.above(other).contains(&concept.id));
        related
    }

    /// Every concept above one.
    fn above(&self, concept: &'e Concept) -> HashSet<&'e ConceptId> {
        let mut above = HashSet::new();
        let mut open = vec![concept];
        while let Some(concept) = open.pop() {
            for broader in self.broader(concept) {
                if above.insert(&broader.id) {
                    open.push(broader);
                }
            }
        }
        above
    }
}
