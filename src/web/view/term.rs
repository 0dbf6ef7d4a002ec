//! A term with everything a reader needs of it.

use maud::{Markup, html};

use super::fragment::{concept_link, country_name, localised, word};
use crate::model::{Evidence, Glossary, Language, Section, Term, TermType, Usage};
use crate::web::correction::Correction;
use crate::web::reader::Reader;

/// What a term is shown with.
#[derive(Debug, Clone, Copy)]
pub(in crate::web) struct Shown<'a> {
    pub(in crate::web) glossary: &'a Glossary,
    pub(in crate::web) reader: &'a Reader,
    pub(in crate::web) section: &'a Section,
    pub(in crate::web) language: &'a Language,
    /// Where corrections go, where they can go anywhere.
    pub(in crate::web) correction: Option<Correction<'a>>,
}

/// The usage by word and shape; the style adds a colour.
pub(in crate::web) fn usage(reader: &Reader, usage: Usage) -> Markup {
    html! {
        span .usage data-usage=(usage) { (reader.texts.get(&format!("usage-{usage}"))) }
    }
}

/// A term as an entry of a list.
pub(in crate::web) fn term(shown: Shown<'_>, term: &Term) -> Markup {
    let Shown {
        glossary,
        reader,
        section,
        language,
        correction,
    } = shown;
    let texts = reader.texts;
    let particulars = [
        ("note", None, &term.note),
        ("say", Some("how-to-say"), &term.say),
        ("hear", Some("if-heard"), &term.hear),
    ];
    html! {
        li .term data-usage=(term.usage) {
            p .head {
                span .text { (word(language, &term.text)) }
                " " (usage(reader, term.usage))
            }
            (facts(shown, term))
            @if !term.literal.is_empty() {
                p .literal { span .key { (texts.get("literally")) } " " (localised(glossary, reader, &term.literal)) }
            }
            @for (class, key, text) in particulars {
                @if !text.is_empty() {
                    p class=(class) {
                        @if let Some(key) = key { span .key { (texts.get(key)) } " " }
                        (localised(glossary, reader, text))
                    }
                }
            }
            @if !term.instead.is_empty() { (instead(shown, term)) }
            @if !term.homonyms.is_empty() {
                p .homonyms {
                    span .key { (texts.get("also-in")) }
                    @for other in term.homonyms.iter().filter_map(|id| glossary.concept(id.as_str())) {
                        " " (concept_link(glossary, reader, other))
                    }
                }
            }
            (evidence(glossary, reader, section, term))
            @if let Some(correction) = correction {
                p .correct { a href=(correction.address(reader, language, &term.text)) rel="noreferrer nofollow" { (texts.get("correct-this")) } }
            }
        }
    }
}

/// Reading, grammar, forms and regions in one line.
fn facts(shown: Shown<'_>, term: &Term) -> Markup {
    let Shown {
        glossary,
        reader,
        language,
        ..
    } = shown;
    let texts = reader.texts;
    let grammar = [
        term.part_of_speech
            .map(|value| format!("part-of-speech-{value}")),
        term.gender.map(|value| format!("gender-{value}")),
        Some(term.term_type)
            .filter(|t| *t != TermType::FullForm)
            .map(|t| format!("term-type-{t}")),
        term.register.map(|value| format!("register-{value}")),
    ];
    let mut grammar: Vec<String> = grammar.into_iter().flatten().collect();
    grammar.dedup_by_key(|message| message.rsplit('-').next().map(str::to_owned));
    html! {
        @if let Some(reading) = &term.romanised {
            p .reading { span .key { (texts.get("pronounced")) } " " bdi lang=(romanised_tag(language)) dir="ltr" { (reading) } }
        }
        @if !grammar.is_empty() || !term.forms.is_empty() || !term.regions.is_empty() {
            ul .facts {
                @for message in &grammar { li { (texts.get(message)) } }
                @for (name, forms) in &term.forms {
                    li {
                        (texts.get(&format!("form-{name}"))) " "
                        @for (place, form) in forms.iter().enumerate() {
                            @if place > 0 { (texts.get("list-separator")) }
                            (word(language, form))
                        }
                    }
                }
                @if !term.regions.is_empty() {
                    li .regions {
                        @for (place, region) in term.regions.iter().enumerate() {
                            @if place > 0 { (texts.get("list-separator")) }
                            (country_name(glossary, reader, region))
                        }
                    }
                }
            }
        }
    }
}

/// BCP 47 tag of a language written in Latin letters.
fn romanised_tag(language: &Language) -> String {
    format!("{}-Latn", language.tag.language)
}

fn instead(shown: Shown<'_>, term: &Term) -> Markup {
    let Shown {
        reader,
        section,
        language,
        ..
    } = shown;
    let texts = reader.texts;
    let is_term = |text: &str| section.say().any(|usable| *usable.text == *text);
    html! {
        p .instead {
            span .key { (texts.get("instead-say")) }
            @for (place, text) in term.instead.iter().enumerate() {
                @if place > 0 { (texts.get("list-separator")) } @else { " " }
                @if is_term(text) { (word(language, text)) } @else { (texts.get("instead-paraphrase")) }
            }
        }
    }
}

fn evidence(glossary: &Glossary, reader: &Reader, section: &Section, term: &Term) -> Markup {
    let texts = reader.texts;
    let evidence = glossary.evidence(section, term);
    let message = texts.get(match evidence {
        Evidence::Reviewed => "evidence-reviewed",
        Evidence::Attested => "evidence-attested",
        Evidence::Unattested => "evidence-unattested",
    });
    html! {
        @if term.sources.is_empty() {
            p .evidence data-evidence=(evidence) { (message) }
        } @else {
            details .evidence data-evidence=(evidence) {
                summary { (message) " · " (texts.get("sources")) " (" (term.sources.len()) ")" }
                ul { @for id in &term.sources { li { (source(glossary, id)) } } }
            }
        }
    }
}

/// A source, with its address where it has one.
pub(in crate::web) fn source(glossary: &Glossary, id: &crate::model::SourceId) -> Markup {
    let Some(source) = glossary.sources.get(id) else {
        return html! { (id) };
    };
    let year = source
        .year
        .map(|year| format!(", {year}"))
        .unwrap_or_default();
    let by = if source.title == source.publisher {
        String::new()
    } else {
        format!(", {}", source.publisher)
    };
    html! {
        @match &source.url {
            Some(url) => a href=(url) rel="noreferrer nofollow" dir="auto" { (source.title) },
            None => span dir="auto" { (source.title) },
        }
        span dir="auto" { (by) (year) }
    }
}
