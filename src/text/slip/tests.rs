use super::{Piece, allowed_slips, pieces, pieces_near, slips_within, swaps};

/// Whether the candidates of `query`, found by pieces or swaps, hold `key`.
fn is_candidate(query: &str, key: &str) -> bool {
    let indexed: Vec<Piece> = pieces(key);
    pieces_near(query)
        .iter()
        .any(|piece| indexed.contains(piece))
        || swaps(query).any(|s| s == key)
}

#[test]
fn distance_counts_a_swap_once() {
    let check = |one: &str, other: &str, expected| {
        assert_eq!(slips_within(one, other, 2), expected, "{one} {other}");
    };
    check("gender", "gender", Some(0));
    check("gender", "gneder", Some(1));
    check("gender", "gendre", Some(1));
    check("gender", "genderr", Some(1));
    check("gender", "ender", Some(1));
    check("gender", "gonder", Some(1));
    check("gender", "gonderr", Some(2));
    check("مثلي", "مثيل", Some(1));
    check("gender", "tender!!", None);
}

#[test]
fn pieces_put_together_are_the_key() {
    for key in [
        "homo",
        "lesbienne",
        "transgender",
        "هوية",
        "eşcinsel",
        "conversiepraktijken",
    ] {
        let whole: String = pieces(key).into_iter().map(|piece| piece.letters).collect();
        assert_eq!(whole, key);
    }
    assert!(pieces("gay").is_empty(), "three letters allow no slip");
}

#[test]
fn every_single_slip_is_a_candidate() {
    for key in [
        "homo",
        "queer",
        "gender",
        "lesbisch",
        "transgender",
        "interseksueel",
    ] {
        for query in single_slips(key) {
            if allowed_slips(query.chars().count().min(key.chars().count())) > 0 {
                assert!(is_candidate(&query, key), "{query} is one slip from {key}");
            }
        }
    }
}

#[test]
fn every_double_slip_without_swaps_is_a_candidate_from_eight_letters() {
    for key in ["lesbisch", "transgender", "interseksueel"] {
        for once in changes(key) {
            for query in changes(&once)
                .into_iter()
                .filter(|query| query.chars().count() >= 8)
            {
                assert!(is_candidate(&query, key), "{query} is two slips from {key}");
            }
        }
    }
}

fn single_slips(key: &str) -> Vec<String> {
    changes(key).into_iter().chain(swaps(key)).collect()
}

/// Every deletion, insertion and replacement, with a letter that no key has.
fn changes(key: &str) -> Vec<String> {
    let letters: Vec<char> = key.chars().collect();
    let mut changed = Vec::new();
    for place in 0..=letters.len() {
        let (before, after) = letters.split_at(place);
        changed.push(before.iter().chain(['w'].iter()).chain(after).collect());
        if let [_, rest @ ..] = after {
            changed.push(before.iter().chain(rest).collect());
            changed.push(before.iter().chain(['w'].iter()).chain(rest).collect());
        }
    }
    changed
}
