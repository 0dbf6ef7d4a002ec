//! Exercises.

use super::super::Faults;
use super::{File, notes};
use crate::load::KeyPath;
use crate::model::{Exercise, Glossary, Verdict};

/// Renderings of an exercise.
const RENDERINGS: usize = 4;

/// An exercise has four different renderings, one of them faithful, each with a reason.
pub(in crate::load::check) fn exercises(glossary: &Glossary, faults: &mut Faults<'_>) {
    for exercise in &glossary.companions.exercises {
        let mut file = File {
            glossary,
            faults,
            path: format!("exercises/{}.toml", exercise.id),
        };
        let top = KeyPath::default();
        file.language(&top.key("from"), &exercise.from);
        file.language(&top.key("to"), &exercise.to);
        file.localised(&top.key("title"), &exercise.title, &notes());
        file.localised(&top.key("situation"), &exercise.situation, &notes());
        if !exercise.literal.is_empty() {
            file.localised(&top.key("literal"), &exercise.literal, &notes());
        }
        file.text(&top.key("utterance"), &exercise.utterance);
        let setting = exercise.setting.as_str();
        if glossary.companions.setting(setting).is_none() {
            let fault = format!("`{setting}` is not a setting");
            file.report(&top.key("setting"), fault, "name one that exists");
        }
        let concepts = &exercise.concepts;
        file.named(
            &top.key("concepts"),
            concepts,
            "a concept",
            |glossary, id| glossary.concept(id.as_str()).is_some(),
        );
        renderings(&mut file, exercise);
    }
}

fn renderings(file: &mut File<'_, '_>, exercise: &Exercise) {
    let key = KeyPath::default().key("rendering");
    let all = &exercise.renderings;
    if all.len() != RENDERINGS {
        let fault = format!("{} renderings instead of {RENDERINGS}", all.len());
        file.report(&key, fault, "write four renderings to judge");
    }
    if !all.iter().any(|one| one.verdict == Verdict::Faithful) {
        let remedy = "one rendering at least has the verdict `faithful`";
        file.report(&key, "no rendering is faithful", remedy);
    }
    for (place, rendering) in all.iter().enumerate() {
        let key = key.index(place);
        file.text(&key.key("text"), &rendering.text);
        file.localised(&key.key("reason"), &rendering.reason, &notes());
        if all[..place]
            .iter()
            .any(|other| other.text == rendering.text)
        {
            file.report(&key, "stands here twice", "write another rendering");
        }
    }
}
