//! Which terms are shown where, for pages and JSON alike.

use crate::model::{Section, Term};

/// The terms to say: those of the region first, then those of everywhere; words of other regions are left out.
pub(in crate::web) fn say<'a>(
    section: &'a Section,
    region: Option<&str>,
) -> impl Iterator<Item = &'a Term> {
    let mut terms: Vec<&Term> = section.say().collect();
    if let Some(region) = region {
        terms.retain(|term| term.used_in(region));
        terms.sort_by_key(|term| term.regions.is_empty());
    }
    terms.into_iter()
}

/// The terms only to understand: all of them, because people move; those of the region first.
pub(in crate::web) fn hear<'a>(
    section: &'a Section,
    region: Option<&str>,
) -> impl Iterator<Item = &'a Term> {
    let mut terms: Vec<&Term> = section.hear().collect();
    if let Some(region) = region {
        let regional = |term: &Term| !term.regions.is_empty() && term.used_in(region);
        terms.sort_by_key(|term| {
            if regional(term) {
                0
            } else {
                1 + usize::from(!term.used_in(region))
            }
        });
    }
    terms.into_iter()
}
