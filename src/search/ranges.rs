//! Which part of a matched text to mark.

use std::ops::Range;

use super::class::MatchClass;
use crate::text::{Analyser, Variant};

/// The parts of `text` that the query matched, in code points.
pub(super) fn of(
    class: MatchClass,
    text: &str,
    analyser: &Analyser,
    variant: Option<&Variant>,
) -> Vec<Range<u32>> {
    let whole = 0..u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    match class {
        MatchClass::Words | MatchClass::Prefix => {
            let mut ranges = words(text, analyser, variant);
            ranges.sort_by_key(|range| range.start);
            ranges.dedup();
            if ranges.is_empty() {
                vec![whole]
            } else {
                ranges
            }
        }
        MatchClass::Text => Vec::new(),
        MatchClass::Exact
        | MatchClass::Folded
        | MatchClass::Inflected
        | MatchClass::Joined
        | MatchClass::Typo
        | MatchClass::Romanised => vec![whole],
    }
}

/// For each word of the query, the beginning of each word of the text that it is.
fn words(text: &str, analyser: &Analyser, variant: Option<&Variant>) -> Vec<Range<u32>> {
    let folded = analyser.fold(text);
    let mut ranges = Vec::new();
    let mut start = 0;
    for word in folded.text.split(' ') {
        let parts = variant.into_iter().flat_map(Variant::words);
        let begun = parts
            .filter(|part| word.starts_with(part))
            .map(str::len)
            .max();
        ranges.extend(begun.map(|length| folded.original(start..start + length)));
        start += word.len() + 1;
    }
    ranges
}
