//! An entry on the screen: up to four languages side by side, revealed step by step.

use maud::{Markup, html};

use crate::model::{Concept, Glossary, Language, Section, Term, Usage};
use crate::web::error::Error;
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::{country_name, label, language_name, localised, word};
use crate::web::view::pair;
use crate::web::view::term::usage;

/// Languages that fit beside each other on a projector.
const MOST: usize = 4;

pub(super) fn screen(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
    asked: &Asked<'_>,
) -> Result<Markup, Error> {
    let languages = languages(glossary, reader, asked)?;
    let texts = reader.texts;
    let (language, title) = match languages.first().and_then(|first| {
        let section = concept.section(&first.tag)?;
        Some((*first, section.label()?))
    }) {
        Some((language, term)) => (Some(language), &*term.text),
        None => label(glossary, reader, concept),
    };
    Ok(html! {
        h1 .put-up lang=[language.map(|l| &l.tag)] dir=[language.map(|l| l.direction)] { (title) }
        p .keys .small { (texts.get("train-keys")) }
        details .step .wide {
            summary { (texts.get("train-meaning")) }
            @if let Some((tag, text)) = concept.definition(&reader.languages) { p .definition lang=(tag) dir="auto" { (text) } }
        }
        div .compare {
            @for language in &languages {
                section lang=(reader.language()) {
                    h2 { (language_name(reader, language)) }
                    @match concept.section(&language.tag) {
                        Some(section) => (column(glossary, reader, asked, language, section)),
                        None => p .none { (texts.get("no-section-short")) },
                    }
                }
            }
        }
        (pair::form(glossary, reader, asked, &format!("/train/{}", concept.id), &[]))
        (beside(glossary, reader, asked, concept, &languages))
        p { a href=(reader.href(&format!("/concepts/{}", concept.id), &[])) { (texts.get("all-terms")) } }
    })
}

/// The languages that can be put beside those shown, up to the number that fits.
fn beside(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    concept: &Concept,
    shown: &[&Language],
) -> Markup {
    let more = glossary.languages.iter().filter(|language| {
        concept.section(&language.tag).is_some()
            && !shown.iter().any(|shown| shown.tag == language.tag)
    });
    let tags: Vec<String> = shown
        .iter()
        .map(|language| language.tag.to_string())
        .collect();
    let region = asked.region.as_deref().unwrap_or_default();
    let href = |language: &Language| {
        let to = format!("{},{}", tags[1..].join(","), language.tag);
        let to = to.trim_start_matches(',');
        let parameters = [("from", tags[0].as_str()), ("to", to), ("region", region)];
        reader.href(&format!("/train/{}", concept.id), &parameters)
    };
    html! {
        @if shown.len() < MOST && !shown.is_empty() {
            details {
                summary { (reader.texts.get("train-beside")) }
                ul .choices { @for language in more { li { a href=(href(language)) { (language_name(reader, language)) } } } }
            }
        }
    }
}

/// The languages asked for, else the reader's own and the first other one that is full.
fn languages<'a>(
    glossary: &'a Glossary,
    reader: &Reader,
    asked: &Asked<'a>,
) -> Result<Vec<&'a Language>, Error> {
    let mut languages = asked.languages();
    if languages.len() > MOST {
        let fault = format!("makes {} languages with `from`", languages.len());
        return Err(Error::parameter("to", fault, "compare four at most"));
    }
    if languages.is_empty() {
        let full = glossary.languages.iter().filter(|language| language.full);
        let mut full: Vec<_> = full.collect();
        full.sort_by_key(|language| language.tag != *reader.language());
        languages.extend(full.into_iter().take(2));
    }
    Ok(languages)
}

fn column(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    language: &Language,
    section: &Section,
) -> Markup {
    let texts = reader.texts;
    let region = asked.region.as_deref();
    let (say, hear): (Vec<_>, Vec<_>) = (
        glossary.say_in(section, region),
        glossary.hear_in(section, region),
    );
    html! {
        details .step {
            summary { (texts.get("say-heading")) " (" (say.len()) ")" }
            @if let Some(text) = &section.paraphrase { p .paraphrase lang=(section.language) dir=(language.direction) { (text) } }
            @if say.is_empty() && section.paraphrase.is_none() { p .none { (texts.get("no-usable-term")) } }
            @for term in say { (shown(glossary, reader, language, term)) }
        }
        @if !hear.is_empty() {
            details .step {
                summary { (texts.get("hear-heading")) " (" (hear.len()) ")" }
                p .small { (texts.get("hear-explained")) }
                @for term in hear {
                    @if matches!(term.usage, Usage::Offensive | Usage::Slur) { (veiled(glossary, reader, language, term)) }
                    @else { (shown(glossary, reader, language, term)) }
                }
            }
        }
    }
}

/// A word with what there is to say of it.
fn shown(glossary: &Glossary, reader: &Reader, language: &Language, term: &Term) -> Markup {
    html! {
        div .alternative {
            p .text { (word(language, &term.text)) }
            (about(glossary, reader, term))
        }
    }
}

/// An insult, blurred until it is wanted; how strong it is stands beside it in words.
fn veiled(glossary: &Glossary, reader: &Reader, language: &Language, term: &Term) -> Markup {
    html! {
        details .step .veiled {
            summary {
                span .veil aria-hidden="true" { (word(language, &term.text)) }
                " " (usage(reader, term.usage))
                " " span .small { (reader.texts.get("train-unveil")) }
            }
            p .text { (word(language, &term.text)) }
            (about(glossary, reader, term))
        }
    }
}

fn about(glossary: &Glossary, reader: &Reader, term: &Term) -> Markup {
    let texts = reader.texts;
    let unusable = !term.usage.may_be_said();
    html! {
        @if let Some(reading) = &term.romanised { p .reading { bdi dir="ltr" { (reading) } } }
        p {
            (usage(reader, term.usage))
            @for (place, code) in term.regions.iter().enumerate() {
                @if place > 0 { (texts.get("list-separator")) } @else { " · " }
                (country_name(glossary, reader, code))
            }
        }
        @if unusable { p .small { (texts.get(&format!("advice-{}", term.usage))) } }
        @if !term.literal.is_empty() { p .literal { span .key { (texts.get("literally")) } " " (localised(glossary, reader, &term.literal)) } }
        @for text in [&term.note, &term.hear, &term.say] {
            @if !text.is_empty() { p .note { (localised(glossary, reader, text)) } }
        }
    }
}
