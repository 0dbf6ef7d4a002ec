//! Words run together: *homobar*, *Transgenderverein*.

use crate::model::Compounds;

/// Letters that each part must have.
const SHORTEST: usize = 3;

/// Every way to cut a word in two parts, with or without linking letters between them.
pub(super) fn cuts<'a>(word: &'a str, compounds: &Compounds) -> Vec<(&'a str, &'a str)> {
    let places: Vec<usize> = word.char_indices().map(|(place, _)| place).collect();
    let mut cuts = Vec::new();
    let inner = SHORTEST..(places.len() + 1).saturating_sub(SHORTEST);
    for place in inner {
        let (front, back) = word.split_at(places[place]);
        cuts.push((front, back));
        for link in &compounds.links {
            let bare = front.strip_suffix(&**link);
            let long_enough = |front: &&str| front.chars().count() >= SHORTEST;
            cuts.extend(bare.filter(long_enough).map(|front| (front, back)));
        }
    }
    cuts
}
