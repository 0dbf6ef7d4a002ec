//! Terms and the closed lists that describe them.

use super::closed::closed_list;
use super::{ConceptId, Localised, SourceId};

/// A word or phrase for a concept in one language (ISO 1087: designation).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Citation form, in its own script.
    pub text: Box<str>,
    /// How acceptable it is.
    pub usage: Usage,
    /// Part of speech, where it matters.
    pub part_of_speech: Option<PartOfSpeech>,
    /// Grammatical gender, where the language has it.
    pub gender: Option<GrammaticalGender>,
    /// Full form, acronym, …
    pub term_type: TermType,
    /// Register, where it is not neutral.
    pub register: Option<Register>,
    /// Script (ISO 15924) of the text where the language is not usually written in it.
    pub script: Option<Box<str>>,
    /// Other forms, each findable.
    pub forms: Box<[Form]>,
    /// Countries (ISO 3166) where it is used so; empty: everywhere.
    pub regions: Box<[Box<str>]>,
    /// Reading in Latin letters.
    pub romanised: Option<Box<str>>,
    /// What a listener literally hears.
    pub literal: Localised,
    /// Who uses it, where, how it lands.
    pub note: Localised,
    /// What to do when one hears it.
    pub hear: Localised,
    /// How to say it.
    pub say: Localised,
    /// Usable terms of the same section to say instead, or `paraphrase`.
    pub instead: Box<[Box<str>]>,
    /// Concepts in which the same text stands on purpose.
    pub homonyms: Box<[ConceptId]>,
    /// Sources that attest the term in this use.
    pub sources: Box<[SourceId]>,
}

/// The name of a form with its spellings.
pub type Form = (FormName, Box<[Box<str>]>);

impl Term {
    /// The citation form and every other form.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let forms = self.forms.iter().flat_map(|(_, texts)| texts.iter());
        std::iter::once(&*self.text).chain(forms.map(|text| &**text))
    }

    /// Whether it is used so in the country `region`; a term without regions is used everywhere.
    #[must_use]
    pub fn used_in(&self, region: &str) -> bool {
        self.regions.is_empty() || self.regions.iter().any(|r| **r == *region)
    }
}

closed_list! {
    /// How acceptable a term is. The order is the order of choice.
    Usage ("a usage") {
        /// First choice.
        Preferred = "preferred",
        /// An equally respectful alternative.
        Accepted = "accepted",
        /// What people call themselves or each other, reclaimed words too.
        Insider = "insider",
        /// Medical or legal register.
        Clinical = "clinical",
        /// Once neutral, now hurtful or old-fashioned.
        Dated = "dated",
        /// No insult, but says something else.
        Misleading = "misleading",
        /// Insulting to many, even when not meant so.
        Offensive = "offensive",
        /// An insult.
        Slur = "slur",
    }
}

impl Usage {
    /// Whether the interpreter may choose the term as a rendering.
    #[must_use]
    pub const fn may_be_said(self) -> bool {
        matches!(self, Self::Preferred | Self::Accepted)
    }

    /// Whether we advise against the term, so that it must lead to another.
    #[must_use]
    pub const fn is_advised_against(self) -> bool {
        matches!(
            self,
            Self::Dated | Self::Misleading | Self::Offensive | Self::Slur
        )
    }
}

closed_list! {
    /// Part of speech (ISO 30042 `partOfSpeech`, with `phrase`).
    PartOfSpeech ("a part of speech") {
        /// Noun.
        Noun = "noun",
        /// Adjective.
        Adjective = "adjective",
        /// Verb.
        Verb = "verb",
        /// Adverb.
        Adverb = "adverb",
        /// Several words that belong together.
        Phrase = "phrase",
        /// Anything else.
        Other = "other",
    }
}

closed_list! {
    /// Grammatical gender (ISO 30042 `grammaticalGender`, with `common`).
    GrammaticalGender ("a grammatical gender") {
        /// Masculine.
        Masculine = "masculine",
        /// Feminine.
        Feminine = "feminine",
        /// Neuter.
        Neuter = "neuter",
        /// The same form for masculine and feminine (Dutch *de*-words, epicene nouns).
        Common = "common",
        /// Another noun class.
        Other = "other",
    }
}

closed_list! {
    /// Kind of designation (ISO 30042 `termType`).
    #[derive(Default)]
    TermType ("a term type") {
        /// The whole word or phrase.
        #[default]
        FullForm = "full_form",
        /// Letters read as a word or one by one.
        Acronym = "acronym",
        /// A written shortening.
        Abbreviation = "abbreviation",
        /// A shorter word for the same.
        ShortForm = "short_form",
        /// Another spelling.
        Variant = "variant",
        /// A fixed phrase.
        Phrase = "phrase",
    }
}

closed_list! {
    /// Register, where it is not neutral (ISO 30042 `register`, with `formal` and `religious`).
    Register ("a register") {
        /// Official or literary.
        Formal = "formal",
        /// Of a profession.
        Technical = "technical",
        /// Everyday speech.
        Colloquial = "colloquial",
        /// Of a group.
        Slang = "slang",
        /// Coarse.
        Vulgar = "vulgar",
        /// Of religious texts and sermons.
        Religious = "religious",
    }
}

closed_list! {
    /// Name of a grammatical or spelling form.
    FormName ("a form") {
        /// One.
        Singular = "singular",
        /// Many.
        Plural = "plural",
        /// Two.
        Dual = "dual",
        /// Of a man.
        Masculine = "masculine",
        /// Of a woman.
        Feminine = "feminine",
        /// Of neither.
        Neuter = "neuter",
        /// Of men, or of a mixed group.
        MasculinePlural = "masculine_plural",
        /// Of women.
        FemininePlural = "feminine_plural",
        /// With the article or definite ending.
        Definite = "definite",
        /// Without it.
        Indefinite = "indefinite",
        /// With an adjective ending.
        Inflected = "inflected",
        /// Genitive.
        Genitive = "genitive",
        /// Dative.
        Dative = "dative",
        /// Accusative.
        Accusative = "accusative",
        /// Locative.
        Locative = "locative",
        /// Ablative.
        Ablative = "ablative",
        /// Instrumental.
        Instrumental = "instrumental",
        /// Form of address.
        Vocative = "vocative",
        /// Construct state or izafet.
        Construct = "construct",
        /// The group as a whole.
        Collective = "collective",
        /// Diminutive.
        Diminutive = "diminutive",
        /// As a noun.
        Noun = "noun",
        /// As an adjective.
        Adjective = "adjective",
        /// As a verb.
        Verb = "verb",
        /// As an adverb.
        Adverb = "adverb",
        /// Infinitive.
        Infinitive = "infinitive",
        /// Present tense.
        Present = "present",
        /// Past tense.
        Past = "past",
        /// Participle.
        Participle = "participle",
        /// Imperative.
        Imperative = "imperative",
        /// Negated.
        Negative = "negative",
        /// Shorter.
        Short = "short",
        /// Longer.
        Long = "long",
        /// Another spelling.
        Spelling = "spelling",
        /// With vowel signs.
        Vocalised = "vocalised",
        /// As written in chat and on walls.
        Informal = "informal",
    }
}
