//! Checks of identifiers: everything that is named exists.

use unic_langid::LanguageIdentifier;

use super::{Faults, section_key, sections, terms};
use crate::load::KeyPath;
use crate::model::{Concept, ConceptId, Glossary, Localised, SourceId};

pub(super) fn domain(glossary: &Glossary, faults: &mut Faults<'_>) {
    for concept in glossary.concepts() {
        if glossary.domain(concept.domain.as_str()).is_none() {
            let fault = format!("`{}` is not a domain", concept.domain);
            let remedy =
                "move the file to the folder of a domain, or name the domain in glossary.toml";
            faults.concept(concept, KeyPath::default(), fault, remedy);
        }
    }
}

pub(super) fn unique_id(glossary: &Glossary, faults: &mut Faults<'_>) {
    for pair in glossary
        .concepts()
        .windows(2)
        .filter(|pair| pair[0].id == pair[1].id)
    {
        let fault = format!("`{}` stands in domain `{}` too", pair[1].id, pair[0].domain);
        faults.concept(
            &pair[1],
            KeyPath::default(),
            fault,
            "give one of the two another identifier",
        );
    }
}

pub(super) fn relations(glossary: &Glossary, faults: &mut Faults<'_>) {
    for concept in glossary.concepts() {
        let relations = [
            ("broader", &concept.broader),
            ("related", &concept.related),
            ("contrast", &concept.contrast),
        ];
        for (name, ids) in relations {
            for (place, id) in ids.iter().enumerate() {
                let key = KeyPath::default().key(name).index(place);
                if *id == concept.id {
                    faults.concept(concept, key, "the concept names itself", "take it out");
                } else if glossary.concept(id.as_str()).is_none() {
                    let fault = format!("`{id}` is not a concept");
                    faults.concept(
                        concept,
                        key,
                        fault,
                        "name a concept that exists, or take it out",
                    );
                }
            }
        }
    }
}

pub(super) fn cycle(glossary: &Glossary, faults: &mut Faults<'_>) {
    let mut circles: Vec<(&ConceptId, Vec<&ConceptId>)> = Vec::new();
    for concept in glossary.concepts() {
        let mut above = Vec::new();
        climb(glossary, concept, &mut above);
        let id = &concept.id;
        // One fault a circle, at its first concept: the others are on the way up from it and back.
        let told = circles
            .iter()
            .any(|(first, theirs)| above.contains(first) && theirs.contains(&id));
        if above.contains(&id) && !told {
            let fault = format!("`{id}` is broader than itself");
            let remedy = "take out the `broader` that closes the circle";
            faults.concept(concept, KeyPath::default().key("broader"), fault, remedy);
            circles.push((id, above));
        }
    }
}

/// Adds every concept above `concept` to `above`. Its own identifier in `broader` is reported by `relations`.
fn climb<'a>(glossary: &'a Glossary, concept: &'a Concept, above: &mut Vec<&'a ConceptId>) {
    for id in concept.broader.iter().filter(|id| **id != concept.id) {
        if above.contains(&id) {
            continue;
        }
        above.push(id);
        if let Some(broader) = glossary.concept(id.as_str()) {
            climb(glossary, broader, above);
        }
    }
}

pub(super) fn languages(glossary: &Glossary, faults: &mut Faults<'_>) {
    const REMEDY: &str = "use a tag of languages.toml (not an alias), or add the language there";
    let known = |tag: &LanguageIdentifier| glossary.languages.get(tag).is_some();
    let mut check = |concept: &Concept, key: KeyPath, text: &Localised| {
        for (tag, _) in text.iter().filter(|(tag, _)| !known(tag)) {
            let fault = format!("`{tag}` is not a listed language");
            faults.concept(concept, key.key(tag.to_string()), fault, REMEDY);
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
    for (concept, section) in sections(glossary).filter(|(_, s)| !known(&s.language)) {
        let fault = format!("`{}` is not a listed language", section.language);
        faults.concept(concept, section_key(section), fault, REMEDY);
    }
}

pub(super) fn regions(glossary: &Glossary, faults: &mut Faults<'_>) {
    for (concept, section, term, key) in terms(glossary) {
        let Some(language) = glossary.languages.get(&section.language) else {
            continue;
        };
        for (place, region) in term.regions.iter().enumerate() {
            if !language.has_region(region) {
                let fault = format!("no variety of `{}` is spoken in `{region}`", language.tag);
                let remedy =
                    "use the code of a country in languages.toml, or add it to a variety there";
                faults.concept(concept, key.key("region").index(place), fault, remedy);
            }
        }
    }
}

pub(super) fn sources(glossary: &Glossary, faults: &mut Faults<'_>) {
    let mut check = |concept: &Concept, key: KeyPath, ids: &[SourceId]| {
        for (place, id) in ids.iter().enumerate() {
            if !glossary.sources.contains_key(id) {
                let fault = format!("`{id}` is not a source");
                let remedy = "describe it in sources.toml, with the page that was read";
                faults.concept(concept, key.key("sources").index(place), fault, remedy);
            }
        }
    };
    for (concept, section) in sections(glossary) {
        check(concept, section_key(section), &section.sources);
    }
    for (concept, _, term, key) in terms(glossary) {
        check(concept, key, &term.sources);
    }
}
