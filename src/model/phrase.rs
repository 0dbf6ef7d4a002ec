//! What interpreters say as interpreters: "which word do you use for yourself?"

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use super::closed::closed_list;
use super::concept::slug;
use super::{Localised, SourceId};

slug! {
    /// Identifier of a phrase.
    PhraseId
}

closed_list! {
    /// When in a conversation a phrase is said.
    Moment ("a moment of a conversation") {
        /// At the start: what an interpreter does and does not do.
        Opening = "opening",
        /// How to speak to and about someone.
        Address = "address",
        /// About a word: its meaning, its weight, that it is missing.
        Words = "words",
        /// About the course of the conversation: slower, once more, corrected.
        Course = "course",
        /// Where the interpreter can go no further.
        Limits = "limits",
    }
}

closed_list! {
    /// Whom the interpreter addresses.
    Party ("a party of a conversation") {
        /// The person whose case it is.
        Client = "client",
        /// The official, doctor, teacher, judge.
        Professional = "professional",
        /// Both, each in their language.
        Both = "both",
    }
}

closed_list! {
    /// Grammatical gender in which interpreters speak of themselves.
    Speaker ("a gender of the interpreter") {
        /// He.
        Masculine = "masculine",
        /// She.
        Feminine = "feminine",
    }
}

closed_list! {
    /// Whom a phrase is said to or about.
    Person ("a form of the person spoken to or about") {
        /// To or about a man.
        Masculine = "masculine",
        /// To or about a woman.
        Feminine = "feminine",
        /// Without a sign of gender.
        Neutral = "neutral",
        /// More than one person.
        Plural = "plural",
    }
}

/// An intervention of the interpreter, in the third person.
#[derive(Debug, Clone)]
pub struct Phrase {
    /// Identifier and file name.
    pub id: PhraseId,
    /// When it is said.
    pub moment: Moment,
    /// Whom it is said to.
    pub to: Party,
    /// Its name in a list.
    pub title: Localised,
    /// When to say it, and what goes wrong.
    pub note: Localised,
    /// What is said to the party addressed, by language.
    pub say: Utterances,
    /// What the other party is told of it, by language; empty where both are addressed.
    pub tell: Utterances,
}

/// Sentences by language, in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Utterances(Box<[(LanguageIdentifier, Box<[Utterance]>)]>);

impl Utterances {
    /// The variants in a language; empty when it has none.
    #[must_use]
    pub fn get(&self, language: &LanguageIdentifier) -> &[Utterance] {
        let found = self.0.iter().find(|(tag, _)| tag == language);
        found.map_or(&[], |(_, utterances)| utterances)
    }

    /// Each language with its variants.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageIdentifier, &[Utterance])> {
        self.0.iter().map(|(tag, utterances)| (tag, &**utterances))
    }

    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(LanguageIdentifier, Box<[Utterance]>)> for Utterances {
    fn from_iter<I: IntoIterator<Item = (LanguageIdentifier, Box<[Utterance]>)>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}

/// A sentence ready to say.
#[derive(Debug, Clone)]
pub struct Utterance {
    /// The sentence.
    pub text: Box<str>,
    /// The gender in which the interpreter speaks of themselves; `None`: the sentence fits any.
    pub interpreter: Option<Speaker>,
    /// The person spoken to or about; `None`: the sentence fits any.
    pub person: Option<Person>,
    /// Sources of the wording; required in languages that are not written in full.
    pub sources: Box<[SourceId]>,
}
