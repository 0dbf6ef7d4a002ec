//! Analysers for every profile, and a query as each of them folds it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use icu_normalizer::ComposingNormalizer;
use unic_langid::LanguageIdentifier;

use super::analyser::{Analyser, Shared};
use super::folding::{Folding, Rules};
use super::letters::{is_latin, script_of};
use super::reading::Rewriter;
use crate::model::{Languages, Letters, Profiles};

/// Analysers for every profile, found by language.
#[derive(Debug)]
pub struct Analysers {
    profiles: Profiles,
    compiled: Vec<Analyser>,
    /// Every analyser, those that fold alike together.
    alike: Vec<Vec<usize>>,
    /// For each script, the same for the analysers of the languages written in it.
    by_script: HashMap<Box<str>, Vec<Vec<usize>>>,
    by_language: HashMap<LanguageIdentifier, usize>,
}

/// One folding of a query, and the analysers that give it.
#[derive(Debug)]
pub struct Variant {
    /// The folded text: words one space apart.
    pub text: String,
    /// The words written as one; where articles and stop words went, once more with them.
    pub joined: Vec<String>,
    /// Places in [`Analysers::all`].
    pub analysers: Vec<usize>,
}

impl Variant {
    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ')
    }

    /// Whether articles or stop words went.
    #[must_use]
    pub const fn lost_small_words(&self) -> bool {
        self.joined.len() > 1
    }
}

impl Analysers {
    /// Compiles every profile, for these languages.
    #[must_use]
    pub fn new(profiles: Profiles, languages: &Languages) -> Self {
        let compiled = compile(&profiles);
        let mut by_script: HashMap<Box<str>, Vec<Vec<usize>>> = HashMap::new();
        let mut by_language = HashMap::new();
        for language in languages.iter() {
            let place = profiles.position(&language.tag);
            by_language.insert(language.tag.clone(), place);
            for script in &language.scripts {
                let groups = by_script.entry(unicode_script(script).into()).or_default();
                join_alike(groups, place, &compiled);
            }
        }
        let mut alike = Vec::new();
        for place in 0..compiled.len() {
            join_alike(&mut alike, place, &compiled);
        }
        Self {
            profiles,
            compiled,
            alike,
            by_script,
            by_language,
        }
    }

    /// The place in [`Self::all`] of the analyser for a language.
    #[must_use]
    pub fn position(&self, language: &LanguageIdentifier) -> usize {
        let known = self.by_language.get(language).copied();
        known.unwrap_or_else(|| self.profiles.position(language))
    }

    /// The analyser for readings in Latin letters.
    #[must_use]
    pub fn latin(&self) -> &Analyser {
        &self.compiled[self.profiles.fallback()]
    }

    /// The analyser for a language.
    #[must_use]
    pub fn of(&self, language: &LanguageIdentifier) -> &Analyser {
        &self.compiled[self.position(language)]
    }

    /// Every analyser, sorted by the name of its profile.
    #[must_use]
    pub fn all(&self) -> &[Analyser] {
        &self.compiled
    }

    /// A query as written: normalisation form C, single spaces.
    #[must_use]
    pub fn written<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let single = text.trim() == text && !text.contains("  ");
        if text.is_ascii() && single && !text.contains(|c: char| c.is_control()) {
            return text.into();
        }
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let normalizer = ComposingNormalizer::new_nfc();
        normalizer.normalize(&words).into_owned().into()
    }

    /// The different foldings of a query, in the languages that are written in its script.
    ///
    /// All languages for Latin letters, because a Latin acronym stands in languages of every script.
    #[must_use]
    pub fn variants(&self, written: &str) -> Vec<Variant> {
        let groups = self.for_script_of(written);
        let mut letters: Vec<(&Arc<Folding>, String)> = Vec::new();
        let mut variants: Vec<Variant> = Vec::new();
        for group in groups {
            let analyser = &self.compiled[group[0]];
            let folding = analyser.folding();
            let leaves = folding.leaves(written);
            let known = letters.iter().position(|(f, _)| Arc::ptr_eq(f, folding));
            let place = known.unwrap_or_else(|| {
                letters.push((
                    folding,
                    if leaves {
                        String::new()
                    } else {
                        folding.text(written)
                    },
                ));
                letters.len() - 1
            });
            let own = if leaves { written } else { &*letters[place].1 };
            let text = analyser.without_small_words(own);
            match variants.iter_mut().find(|variant| variant.text == text) {
                Some(variant) => variant.analysers.extend(group),
                None if text.is_empty() => {}
                None => {
                    let mut joined = vec![text.replace(' ', "")];
                    if text != own {
                        joined.push(own.replace(' ', ""));
                    }
                    variants.push(Variant {
                        joined,
                        text: text.into_owned(),
                        analysers: group.clone(),
                    });
                }
            }
        }
        variants
    }

    fn for_script_of(&self, text: &str) -> &[Vec<usize>] {
        if is_latin(text) {
            return &self.alike;
        }
        let script = text
            .chars()
            .filter_map(script_of)
            .find(|script| *script != "Latn");
        script
            .and_then(|script| self.by_script.get(script))
            .unwrap_or(&self.alike)
    }
}

/// Compiles the profiles; those with the same rules or tables share them.
fn compile(profiles: &Profiles) -> Vec<Analyser> {
    let mut foldings: Vec<Arc<Folding>> = Vec::new();
    let mut rewriters: Vec<Arc<Rewriter>> = Vec::new();
    let mut rewriter = |letters: &Letters| {
        let known = rewriters.iter().find(|known| known.name == letters.name);
        let table = known
            .cloned()
            .unwrap_or_else(|| Arc::new(Rewriter::new(letters)));
        rewriters.push(Arc::clone(&table));
        table
    };
    let profiles = profiles.all().iter();
    let compiled = profiles.map(|profile| {
        let rules = Rules::new(profile);
        let known = foldings.iter().find(|known| known.has(&rules)).cloned();
        let folding = known.unwrap_or_else(|| {
            foldings.push(Arc::new(Folding::new(rules)));
            Arc::clone(&foldings[foldings.len() - 1])
        });
        let shared = Shared {
            folding,
            heard: profile.heard.as_ref().map(&mut rewriter),
            letters: profile.letters.as_ref().map(&mut rewriter),
        };
        Analyser::new(profile, shared)
    });
    compiled.collect()
}

/// Adds an analyser to the group that folds as it does.
fn join_alike(groups: &mut Vec<Vec<usize>>, place: usize, compiled: &[Analyser]) {
    match groups
        .iter_mut()
        .find(|group| compiled[group[0]].folds_like(&compiled[place]))
    {
        Some(group) if group.contains(&place) => {}
        Some(group) => group.push(place),
        None => groups.push(vec![place]),
    }
}

/// The Unicode script of a writing system: both Han systems use the one Han script.
fn unicode_script(iso_15924: &str) -> &str {
    match iso_15924 {
        "Hans" | "Hant" => "Hani",
        script => script,
    }
}
