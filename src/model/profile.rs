//! How the text of a language is analysed, as read from `index/`.

use unic_langid::LanguageIdentifier;

use super::closed::closed_list;

/// The analysis of one language: what to fold, what to split, what to strip.
#[derive(Debug, Clone)]
pub struct Profile {
    /// File name without extension: a language tag, or `und` for the fallback.
    pub name: Box<str>,
    /// How letters are lower-cased.
    pub casing: Casing,
    /// Whether combining marks are ignored.
    pub marks: Marks,
    /// What an apostrophe inside a word does.
    pub apostrophe: Apostrophe,
    /// Letters that stay whole although they decompose (Russian `й`).
    pub keep: Box<[char]>,
    /// Letter tables, applied one after the other.
    pub fold: Box<[Letters]>,
    /// Articles written onto the front of a word, alone or with a preposition, longest first: they do not count.
    pub articles: Box<[Box<str>]>,
    /// Words that do not count beside others: articles and the like.
    pub stop_words: Box<[Box<str>]>,
    /// What is taken off a word to reach its stem.
    pub affixes: Affixes,
    /// How compound words are split; `None` where words are not run together.
    pub compounds: Option<Compounds>,
    /// Table that brings readings in Latin letters to what a listener types.
    pub heard: Option<Letters>,
    /// Table that reads the folded script in Latin letters, for texts that have no reading.
    pub letters: Option<Letters>,
    /// Whether the script writes short vowels.
    pub vowels: Vowels,
}

/// Clitics and endings, each written as the language writes it.
#[derive(Debug, Clone, Default)]
pub struct Affixes {
    /// Clitics written onto the front of a word.
    pub prefixes: Box<[Box<str>]>,
    /// Endings taken off a word.
    pub suffixes: Box<[Box<str>]>,
    /// Endings and what stands in their place in the citation form (`uele`, `ueel`).
    pub replace: Box<[(Box<str>, Box<str>)]>,
    /// How many endings may come off one after the other.
    pub layers: usize,
    /// Letters that must remain.
    pub minimum_stem: usize,
}

/// How words are run together.
#[derive(Debug, Clone)]
pub struct Compounds {
    /// Letters that may stand between the parts (`s`, `en`), besides nothing.
    pub links: Box<[Box<str>]>,
}

/// A table of replacements, in the order in which they are tried.
#[derive(Debug, Clone)]
pub struct Letters {
    /// File name without extension.
    pub name: Box<str>,
    /// What is replaced, and by what.
    pub rules: Box<[(Box<str>, Box<str>)]>,
}

closed_list! {
    /// How letters are lower-cased.
    #[derive(Default)]
    Casing ("a casing") {
        /// As Unicode says for no language in particular.
        #[default]
        Root = "root",
        /// `I` to `ı`, `İ` to `i`.
        Turkic = "turkic",
    }
}

closed_list! {
    /// Whether combining marks are ignored.
    #[derive(Default)]
    Marks ("a treatment of marks") {
        /// Ignored: accents, harakat, points.
        #[default]
        Strip = "strip",
        /// Kept: scripts whose vowels are marks.
        Keep = "keep",
    }
}

closed_list! {
    /// Whether a script writes its short vowels.
    #[derive(Default)]
    Vowels ("a treatment of vowels") {
        /// It writes them.
        #[default]
        Written = "written",
        /// It mostly leaves them out, so a reading of its letters is compared by consonants.
        Unwritten = "unwritten",
    }
}

closed_list! {
    /// What an apostrophe inside a word does.
    #[derive(Default)]
    Apostrophe ("a treatment of apostrophes") {
        /// It is ignored: Somali `la'aan`, Ukrainian `здоров'я`.
        #[default]
        Drop = "drop",
        /// It ends a word: French `l'identité`, Turkish `Türkiye'de`.
        Split = "split",
    }
}

/// The profiles, found by language.
#[derive(Debug, Clone)]
pub struct Profiles {
    by_name: Vec<Profile>,
    fallback: usize,
}

impl Profiles {
    /// Puts the profiles together, sorted by name. One of them must be `und`.
    ///
    /// # Errors
    ///
    /// Gives the profiles back when there is no `und` among them.
    pub fn new(mut profiles: Vec<Profile>) -> Result<Self, Vec<Profile>> {
        profiles.sort_by(|a, b| a.name.cmp(&b.name));
        match profiles.iter().position(|profile| &*profile.name == "und") {
            Some(fallback) => Ok(Self {
                by_name: profiles,
                fallback,
            }),
            None => Err(profiles),
        }
    }

    /// Every profile, sorted by name.
    #[must_use]
    pub fn all(&self) -> &[Profile] {
        &self.by_name
    }

    /// The place in [`Self::all`] of `und`.
    #[must_use]
    pub const fn fallback(&self) -> usize {
        self.fallback
    }

    /// The place in [`Self::all`] of the profile for a language; `und` where it has none.
    #[must_use]
    pub fn position(&self, language: &LanguageIdentifier) -> usize {
        let name = language.language.as_str();
        self.by_name
            .iter()
            .position(|profile| *profile.name == *name)
            .unwrap_or(self.fallback)
    }

    /// The profile for a language.
    #[must_use]
    pub fn of(&self, language: &LanguageIdentifier) -> &Profile {
        &self.by_name[self.position(language)]
    }
}
