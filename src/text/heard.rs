//! What a listener types in Latin letters for a word of another script.
//!
//! A romanisation (`mithlī`) and what is typed (`methly`, `mithli`) are brought to one skeleton by the same table of rules: the longest rule that fits is applied at each place, spaces go, doubled letters become one.

use crate::model::Letters;

/// Applies `letters` to a folded text.
pub(super) fn rewrite(folded: &str, letters: &Letters) -> String {
    let mut out = String::with_capacity(folded.len());
    let mut rest = folded;
    while let Some(c) = rest.chars().next() {
        let fits = letters
            .rules
            .iter()
            .filter(|(from, _)| rest.starts_with(&**from));
        let longest = fits.max_by_key(|(from, _)| from.len());
        let mut buffer = [0; 4];
        let (taken, to) = match longest {
            Some((from, to)) => (from.len(), &**to),
            None => (c.len_utf8(), &*c.encode_utf8(&mut buffer)),
        };
        for c in to.chars().filter(|c| *c != ' ') {
            if !out.ends_with(c) {
                out.push(c);
            }
        }
        rest = &rest[taken..];
    }
    out
}
