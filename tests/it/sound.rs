//! The miniature dataset shows every feature of the format, so that pages and answers made from it do too.

use passerelle::model::{
    Concept, Direction, Equivalence, Evidence, Glossary, Retired, Section, Term, Usage,
};

use crate::folders;

#[test]
fn every_usage_occurs_in_one_section() {
    check("a section with all eight usages", |_, _, section| {
        Usage::ALL
            .iter()
            .all(|usage| section.terms.iter().any(|term| term.usage == *usage))
    });
}

#[test]
fn a_language_without_a_word_has_a_paraphrase_and_a_term_that_leads_to_it() {
    check("equivalence none", |_, _, section| {
        section.equivalence == Equivalence::None
            && section.paraphrase.is_some()
            && section
                .terms
                .iter()
                .any(|term| *term.instead == ["paraphrase".into()])
    });
}

#[test]
fn a_section_was_reviewed_in_a_language_from_right_to_left() {
    check("review", |glossary, _, section| {
        let language = glossary.language_of(section);
        language.direction == Direction::Rtl
            && !section.reviews.is_empty()
            && !section.note.is_empty()
    });
}

#[test]
fn every_degree_of_evidence_occurs() {
    for evidence in Evidence::ALL {
        check_term(evidence.name(), |glossary, section, term| {
            glossary.evidence(section, term) == *evidence
        });
    }
}

#[test]
fn every_key_of_a_term_is_used() {
    check_term("gender", |_, _, term| term.gender.is_some());
    check_term("register", |_, _, term| term.register.is_some());
    check_term("several spellings of a form", |_, _, term| {
        term.forms.iter().any(|(_, texts)| texts.len() > 1)
    });
    check_term("regions", |_, _, term| term.regions.len() > 1);
    check_term("romanised", |_, _, term| term.romanised.is_some());
    check_term("literal", |_, _, term| !term.literal.is_empty());
    check_term("note", |_, _, term| !term.note.is_empty());
    check_term("hear", |_, _, term| !term.hear.is_empty());
    check_term("say", |_, _, term| !term.say.is_empty());
    check_term("several terms instead", |_, _, term| term.instead.len() > 1);
    check_term("homonyms", |_, _, term| !term.homonyms.is_empty());
    check_term("sources", |_, _, term| term.sources.len() > 1);
}

#[test]
fn texts_that_are_hard_to_show_occur() {
    check_term("a Latin acronym in Arabic", |glossary, section, term| {
        glossary.language_of(section).direction == Direction::Rtl
            && term.script.as_deref() == Some("Latn")
    });
    check_term("every sign of HTML", |_, _, term| {
        ['<', '>', '"', '&', '\'']
            .iter()
            .all(|sign| term.text.contains(*sign))
    });
    check_term("a long word", |_, _, term| {
        term.text.split(' ').any(|word| word.chars().count() > 50)
    });
    check_term("a long phrase", |_, _, term| {
        term.text.split(' ').count() > 10
    });
    check_term("a zero-width non-joiner", |_, _, term| {
        term.texts().any(|text| text.contains('\u{200c}'))
    });
}

#[test]
fn every_relation_occurs() {
    check("broader", |_, concept, _| !concept.broader.is_empty());
    check("narrower", |glossary, concept, _| {
        !glossary.narrower(&concept.id).is_empty()
    });
    check("related", |_, concept, _| !concept.related.is_empty());
    check("contrast", |_, concept, _| !concept.contrast.is_empty());
    check("same_as", |_, concept, _| !concept.same_as.is_empty());
}

#[test]
fn one_identifier_is_replaced_and_one_is_gone() {
    let retired = folders::sound().retired;
    assert!(
        retired
            .values()
            .any(|what| matches!(what, Retired::ReplacedBy(_)))
    );
    assert!(
        retired
            .values()
            .any(|what| matches!(what, Retired::Gone(_)))
    );
}

#[track_caller]
fn check(what: &str, holds: impl Fn(&Glossary, &Concept, &Section) -> bool) {
    let glossary = folders::sound();
    let found = glossary.concepts().iter().any(|concept| {
        concept
            .sections
            .iter()
            .any(|section| holds(&glossary, concept, section))
    });
    assert!(found, "tests/data/sound/ has no longer: {what}");
}

#[track_caller]
fn check_term(what: &str, holds: impl Fn(&Glossary, &Section, &Term) -> bool) {
    check(what, |glossary, _, section| {
        section
            .terms
            .iter()
            .any(|term| holds(glossary, section, term))
    });
}
