use super::{LetterSet, Pattern, allowed_slips, pieces};

/// Whether the pieces of `query` lead to `key`.
fn is_candidate(query: &str, key: &str) -> bool {
    let letters: Vec<char> = key.chars().collect();
    let near = Pattern::new(query).map_or_else(Vec::new, |pattern| pattern.pieces());
    pieces(&letters).any(|piece| near.contains(&piece))
}

#[track_caller]
fn check(query: &str, key: &str, expected: Option<usize>) {
    let slips = Pattern::new(query).and_then(|pattern| pattern.slips(key));
    assert_eq!(slips, expected, "{query} {key}");
}

#[test]
fn distance_counts_a_swap_once() {
    check("gender", "gender", Some(0));
    check("gender", "gneder", Some(1));
    check("gender", "gendre", Some(1));
    check("gender", "genderr", Some(1));
    check("gender", "ender", Some(1));
    check("gender", "gonder", Some(1));
    check("مثلي", "مثيل", Some(1));
    check("transgender", "rtansgendre", Some(2));
    check("transgender", "tansgenderr", Some(2));
    check("transgender", "tanzgender", Some(2));
}

#[test]
fn a_key_allows_one_slip_from_four_letters_and_two_from_eight() {
    check("gonderr", "gender", None);
    check("tarnsgendr", "transgender", Some(2));
    check("tarnsgndr", "transgender", None);
    check("gaye", "gay", None);
    check("queeer", "queer", Some(1));
    check("lesbsh", "lesbisch", Some(2));
}

#[test]
fn distance_is_that_of_the_whole_table() {
    let all = KEYS.iter().flat_map(|key| slipped(key)).collect::<Vec<_>>();
    for query in all.iter().step_by(3) {
        for key in all.iter().step_by(7) {
            let Some(pattern) = Pattern::new(query) else {
                continue;
            };
            let plain =
                Some(distance(query, key)).filter(|d| *d <= allowed_slips(key.chars().count()));
            assert_eq!(pattern.slips(key), plain, "{query} {key}");
        }
    }
}

/// Optimal string alignment, cell by cell.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = table[i - 1][j - 1] + usize::from(one[i - 1] != other[j - 1]);
                let mut least = changed.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                    least = least.min(table[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    table[one.len()][other.len()]
}

#[test]
fn a_query_of_three_letters_has_no_slips() {
    assert!(Pattern::new("gey").is_none());
}

#[test]
fn a_short_key_has_no_pieces() {
    assert_eq!(pieces(&['g', 'a', 'y']).count(), 0);
}

#[test]
fn every_single_slip_is_found() {
    for key in KEYS {
        for query in slipped(key) {
            check_found(&query, key);
        }
    }
}

#[test]
fn every_double_slip_in_eight_letters_is_found() {
    let long = KEYS
        .iter()
        .filter(|key| allowed_slips(key.chars().count()) == 2);
    for key in long {
        for query in slipped(key).iter().flat_map(|once| slipped(once)) {
            check_found(&query, key);
        }
    }
}

const KEYS: [&str; 6] = [
    "homo",
    "queer",
    "gender",
    "lesbisch",
    "transgender",
    "هويةجندرية",
];

/// Fails when a query within the allowed slips is no candidate.
#[track_caller]
fn check_found(query: &str, key: &str) {
    let Some(pattern) = Pattern::new(query) else {
        return;
    };
    // Two swaps that share a letter are further apart than two in optimal string alignment.
    if pattern.slips(key).is_some() {
        assert!(is_candidate(query, key), "{query} is near to {key}");
        assert!(
            LetterSet::of(query).may_be_near(LetterSet::of(key)),
            "{query} has the letters of {key}"
        );
    }
}

/// Every text that is one slip from `text`: a letter out, in or wrong, two neighbours swapped.
fn slipped(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    for place in 0..=letters.len() {
        let mut longer = letters.clone();
        longer.insert(place, 'x');
        all.push(longer);
        if place < letters.len() {
            let mut shorter = letters.clone();
            shorter.remove(place);
            let mut wrong = letters.clone();
            wrong[place] = 'x';
            all.extend([shorter, wrong]);
        }
        if place + 1 < letters.len() {
            let mut swapped = letters.clone();
            swapped.swap(place, place + 1);
            all.push(swapped);
        }
    }
    all.into_iter().map(String::from_iter).collect()
}
