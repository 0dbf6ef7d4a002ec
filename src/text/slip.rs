//! Slips of the pen: a letter too many, too few or wrong, or two neighbours swapped.
//!
//! Distance is optimal string alignment (restricted Damerau-Levenshtein): a swap of neighbours counts one.
//! Candidates are found as in Pass-Join (Li, Deng, Wang, Feng: *Pass-Join: A Partition-based Method for Similarity Joins*, VLDB 2011): a key cut into `k + 1` pieces keeps at least one piece whole after `k` edits, so a few exact look-ups of pieces find every key within `k` edits. A swap across a cut breaks two pieces at once; [`swaps`] covers it by undoing one swap in the query.

/// Slips allowed between a query and a key whose shorter one has `length` letters.
#[must_use]
pub const fn allowed_slips(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// A piece of a key: which one, of a key how long, and its letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Letters of the whole key.
    pub length: usize,
    /// Number of the piece, from zero.
    pub number: usize,
    /// The letters of the piece.
    pub letters: String,
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

/// The pieces under which a key is indexed; none for keys too short for a slip.
#[must_use]
pub fn pieces(key: &str) -> Vec<Piece> {
    let letters: Vec<char> = key.chars().collect();
    if allowed_slips(letters.len()) == 0 {
        return Vec::new();
    }
    let numbers = 0..=allowed_slips(letters.len());
    let pieces = numbers.map(|number| {
        let (start, length) = cut(letters.len(), number);
        let letters_of = letters[start..start + length].iter().collect();
        Piece {
            length: letters.len(),
            number,
            letters: letters_of,
        }
    });
    pieces.collect()
}

/// The pieces that a key within the allowed slips of `query` may have, at the places where they may stand.
#[must_use]
pub fn pieces_near(query: &str) -> Vec<Piece> {
    let letters: Vec<char> = query.chars().collect();
    let most = allowed_slips(letters.len());
    let mut near = Vec::new();
    for length in letters.len().saturating_sub(most)..=letters.len() + most {
        let slips = allowed_slips(length.min(letters.len()));
        if slips == 0 || length.abs_diff(letters.len()) > slips {
            continue;
        }
        let last = allowed_slips(length);
        for number in 0..=last {
            let (start, piece) = cut(length, number);
            for place in places(start, number, last, length, letters.len()) {
                if let Some(found) = letters.get(place..place + piece) {
                    near.push(Piece {
                        length,
                        number,
                        letters: found.iter().collect(),
                    });
                }
            }
        }
    }
    near
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

/// The text with each two neighbouring letters swapped in turn.
pub fn swaps(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    let places = if letters.len() < 4 {
        0..0
    } else {
        1..letters.len()
    };
    places.filter_map(move |place| {
        let mut swapped = letters.clone();
        swapped.swap(place - 1, place);
        (swapped != letters).then(|| swapped.into_iter().collect())
    })
}

/// The number of slips between two texts, when it is at most `most`.
#[must_use]
pub fn slips_within(one: &str, other: &str, most: usize) -> Option<usize> {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before_last = vec![0; other.len() + 1];
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1; other.len() + 1];
        for (j, b) in other.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            row[j + 1] = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == other[j - 1] && one[i - 1] == *b {
                row[j + 1] = row[j + 1].min(before_last[j - 1] + 1);
            }
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

#[cfg(test)]
mod tests;
