//! What a listener types in Latin letters for a word that is not written so, or not so.
//!
//! A romanisation (`mithlī`) and what is typed (`methly`, `mithli`) are brought to one skeleton by the same table of rules: the longest rule that fits is applied at each place, spaces go, doubled letters become one.

use std::collections::HashMap;

use crate::model::Letters;

/// A table of rules, found by their first letter.
#[derive(Debug)]
pub(super) struct Rewriter {
    /// Name of the table.
    pub(super) name: Box<str>,
    /// Its number among all tables.
    pub(super) number: usize,
    /// Rules by first letter, the longest first: of the ASCII letters by their code, of the others in a table.
    ascii: [Rules; 128],
    others: HashMap<char, Rules>,
}

/// What is replaced, and by what.
type Rules = Box<[(Box<str>, Box<str>)]>;

impl Rewriter {
    /// Prepares a table.
    pub(super) fn new(letters: &Letters, number: usize) -> Self {
        let mut rules: HashMap<char, Vec<_>> = HashMap::new();
        for rule in &letters.rules {
            if let Some(first) = rule.0.chars().next() {
                rules.entry(first).or_default().push(rule.clone());
            }
        }
        for rules in rules.values_mut() {
            rules.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        }
        let mut others: HashMap<char, Rules> = rules
            .into_iter()
            .map(|(c, rules)| (c, rules.into()))
            .collect();
        let ascii = |place| others.remove(&char::from(place as u8)).unwrap_or_default();
        Self {
            name: letters.name.clone(),
            number,
            ascii: std::array::from_fn(ascii),
            others,
        }
    }

    fn rules(&self, first: char) -> &[(Box<str>, Box<str>)] {
        let ascii = self.ascii.get(first as usize);
        ascii
            .or_else(|| self.others.get(&first))
            .map_or(&[], |rules| rules)
    }

    /// Applies the rules; letters without a rule stay.
    pub(super) fn rewrite(&self, text: &str, mut push: impl FnMut(char)) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let mut rules = self.rules(c).iter();
            let taken = match rules.find(|(from, _)| rest.starts_with(&**from)) {
                Some((from, to)) => {
                    to.chars().for_each(&mut push);
                    from.len()
                }
                None => {
                    push(c);
                    c.len_utf8()
                }
            };
            rest = &rest[taken..];
        }
    }
}

/// What a reading and a hearing of it have in common.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Skeleton {
    /// Every sound that counts.
    pub whole: String,
    /// Its consonants.
    pub consonants: String,
}

impl Skeleton {
    /// The skeleton of a folded reading.
    pub(super) fn new(reading: &str, rewriter: &Rewriter) -> Self {
        let mut whole = String::with_capacity(reading.len());
        // Between spaces, so that a rule can say that a word begins or ends.
        rewriter.rewrite(&format!(" {reading} "), |c| {
            if c != ' ' && !whole.ends_with(c) {
                whole.push(c);
            }
        });
        let mut consonants = String::with_capacity(whole.len());
        for c in whole.chars().filter(|c| !is_vowel(*c)) {
            if !consonants.ends_with(c) {
                consonants.push(c);
            }
        }
        Self { whole, consonants }
    }
}

/// Whether what was typed differs from a reading only in which vowels were heard: the consonants are the same, and between them either no vowel was typed anywhere, or one wherever the reading has one.
#[must_use]
pub fn same_but_for_vowels(typed: &Skeleton, reading: &Skeleton) -> bool {
    if typed.consonants != reading.consonants {
        return false;
    }
    let typed = inner_vowels(&typed.whole);
    typed.iter().all(|heard| !heard) || typed == inner_vowels(&reading.whole)
}

/// For each two neighbouring consonants, whether a vowel stands between them.
fn inner_vowels(whole: &str) -> Vec<bool> {
    let inner = whole.trim_matches(is_vowel);
    let mut between = Vec::new();
    let mut after_vowel = false;
    for c in inner.chars().skip(1) {
        if is_vowel(c) {
            after_vowel = true;
        } else {
            between.push(after_vowel);
            after_vowel = false;
        }
    }
    between
}

/// The letters that stand for vowels in skeletons, glides among them.
const fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w')
}
