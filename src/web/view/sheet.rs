//! A pack as a sheet: two languages side by side, and what is only to be understood on a page of its own.

use maud::{Markup, html};

use super::fragment::{concept_link, country_name, label, language_name, localised, word};
use super::term::usage;
use crate::model::{Concept, Glossary, Language, Party, Phrase, Section, Usage, Utterance};
use crate::web::reader::Reader;
use crate::web::selection::{Group, Selection};

/// Terms of one language that fit a line of the sheet.
const TERMS: usize = 4;

/// The two languages of a sheet, and for whom it is.
pub(in crate::web) struct Pair<'a> {
    pub(in crate::web) glossary: &'a Glossary,
    pub(in crate::web) reader: &'a Reader,
    pub(in crate::web) languages: [&'a Language; 2],
    pub(in crate::web) region: Option<&'a str>,
    /// Whether the notes of the terms are shown.
    pub(in crate::web) notes: bool,
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

/// What may be said, a row for each concept.
pub(in crate::web) fn terms(pair: &Pair<'_>, group: &Group<'_>) -> Markup {
    let Pair {
        glossary, reader, ..
    } = *pair;
    html! {
        @if let Some(title) = group.title { h2 { (localised(glossary, reader, title)) } }
        table {
            thead { tr { th scope="col" { (reader.texts.get("pack-concept")) } (heads(pair)) } }
            tbody {
                @for concept in &group.concepts {
                    tr {
                        th scope="row" { (concept_link(glossary, reader, concept)) }
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

/// The usable terms of a language, else what can be said in their place.
fn cell(pair: &Pair<'_>, concept: &Concept, language: &Language) -> Markup {
    let texts = pair.reader.texts;
    let Some(section) = concept.section(&language.tag) else {
        return html! { td .none { (texts.get("no-section-short")) } };
    };
    let say: Vec<_> = pair
        .glossary
        .say_in(section, pair.region)
        .into_iter()
        .take(TERMS)
        .collect();
    html! {
        td lang=(language.tag) dir=(language.direction) {
            @for (place, term) in say.iter().enumerate() {
                @if place > 0 { span .or { " / " } }
                span class=[(place == 0).then_some("first")] { (word(language, &term.text)) }
                @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } }
                @if term.usage == Usage::Accepted && place == 0 { " " span lang=(pair.reader.language()) dir="auto" { (usage(pair.reader, term.usage)) } }
                @if pair.notes && !term.note.is_empty() {
                    p .note lang=(pair.reader.language()) dir=(pair.reader.direction) { (localised(pair.glossary, pair.reader, &term.note)) }
                }
            }
            @match (&section.paraphrase, say.is_empty()) {
                (Some(text), true) => p .paraphrase { (text) },
                (None, true) => span .none lang=(pair.reader.language()) dir="auto" { (texts.get("no-usable-term")) },
                (_, false) => {}
            }
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
    let (to, about) = match phrase.to {
        Party::Client => ("phrase-say-client", "phrase-tell-professional"),
        Party::Professional => ("phrase-say-professional", "phrase-tell-client"),
        Party::Both => ("phrase-say-both", ""),
    };
    let parts = [
        (to, phrase.say.get(&language.tag)),
        (about, phrase.tell.get(&language.tag)),
    ];
    html! {
        td lang=(language.tag) dir=(language.direction) {
            @for (message, sentences) in parts {
                @if !sentences.is_empty() {
                    p .key { span lang=(pair.reader.language()) dir="auto" { (pair.reader.texts.get(message)) } }
                    @for sentence in sentences { (one(sentence)) }
                }
            }
        }
    }
}

fn one(sentence: &Utterance) -> Markup {
    html! { p { (sentence.text) } }
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
                    table {
                        thead { tr {
                            @for message in ["pack-word", "pack-usage", "pack-literally", "pack-concept", "pack-instead"] {
                                th scope="col" { (texts.get(message)) }
                            }
                        } }
                        tbody { @for (concept, section) in sections { (heard(pair, language, concept, section)) } }
                    }
                }
            }
        }
    }
}

fn heard(pair: &Pair<'_>, language: &Language, concept: &Concept, section: &Section) -> Markup {
    let Pair {
        glossary, reader, ..
    } = *pair;
    let (label_language, label) = label(glossary, reader, concept);
    html! {
        @for term in pair.glossary.hear_in(section, pair.region).into_iter() {
            tr {
                td { (word(language, &term.text)) @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } } }
                td { (usage(reader, term.usage)) }
                td { (localised(glossary, reader, &term.literal)) }
                td lang=[label_language.map(|l| &l.tag)] dir="auto" { (label) }
                td {
                    @for (place, text) in term.instead.iter().enumerate() {
                        @if place > 0 { (reader.texts.get("list-separator")) }
                        @if **text == *"paraphrase" { (reader.texts.get("instead-paraphrase")) } @else { (word(language, text)) }
                    }
                }
            }
        }
    }
}
