//! Checks of sections: everything that must be said is said.

use unic_langid::{LanguageIdentifier, langid};

use super::{Faults, section_key, sections, terms};
use crate::load::KeyPath;
use crate::model::{Concept, Equivalence, Glossary, Localised, is_date};

/// The languages in which every note is written, where the dataset has them in full; an imported one may not.
static NOTES_IN: [LanguageIdentifier; 2] = [langid!("nl"), langid!("en")];

pub(super) fn section_order(glossary: &Glossary, faults: &mut Faults<'_>) {
    for concept in glossary.concepts() {
        // A language that is not listed has no place; `known-language` reports it.
        let placed = concept
            .sections
            .iter()
            .filter_map(|section| Some((glossary.languages.position(&section.language)?, section)));
        let placed: Vec<_> = placed.collect();
        for pair in placed.windows(2) {
            let [(before, first), (after, second)] = pair else {
                continue;
            };
            if before > after {
                let fault = format!("`{}` stands after `{}`", second.language, first.language);
                let remedy = "sections stand in the order of languages.toml: nl, en, fr, ar, tr, then by tag";
                faults.concept(concept, section_key(second), fault, remedy);
            }
        }
    }
}

pub(super) fn full_languages(glossary: &Glossary, faults: &mut Faults<'_>) {
    for concept in glossary.concepts() {
        for tag in glossary.languages.full() {
            let section = concept.section(tag);
            let Some(section) = section else {
                let fault = format!("there is no section `{tag}`");
                let remedy = "every concept is written in every full language";
                faults.concept(concept, KeyPath::default(), fault, remedy);
                continue;
            };
            if section.definition.is_none() {
                let remedy = "define the concept in one or two sentences of that language";
                faults.concept(
                    concept,
                    section_key(section),
                    "there is no definition",
                    remedy,
                );
            }
            if section.label().is_none() && section.paraphrase.is_none() {
                let fault = "there is no usable term and no paraphrase";
                let remedy =
                    "give a preferred or accepted term, or a paraphrase that can be said aloud";
                faults.concept(concept, section_key(section), fault, remedy);
            }
        }
    }
}

pub(super) fn empty_section(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        if section.terms.is_empty() && section.paraphrase.is_none() && section.definition.is_none()
        {
            let remedy = "write a term, a paraphrase or a definition, or take the section out";
            faults.concept(
                concept,
                section_key(section),
                "the section says nothing",
                remedy,
            );
        }
    }
}

pub(super) fn paraphrase(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        if section.equivalence != Equivalence::None {
            continue;
        }
        if section.paraphrase.is_none() {
            let remedy = "write words one can say aloud, understood without schooling";
            faults.concept(
                concept,
                section_key(section),
                "no word and no paraphrase",
                remedy,
            );
        }
        if let Some(term) = section.label() {
            let fault = format!("equivalence is `none`, but `{}` may be said", term.text);
            let remedy = "make the equivalence `partial`, or change the usage of the term";
            faults.concept(
                concept,
                section_key(section).key("equivalence"),
                fault,
                remedy,
            );
        }
    }
}

pub(super) fn localised(glossary: &Glossary, faults: &mut Faults<'_>) {
    let full: Vec<_> = glossary.languages.full().collect();
    let wanted: Vec<_> = NOTES_IN.iter().filter(|tag| full.contains(tag)).collect();
    let mut check = |concept: &Concept, key: KeyPath, text: &Localised| {
        let missing = wanted
            .iter()
            .filter(|tag| !text.is_empty() && text.get(tag).is_none());
        for tag in missing {
            let fault = format!("is not written in `{tag}`");
            faults.concept(
                concept,
                key.clone(),
                fault,
                "write it in Dutch and English at least",
            );
        }
    };
    for (concept, section) in sections(glossary) {
        check(concept, section_key(section).key("note"), &section.note);
    }
    for (concept, _, term, key) in terms(glossary) {
        check(concept, key.key("literal"), &term.literal);
        check(concept, key.key("note"), &term.note);
        check(concept, key.key("hear"), &term.hear);
        check(concept, key.key("say"), &term.say);
    }
}

pub(super) fn review(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        for (place, review) in section.reviews.iter().enumerate() {
            let key = section_key(section).key("review").index(place);
            if review.role.trim().is_empty() {
                let remedy = "name the role of the reader, such as `interpreter Arabic, Morocco`";
                faults.concept(concept, key.key("role"), "the role is empty", remedy);
            }
            if !is_date(&review.date) {
                let fault = format!("`{}` is not a date", review.date);
                faults.concept(
                    concept,
                    key.key("date"),
                    fault,
                    "write year, month and day as `2026-05-01`",
                );
            }
        }
    }
}
