//! How often the concept meant comes first, and how long the search takes, in this process.

use std::time::{Duration, Instant};

use passerelle::search::{self, Searcher};
use unic_langid::LanguageIdentifier;

use crate::queries::{CLASSES, Query};

/// What one class gave.
pub(crate) struct Outcome {
    /// Name of the class.
    pub(crate) name: &'static str,
    /// Share of queries whose concept came first; for `none`, those that found nothing.
    pub(crate) first: f64,
    /// Share of queries whose concept was among the first ten.
    pub(crate) tenth: f64,
    /// Times of all searches, sorted.
    pub(crate) times: Vec<Duration>,
}

/// Looks up every query of every class.
pub(crate) fn measure(
    searcher: &Searcher,
    classes: &[Vec<Query>],
    misses: Option<usize>,
) -> Vec<Outcome> {
    let measured = CLASSES.iter().zip(classes);
    measured
        .map(|((name, _), queries)| class(searcher, name, queries, misses))
        .collect()
}

fn class(
    searcher: &Searcher,
    name: &'static str,
    queries: &[Query],
    misses: Option<usize>,
) -> Outcome {
    let (mut first, mut tenth, mut shown) = (0, 0, 0);
    let mut times = Vec::with_capacity(queries.len());
    for query in queries {
        let from: LanguageIdentifier = query.from.parse().unwrap();
        let start = Instant::now();
        let results = searcher.search(&search::Query {
            text: &query.text,
            from: Some(&from),
            region: None,
            limit: 10,
        });
        times.push(start.elapsed());
        let hits = results.unwrap().hits;
        let rank = match &query.concept {
            Some(concept) => hits
                .iter()
                .position(|hit| hit.concept.id.as_str() == concept),
            None => hits.is_empty().then_some(0),
        };
        first += usize::from(rank == Some(0));
        tenth += usize::from(rank.is_some());
        if rank != Some(0) && shown < misses.unwrap_or(0) {
            shown += 1;
            let found = hits
                .first()
                .map(|hit| (hit.text, hit.class.name(), hit.section.language.to_string()));
            println!(
                "  {name} {}: {} (rank {rank:?}), first {found:?}",
                query.from, query.text
            );
        }
    }
    times.sort_unstable();
    let share = |n: usize| n as f64 / queries.len() as f64;
    Outcome {
        name,
        first: share(first),
        tenth: share(tenth),
        times,
    }
}

/// The time that a share of the searches needed at most; `times` are sorted.
pub(crate) fn percentile(times: &[Duration], share: f64) -> Duration {
    times[((times.len() - 1) as f64 * share) as usize]
}
