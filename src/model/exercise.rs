//! What a trainer puts on the screen: an utterance, and renderings to judge.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use super::closed::closed_list;
use super::concept::slug;
use super::{ConceptId, Localised, SettingId};

slug! {
    /// Identifier of an exercise.
    ExerciseId
}

closed_list! {
    /// What a rendering does to the utterance.
    Verdict ("a verdict on a rendering") {
        /// Says the same, as strongly.
        Faithful = "faithful",
        /// Can be defended, with a reservation that the reason names.
        Defensible = "defensible",
        /// Says it more mildly.
        Softened = "softened",
        /// Says it more harshly.
        Harsher = "harsher",
        /// Says something else.
        Different = "different",
        /// Adds something, or leaves something out.
        Incomplete = "incomplete",
    }
}

/// An exercise.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// Identifier and file name.
    pub id: ExerciseId,
    /// Where it could be heard.
    pub setting: SettingId,
    /// The concepts it is about.
    pub concepts: Box<[ConceptId]>,
    /// Language of the utterance.
    pub from: LanguageIdentifier,
    /// Language of the renderings.
    pub to: LanguageIdentifier,
    /// Its name in a list; gives no answer away.
    pub title: Localised,
    /// Who speaks to whom, and why.
    pub situation: Localised,
    /// What is said.
    pub utterance: Box<str>,
    /// Reading in Latin letters.
    pub romanised: Option<Box<str>>,
    /// What it literally says.
    pub literal: Localised,
    /// The renderings to judge.
    pub renderings: Box<[Rendering]>,
}

/// A rendering of the utterance.
#[derive(Debug, Clone)]
pub struct Rendering {
    /// What the interpreter could say.
    pub text: Box<str>,
    /// What it does to the utterance.
    pub verdict: Verdict,
    /// Why.
    pub reason: Localised,
}
