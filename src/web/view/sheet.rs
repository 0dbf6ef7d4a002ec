//! A pack as a sheet: two languages side by side, and what is only to be understood on a page of its own.

use maud::{Markup, html};

use super::fragment::{concept_link, country_name, label, language_name, localised, word};
use super::phrase::parts;
use super::term::usage;
use crate::model::{Concept, Glossary, Language, Phrase, Section, Speaker, Utterance};
use crate::web::reader::Reader;
use crate::web::selection::{Group, Selection};

/// Terms of one language that fit a line of the sheet.
const TERMS: usize = 3;

/// The two languages of a sheet, and for whom it is.
pub(in crate::web) struct Pair<'a> {
    pub(in crate::web) glossary: &'a Glossary,
    pub(in crate::web) reader: &'a Reader,
    pub(in crate::web) languages: [&'a Language; 2],
    pub(in crate::web) region: Option<&'a str>,
    /// Whether the notes of the terms are shown.
    pub(in crate::web) notes: bool,
    /// Grammatical gender in which the interpreter speaks; `None`: both are shown.
    pub(in crate::web) voice: Option<Speaker>,
}

/// The pair in words: "Dutch – Arabic (Morocco)".
pub(in crate::web) fn pair_name(
    reader: &Reader,
    from: &Language,
    to: &Language,
    region: Option<(&Glossary, &str)>,
) -> Markup {
    html! {
        bdi { (language_name(reader, from)) } " – " bdi { (language_name(reader, to)) }
        @if let Some((glossary, code)) = region { " (" (country_name(glossary, reader, code)) ")" }
    }
}

/// What may be said, a row for each concept. Where the reader's language is one of the pair its word names the row; else the concept has a column of its own.
pub(in crate::web) fn terms(pair: &Pair<'_>, group: &Group<'_>) -> Markup {
    let Pair {
        glossary, reader, ..
    } = *pair;
    let own = pair
        .languages
        .iter()
        .any(|language| language.tag == *reader.language());
    html! {
        @if let Some(title) = group.title { h2 { (localised(glossary, reader, title)) } }
        table data-columns=(if own { 2 } else { 3 }) {
            thead { tr {
                @if !own { th scope="col" { (reader.texts.get("pack-concept")) } }
                (heads(pair))
            } }
            tbody {
                @for concept in &group.concepts {
                    tr {
                        @if !own { th scope="row" { (concept_link(glossary, reader, concept)) } }
                        @for language in pair.languages { (cell(pair, concept, language)) }
                    }
                }
            }
        }
    }
}

fn heads(pair: &Pair<'_>) -> Markup {
    html! {
        @for language in pair.languages {
            th scope="col" dir=(language.direction) { span lang=(pair.reader.language()) dir="auto" { (language_name(pair.reader, language)) } }
        }
    }
}

/// A cell of one language; in the reader's own language it is the head of the row and leads to the entry.
fn cell(pair: &Pair<'_>, concept: &Concept, language: &Language) -> Markup {
    let content = cell_content(pair, concept, language);
    let (tag, direction) = (&language.tag, language.direction);
    html! {
        @if *tag == *pair.reader.language() { th scope="row" lang=(tag) dir=(direction) { (content) } }
        @else { td lang=(tag) dir=(direction) { (content) } }
    }
}

/// The usable terms of a language, else what can be said in their place.
fn cell_content(pair: &Pair<'_>, concept: &Concept, language: &Language) -> Markup {
    let Pair {
        glossary, reader, ..
    } = *pair;
    let texts = reader.texts;
    let own = language.tag == *reader.language();
    let href = reader.href(&format!("/concepts/{}", concept.id), &[]);
    let Some(section) = concept.section(&language.tag) else {
        return html! { span .none lang=(reader.language()) dir="auto" { (texts.get("no-section-short")) } };
    };
    let say: Vec<_> = glossary
        .say_in(section, pair.region)
        .into_iter()
        .take(TERMS)
        .collect();
    html! {
        @for (place, term) in say.iter().enumerate() {
            @if place > 0 { span .or { " / " } }
            span class=[(place == 0).then_some("first")] {
                @if own && place == 0 { a href=(href) { (word(language, &term.text)) } } @else { (word(language, &term.text)) }
            }
            @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } }
            @if pair.notes && !term.note.is_empty() {
                p .note lang=(reader.language()) dir=(reader.direction) { (localised(glossary, reader, &term.note)) }
            }
        }
        @match (&section.paraphrase, say.is_empty()) {
            (Some(text), true) => {
                @if own { p { a href=(href) { (text) } } } @else { p .paraphrase { (text) } }
            },
            (None, true) => span .none lang=(reader.language()) dir="auto" { (texts.get("no-usable-term")) },
            (_, false) => {}
        }
    }
}

/// What the interpreter says, in both languages.
pub(in crate::web) fn phrases(pair: &Pair<'_>, phrases: &[&Phrase]) -> Markup {
    let texts = pair.reader.texts;
    html! {
        section .sheet .spoken {
            h2 { (texts.get("setting-phrases")) }
            table {
                thead { tr { (heads(pair)) } }
                tbody {
                    @for phrase in phrases {
                        tr { @for language in pair.languages { (spoken(pair, phrase, language)) } }
                    }
                }
            }
        }
    }
}

fn spoken(pair: &Pair<'_>, phrase: &Phrase, language: &Language) -> Markup {
    html! {
        td lang=(language.tag) dir=(language.direction) {
            @for (message, sentences) in parts(phrase, language) {
                @if !sentences.is_empty() {
                    p .key { span lang=(pair.reader.language()) dir="auto" { (pair.reader.texts.get(message)) } }
                    @for sentence in sentences.iter().filter(|sentence| fits(sentence, pair.voice)) { p { (sentence.text) } }
                }
            }
        }
    }
}

/// Whether an interpreter of this gender would say the sentence so.
fn fits(sentence: &Utterance, voice: Option<Speaker>) -> bool {
    match (sentence.interpreter, voice) {
        (Some(written), Some(voice)) => written == voice,
        _ => true,
    }
}

/// The words that are only to be understood, on a page of their own.
pub(in crate::web) fn understand(pair: &Pair<'_>, selection: &Selection<'_>) -> Markup {
    let texts = pair.reader.texts;
    html! {
        section .sheet .understand-only {
            h2 { (texts.get("setting-understand")) }
            p .explained { (texts.get("hear-explained")) }
            @for language in pair.languages {
                @let sections: Vec<_> = selection.concepts().filter_map(|concept| Some((concept, concept.section(&language.tag)?))).collect();
                @if sections.iter().any(|(_, section)| section.hear().next().is_some()) {
                    h3 { (language_name(pair.reader, language)) }
                    ul { @for (concept, section) in sections { (heard(pair, language, concept, section)) } }
                }
            }
        }
    }
}

/// Each word with how it is used, what it literally says, what it is about and what to say instead.
fn heard(pair: &Pair<'_>, language: &Language, concept: &Concept, section: &Section) -> Markup {
    let Pair {
        glossary, reader, ..
    } = *pair;
    let (label_language, label) = label(glossary, reader, concept);
    html! {
        @for term in glossary.hear_in(section, pair.region) {
            li {
                span .text { (word(language, &term.text)) }
                @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } }
                " " (usage(reader, term.usage))
                @if !term.literal.is_empty() { " · " (localised(glossary, reader, &term.literal)) }
                @if term.instead.is_empty() {
                    " · " span .about lang=[label_language.map(|l| &l.tag)] dir="auto" { (label) }
                } @else {
                    " → "
                    @for (place, text) in term.instead.iter().enumerate() {
                        @if place > 0 { (reader.texts.get("list-separator")) }
                        @if **text == *"paraphrase" { bdi { (label) } } @else { (word(language, text)) }
                    }
                }
            }
        }
    }
}
