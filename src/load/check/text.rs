//! Checks of characters: normalisation, invisible characters, spacing, script.

use icu_normalizer::ComposingNormalizer;

use super::{Faults, section_key, sections, terms};
use crate::load::KeyPath;
use crate::model::{Concept, Glossary, Localised};
use crate::text::script_of;

/// Every text of every concept with its concept and its key.
fn texts<'a>(glossary: &'a Glossary, visit: &mut dyn FnMut(&'a Concept, KeyPath, &'a str)) {
    for (concept, section) in sections(glossary) {
        let key = section_key(section);
        if let Some(text) = &section.definition {
            visit(concept, key.key("definition"), text);
        }
        if let Some(text) = &section.paraphrase {
            visit(concept, key.key("paraphrase"), text);
        }
        localised(concept, &key.key("note"), &section.note, visit);
    }
    for (concept, _, term, key) in terms(glossary) {
        visit(concept, key.key("text"), &term.text);
        for (name, forms) in &term.forms {
            for form in forms {
                visit(concept, key.key("forms").key(name.name()), form);
            }
        }
        if let Some(text) = &term.romanised {
            visit(concept, key.key("romanised"), text);
        }
        localised(concept, &key.key("literal"), &term.literal, visit);
        localised(concept, &key.key("note"), &term.note, visit);
        localised(concept, &key.key("hear"), &term.hear, visit);
        localised(concept, &key.key("say"), &term.say, visit);
    }
}

fn localised<'a>(
    concept: &'a Concept,
    key: &KeyPath,
    text: &'a Localised,
    visit: &mut dyn FnMut(&'a Concept, KeyPath, &'a str),
) {
    for (tag, text) in text.iter() {
        visit(concept, key.key(tag.to_string()), text);
    }
}

pub(super) fn nfc(glossary: &Glossary, faults: &mut Faults<'_>) {
    let nfc = ComposingNormalizer::new_nfc();
    texts(glossary, &mut |concept, key, text| {
        if !nfc.is_normalized(text) {
            let fault = format!("`{text}` is not in normalisation form C");
            faults.concept(
                concept,
                key,
                fault,
                "save the file with composed letters (NFC)",
            );
        }
    });
}

pub(super) fn invisible(glossary: &Glossary, faults: &mut Faults<'_>) {
    texts(glossary, &mut |concept, key, text| {
        if let Some(c) = text.chars().find(|c| is_invisible(*c)) {
            let fault = format!("holds the invisible character U+{:04X}", u32::from(c));
            let remedy = "take it out; the pages set the direction of every text themselves";
            faults.concept(concept, key, fault, remedy);
        }
    });
}

/// What is wrong with the characters of a text.
pub(super) fn fault_of(text: &str) -> Option<String> {
    if !ComposingNormalizer::new_nfc().is_normalized(text) {
        Some("is not in normalisation form C".to_owned())
    } else if let Some(c) = text.chars().find(|c| is_invisible(*c)) {
        Some(format!(
            "holds the invisible character U+{:04X}",
            u32::from(c)
        ))
    } else if text.trim().is_empty() || text.trim() != text || text.contains("  ") {
        Some("is empty, or has spaces at its edge or doubled ones".to_owned())
    } else {
        None
    }
}

/// Direction marks, joiners other than ZWNJ and ZWJ, soft hyphens, byte-order marks, control characters.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || c.is_control()
}

pub(super) fn spacing(glossary: &Glossary, faults: &mut Faults<'_>) {
    texts(glossary, &mut |concept, key, text| {
        let fault = if text.is_empty() {
            "is empty"
        } else if text.trim() != text {
            "has spaces at its edge"
        } else if text.contains("  ") {
            "has doubled spaces"
        } else {
            return;
        };
        faults.concept(
            concept,
            key,
            fault,
            "write the text with single spaces between words only",
        );
    });
}

pub(super) fn script(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section, term, key) in terms(glossary) {
        let Some(language) = glossary.languages.get(&section.language) else {
            continue;
        };
        let fits = |script: &str| match &term.script {
            Some(declared) => *script == **declared,
            None => language.scripts.iter().any(|own| covers(own, script)),
        };
        for text in term.texts() {
            let letters = || text.chars().filter_map(script_of);
            // Letters of another script may stand inside a term (`هوية trans`), but not make it up.
            let foreign = letters().find(|script| !fits(script) && *script != "Latn");
            let fault = if let Some(script) = foreign {
                format!("`{text}` has letters in script `{script}`")
            } else if letters().next().is_some() && !letters().any(fits) {
                format!("`{text}` is wholly in Latin letters")
            } else {
                continue;
            };
            let remedy = "write it in the script of the language, or declare `script` of the term";
            faults.concept(concept, key.clone(), fault, remedy);
        }
    }
}

/// Whether the writing system `own` uses letters of `script`: both Han systems use the one Han script.
fn covers(own: &str, script: &str) -> bool {
    own == script || script == "Hani" && matches!(own, "Hans" | "Hant")
}
