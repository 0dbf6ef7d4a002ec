//! Analysers for every profile, and a query as each of them folds it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::analyser::{Analyser, Shared};
use super::folding::{Folding, Rules, composed, is_usual_latin};
use super::letters::script_of;
use super::reading::Rewriter;
use crate::model::{Languages, Letters, Profiles};

/// Analysers for every profile, found by language.
#[derive(Debug)]
pub struct Analysers {
    profiles: Profiles,
    compiled: Vec<Analyser>,
    /// Every analyser, for texts in Latin letters.
    latin: Groups,
    /// For each script, the analysers of the languages written in it.
    by_script: HashMap<Box<str>, Groups>,
    /// Every analyser, for texts in a script that no language is written in.
    others: Groups,
    by_language: HashMap<LanguageIdentifier, usize>,
    /// Folded words that do not count in some language, with the places of its analysers.
    stop_words: HashMap<String, Vec<usize>>,
}

/// One folding of a query, and the analysers that give it.
#[derive(Debug)]
pub struct Variant {
    /// The folded text: words one space apart.
    pub text: String,
    /// The same with the articles and stop words that went, if any did.
    whole: Option<String>,
    /// For each place in [`Analysers::all`], whether that analyser gives this folding.
    analysers: Box<[bool]>,
}

impl Variant {
    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ')
    }

    /// The words written as one; where articles and stop words went, once more with them.
    pub fn joined(&self) -> impl Iterator<Item = String> {
        let texts = std::iter::once(&self.text).chain(&self.whole);
        texts.map(|text| text.replace(' ', ""))
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
        self.whole.is_some()
    }
}

impl Analysers {
    /// Compiles every profile, for these languages.
    #[must_use]
    pub fn new(profiles: Profiles, languages: &Languages) -> Self {
        let compiled = compile(&profiles);
        let (mut latin, mut others) = (Groups::default(), Groups::default());
        for place in 0..compiled.len() {
            latin.add(place, &compiled, Folding::folds_latin_like);
            others.add(place, &compiled, |a, b| std::ptr::eq(a, b));
        }
        let mut by_script: HashMap<Box<str>, Groups> = HashMap::new();
        let mut by_language = HashMap::new();
        for language in languages.iter() {
            let place = profiles.position(&language.tag);
            by_language.insert(language.tag.clone(), place);
            for script in &language.scripts {
                let groups = by_script.entry(unicode_script(script).into());
                groups
                    .or_default()
                    .add(place, &compiled, |a, b| std::ptr::eq(a, b));
            }
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
            latin,
            by_script,
            others,
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
        composed(&words).into_owned().into()
    }

    /// The different foldings of a query as written ([`Self::written`]), in the languages that are written in its script.
    ///
    /// All languages for Latin letters, because a Latin acronym stands in languages of every script.
    #[must_use]
    pub fn variants(&self, written: &str) -> Vec<Variant> {
        let mut variants = Vec::new();
        for group in &self.groups_for(written).0 {
            let folding = self.compiled[group.members[0]].folding();
            let letters: Cow<'_, str> = if folding.leaves(written) {
                written.into()
            } else {
                folding.text_of_composed(written).into()
            };
            let whole = self.variant(&mut variants, &letters, None);
            for place in &group.members {
                variants[whole].analysers[*place] = true;
            }
            let small: Vec<&Vec<usize>> = letters
                .split(' ')
                .filter_map(|word| self.stop_words.get(word))
                .collect();
            for members in &group.with_small_words {
                let analyser = &self.compiled[members[0]];
                let has_stop_word = small.iter().any(|places| places.contains(&members[0]));
                if !has_stop_word && !analyser.has_articles() {
                    continue;
                }
                let text = analyser.without_small_words(&letters);
                if text != letters {
                    let shorter = self.variant(&mut variants, &text, Some(&letters));
                    for place in members {
                        variants[whole].analysers[*place] = false;
                        variants[shorter].analysers[*place] = true;
                    }
                }
            }
        }
        variants.retain(|variant| !variant.text.is_empty() && variant.analysers().next().is_some());
        variants
    }

    /// The place of a folding among `variants`; it is added if it is new.
    fn variant(&self, variants: &mut Vec<Variant>, text: &str, whole: Option<&str>) -> usize {
        let same = |known: &Variant| known.text == text && known.whole.as_deref() == whole;
        variants.iter().position(same).unwrap_or_else(|| {
            variants.push(Variant {
                text: text.to_owned(),
                whole: whole.map(str::to_owned),
                analysers: vec![false; self.compiled.len()].into(),
            });
            variants.len() - 1
        })
    }

    fn groups_for(&self, text: &str) -> &Groups {
        if is_usual_latin(text) {
            return &self.latin;
        }
        let script = text
            .chars()
            .filter_map(script_of)
            .find(|script| *script != "Latn");
        let groups = script.and_then(|script| self.by_script.get(script));
        groups.unwrap_or(&self.others)
    }
}

/// Analysers, those that fold letters alike together.
#[derive(Debug, Default)]
struct Groups(Vec<Group>);

/// Analysers that fold letters alike, whatever words they leave out.
#[derive(Debug, Default)]
struct Group {
    /// Their places.
    members: Vec<usize>,
    /// Those of them that leave words out, the ones that leave out the same together.
    with_small_words: Vec<Vec<usize>>,
}

impl Groups {
    /// Adds the analyser at `place` to the group that folds letters as it does.
    fn add(
        &mut self,
        place: usize,
        compiled: &[Analyser],
        alike: impl Fn(&Folding, &Folding) -> bool,
    ) {
        let folding = compiled[place].folding();
        let like = |group: &Group| alike(compiled[group.members[0]].folding(), folding);
        let at = self.0.iter().position(like).unwrap_or_else(|| {
            self.0.push(Group::default());
            self.0.len() - 1
        });
        let group = &mut self.0[at];
        if group.members.contains(&place) {
            return;
        }
        group.members.push(place);
        if compiled[place].has_articles() || !compiled[place].stop_words().is_empty() {
            let same =
                |places: &&mut Vec<usize>| compiled[places[0]].leaves_out_like(&compiled[place]);
            match group.with_small_words.iter_mut().find(same) {
                Some(places) => places.push(place),
                None => group.with_small_words.push(vec![place]),
            }
        }
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

/// The Unicode script of a writing system: both Han systems use the one Han script.
fn unicode_script(iso_15924: &str) -> &str {
    match iso_15924 {
        "Hans" | "Hant" => "Hani",
        script => script,
    }
}
