//! From letters as written to letters as compared: case, marks and letter tables.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use icu_casemap::CaseMapper;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

use super::letters::{is_apostrophe, is_han, is_mark, is_separator};
use crate::model::{Apostrophe, Casing, Letters, Marks, Profile};

/// Letters below this code point (Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic) are folded once, when the profile is read.
const PREPARED: u32 = 0x700;

/// The first code point that is not of the usual Latin letters.
const LATIN: u32 = 0x250;

/// Whether every letter of a text is one of the usual Latin ones.
pub(super) fn is_usual_latin(text: &str) -> bool {
    text.chars().all(|c| (c as u32) < LATIN)
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

/// What becomes of one letter.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fate {
    /// It ends a word.
    Separates,
    /// It is a word of its own.
    Word(Box<str>),
    /// It becomes these letters, or none.
    Becomes(Box<str>),
}

/// How the letters of a language fold. Languages with the same rules share one.
#[derive(Debug)]
pub(super) struct Folding {
    rules: Rules,
    prepared: Box<[Fate]>,
    /// Whether lower-case ASCII letters and digits stay as they are.
    plain_ascii: bool,
}

/// What the profile says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rules {
    casing: Casing,
    marks: Marks,
    apostrophe: Apostrophe,
    keep: Box<[char]>,
    tables: Box<[HashMap<char, Box<str>>]>,
}

impl Rules {
    /// The rules of a profile.
    pub(super) fn new(profile: &Profile) -> Self {
        Self {
            casing: profile.casing,
            marks: profile.marks,
            apostrophe: profile.apostrophe,
            keep: profile.keep.clone(),
            tables: profile.fold.iter().map(by_letter).collect(),
        }
    }

    fn fate(&self, c: char) -> Fate {
        if is_apostrophe(c) {
            return match self.apostrophe {
                Apostrophe::Split => Fate::Separates,
                Apostrophe::Drop => Fate::Becomes("".into()),
            };
        }
        if is_separator(c) {
            return Fate::Separates;
        }
        let mut letters = String::new();
        if is_han(c) {
            self.replace(c, 0, &mut letters);
            return Fate::Word(letters.into());
        }
        let lower = self.lower(c);
        if lower.is_ascii() || self.keep.contains(&lower) {
            self.replace(lower, 0, &mut letters);
            return Fate::Becomes(letters.into());
        }
        let decompose = DecomposingNormalizer::new_nfkd();
        for part in decompose.normalize_iter(std::iter::once(lower)) {
            if self.marks == Marks::Keep || !is_mark(part) {
                self.replace(self.lower(part), 0, &mut letters);
            }
        }
        Fate::Becomes(letters.into())
    }

    /// Sends a letter through the tables that are left, and appends what comes out.
    fn replace(&self, c: char, table: usize, letters: &mut String) {
        let Some(rules) = self.tables.get(table) else {
            letters.push(c);
            return;
        };
        match rules.get(&c) {
            Some(to) => to.chars().for_each(|c| self.replace(c, table + 1, letters)),
            None => self.replace(c, table + 1, letters),
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
}

impl Folding {
    /// Prepares the rules for use.
    pub(super) fn new(rules: Rules) -> Self {
        let prepared: Box<[Fate]> = (0..PREPARED)
            .map(|code| char::from_u32(code).map_or(Fate::Separates, |c| rules.fate(c)))
            .collect();
        let stays = |c: char| prepared[c as usize] == Fate::Becomes(c.to_string().into());
        let plain_ascii = ('a'..='z').chain('0'..='9').all(stays);
        Self {
            rules,
            prepared,
            plain_ascii,
        }
    }

    /// Whether it came from these rules.
    pub(super) fn has(&self, rules: &Rules) -> bool {
        self.rules == *rules
    }

    /// Whether both fold every Latin letter alike, whatever they do with other scripts.
    pub(super) fn folds_latin_like(&self, other: &Self) -> bool {
        self.prepared[..LATIN as usize] == other.prepared[..LATIN as usize]
    }

    /// Whether a text is left as it is: lower-case ASCII words, one space apart.
    pub(super) fn leaves(&self, text: &str) -> bool {
        self.plain_ascii && is_plain(text)
    }

    /// The text in lower case, as the language has it, and nothing else changed.
    pub(super) fn lower(&self, text: &str) -> String {
        text.chars().map(|c| self.rules.lower(c)).collect()
    }

    /// The folded letters of a text, words one space apart.
    pub(super) fn letters(&self, text: &str) -> Folded {
        let mut folded = Folded::default();
        self.fold(&composed(text), |letters, place| {
            folded.text.push_str(letters);
            let n_letters = letters.chars().count();
            folded.origin.extend(std::iter::repeat_n(place, n_letters));
        });
        folded
    }

    /// The same without the origins.
    pub(super) fn text(&self, text: &str) -> String {
        self.text_of_composed(&composed(text))
    }

    /// The same of a text in normalisation form C.
    pub(super) fn text_of_composed(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        self.fold(text, |letters, _| folded.push_str(letters));
        folded
    }

    /// Gives the folded letters of a text in normalisation form C to `push`, each with the place of the code point it came from.
    fn fold(&self, text: &str, mut push: impl FnMut(&str, u32)) {
        // A space is written only when another word follows.
        let (mut begun, mut pending) = (false, None);
        let mut letters = |letters: &str, place: u32, pending: &mut Option<u32>| {
            if letters.is_empty() {
                return;
            }
            if let Some(space) = pending.take()
                && begun
            {
                push(" ", space);
            }
            begun = true;
            push(letters, place);
        };
        let mut other;
        for (place, c) in (0..).zip(text.chars()) {
            let fate = match self.prepared.get(c as usize) {
                Some(fate) => fate,
                None => {
                    other = self.rules.fate(c);
                    &other
                }
            };
            match fate {
                Fate::Separates => {
                    pending.get_or_insert(place);
                }
                Fate::Word(word) => {
                    pending.get_or_insert(place);
                    letters(word, place, &mut pending);
                    pending = Some(place);
                }
                Fate::Becomes(parts) => letters(parts, place, &mut pending),
            }
        }
    }
}

/// A text in normalisation form C.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    ComposingNormalizer::new_nfc().normalize(text)
}

/// Whether a text is lower-case ASCII letters and digits, words one space apart.
fn is_plain(text: &str) -> bool {
    let mut after_space = true;
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => after_space = false,
            b' ' if !after_space => after_space = true,
            _ => return false,
        }
    }
    !after_space
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
