//! Phrases of the interpreter.

use unic_langid::LanguageIdentifier;

use super::super::Faults;
use super::{File, full, notes};
use crate::load::KeyPath;
use crate::model::{Glossary, Party, Phrase, Utterance, Utterances};

/// A phrase is ready to say in every full language, to one party and about it to the other.
pub(in crate::load::check) fn phrases(glossary: &Glossary, faults: &mut Faults<'_>) {
    let full = full(glossary);
    for phrase in &glossary.companions.phrases {
        let mut file = File {
            glossary,
            faults,
            path: format!("phrases/{}.toml", phrase.id),
        };
        let top = KeyPath::default();
        file.localised(&top.key("title"), &phrase.title, &full);
        if !phrase.note.is_empty() {
            file.localised(&top.key("note"), &phrase.note, &notes());
        }
        utterances(&mut file, &top.key("say"), &phrase.say, &full);
        told(&mut file, phrase, &full);
    }
}

/// The other party is told, unless both are addressed.
fn told(file: &mut File<'_, '_>, phrase: &Phrase, full: &[LanguageIdentifier]) {
    let key = KeyPath::default().key("tell");
    if phrase.to != Party::Both {
        utterances(file, &key, &phrase.tell, full);
    } else if !phrase.tell.is_empty() {
        let remedy = "take it out, or name one party in `to`";
        let fault = "both parties are addressed, so nobody is told";
        file.report(&key, fault, remedy);
    }
}

fn utterances(
    file: &mut File<'_, '_>,
    key: &KeyPath,
    utterances: &Utterances,
    full: &[LanguageIdentifier],
) {
    for tag in full.iter().filter(|tag| utterances.get(tag).is_empty()) {
        let remedy = "write the sentence in every full language, in the third person";
        file.report(key, format!("there is nothing in `{tag}`"), remedy);
    }
    for (tag, sentences) in utterances.iter() {
        let key = key.key(tag.to_string());
        file.language(&key, tag);
        for (place, sentence) in sentences.iter().enumerate() {
            let key = key.index(place);
            file.text(&key.key("text"), &sentence.text);
            file.sources(&key, &sentence.sources);
            let same = |other: &Utterance| {
                (other.interpreter, other.person) == (sentence.interpreter, sentence.person)
            };
            if sentences[..place].iter().any(same) {
                let remedy = "say in `interpreter` or `person` whom each is for, or keep one";
                file.report(&key, "two sentences are for the same persons", remedy);
            }
            if sentence.sources.is_empty() && !full.contains(tag) {
                let remedy = "outside the full languages a sentence needs `sources`";
                file.report(&key, "has no source", remedy);
            }
        }
    }
}
