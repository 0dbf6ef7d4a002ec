//! All that one language says about a concept: say beside hear.

use maud::{Markup, html};

use super::fragment::{concept_link, language_name, localised, word};
use super::term::{Shown, source, term, usage};
use crate::model::{Concept, Equivalence, Glossary, Section, Usage};
use crate::web::correction::Correction;
use crate::web::reader::Reader;

/// A section in full, for the page of its concept.
pub(in crate::web) fn full(
    glossary: &Glossary,
    reader: &Reader,
    section: &Section,
    region: Option<&str>,
    correction: Option<Correction<'_>>,
) -> Markup {
    let texts = reader.texts;
    let language = glossary.language_of(section);
    let shown = Shown {
        glossary,
        reader,
        section,
        language,
        correction,
    };
    let heading = format!("language-{}", section.language);
    let own = section.language == *reader.language();
    let (mut say, mut hear) = (
        glossary.say_in(section, region).into_iter().peekable(),
        glossary.hear_in(section, region).into_iter().peekable(),
    );
    html! {
        section .language id=(section.language) aria-labelledby=(heading) {
            header {
                h2 id=(heading) {
                    a href=(reader.href(&format!("/languages/{}", section.language), &[])) { (language_name(reader, language)) }
                    @if *language.autonym != *language_name(reader, language) {
                        " " span .autonym { (word(language, &language.autonym)) }
                    }
                }
                @if glossary.companions.guides.contains_key(&section.language) {
                    p .small { a href=(format!("{}#guide", reader.href(&format!("/languages/{}", section.language), &[]))) { (texts.get("guide")) } }
                }
                @if section.equivalence != Equivalence::Full {
                    p .equivalence { (texts.get(&format!("equivalence-{}", section.equivalence))) }
                }
            }
            @if !own && let Some(text) = &section.definition {
                p .definition lang=(section.language) dir=(language.direction) { (text) }
            }
            @if !section.note.is_empty() { p .note { (localised(glossary, reader, &section.note)) } }
            div .sides {
                div .say {
                    h3 { (texts.get("say-heading")) }
                    @if let Some(text) = &section.paraphrase {
                        div .paraphrase {
                            h4 { (texts.get("paraphrase-heading")) }
                            p lang=(section.language) dir=(language.direction) { (text) }
                        }
                    }
                    @if say.peek().is_some() {
                        ul .terms { @for each in say { (term(shown, each)) } }
                    } @else if section.paraphrase.is_none() {
                        p .none { (texts.get("no-usable-term")) }
                    }
                }
                @if hear.peek().is_some() {
                    div .hear {
                        h3 { (texts.get("hear-heading")) }
                        p .explained { (texts.get("hear-explained")) }
                        ul .terms { @for each in hear { (term(shown, each)) } }
                    }
                }
            }
            @if !section.sources.is_empty() {
                details .evidence {
                    summary { (texts.get("sources")) " (" (section.sources.len()) ")" }
                    ul { @for id in &section.sources { li { (source(glossary, id)) } } }
                }
            }
            @for review in &section.reviews {
                p .small { (texts.with("reviewed-by", [("role", (&*review.role).into()), ("date", (&*review.date).into())])) }
            }
        }
    }
}

/// What to say in one language in a line or two, for a result.
pub(in crate::web) fn brief(
    glossary: &Glossary,
    reader: &Reader,
    section: &Section,
    region: Option<&str>,
) -> Markup {
    let texts = reader.texts;
    let language = glossary.language_of(section);
    let say: Vec<_> = glossary
        .say_in(section, region)
        .into_iter()
        .take(3)
        .collect();
    let heard = section.hear().count();
    html! {
        div .brief {
            dt { (language_name(reader, language)) }
            dd {
                @if say.is_empty() {
                    @match &section.paraphrase {
                        Some(text) => span .paraphrase lang=(section.language) dir=(language.direction) { (text) },
                        None => span .none { (texts.get("no-usable-term")) },
                    }
                }
                @for (place, term) in say.iter().enumerate() {
                    @if place > 0 { (texts.get("list-separator")) }
                    span .text { (word(language, &term.text)) }
                    @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } }
                    @if term.usage != Usage::Preferred && place == 0 { " " (usage(reader, term.usage)) }
                }
                @if heard > 0 {
                    " " span .small { (texts.with("more-to-understand", [("count", heard.into())])) }
                }
            }
        }
    }
}

/// The words of a section that are only to be understood, each with its usage and what it literally says.
pub(in crate::web) fn warnings(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
    section: &Section,
    region: Option<&str>,
) -> Markup {
    let language = glossary.language_of(section);
    let mut heard = glossary.hear_in(section, region).into_iter().peekable();
    html! {
        @if heard.peek().is_some() {
            h3 { (concept_link(glossary, reader, concept)) }
            ul .warnings {
                @for term in heard {
                    li {
                        span .text { (word(language, &term.text)) }
                        @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } }
                        " " (usage(reader, term.usage))
                        @if !term.literal.is_empty() {
                            " " span .small { (reader.texts.get("literally")) " " (localised(glossary, reader, &term.literal)) }
                        }
                    }
                }
            }
        }
    }
}
