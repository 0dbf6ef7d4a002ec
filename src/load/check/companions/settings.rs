//! Kinds of assignment.

use super::super::Faults;
use super::{File, full};
use crate::load::KeyPath;
use crate::model::{Glossary, Remark, Setting};

/// Lines of advice that a setting has at least.
const ADVICE: usize = 5;

/// A setting leads through its concepts once, and its advice has sources.
pub(in crate::load::check) fn settings(glossary: &Glossary, faults: &mut Faults<'_>) {
    let full = full(glossary);
    for setting in &glossary.companions.settings {
        let mut file = File {
            glossary,
            faults,
            path: format!("settings/{}.toml", setting.id),
        };
        let top = KeyPath::default();
        file.localised(&top.key("title"), &setting.title, &full);
        file.localised(&top.key("summary"), &setting.summary, &full);
        stages(&mut file, setting);
        let phrases = &setting.phrases;
        file.named(&top.key("phrases"), phrases, "a phrase", |glossary, id| {
            glossary.companions.phrase(id.as_str()).is_some()
        });
        for (place, stage) in setting.stages.iter().enumerate() {
            let key = top.key("stage").index(place).key("title");
            file.localised(&key, &stage.title, &full);
        }
        for (key, remarks) in [("wrong", &setting.wrong), ("advice", &setting.advice)] {
            for (place, remark) in remarks.iter().enumerate() {
                let key = top.key(key).index(place);
                file.localised(&key.key("text"), &remark.text, &full);
                file.sources(&key, &remark.sources);
            }
        }
        advice(&mut file, &setting.advice);
    }
}

fn stages(file: &mut File<'_, '_>, setting: &Setting) {
    let mut before = Vec::new();
    for (place, stage) in setting.stages.iter().enumerate() {
        let key = KeyPath::default().key("stage").index(place).key("concepts");
        file.named(&key, &stage.concepts, "a concept", |glossary, id| {
            glossary.concept(id.as_str()).is_some()
        });
        for (place, id) in stage.concepts.iter().enumerate() {
            if before.contains(&id) {
                let fault = format!("`{id}` stands in an earlier stage");
                file.report(&key.index(place), fault, "name it where it comes up first");
            }
        }
        before.extend(&stage.concepts);
    }
}

fn advice(file: &mut File<'_, '_>, advice: &[Remark]) {
    let key = KeyPath::default().key("advice");
    if advice.len() < ADVICE {
        let fault = format!("{} lines of advice, at least {ADVICE}", advice.len());
        file.report(
            &key,
            fault,
            "write what an interpreter should do, with sources",
        );
    }
    for (place, remark) in advice.iter().enumerate() {
        if remark.sources.is_empty() {
            let remedy = "name in `sources` what the advice rests on";
            file.report(&key.index(place), "has no source", remedy);
        }
    }
}
