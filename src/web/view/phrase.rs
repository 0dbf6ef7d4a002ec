//! A phrase of the interpreter in some languages: what is said to one party, what the other is told.

use maud::{Markup, html};

use super::fragment::{language_name, localised};
use super::term::source;
use crate::model::{Glossary, Language, Party, Phrase, Utterance};
use crate::web::reader::Reader;

/// A phrase with its sentences in these languages.
pub(in crate::web) fn phrase(
    glossary: &Glossary,
    reader: &Reader,
    phrase: &Phrase,
    languages: &[&Language],
) -> Markup {
    let title = phrase.title.best(&reader.languages);
    html! {
        article .phrase id=(phrase.id) {
            h3 { @if let Some((tag, title)) = title { span lang=(tag) dir="auto" { (title) } } }
            @if !phrase.note.is_empty() { p .note { (localised(glossary, reader, &phrase.note)) } }
            div .columns {
                @for language in languages {
                    div .column {
                        h4 { (language_name(reader, language)) }
                        (sentences(glossary, reader, phrase, language))
                    }
                }
            }
        }
    }
}

/// Who is told what in a language: the message that names them, and the sentences.
pub(in crate::web) fn parts<'p>(
    phrase: &'p Phrase,
    language: &Language,
) -> [(&'static str, &'p [Utterance]); 2] {
    let (to, about) = match phrase.to {
        Party::Client => ("phrase-say-client", "phrase-tell-professional"),
        Party::Professional => ("phrase-say-professional", "phrase-tell-client"),
        Party::Both => ("phrase-say-both", ""),
    };
    [
        (to, phrase.say.get(&language.tag)),
        (about, phrase.tell.get(&language.tag)),
    ]
}

fn sentences(glossary: &Glossary, reader: &Reader, phrase: &Phrase, language: &Language) -> Markup {
    let parts = parts(phrase, language);
    html! {
        @if parts.iter().all(|(_, sentences)| sentences.is_empty()) {
            p .none { (reader.texts.get("phrase-none")) }
        }
        @for (message, sentences) in parts {
            @if !sentences.is_empty() {
                p .key { (reader.texts.get(message)) }
                ul { @for sentence in sentences { (utterance(glossary, reader, language, sentence)) } }
            }
        }
    }
}

fn utterance(
    glossary: &Glossary,
    reader: &Reader,
    language: &Language,
    sentence: &Utterance,
) -> Markup {
    let texts = reader.texts;
    let interpreter = sentence
        .interpreter
        .map(|speaker| format!("speaker-{speaker}"));
    let person = sentence.person.map(|person| format!("person-{person}"));
    html! {
        li {
            q lang=(language.tag) dir=(language.direction) { (sentence.text) }
            @if interpreter.is_some() || person.is_some() {
                " " span .small {
                    "("
                    @for (place, message) in [interpreter, person].iter().flatten().enumerate() {
                        @if place > 0 { (texts.get("list-separator")) }
                        (texts.get(message))
                    }
                    ")"
                }
            }
            @if !sentence.sources.is_empty() {
                details .evidence {
                    summary { (texts.get("sources")) " (" (sentence.sources.len()) ")" }
                    ul { @for id in &sentence.sources { li { (source(glossary, id)) } } }
                }
            }
        }
    }
}
