//! Clitics and endings: the stems that a word may have.
//!
//! A profile lists what may come off; every way in which it can come off gives a stem. Which of them is meant shows when one meets a word of the glossary.

use crate::model::Affixes;

/// Clitics that may come off the front of a word.
const PREFIX_LAYERS: usize = 2;

/// A word without clitics or endings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stem {
    /// The letters that are left.
    pub text: String,
    /// How many letters came off.
    pub taken: usize,
}

/// The affixes of a language, folded as its words are.
#[derive(Debug, Default)]
pub(super) struct FoldedAffixes {
    prefixes: Box<[String]>,
    /// Endings with what stands in their place.
    endings: Box<[(String, String)]>,
    layers: usize,
    minimum_stem: usize,
}

impl FoldedAffixes {
    /// Folds the affixes of a profile with `fold`.
    pub(super) fn new(affixes: &Affixes, fold: impl Fn(&str) -> String) -> Self {
        let removed = affixes.suffixes.iter().map(|s| (fold(s), String::new()));
        let replaced = affixes
            .replace
            .iter()
            .map(|(from, to)| (fold(from), fold(to)));
        let mut endings: Vec<_> = removed.chain(replaced).collect();
        let mut prefixes: Vec<_> = affixes.prefixes.iter().map(|p| fold(p)).collect();
        // Folding makes some alike (Turkish -im and -ım), and an empty one would never end.
        endings.retain(|(from, _)| !from.is_empty());
        prefixes.retain(|prefix| !prefix.is_empty());
        endings.sort_unstable();
        endings.dedup();
        prefixes.sort_unstable();
        prefixes.dedup();
        Self {
            prefixes: prefixes.into(),
            endings: endings.into(),
            layers: affixes.layers,
            minimum_stem: affixes.minimum_stem,
        }
    }

    /// Whether anything ever comes off.
    pub(super) fn is_empty(&self) -> bool {
        self.prefixes.is_empty() && self.endings.is_empty()
    }

    /// The word itself and every stem within the layers of the language, fewest letters off first.
    pub(super) fn stems(&self, word: &str) -> Vec<Stem> {
        self.stems_within(word, self.layers)
    }

    /// The same with at most so many endings off.
    pub(super) fn stems_within(&self, word: &str, layers: usize) -> Vec<Stem> {
        let whole = Stem {
            text: word.to_owned(),
            taken: 0,
        };
        let mut stems = vec![whole];
        let mut layer = 0..1;
        for _ in 0..layers {
            layer = self.add(&mut stems, layer, |stem, add| {
                self.without_endings(stem, add);
            });
        }
        let mut layer = 0..stems.len();
        for _ in 0..PREFIX_LAYERS {
            layer = self.add(&mut stems, layer, |stem, add| {
                self.without_prefixes(stem, add);
            });
        }
        stems.sort_by_key(|stem| stem.taken);
        stems
    }

    /// Adds what `strip` makes of the stems in `layer`; gives back where the new ones are.
    fn add(
        &self,
        stems: &mut Vec<Stem>,
        layer: std::ops::Range<usize>,
        strip: impl Fn(&str, &mut dyn FnMut(String, usize)),
    ) -> std::ops::Range<usize> {
        let before = stems.len();
        for place in layer {
            let Stem { text, taken } = stems[place].clone();
            strip(&text, &mut |text, off| {
                let known = stems.iter().any(|stem| stem.text == text);
                if !known && text.chars().count() >= self.minimum_stem {
                    stems.push(Stem {
                        text,
                        taken: taken + off,
                    });
                }
            });
        }
        before..stems.len()
    }

    fn without_endings(&self, word: &str, add: &mut dyn FnMut(String, usize)) {
        for (ending, instead) in &self.endings {
            if let Some(front) = word.strip_suffix(&**ending) {
                let off = ending.chars().count().max(instead.chars().count());
                add(format!("{front}{instead}"), off);
            }
        }
    }

    fn without_prefixes(&self, word: &str, add: &mut dyn FnMut(String, usize)) {
        for prefix in &self.prefixes {
            if let Some(rest) = word.strip_prefix(&**prefix) {
                add(rest.to_owned(), prefix.chars().count());
            }
        }
    }
}
