//! The order of matches: class, slips, asked language, asked region, the term itself before its forms, usage, shortness, identifier.

use std::collections::HashMap;

use super::address::Address;
use super::class::MatchClass;
use super::{Query, section_at};
use crate::model::{Glossary, Usage};

/// The best match of a concept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Match {
    pub(super) address: Address,
    pub(super) class: MatchClass,
    key: Key,
}

/// What decides between two matches; smaller is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    class: MatchClass,
    slips: usize,
    another_language: bool,
    another_region: bool,
    form: usize,
    usage: Usage,
    length: usize,
}

/// The best match of each concept.
#[derive(Debug, Default)]
pub(super) struct Matches(HashMap<usize, Match>);

impl Matches {
    /// How many concepts match.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing matches.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a match, unless its concept has a better one.
    pub(super) fn add(
        &mut self,
        glossary: &Glossary,
        query: &Query<'_>,
        address: Address,
        class: MatchClass,
        slips: usize,
    ) {
        let section = section_at(glossary, address);
        let term = address
            .term
            .map(|(term, form)| (&section.terms[term], form));
        let key = Key {
            class,
            slips,
            another_language: query.from.is_some_and(|from| *from != section.language),
            another_region: query
                .region
                .zip(term)
                .is_some_and(|(region, (term, _))| !term.used_in(region)),
            form: term.map_or(0, |(_, form)| form),
            usage: term.map_or(Usage::Slur, |(term, _)| term.usage),
            length: term.map_or(usize::MAX, |(term, _)| term.text.len()),
        };
        let found = Match {
            address,
            class,
            key,
        };
        let best = self.0.entry(address.concept).or_insert(found);
        if key < best.key {
            *best = found;
        }
    }
}

/// The best matches with their concepts, best first.
pub(super) fn best(matches: Matches, limit: usize) -> Vec<(Match, usize)> {
    let mut all: Vec<(Match, usize)> = matches
        .0
        .into_iter()
        .map(|(concept, m)| (m, concept))
        .collect();
    let order = |one: &(Match, usize), other: &(Match, usize)| {
        (one.0.key, one.1).cmp(&(other.0.key, other.1))
    };
    if limit < all.len() {
        all.select_nth_unstable_by(limit, order);
        all.truncate(limit);
    }
    all.sort_unstable_by(order);
    all
}
