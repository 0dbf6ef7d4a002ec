//! A profile ready for use: from a text to its folded words.

use std::collections::HashMap;
use std::ops::Range;

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};
use unic_langid::LanguageIdentifier;

use super::heard;
use super::letters::{is_apostrophe, is_han, is_latin, is_mark, is_separator, script_of};
use crate::model::{Apostrophe, Casing, Languages, Letters, Marks, Profile, Profiles};

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

impl Analysers {
    /// Compiles every profile, for these languages.
    #[must_use]
    pub fn new(profiles: Profiles, languages: &Languages) -> Self {
        let compiled: Vec<_> = profiles.all().iter().map(Analyser::new).collect();
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

    /// The analysers for languages written in the script of `text`, those that fold alike together.
    ///
    /// All of them for Latin letters, because a Latin acronym stands in languages of every script.
    #[must_use]
    pub fn for_script_of(&self, text: &str) -> &[Vec<usize>] {
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

    /// The analyser for readings in Latin letters.
    #[must_use]
    pub fn latin(&self) -> &Analyser {
        &self.compiled[self.profiles.fallback()]
    }

    /// A query as written: normalisation form C, single spaces.
    #[must_use]
    pub fn written(&self, text: &str) -> String {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        ComposingNormalizer::new_nfc()
            .normalize(&words)
            .into_owned()
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
}

/// A text after folding: lower case, without accents, words one space apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded words, one space apart.
    pub text: String,
    /// For each code point of `text`, the code point of the original it came from.
    pub origin: Vec<u32>,
}

impl Folded {
    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.text.split(' ').filter(|word| !word.is_empty())
    }

    /// The words written as one.
    #[must_use]
    pub fn joined(&self) -> String {
        self.text.replace(' ', "")
    }

    /// The code points of the original behind a byte range of `text`.
    #[must_use]
    pub fn original(&self, bytes: Range<usize>) -> Range<u32> {
        let before = self.text[..bytes.start].chars().count();
        let length = self.text[bytes].chars().count();
        match self.origin.get(before..before + length) {
            Some([first, .., last]) => *first..*last + 1,
            Some([only]) => *only..*only + 1,
            _ => 0..0,
        }
    }
}

/// A profile ready for use.
#[derive(Debug)]
pub struct Analyser {
    casing: Casing,
    marks: Marks,
    apostrophe: Apostrophe,
    keep: Box<[char]>,
    tables: Box<[HashMap<char, Box<str>>]>,
    articles: Box<[String]>,
    stop_words: Box<[String]>,
    prefixes: Box<[String]>,
    suffixes: Box<[String]>,
    minimum_stem: usize,
    heard: Option<Letters>,
}

impl Analyser {
    fn new(profile: &Profile) -> Self {
        let mut analyser = Self {
            casing: profile.casing,
            marks: profile.marks,
            apostrophe: profile.apostrophe,
            keep: profile.keep.clone(),
            tables: profile.fold.iter().map(by_letter).collect(),
            articles: [].into(),
            stop_words: [].into(),
            prefixes: [].into(),
            suffixes: [].into(),
            minimum_stem: profile.minimum_stem,
            heard: profile.heard.clone(),
        };
        // Written as the language writes them, and compared with folded words.
        let fold = |parts: &[Box<str>]| {
            parts
                .iter()
                .map(|part| analyser.letters(part).text)
                .collect()
        };
        let (prefixes, suffixes) = (fold(&profile.prefixes), fold(&profile.suffixes));
        let (articles, stop_words) = (fold(&profile.articles), fold(&profile.stop_words));
        (analyser.prefixes, analyser.suffixes) = (prefixes, suffixes);
        (analyser.articles, analyser.stop_words) = (articles, stop_words);
        analyser
    }

    /// Whether both fold every text alike.
    fn folds_like(&self, other: &Self) -> bool {
        let simple = |a: &Self| (a.casing, a.marks, a.apostrophe);
        simple(self) == simple(other)
            && self.keep == other.keep
            && self.tables == other.tables
            && self.articles == other.articles
            && self.stop_words == other.stop_words
            && (self.articles.is_empty() || self.minimum_stem == other.minimum_stem)
    }

    /// Folds a text: lower case as its language does, letter tables, marks away, words one space apart, without articles and stop words.
    #[must_use]
    pub fn fold(&self, text: &str) -> Folded {
        let folded = self.letters(text);
        if self.articles.is_empty() && self.stop_words.is_empty() {
            return folded;
        }
        self.without_small_words(&folded)
    }

    /// The folded letters of a text, words one space apart.
    fn letters(&self, text: &str) -> Folded {
        let text = ComposingNormalizer::new_nfc().normalize(text);
        let mut folded = Folded::default();
        for (place, c) in (0..).zip(text.chars()) {
            self.fold_char(c, place, &mut folded);
        }
        if folded.text.ends_with(' ') {
            folded.text.pop();
            folded.origin.pop();
        }
        folded
    }

    /// Takes articles off, and stop words out unless there is nothing else.
    fn without_small_words(&self, folded: &Folded) -> Folded {
        let is_small = |word: &str| self.stop_words.iter().any(|stop| *stop == word);
        let keep_all = folded.words().all(is_small);
        let mut kept = Folded::default();
        let mut start = 0;
        for word in folded.text.split(' ') {
            let length = word.chars().count();
            if keep_all || !is_small(word) {
                let article = length - self.without_article(word).chars().count();
                if !kept.text.is_empty() {
                    kept.text.push(' ');
                    kept.origin.push(folded.origin[start - 1]);
                }
                kept.text.push_str(self.without_article(word));
                kept.origin
                    .extend(&folded.origin[start + article..start + length]);
            }
            start += length + 1;
        }
        kept
    }

    fn without_article<'a>(&self, word: &'a str) -> &'a str {
        let rests = self
            .articles
            .iter()
            .filter_map(|article| word.strip_prefix(&**article));
        rests
            .into_iter()
            .find(|rest| rest.chars().count() >= self.minimum_stem)
            .unwrap_or(word)
    }

    fn fold_char(&self, c: char, place: u32, folded: &mut Folded) {
        if is_apostrophe(c) {
            if self.apostrophe == Apostrophe::Split {
                separate(place, folded);
            }
        } else if is_separator(c) {
            separate(place, folded);
        } else if is_han(c) {
            separate(place, folded);
            self.replace(c, place, 0, folded);
            separate(place, folded);
        } else {
            let lower = self.lower(c);
            if lower.is_ascii() || self.keep.contains(&lower) {
                self.replace(lower, place, 0, folded);
                return;
            }
            let decompose = DecomposingNormalizer::new_nfkd();
            for part in decompose.normalize_iter(std::iter::once(lower)) {
                if self.marks == Marks::Keep || !is_mark(part) {
                    self.replace(self.lower(part), place, 0, folded);
                }
            }
        }
    }

    /// Sends a letter through the tables that are left, and appends what comes out.
    fn replace(&self, c: char, place: u32, table: usize, folded: &mut Folded) {
        let Some(rules) = self.tables.get(table) else {
            folded.text.push(c);
            folded.origin.push(place);
            return;
        };
        match rules.get(&c) {
            Some(to) => to
                .chars()
                .for_each(|c| self.replace(c, place, table + 1, folded)),
            None => self.replace(c, place, table + 1, folded),
        }
    }

    fn lower(&self, c: char) -> char {
        match (self.casing, c) {
            (Casing::Root, 'A'..='Z') => c.to_ascii_lowercase(),
            (_, '\0'..='@' | '['..='\x7f') => c,
            (Casing::Root, _) => CaseMapper::new().simple_fold(c),
            (Casing::Turkic, _) => CaseMapper::new().simple_fold_turkic(c),
        }
    }

    /// Whether the language has clitics or endings that are taken off.
    #[must_use]
    pub fn has_affixes(&self) -> bool {
        !self.prefixes.is_empty() || !self.suffixes.is_empty()
    }

    /// A folded word without its clitic or ending, when one was taken off.
    #[must_use]
    pub fn stem<'a>(&self, word: &'a str) -> Option<&'a str> {
        let long_enough = |rest: &&str| rest.chars().count() >= self.minimum_stem;
        let front = self
            .prefixes
            .iter()
            .find_map(|p| word.strip_prefix(&**p).filter(long_enough));
        let rest = front.unwrap_or(word);
        let back = self
            .suffixes
            .iter()
            .find_map(|s| rest.strip_suffix(&**s).filter(long_enough));
        back.or(front)
    }

    /// A reading in Latin letters, brought to what a listener types.
    #[must_use]
    pub fn heard(&self, folded: &str) -> Option<String> {
        self.heard
            .as_ref()
            .map(|letters| heard::rewrite(folded, letters))
    }
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

/// Ends a word, unless none has begun since the last one ended.
fn separate(place: u32, folded: &mut Folded) {
    if !folded.text.is_empty() && !folded.text.ends_with(' ') {
        folded.text.push(' ');
        folded.origin.push(place);
    }
}

fn by_letter(letters: &Letters) -> HashMap<char, Box<str>> {
    let rules = letters.rules.iter();
    rules
        .filter_map(|(from, to)| Some((single(from)?, to.clone())))
        .collect()
}

/// The one letter of a rule; loading refuses rules with several.
fn single(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}
