//! Made-up words of real alphabets: nothing they say is said by anyone, but letters, marks and lengths are those of the language.

use fastrand::Rng;

/// A language of the synthetic edition.
pub(crate) struct Alphabet {
    /// BCP 47 tag.
    pub(crate) tag: &'static str,
    /// What a syllable may begin with.
    onsets: &'static [&'static str],
    /// Its middle; the first ones are the frequent ones.
    vowels: &'static [&'static str],
    /// What it may end with.
    codas: &'static [&'static str],
    /// Letters that a finger may hit by mistake.
    pub(crate) letters: &'static str,
}

/// The languages, in the order in which they are taken.
pub(crate) const ALPHABETS: [Alphabet; 5] = [
    Alphabet {
        tag: "nl",
        onsets: &[
            "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z",
            "sch", "kr", "st", "br", "gr", "vl", "tr", "zw", "kn",
        ],
        vowels: &[
            "a", "e", "i", "o", "u", "aa", "ee", "oo", "ie", "oe", "ij", "ui", "eu", "ë", "ï", "é",
        ],
        codas: &[
            "", "", "", "n", "r", "s", "t", "k", "l", "m", "ng", "ft", "cht", "rd",
        ],
        letters: "abcdefghijklmnopqrstuvwxyz",
    },
    Alphabet {
        tag: "en",
        onsets: &[
            "b", "c", "d", "f", "g", "h", "j", "l", "m", "n", "p", "r", "s", "t", "v", "w", "th",
            "sh", "ch", "br", "cl", "tr", "qu", "str",
        ],
        vowels: &[
            "a", "e", "i", "o", "u", "ea", "ee", "ou", "ai", "y", "é", "ö",
        ],
        codas: &[
            "", "", "", "n", "r", "s", "t", "l", "d", "ck", "st", "nd", "th",
        ],
        letters: "abcdefghijklmnopqrstuvwxyz",
    },
    Alphabet {
        tag: "fr",
        onsets: &[
            "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "ch", "pr", "tr",
            "cl", "gn", "ç",
        ],
        vowels: &[
            "a", "e", "i", "o", "u", "é", "è", "ou", "ai", "eau", "ê", "î", "ô", "œ", "û", "à",
        ],
        codas: &["", "", "", "", "r", "s", "t", "n", "l", "x", "rt"],
        letters: "abcdefghijklmnopqrstuvwxyz",
    },
    Alphabet {
        tag: "ar",
        onsets: &[
            "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع",
            "غ", "ف", "ق", "ك", "ل", "م", "ن", "ه", "أ", "إ", "آ",
        ],
        vowels: &["", "", "", "ا", "و", "ي", "ئ", "ؤ"],
        codas: &["", "", "ن", "م", "ر", "ل", "س"],
        letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    },
    Alphabet {
        tag: "tr",
        onsets: &[
            "b", "c", "ç", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "ş", "t", "v",
            "y", "z",
        ],
        vowels: &["a", "e", "ı", "i", "o", "ö", "u", "ü"],
        codas: &["", "", "", "n", "r", "l", "k", "ş", "t", "m", "ğ"],
        letters: "abcçdefgğhıijklmnoöprsştuüvyz",
    },
];

impl Alphabet {
    /// A word of `syllables` syllables.
    pub(crate) fn word(&self, rng: &mut Rng, syllables: usize) -> String {
        let mut word = String::new();
        for _ in 0..syllables {
            word.push_str(one(rng, self.onsets));
            // The first half of the list twice as often, so that marks are as rare as they are.
            let vowels = if rng.bool() {
                self.vowels
            } else {
                &self.vowels[..self.vowels.len() / 2]
            };
            word.push_str(one(rng, vowels));
            word.push_str(one(rng, self.codas));
        }
        if self.tag == "ar" {
            match rng.u8(0..8) {
                0 | 1 => word.push('ة'),
                2 => word.push('ى'),
                3 => word.push('ء'),
                _ => {}
            }
        }
        word
    }

    /// A term: one word, or several, or a hyphenated one.
    pub(crate) fn term(&self, rng: &mut Rng) -> String {
        let syllables = |rng: &mut Rng| rng.usize(2..=4);
        let (n_words, separator) = match rng.u8(0..100) {
            0..60 => (1, " "),
            60..82 => (2, " "),
            82..90 => (3, " "),
            _ if self.tag == "ar" => (2, " "),
            _ => (2, "-"),
        };
        let words: Vec<String> = (0..n_words)
            .map(|_| {
                let n = syllables(rng);
                self.word(rng, n)
            })
            .collect();
        words.join(separator)
    }

    /// A letter that is hit by mistake.
    pub(crate) fn letter(&self, rng: &mut Rng) -> char {
        let letters: Vec<char> = self.letters.chars().collect();
        letters[rng.usize(..letters.len())]
    }
}

/// One of several, all as likely.
pub(crate) fn one<'a>(rng: &mut Rng, among: &[&'a str]) -> &'a str {
    among[rng.usize(..among.len())]
}
