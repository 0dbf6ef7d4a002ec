//! Analysers for every profile, and a query as each of them folds it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use icu_normalizer::ComposingNormalizer;
use unic_langid::LanguageIdentifier;

use super::analyser::{Analyser, Shared};
use super::folding::{Folding, Rules, is_usual_latin};
use super::letters::{is_latin, script_of};
use super::reading::Rewriter;
use crate::model::{Languages, Letters, Profiles};

/// Analysers for every profile, found by language.
#[derive(Debug)]
pub struct Analysers {
    profiles: Profiles,
    compiled: Vec<Analyser>,
    /// Every analyser, those that fold alike together.
    alike: Vec<Group>,
    /// For each script, the same for the analysers of the languages written in it.
    by_script: HashMap<Box<str>, Vec<Group>>,
    by_language: HashMap<LanguageIdentifier, usize>,
    /// Folded words that do not count in some language, with the places of its analyser.
    stop_words: HashMap<String, Vec<usize>>,
}

/// Analysers that fold every text alike.
#[derive(Debug)]
struct Group {
    /// Their places.
    analysers: Vec<usize>,
    /// The place of the first analyser that folds Latin letters as these do.
    latin_like: usize,
}

/// One folding of a query, and the analysers that give it.
#[derive(Debug)]
pub struct Variant {
    /// The folded text: words one space apart.
    pub text: String,
    /// The words written as one; where articles and stop words went, once more with them.
    pub joined: Vec<String>,
    /// For each place in [`Analysers::all`], whether that analyser gives this folding.
    analysers: Box<[bool]>,
}

/// A query as one analyser folds its letters.
struct FoldedLetters<'a> {
    /// The place of the analyser.
    by: usize,
    text: Cow<'a, str>,
    /// The places of the analysers for which some word does not count.
    small: Vec<usize>,
}

impl Variant {
    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ')
    }

    /// Whether the analyser at this place in [`Analysers::all`] gives this folding.
    #[must_use]
    pub fn is_of(&self, analyser: usize) -> bool {
        self.analysers[analyser]
    }

    /// The places of the analysers that give it.
    pub fn analysers(&self) -> impl Iterator<Item = usize> {
        let places = self.analysers.iter().enumerate();
        places.filter(|(_, gives)| **gives).map(|(place, _)| place)
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
        let mut by_script: HashMap<Box<str>, Vec<Group>> = HashMap::new();
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
        let mut stop_words: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, analyser) in compiled.iter().enumerate() {
            for word in analyser.stop_words() {
                stop_words.entry(word.clone()).or_default().push(place);
            }
        }
        Self {
            profiles,
            compiled,
            alike,
            by_script,
            by_language,
            stop_words,
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
        let is_latin = is_usual_latin(written);
        let mut letters: Vec<FoldedLetters<'_>> = Vec::new();
        let mut variants: Vec<Variant> = Vec::new();
        for group in self.for_script_of(written) {
            let first = group.analysers[0];
            let by = if is_latin { group.latin_like } else { first };
            let known = letters.iter().position(|folded| folded.by == by);
            let known = known.unwrap_or_else(|| {
                letters.push(self.letters(written, by));
                letters.len() - 1
            });
            let FoldedLetters { text, small, .. } = &letters[known];
            let letters = &**text;
            let text = if small.contains(&first) || self.compiled[first].has_articles() {
                self.compiled[first].without_small_words(letters)
            } else {
                letters.into()
            };
            if text.is_empty() {
                continue;
            }
            let known = variants.iter().position(|variant| variant.text == text);
            let known = known.unwrap_or_else(|| {
                variants.push(self.variant(letters, &text));
                variants.len() - 1
            });
            for place in &group.analysers {
                variants[known].analysers[*place] = true;
            }
        }
        variants
    }

    /// A variant that no analyser gives yet.
    fn variant(&self, letters: &str, text: &str) -> Variant {
        let mut joined = vec![text.replace(' ', "")];
        if text != letters {
            joined.push(letters.replace(' ', ""));
        }
        Variant {
            joined,
            text: text.to_owned(),
            analysers: vec![false; self.compiled.len()].into(),
        }
    }

    fn letters<'a>(&self, written: &'a str, by: usize) -> FoldedLetters<'a> {
        let folding = self.compiled[by].folding();
        let text: Cow<'_, str> = if folding.leaves(written) {
            written.into()
        } else {
            folding.text(written).into()
        };
        let small = text.split(' ').filter_map(|word| self.stop_words.get(word));
        FoldedLetters {
            by,
            small: small.flatten().copied().collect(),
            text,
        }
    }

    fn for_script_of(&self, text: &str) -> &[Group] {
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
        if let Some(known) = rewriters.iter().find(|known| known.name == letters.name) {
            return Arc::clone(known);
        }
        let table = Arc::new(Rewriter::new(letters, rewriters.len()));
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
fn join_alike(groups: &mut Vec<Group>, place: usize, compiled: &[Analyser]) {
    let alike = |group: &&mut Group| compiled[group.analysers[0]].folds_like(&compiled[place]);
    match groups.iter_mut().find(alike) {
        Some(group) if group.analysers.contains(&place) => {}
        Some(group) => group.analysers.push(place),
        None => {
            let folding = compiled[place].folding();
            let like = |one: &Analyser| one.folding().folds_latin_like(folding);
            groups.push(Group {
                analysers: vec![place],
                latin_like: compiled.iter().position(like).unwrap_or(place),
            });
        }
    }
}

/// The Unicode script of a writing system: both Han systems use the one Han script.
fn unicode_script(iso_15924: &str) -> &str {
    match iso_15924 {
        "Hans" | "Hant" => "Hani",
        script => script,
    }
}
