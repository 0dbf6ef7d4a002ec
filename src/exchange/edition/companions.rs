//! Guides, phrases, settings and exercises.

use serde::Serialize;

use super::{Table, localised, texts};
use crate::model;

#[derive(Serialize)]
pub(super) struct Guide<'a> {
    gender: Table<String, &'a str>,
    pronouns: Table<String, &'a str>,
    address: Table<String, &'a str>,
    confused: Table<String, &'a str>,
    varieties: Table<String, &'a str>,
    ask: Vec<Table<String, &'a str>>,
    sources: Vec<String>,
}

impl<'a> Guide<'a> {
    pub(super) fn of(guide: &'a model::Guide) -> Self {
        Self {
            gender: localised(&guide.gender),
            pronouns: localised(&guide.pronouns),
            address: localised(&guide.address),
            confused: localised(&guide.confused),
            varieties: localised(&guide.varieties),
            ask: guide.ask.iter().map(localised).collect(),
            sources: texts(&guide.sources),
        }
    }
}

#[derive(Serialize)]
pub(super) struct Phrase<'a> {
    moment: &'static str,
    to: &'static str,
    title: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    note: Table<String, &'a str>,
    say: Table<String, Vec<Utterance<'a>>>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    tell: Table<String, Vec<Utterance<'a>>>,
}

#[derive(Serialize)]
struct Utterance<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpreter: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<String>,
}

impl<'a> Phrase<'a> {
    pub(super) fn of(phrase: &'a model::Phrase) -> (&'a str, Self) {
        let shape = Self {
            moment: phrase.moment.name(),
            to: phrase.to.name(),
            title: localised(&phrase.title),
            note: localised(&phrase.note),
            say: utterances(&phrase.say),
            tell: utterances(&phrase.tell),
        };
        (phrase.id.as_str(), shape)
    }
}

fn utterances(utterances: &model::Utterances) -> Table<String, Vec<Utterance<'_>>> {
    let languages = utterances.iter().map(|(tag, sentences)| {
        let sentences = sentences.iter().map(|sentence| Utterance {
            text: &sentence.text,
            interpreter: sentence.interpreter.map(|value| value.name()),
            person: sentence.person.map(|value| value.name()),
            sources: texts(&sentence.sources),
        });
        (tag.to_string(), sentences.collect())
    });
    Table(languages.collect())
}

#[derive(Serialize)]
pub(super) struct Setting<'a> {
    area: &'static str,
    title: Table<String, &'a str>,
    summary: Table<String, &'a str>,
    phrases: Vec<String>,
    stage: Vec<Stage<'a>>,
    wrong: Vec<Remark<'a>>,
    advice: Vec<Remark<'a>>,
}

#[derive(Serialize)]
struct Stage<'a> {
    title: Table<String, &'a str>,
    concepts: Vec<String>,
}

#[derive(Serialize)]
struct Remark<'a> {
    text: Table<String, &'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<String>,
}

impl<'a> Setting<'a> {
    pub(super) fn of(setting: &'a model::Setting) -> (&'a str, Self) {
        let stages = setting.stages.iter().map(|stage| Stage {
            title: localised(&stage.title),
            concepts: texts(&stage.concepts),
        });
        let shape = Self {
            area: setting.area.name(),
            title: localised(&setting.title),
            summary: localised(&setting.summary),
            phrases: texts(&setting.phrases),
            stage: stages.collect(),
            wrong: setting.wrong.iter().map(remark).collect(),
            advice: setting.advice.iter().map(remark).collect(),
        };
        (setting.id.as_str(), shape)
    }
}

fn remark(remark: &model::Remark) -> Remark<'_> {
    Remark {
        text: localised(&remark.text),
        sources: texts(&remark.sources),
    }
}

#[derive(Serialize)]
pub(super) struct Exercise<'a> {
    setting: &'a str,
    concepts: Vec<String>,
    from: String,
    to: String,
    title: Table<String, &'a str>,
    situation: Table<String, &'a str>,
    utterance: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    romanised: Option<&'a str>,
    #[serde(skip_serializing_if = "Table::is_empty")]
    literal: Table<String, &'a str>,
    rendering: Vec<Rendering<'a>>,
}

#[derive(Serialize)]
struct Rendering<'a> {
    text: &'a str,
    verdict: &'static str,
    reason: Table<String, &'a str>,
}

impl<'a> Exercise<'a> {
    pub(super) fn of(exercise: &'a model::Exercise) -> (&'a str, Self) {
        let renderings = exercise.renderings.iter().map(|rendering| Rendering {
            text: &rendering.text,
            verdict: rendering.verdict.name(),
            reason: localised(&rendering.reason),
        });
        let shape = Self {
            setting: exercise.setting.as_str(),
            concepts: texts(&exercise.concepts),
            from: exercise.from.to_string(),
            to: exercise.to.to_string(),
            title: localised(&exercise.title),
            situation: localised(&exercise.situation),
            utterance: &exercise.utterance,
            romanised: exercise.romanised.as_deref(),
            literal: localised(&exercise.literal),
            rendering: renderings.collect(),
        };
        (exercise.id.as_str(), shape)
    }
}
