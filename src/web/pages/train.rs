//! Trainer mode: a term or an utterance on the screen, and one key that reveals what there is to say of it.

mod compare;
mod exercise;

use axum::extract::State;
use maud::{Markup, html};

use crate::model::{Exercise, Glossary};
use crate::web::api::{Found, find};
use crate::web::app::App;
use crate::web::assets::Asset;
use crate::web::error::Error;
use crate::web::extract::{Name, Params};
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::{label, language_name, localised};
use crate::web::view::layout::{Extra, Place, page, page_with};
use crate::web::view::pair;

pub(super) use exercise::handout;

/// The greatest seed, so that it stays short in the address.
const MOST_SEED: usize = 999_999;

/// The exercises, by pair, and how to put any entry on the screen.
pub(super) async fn index(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let (glossary, texts) = (content.glossary(), reader.texts);
    let exercises = chosen(glossary, &asked);
    let main = html! {
        h1 { (texts.get("train-title")) }
        p .lead { (texts.get("train-intro")) }
        (pair::form(glossary, &reader, &asked, "/train", &[]))
        h2 { (texts.get("train-exercises")) }
        @if exercises.is_empty() { p .none { (texts.get("train-no-exercise")) } }
        @else { p { a href=(asked.href(&reader, "/handout", &[])) { (texts.get("train-handout")) } } }
        ul .entries {
            @for exercise in exercises {
                li {
                    h3 { a href=(address(&reader, exercise, None)) { (localised(glossary, &reader, &exercise.title)) } }
                    p .small { (languages(glossary, &reader, exercise)) }
                    p { (localised(glossary, &reader, &exercise.situation)) }
                }
            }
        }
        h2 { (texts.get("train-concepts")) }
        p { (texts.get("train-concepts-how")) }
    };
    let title = texts.get("train-title");
    Ok(page(glossary, &reader, Place::Train, &title, &main))
}

/// The exercises of a pair, in either direction; without a pair all.
fn chosen<'c>(glossary: &'c Glossary, asked: &Asked<'_>) -> Vec<&'c Exercise> {
    let named: Vec<_> = asked.from.iter().chain(&asked.to).collect();
    let within = |exercise: &&Exercise| {
        named
            .iter()
            .all(|language| language.tag == exercise.from || language.tag == exercise.to)
    };
    let all = glossary.companions.exercises.iter();
    all.filter(within).collect()
}

/// "from Arabic into Dutch"
fn languages(glossary: &Glossary, reader: &Reader, exercise: &Exercise) -> String {
    let name = |tag| {
        let language = glossary.languages.get(tag);
        language.map_or_else(String::new, |language| {
            language_name(reader, language).to_owned()
        })
    };
    let names = [
        ("from", name(&exercise.from).into()),
        ("to", name(&exercise.to).into()),
    ];
    reader.texts.with("train-from-into", names)
}

fn address(reader: &Reader, exercise: &Exercise, seed: Option<usize>) -> String {
    let seed = seed.map(|seed| seed.to_string()).unwrap_or_default();
    reader.href(&format!("/train/{}", exercise.id), &[("seed", &seed)])
}

/// An exercise or an entry on the screen.
pub(super) async fn train(
    State(app): State<App>,
    Name(id): Name,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let extra = Extra {
        script: Some(Asset::TrainScript),
        bare: Some("train"),
        ..Extra::default()
    };
    if let Some(exercise) = glossary.companions.exercise(&id) {
        let seed = params.number("seed", MOST_SEED)?;
        let main = exercise::screen(glossary, &reader, exercise, seed);
        let title = exercise.title.best(&reader.languages);
        let title = title.map_or("", |(_, title)| title);
        return Ok(page_with(
            glossary,
            &reader,
            Place::Train,
            title,
            extra,
            &main,
        ));
    }
    let asked = Asked::of(&params, &content)?;
    let concept = match find(glossary, &id)? {
        Found::Concept(concept) => concept,
        Found::Moved(new) => glossary.concept(new.as_str()).ok_or(Error::NoSuchPage)?,
    };
    let main = compare::screen(glossary, &reader, concept, &asked)?;
    let (_, title) = label(glossary, &reader, concept);
    Ok(page_with(
        glossary,
        &reader,
        Place::Train,
        title,
        extra,
        &main,
    ))
}
