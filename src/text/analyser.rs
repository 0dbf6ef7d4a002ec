//! A profile ready for use: from a text to its folded words, its stems and its readings.

use std::borrow::Cow;
use std::sync::Arc;

use super::affixes::{FoldedAffixes, Stem};
use super::compounds;
use super::folding::{Folded, Folding};
use super::reading::{Rewriter, Skeleton};
use crate::model::{Compounds, Profile, Vowels};

/// Letters that always remain when an article comes off.
const SHORTEST_REST: usize = 2;

/// A profile ready for use.
#[derive(Debug)]
pub struct Analyser {
    folding: Arc<Folding>,
    small: SmallWords,
    affixes: FoldedAffixes,
    compounds: Option<Compounds>,
    heard: Option<Arc<Rewriter>>,
    letters: Option<Arc<Rewriter>>,
    vowels: Vowels,
}

/// What does not count in a text: articles written onto a word, and words that are nothing but articles.
#[derive(Debug, Default, PartialEq, Eq)]
struct SmallWords {
    articles: Box<[String]>,
    stop_words: Box<[String]>,
    minimum_stem: usize,
}

/// Tables that several profiles share.
pub(super) struct Shared {
    pub(super) folding: Arc<Folding>,
    pub(super) heard: Option<Arc<Rewriter>>,
    pub(super) letters: Option<Arc<Rewriter>>,
}

impl Analyser {
    pub(super) fn new(profile: &Profile, shared: Shared) -> Self {
        // Written as the language writes them, and compared with folded words.
        let fold = |part: &str| shared.folding.text(part);
        let all = |parts: &[Box<str>]| parts.iter().map(|part| fold(part)).collect();
        let affixes = FoldedAffixes::new(&profile.affixes, fold);
        let mut small = SmallWords {
            articles: all(&profile.articles),
            stop_words: all(&profile.stop_words),
            minimum_stem: 0,
        };
        if !small.articles.is_empty() {
            small.minimum_stem = profile.affixes.minimum_stem;
        }
        let compounds = profile.compounds.as_ref().map(|compounds| Compounds {
            links: compounds
                .links
                .iter()
                .map(|link| fold(link).into())
                .collect(),
        });
        Self {
            small,
            affixes,
            compounds,
            vowels: profile.vowels,
            folding: shared.folding,
            heard: shared.heard,
            letters: shared.letters,
        }
    }

    /// Whether both leave out the same articles and stop words.
    pub(super) fn leaves_out_like(&self, other: &Self) -> bool {
        self.small == other.small
    }

    pub(super) fn folding(&self) -> &Folding {
        &self.folding
    }

    /// The folded words that do not count.
    pub(super) fn stop_words(&self) -> &[String] {
        &self.small.stop_words
    }

    /// Whether articles are written onto words.
    pub(super) fn has_articles(&self) -> bool {
        !self.small.articles.is_empty()
    }

    /// Folds a text: lower case as its language does, letter tables, marks away, words one space apart, without articles and stop words.
    #[must_use]
    pub fn fold(&self, text: &str) -> Folded {
        let folded = self.folding.letters(text);
        if !self.small.touches(&folded.text) {
            return folded;
        }
        let mut kept = Folded::default();
        let mut start = 0;
        for (word, article) in self.small.kept(&folded.text) {
            let offset = folded.text[start..]
                .find(word)
                .map_or(start, |at| start + at);
            let first = folded.text[..offset].chars().count();
            if !kept.text.is_empty() {
                kept.text.push(' ');
                kept.origin.push(folded.origin[first - 1]);
            }
            let origins = first + article..first + word.chars().count();
            kept.text.extend(word.chars().skip(article));
            kept.origin.extend(&folded.origin[origins]);
            start = offset + word.len();
        }
        kept
    }

    /// Whether two texts differ at most in case.
    #[must_use]
    pub fn same_but_for_case(&self, one: &str, other: &str) -> bool {
        self.folding.lower(one) == self.folding.lower(other)
    }

    /// The folded text alone.
    #[must_use]
    pub fn folded(&self, text: &str) -> String {
        let letters = self.folding.text(text);
        self.without_small_words(&letters).into_owned()
    }

    /// The folded text written as one word, once with its articles and stop words and once without, if that differs.
    pub fn joined(&self, text: &str) -> impl Iterator<Item = String> {
        let letters = self.folding.text(text);
        let small = self.without_small_words(&letters).replace(' ', "");
        let whole = letters.replace(' ', "");
        let other = (whole != small).then_some(whole);
        std::iter::once(small).chain(other)
    }

    /// Folded letters without articles and stop words.
    pub(super) fn without_small_words<'a>(&self, letters: &'a str) -> Cow<'a, str> {
        if !self.small.touches(letters) {
            return letters.into();
        }
        let mut kept = String::with_capacity(letters.len());
        for (word, article) in self.small.kept(letters) {
            if !kept.is_empty() {
                kept.push(' ');
            }
            kept.extend(word.chars().skip(article));
        }
        kept.into()
    }

    /// Whether the language has clitics or endings that are taken off.
    #[must_use]
    pub fn has_affixes(&self) -> bool {
        !self.affixes.is_empty()
    }

    /// What a folded word of a query may be a form of, the word itself first.
    #[must_use]
    pub fn stems(&self, word: &str) -> Vec<Stem> {
        self.affixes.stems(word)
    }

    /// The stems under which a folded word of the glossary is found: the word itself, and what is left when one affix comes off.
    #[must_use]
    pub fn own_stems(&self, word: &str) -> Vec<Stem> {
        self.affixes.stems_within(word, 1)
    }

    /// Every way in which a folded word may be two words run together; none in languages that do not do so.
    #[must_use]
    pub fn cuts<'a>(&self, word: &'a str) -> Vec<(&'a str, &'a str)> {
        let compounds = self.compounds.as_ref();
        compounds.map_or_else(Vec::new, |compounds| compounds::cuts(word, compounds))
    }

    /// The number of the table that brings readings to what a listener types; languages that hear alike share one.
    #[must_use]
    pub fn hears_by(&self) -> Option<usize> {
        self.heard.as_ref().map(|table| table.number)
    }

    /// What a reading in Latin letters, folded, has in common with hearings of it.
    #[must_use]
    pub fn skeleton(&self, reading: &str) -> Option<Skeleton> {
        let table = self.heard.as_ref()?;
        Some(Skeleton::new(reading, table))
    }

    /// A reading of a folded text by its letters, in Latin ones: for texts that bring no reading of their own.
    ///
    /// `None` when the language has no table for it and the text is not in Latin letters.
    #[must_use]
    pub fn reading(&self, folded: &str) -> Option<String> {
        let Some(table) = &self.letters else {
            return super::is_latin(folded).then(|| folded.to_owned());
        };
        let mut reading = String::with_capacity(folded.len());
        table.rewrite(folded, |c| reading.push(c));
        Some(reading)
    }

    /// Whether the language is read by a table of its letters, because they are not Latin.
    #[must_use]
    pub fn is_read_by_letters(&self) -> bool {
        self.letters.is_some()
    }

    /// Whether a reading by letters has all the vowels that are heard.
    #[must_use]
    pub fn writes_vowels(&self) -> bool {
        self.vowels == Vowels::Written
    }
}

impl SmallWords {
    fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.iter().any(|stop| *stop == word)
    }

    /// Letters of the article that `word` begins with, where enough letters remain.
    fn article(&self, word: &str, minimum_rest: usize) -> usize {
        let article = self.articles.iter().find(|article| {
            let rest = word.strip_prefix(&***article);
            rest.is_some_and(|rest| rest.chars().count() >= minimum_rest)
        });
        article.map_or(0, |article| article.chars().count())
    }

    /// Whether a text may have anything that does not count.
    fn touches(&self, letters: &str) -> bool {
        if self.articles.is_empty() && self.stop_words.is_empty() {
            return false;
        }
        let mut words = letters.split(' ');
        words.any(|word| self.article(word, SHORTEST_REST) > 0 || self.is_stop_word(word))
    }

    /// The words that count, each with the letters of its article.
    ///
    /// All words count when there is nothing else, and when each is one letter, as in `P.D.`
    fn kept<'a>(&self, letters: &'a str) -> impl Iterator<Item = (&'a str, usize)> {
        let words = || letters.split(' ').filter(|word| !word.is_empty());
        let keep_all = words().all(|word| self.is_stop_word(word))
            || words().all(|word| word.chars().nth(1).is_none());
        let kept = words().filter(move |word| keep_all || !self.is_stop_word(word));
        // Among other words a short rest still tells enough.
        let alone = words().nth(1).is_none();
        let minimum_rest = if alone {
            self.minimum_stem
        } else {
            SHORTEST_REST
        };
        kept.map(move |word| (word, self.article(word, minimum_rest)))
    }
}
