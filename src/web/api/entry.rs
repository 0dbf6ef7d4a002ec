//! A concept as JSON: sections with what to say and what to understand.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use unic_langid::LanguageIdentifier;
use utoipa::ToSchema;

use super::json::Tag;
use crate::model::{Glossary, Language, Localised, Section, Term, Usage};
use crate::web::texts::Texts;

/// A text with its language.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::web) struct TextIn<'a> {
    /// BCP 47 tag.
    #[schema(value_type = String)]
    language: Tag<'a>,
    text: Cow<'a, str>,
}

/// What one language says about a concept.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::web) struct SectionEntry<'a> {
    /// BCP 47 tag.
    #[schema(value_type = String)]
    language: Tag<'a>,
    /// `ltr` or `rtl`.
    direction: &'static str,
    /// `full`, `partial` or `none`: how well the language can say the concept.
    equivalence: &'static str,
    /// Words one can say aloud where a term is new or missing.
    paraphrase: Option<&'a str>,
    /// Note on the section as a whole.
    note: Option<TextIn<'a>>,
    /// Identifiers of the sources of the definition and the note.
    sources: Vec<&'a str>,
    /// Terms that may be offered as a rendering: `preferred` and `accepted` only, best first.
    say: Vec<TermEntry<'a>>,
    /// Terms that are only to be understood, mildest first.
    hear: Vec<TermEntry<'a>>,
}

/// A term with everything the dataset says of it.
#[derive(Debug, Serialize, ToSchema)]
pub(in crate::web) struct TermEntry<'a> {
    text: &'a str,
    /// `preferred`, `accepted`, `insider`, `clinical`, `dated`, `misleading`, `offensive` or `slur`.
    usage: &'static str,
    /// `reviewed`, `attested` or `unattested`.
    evidence: &'static str,
    part_of_speech: Option<&'static str>,
    /// Countries (ISO 3166) where it is used so; empty: everywhere.
    regions: Vec<&'a str>,
    /// Reading in Latin letters.
    romanised: Option<&'a str>,
    /// What a listener literally hears.
    literal: Option<TextIn<'a>>,
    /// Who uses it, where, how it lands.
    note: Option<TextIn<'a>>,
    /// Identifiers of sources.
    sources: Vec<&'a str>,
    /// Grammatical gender.
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<&'static str>,
    /// Kind of designation, where it is not the full form.
    #[serde(skip_serializing_if = "Option::is_none")]
    term_type: Option<&'static str>,
    /// Register, where it is not neutral.
    #[serde(skip_serializing_if = "Option::is_none")]
    register: Option<&'static str>,
    /// Script (ISO 15924), where the language is not usually written in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    script: Option<&'a str>,
    /// Other forms by name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    forms: BTreeMap<&'static str, Vec<&'a str>>,
    /// How to say it: to whom, in which form.
    #[serde(skip_serializing_if = "Option::is_none")]
    how_to_say: Option<TextIn<'a>>,
    /// Usable terms of the same language to say instead, or `paraphrase`.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<Vec<&'a str>>,
    /// What to do when one hears it, as for every term of this usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<TextIn<'a>>,
    /// What to do when one hears this term in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    if_heard: Option<TextIn<'a>>,
    /// Concepts in which the same text means something else.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    homonyms: Vec<&'a str>,
}

/// A text in the first wanted language that has it.
pub(super) fn localised<'a>(
    text: &'a Localised,
    readers: &[LanguageIdentifier],
) -> Option<TextIn<'a>> {
    let (language, text) = text.best(readers)?;
    Some(TextIn {
        language: Tag(language),
        text: text.into(),
    })
}

/// A text that is in one language.
pub(super) fn text_in<'a>(language: &'a LanguageIdentifier, text: &'a str) -> TextIn<'a> {
    TextIn {
        language: Tag(language),
        text: text.into(),
    }
}

/// Where and for whom an entry is shown.
pub(super) struct Shown<'a> {
    pub(super) glossary: &'a Glossary,
    /// Languages for notes, best first.
    pub(super) readers: &'a [LanguageIdentifier],
    /// The country whose words are wanted.
    pub(super) region: Option<&'a str>,
}

impl<'a> Shown<'a> {
    /// A section; with a region, words to say that are of other regions are left out.
    pub(super) fn section(&self, section: &'a Section) -> SectionEntry<'a> {
        let language: &Language = self.glossary.language_of(section);
        SectionEntry {
            language: Tag(&section.language),
            direction: language.direction.name(),
            equivalence: section.equivalence.name(),
            paraphrase: section.paraphrase.as_deref(),
            note: localised(&section.note, self.readers),
            sources: section
                .sources
                .iter()
                .map(|source| source.as_str())
                .collect(),
            say: self
                .glossary
                .say_in(section, self.region)
                .into_iter()
                .map(|term| self.term(section, term))
                .collect(),
            hear: self
                .glossary
                .hear_in(section, self.region)
                .into_iter()
                .map(|term| self.term(section, term))
                .collect(),
        }
    }

    fn term(&self, section: &'a Section, term: &'a Term) -> TermEntry<'a> {
        let heard = !term.usage.may_be_said();
        TermEntry {
            text: &term.text,
            usage: term.usage.name(),
            evidence: self.glossary.evidence(section, term).name(),
            part_of_speech: term.part_of_speech.map(|value| value.name()),
            regions: strings(&term.regions),
            romanised: term.romanised.as_deref(),
            literal: localised(&term.literal, self.readers),
            note: localised(&term.note, self.readers),
            sources: term.sources.iter().map(|source| source.as_str()).collect(),
            gender: term.gender.map(|value| value.name()),
            term_type: Some(term.term_type)
                .filter(|value| *value != Default::default())
                .map(|v| v.name()),
            register: term.register.map(|value| value.name()),
            script: term.script.as_deref(),
            forms: term
                .forms
                .iter()
                .map(|(name, texts)| (name.name(), strings(texts)))
                .collect(),
            how_to_say: localised(&term.say, self.readers),
            instead: heard.then(|| strings(&term.instead)),
            advice: heard.then(|| self.advice(term)),
            if_heard: localised(&term.hear, self.readers),
            homonyms: term.homonyms.iter().map(|id| id.as_str()).collect(),
        }
    }

    fn advice(&self, term: &Term) -> TextIn<'a> {
        let readers = self.readers.iter();
        let written = |tag: &&LanguageIdentifier| Texts::languages().any(|own| own == *tag);
        let language = readers.clone().find(written).unwrap_or(&self.readers[0]);
        let texts = Texts::of(language);
        TextIn {
            language: Tag(texts.language()),
            text: texts.get(advice_of(term.usage)),
        }
    }
}

/// The message that says what to do with a term of this usage.
const fn advice_of(usage: Usage) -> &'static str {
    match usage {
        Usage::Preferred => "advice-preferred",
        Usage::Accepted => "advice-accepted",
        Usage::Insider => "advice-insider",
        Usage::Clinical => "advice-clinical",
        Usage::Dated => "advice-dated",
        Usage::Misleading => "advice-misleading",
        Usage::Offensive => "advice-offensive",
        Usage::Slur => "advice-slur",
    }
}

fn strings(texts: &[Box<str>]) -> Vec<&str> {
    texts.iter().map(|text| &**text).collect()
}
