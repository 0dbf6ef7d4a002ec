//! Slips of the pen: a letter too many, too few or wrong, or two neighbours swapped.
//!
//! Distance is optimal string alignment (restricted Damerau-Levenshtein): a swap of neighbours counts one.
//! Candidates are found as in Pass-Join (Li, Deng, Wang, Feng: *Pass-Join: A Partition-based Method for Similarity Joins*, VLDB 2011): a key cut into `k + 1` pieces keeps at least one piece whole after `k` edits, so a few exact look-ups of pieces find every key within `k` edits. A swap across a cut would break two pieces at once, so each piece is also looked up as such a swap leaves it.

use std::hash::{DefaultHasher, Hash, Hasher};

/// The most slips that are ever forgiven.
const MOST: usize = 2;

/// Letters that a query must have before slips are looked for.
const SHORTEST: usize = 4;

/// Letters that it may have: as many as bits fit into a number.
const LONGEST: usize = 64;

/// Slips allowed between a query and a key of `length` letters: one from four letters, two from eight.
#[must_use]
const fn allowed_slips(length: usize) -> usize {
    match length {
        0..SHORTEST => 0,
        SHORTEST..8 => 1,
        _ => MOST,
    }
}

/// Where piece `number` of a key of `length` letters begins, and how many letters it has.
const fn cut(length: usize, number: usize) -> (usize, usize) {
    let pieces = allowed_slips(length) + 1;
    let (short, longer) = (length / pieces, length % pieces);
    // The last `longer` pieces have one letter more.
    let first_longer = pieces - longer;
    if number < first_longer {
        (number * short, short)
    } else {
        (number * short + (number - first_longer), short + 1)
    }
}

/// The number that stands for a piece: the length of its key, which piece it is, and its letters. Different pieces seldom share one.
fn code(length: usize, number: usize, letters: impl Iterator<Item = char>) -> u64 {
    let mut hasher = DefaultHasher::new();
    (length, number).hash(&mut hasher);
    letters.for_each(|c| c.hash(&mut hasher));
    hasher.finish()
}

/// The pieces under which a key is found; none for keys too short for a slip.
pub fn pieces(key: &[char]) -> impl Iterator<Item = u64> {
    let slips = allowed_slips(key.len());
    let numbers = if slips == 0 { 0..0 } else { 0..slips + 1 };
    numbers.map(|number| {
        let (start, length) = cut(key.len(), number);
        code(
            key.len(),
            number,
            key[start..start + length].iter().copied(),
        )
    })
}

/// Which letters a text has, as bits of a few letters each: the lower half for letters that are there, the upper half for those that are there again.
///
/// A slip takes at most one bit away and brings at most one, so texts within so many slips differ in at most so many bits either way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LetterSet(u64);

impl LetterSet {
    /// The letters of a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut bits = 0;
        for c in text.chars() {
            // Multiplied, so that neighbouring letters of every script fall into different bits (Fibonacci hashing).
            let bit = 1 << ((c as u32).wrapping_mul(0x9e37_79b9) >> 27);
            bits |= if bits & bit == 0 { bit } else { bit << 32 };
        }
        Self(bits)
    }

    /// Whether texts with these letters may be within the most slips that are ever forgiven.
    #[must_use]
    pub const fn may_be_near(self, other: Self) -> bool {
        (self.0 & !other.0).count_ones() as usize <= MOST
            && (other.0 & !self.0).count_ones() as usize <= MOST
    }
}

/// A query against which keys are compared.
#[derive(Debug)]
pub struct Pattern {
    letters: Vec<char>,
    /// For each different letter, the places where it stands, as bits.
    places: Vec<(char, u64)>,
}

impl Pattern {
    /// Takes the letters of a query; `None` when it is too short or too long for slips.
    #[must_use]
    pub fn new(query: &str) -> Option<Self> {
        let letters: Vec<char> = query.chars().collect();
        if !(SHORTEST..=LONGEST).contains(&letters.len()) {
            return None;
        }
        let mut places: Vec<(char, u64)> = Vec::new();
        for (place, letter) in letters.iter().enumerate() {
            match places.iter_mut().find(|(known, _)| known == letter) {
                Some((_, places)) => *places |= 1 << place,
                None => places.push((*letter, 1 << place)),
            }
        }
        Some(Self { letters, places })
    }

    /// The pieces that a key within the allowed slips may have, at the places where they may stand.
    #[must_use]
    pub fn pieces(&self) -> Vec<u64> {
        let mut near = Vec::new();
        let n_letters = self.letters.len();
        for length in n_letters.saturating_sub(MOST)..=n_letters + MOST {
            let slips = allowed_slips(length);
            if slips == 0 || length.abs_diff(n_letters) > slips {
                continue;
            }
            for number in 0..=slips {
                let (start, piece) = cut(length, number);
                for place in places(start, number, slips, length, n_letters) {
                    self.add(length, number, place..place + piece, &mut near);
                }
            }
        }
        near.sort_unstable();
        near.dedup();
        near
    }

    /// Adds a piece as it stands in the query, and as it was before a swap across either end of it.
    fn add(
        &self,
        length: usize,
        number: usize,
        piece: std::ops::Range<usize>,
        near: &mut Vec<u64>,
    ) {
        let Some(letters) = self.letters.get(piece.clone()) else {
            return;
        };
        near.push(code(length, number, letters.iter().copied()));
        let (Some((first, rest)), Some((last, begin))) =
            (letters.split_first(), letters.split_last())
        else {
            return;
        };
        if number > 0 && piece.start > 0 {
            let before = self.letters[piece.start - 1];
            if before != *first {
                let swapped = std::iter::once(before).chain(rest.iter().copied());
                near.push(code(length, number, swapped));
            }
        }
        if number < allowed_slips(length)
            && let Some(after) = self.letters.get(piece.end)
            && after != last
        {
            let swapped = begin.iter().copied().chain(std::iter::once(*after));
            near.push(code(length, number, swapped));
        }
    }

    /// The number of slips between the query and a key, when it is at most what a key of its length allows.
    ///
    /// Bit-parallel (Hyyrö: *A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances*, Nordic Journal of Computing 10, 2003): one step a letter of the key, for all places of the query at once.
    #[must_use]
    pub fn slips(&self, key: &str) -> Option<usize> {
        let last = 1 << (self.letters.len() - 1);
        let (mut vertical_more, mut vertical_less) = (u64::MAX, 0_u64);
        let (mut diagonal, mut places_before) = (0_u64, 0_u64);
        let (mut distance, mut length) = (self.letters.len(), 0);
        for c in key.chars() {
            let places = self.places_of(c);
            let swapped = ((!diagonal & places) << 1) & places_before;
            let carried = (places & vertical_more).wrapping_add(vertical_more) ^ vertical_more;
            diagonal = carried | places | vertical_less | swapped;
            let more = vertical_less | !(diagonal | vertical_more);
            let less = diagonal & vertical_more;
            distance += usize::from(more & last != 0);
            distance -= usize::from(less & last != 0);
            let (more, less) = (more << 1 | 1, less << 1);
            vertical_more = less | !(diagonal | more);
            vertical_less = more & diagonal;
            places_before = places;
            length += 1;
        }
        (distance <= allowed_slips(length)).then_some(distance)
    }

    fn places_of(&self, letter: char) -> u64 {
        let known = self.places.iter().find(|(known, _)| *known == letter);
        known.map_or(0, |(_, places)| *places)
    }
}

/// Where in the query a piece may begin (Pass-Join, multi-match-aware selection): at most `number` slips lie before it and `last - number` after it.
fn places(
    start: usize,
    number: usize,
    last: usize,
    length: usize,
    query_length: usize,
) -> std::ops::RangeInclusive<usize> {
    let shifted = (start + query_length).saturating_sub(length);
    let from = start
        .saturating_sub(number)
        .max(shifted.saturating_sub(last - number));
    let to = (start + number).min(shifted + (last - number));
    from..=to
}

#[cfg(test)]
mod tests;
