//! Checks of terms: their usage, and where they lead.

use std::collections::HashMap;

use super::{Faults, sections, term_key, terms};
use crate::model::{Evidence, EvidenceRule, Glossary, Section, Term, Usage};

/// The word in `instead` that leads to the section's paraphrase.
const PARAPHRASE: &str = "paraphrase";

/// Every two terms of a section, with the place of the second.
fn pairs(section: &Section) -> impl Iterator<Item = (&Term, &Term, usize)> {
    section
        .terms
        .iter()
        .enumerate()
        .flat_map(|(place, second)| {
            section.terms[..place]
                .iter()
                .map(move |first| (first, second, place))
        })
}

/// Whether some variety has both: both are used everywhere, or a country is common to them.
fn share_a_variety(first: &Term, second: &Term) -> bool {
    if first.regions.is_empty() || second.regions.is_empty() {
        first.regions.is_empty() && second.regions.is_empty()
    } else {
        first
            .regions
            .iter()
            .any(|region| second.regions.contains(region))
    }
}

pub(super) fn order(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        for (place, pair) in section.terms.windows(2).enumerate() {
            if pair[0].usage > pair[1].usage {
                let fault = format!(
                    "`{}` ({}) stands after a term that is {}",
                    pair[1].text, pair[1].usage, pair[0].usage
                );
                let remedy = "order terms by usage: preferred, accepted, insider, clinical, dated, misleading, offensive, slur";
                faults.concept(concept, term_key(section, place + 1), fault, remedy);
            }
        }
    }
}

pub(super) fn preferred(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        for (first, second, place) in pairs(section) {
            let both = first.usage == Usage::Preferred && second.usage == Usage::Preferred;
            if both
                && first.part_of_speech == second.part_of_speech
                && share_a_variety(first, second)
            {
                let fault = format!("`{}` and `{}` are both preferred", first.text, second.text);
                let remedy =
                    "make one of them accepted, or tell them apart by part of speech or region";
                faults.concept(
                    concept,
                    term_key(section, place).key("usage"),
                    fault,
                    remedy,
                );
            }
        }
    }
}

pub(super) fn repeated(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        for (first, second, place) in pairs(section) {
            let same = first.text == second.text
                && first.part_of_speech == second.part_of_speech
                && first.usage == second.usage;
            if same && share_a_variety(first, second) {
                let fault = format!("`{}` stands twice with the same usage", second.text);
                faults.concept(
                    concept,
                    term_key(section, place).key("text"),
                    fault,
                    "join the two terms",
                );
            }
        }
    }
}

pub(super) fn contradiction(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section) in sections(glossary) {
        for (first, second, place) in pairs(section) {
            let usable = first.usage.may_be_said() && second.usage.is_advised_against()
                || second.usage.may_be_said() && first.usage.is_advised_against();
            if usable && first.text == second.text && share_a_variety(first, second) {
                let fault = format!(
                    "`{}` is both {} and {}",
                    second.text, first.usage, second.usage
                );
                let remedy = "decide on one usage, or give the two different regions";
                faults.concept(
                    concept,
                    term_key(section, place).key("usage"),
                    fault,
                    remedy,
                );
            }
        }
    }
}

pub(super) fn dead_end(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section, term, key) in terms(glossary) {
        if term.usage.is_advised_against() && term.instead.is_empty() {
            let fault = format!("`{}` is {} and leads nowhere", term.text, term.usage);
            let remedy =
                "name a preferred or accepted term of the section in `instead`, or \"paraphrase\"";
            faults.concept(concept, key.clone(), fault, remedy);
        }
        for (place, instead) in term.instead.iter().enumerate() {
            let leads = if **instead == *PARAPHRASE {
                section.paraphrase.is_some()
            } else {
                section.say().any(|usable| usable.text == *instead)
            };
            if !leads {
                let fault =
                    format!("`{instead}` cannot be said: it is no usable term of the section");
                let remedy = "name a preferred or accepted term of the section, or write a paraphrase and \"paraphrase\"";
                faults.concept(concept, key.key("instead").index(place), fault, remedy);
            }
        }
    }
}

pub(super) fn homonym(glossary: &Glossary, faults: &mut Faults<'_>) {
    let mut by_text: HashMap<(String, String), Vec<_>> = HashMap::new();
    for (concept, section, term, key) in terms(glossary) {
        let text = (section.language.to_string(), term.text.to_lowercase());
        by_text.entry(text).or_default().push((concept, term, key));
    }
    for ((language, _), uses) in &by_text {
        for (concept, term, key) in uses {
            let others = uses.iter().filter(|(other, ..)| other.id != concept.id);
            for (other, ..) in others.filter(|(other, ..)| !term.homonyms.contains(&other.id)) {
                let fault = format!("`{}` ({language}) also stands in `{}`", term.text, other.id);
                let remedy = format!(
                    "keep it in one concept, or declare `homonyms = [\"{}\"]` here and the reverse there",
                    other.id
                );
                faults.concept(concept, key.clone(), fault, remedy);
            }
            for (place, id) in term.homonyms.iter().enumerate() {
                if !uses
                    .iter()
                    .any(|(other, ..)| other.id == *id && other.id != concept.id)
                {
                    let fault =
                        format!("`{}` does not stand in `{id}` in this language", term.text);
                    let remedy = "take the homonym out, or write the term there";
                    faults.concept(concept, key.key("homonyms").index(place), fault, remedy);
                }
            }
        }
    }
}

pub(super) fn evidence(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section, term, key) in terms(glossary) {
        let language = glossary.languages.get(&section.language);
        let required = language.is_some_and(|language| language.evidence == EvidenceRule::Required);
        if required && glossary.evidence(section, term) == Evidence::Unattested {
            let fault = format!("`{}` has no source that attests it", term.text);
            let remedy = "cite a source that is not a dictionary, word list or interface, or take the term out";
            faults.concept(concept, key, fault, remedy);
        }
    }
}

pub(super) fn romanised(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, _, term, key) in terms(glossary) {
        let latin = crate::text::is_latin(&term.text);
        if !latin && term.romanised.is_none() {
            let fault = format!("`{}` has no reading in Latin letters", term.text);
            faults.concept(concept, key, fault, "write it in `romanised`");
        } else if latin && term.romanised.is_some() {
            let fault = format!("`{}` is in Latin letters already", term.text);
            faults.concept(concept, key.key("romanised"), fault, "take `romanised` out");
        }
    }
}
