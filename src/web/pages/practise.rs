//! Practice: cards from a pack. *Say* asks for the usable word; *hear* asks what a word means and what to do, and never for an insult.

use axum::extract::State;
use maud::{Markup, html};

use crate::model::{Concept, Glossary, Language, Section, Term};
use crate::web::app::App;
use crate::web::assets::Asset;
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::selection::Selection;
use crate::web::view::fragment::{label, language_name, localised, word};
use crate::web::view::layout::{Extra, Place, page_with};
use crate::web::view::pair;
use crate::web::view::sheet::pair_name;
use crate::web::view::term::usage;

/// Words that count as a right answer.
const ANSWERS: usize = 6;

/// The cards of a pack in a pair, or the choice of both.
pub(super) async fn practise(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let (glossary, texts) = (content.glossary(), reader.texts);
    let cards = params
        .one_of("cards", &["say", "hear", "both"])?
        .unwrap_or("both");
    let selection = Selection::of(&params, &reader, &content)?;
    let (Some(selection), Some((from, to))) = (&selection, asked.pair()) else {
        let main = html! {
            h1 { (texts.get("practise-title")) }
            p .lead { (texts.get("practise-intro")) }
            @match &selection {
                Some(selection) => (pair::form(glossary, &reader, &asked, "/practise", &[selection.parameter()])),
                None => p { a href=(reader.href("/packs", &[])) { (texts.get("pack-title")) } },
            }
        };
        let title = texts.get("practise-title");
        return Ok(page_with(
            glossary,
            &reader,
            Place::Settings,
            &title,
            Extra::default(),
            &main,
        ));
    };
    let chosen = selection.parameter();
    let with = |kind: &str| asked.href(&reader, "/practise", &[chosen, ("cards", kind)]);
    let main = html! {
        h1 { (texts.get("practise-title")) ": " (selection.title(&reader)) }
        p .pair-name { (pair_name(&reader, from, to, None)) }
        p { (texts.get("practise-intro")) }
        ul .choices {
            @for kind in ["both", "say", "hear"] {
                li { a href=(with(kind)) aria-current=[(kind == cards).then_some("true")] { (texts.get(&format!("practise-{kind}"))) } }
            }
            li { a href=(asked.href(&reader, "/packs", &[chosen])) { (texts.get("pack-title")) } }
        }
        div #practice data-again=(texts.get("practise-again")) data-known=(texts.get("practise-known"))
            data-left=(texts.get("practise-left")) data-done=(texts.get("practise-done")) {
            @for concept in selection.concepts() {
                @if let Some(section) = concept.section(&to.tag) {
                    @if cards != "hear" { (say_card(glossary, &reader, &asked, concept, to, section)) }
                    @if cards != "say" {
                        @for term in glossary.hear_in(section, asked.region.as_deref()).into_iter() { (hear_card(glossary, &reader, concept, to, section, term)) }
                    }
                }
            }
        }
        p .forget hidden { button type="button" #forget { (texts.get("practise-forget")) } " " span .small { (texts.get("practise-storage")) } }
    };
    let extra = Extra {
        script: Some(Asset::PractiseScript),
        ..Extra::default()
    };
    let title = texts.get("practise-title");
    Ok(page_with(
        glossary,
        &reader,
        Place::Settings,
        &title,
        extra,
        &main,
    ))
}

/// A name of a card that gives nothing away: it is what the browser keeps.
fn name(kind: &str, concept: &Concept, language: &Language, text: &str) -> String {
    let key = format!("{kind} {} {} {text}", concept.id, language.tag);
    blake3::hash(key.as_bytes()).to_hex()[..10].to_owned()
}

/// Asks for a word that may be said.
fn say_card(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    concept: &Concept,
    to: &Language,
    section: &Section,
) -> Markup {
    let texts = reader.texts;
    let own = asked
        .from
        .and_then(|from| Some((from, concept.section(&from.tag)?.label()?)));
    let (language, question) = match own {
        Some((from, term)) => (Some(from), &*term.text),
        None => label(glossary, reader, concept),
    };
    let answers: Vec<_> = glossary
        .say_in(section, asked.region.as_deref())
        .into_iter()
        .take(ANSWERS)
        .collect();
    let wanted = texts.with(
        "practise-how",
        [("language", language_name(reader, to).into())],
    );
    html! {
        details .card data-card=(name("say", concept, to, "")) {
            summary {
                span .key { (wanted) }
                span .question lang=[language.map(|l| &l.tag)] dir=[language.map(|l| l.direction)] { (question) }
                @if let Some((tag, text)) = concept.definition(&reader.languages) { span .definition lang=(tag) dir="auto" { (text) } }
            }
            div .answer {
                @for term in &answers {
                    p .text { (word(to, &term.text)) @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } } " " (usage(reader, term.usage)) }
                }
                @if let Some(text) = &section.paraphrase { p .paraphrase lang=(section.language) dir=(to.direction) { (text) } }
                @if answers.is_empty() && section.paraphrase.is_none() { p .none { (texts.get("no-usable-term")) } }
                (to_entry(reader, concept))
            }
        }
    }
}

/// Asks what a word means and what to do with it.
fn hear_card(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
    language: &Language,
    section: &Section,
    term: &Term,
) -> Markup {
    let texts = reader.texts;
    let usable = |text: &&str| section.say().any(|other| *other.text == **text);
    html! {
        details .card data-card=(name("hear", concept, language, &format!("{} {} {}", term.usage, term.text, term.regions.join(" ")))) {
            summary {
                span .key { (texts.get("practise-what")) }
                span .question lang=(language.tag) dir=(language.direction) { (term.text) }
            }
            div .answer {
                p { (usage(reader, term.usage)) " · " (texts.get(&format!("advice-{}", term.usage))) }
                @if !term.literal.is_empty() { p { span .key { (texts.get("literally")) } " " (localised(glossary, reader, &term.literal)) } }
                @if let Some((tag, text)) = concept.definition(&reader.languages) { p .definition lang=(tag) dir="auto" { (text) } }
                @for text in [&term.hear, &term.note] { @if !text.is_empty() { p { (localised(glossary, reader, text)) } } }
                @let instead: Vec<_> = term.instead.iter().map(|text| &**text).filter(usable).collect();
                @if !instead.is_empty() {
                    p { span .key { (texts.get("instead-say")) } @for text in instead { " " (word(language, text)) } }
                }
                (to_entry(reader, concept))
            }
        }
    }
}

fn to_entry(reader: &Reader, concept: &Concept) -> Markup {
    let href = reader.href(&format!("/concepts/{}", concept.id), &[]);
    html! { p .small { a href=(href) { (reader.texts.get("all-terms")) } } }
}
