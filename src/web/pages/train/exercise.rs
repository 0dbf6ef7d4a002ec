//! An exercise on the screen, and exercises on paper.

use axum::extract::State;
use maud::{Markup, html};

use super::{MOST_SEED, address, chosen, languages};
use crate::model::{Exercise, Glossary, Rendering};
use crate::web::app::App;
use crate::web::assets::Asset;
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::{concept_link, localised};
use crate::web::view::layout::{Extra, Place, page_with};
use crate::web::view::pair;

/// The renderings in the order of this seed: the same for everyone who has the address.
fn shuffled(exercise: &Exercise, seed: Option<usize>) -> Vec<&Rendering> {
    let mut renderings: Vec<_> = exercise.renderings.iter().collect();
    let key = |rendering: &Rendering| {
        let text = format!(
            "{} {} {}",
            seed.unwrap_or_default(),
            exercise.id,
            rendering.text
        );
        blake3::hash(text.as_bytes()).to_hex()
    };
    renderings.sort_by_cached_key(|rendering| key(rendering));
    renderings
}

/// One exercise for the projector.
pub(super) fn screen(
    glossary: &Glossary,
    reader: &Reader,
    exercise: &Exercise,
    seed: Option<usize>,
) -> Markup {
    let texts = reader.texts;
    let all = &glossary.companions.exercises;
    let next = all
        .iter()
        .skip_while(|other| other.id != exercise.id)
        .nth(1);
    let again = seed.unwrap_or_default() % MOST_SEED + 1;
    html! {
        h1 .small { (localised(glossary, reader, &exercise.title)) }
        p .situation { (localised(glossary, reader, &exercise.situation)) }
        (utterance(glossary, exercise))
        p .small { (languages(glossary, reader, exercise)) }
        p .keys .small { (texts.get("train-keys")) }
        @if !exercise.literal.is_empty() {
            details .step .wide { summary { (texts.get("literally")) } p { (localised(glossary, reader, &exercise.literal)) } }
        }
        ol .renderings {
            @for rendering in shuffled(exercise, seed) {
                li {
                    (text(glossary, exercise, rendering))
                    details .step {
                        summary { (texts.get("train-verdict")) }
                        (verdict(glossary, reader, rendering))
                    }
                }
            }
        }
        p .small {
            @for (place, concept) in exercise.concepts.iter().filter_map(|id| glossary.concept(id.as_str())).enumerate() {
                @if place > 0 { (texts.get("list-separator")) }
                (concept_link(glossary, reader, concept))
            }
        }
        ul .choices {
            li { a href=(address(reader, exercise, Some(again))) { (texts.get("train-shuffle")) } }
            @if let Some(next) = next { li { a href=(address(reader, next, seed)) { (texts.get("train-next")) } } }
            li { a href=(reader.href("/train", &[])) { (texts.get("train-exercises")) } }
        }
    }
}

fn utterance(glossary: &Glossary, exercise: &Exercise) -> Markup {
    let direction = glossary.languages.get(&exercise.from).map(|l| l.direction);
    html! {
        blockquote .utterance lang=(exercise.from) dir=[direction] { (exercise.utterance) }
        @if let Some(reading) = &exercise.romanised { p .reading { bdi dir="ltr" { (reading) } } }
    }
}

fn text(glossary: &Glossary, exercise: &Exercise, rendering: &Rendering) -> Markup {
    let direction = glossary.languages.get(&exercise.to).map(|l| l.direction);
    html! { p .rendering lang=(exercise.to) dir=[direction] { (rendering.text) } }
}

fn verdict(glossary: &Glossary, reader: &Reader, rendering: &Rendering) -> Markup {
    html! {
        p .verdict data-verdict=(rendering.verdict) { (reader.texts.get(&format!("verdict-{}", rendering.verdict))) }
        p { (localised(glossary, reader, &rendering.reason)) }
    }
}

/// The exercises of a pair on paper, with or without answers.
pub(in crate::web::pages) async fn handout(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let seed = params.number("seed", MOST_SEED)?;
    let answers = params.one_of("answers", &["yes", "no"])? == Some("yes");
    let (glossary, texts) = (content.glossary(), reader.texts);
    let setting = params.get("setting")?;
    if let Some(id) = setting.filter(|id| glossary.companions.setting(id).is_none()) {
        let fault = format!("`{id}` is not a setting of this edition");
        let remedy = "use one that /api/v1/settings lists";
        return Err(Error::parameter("setting", fault, remedy));
    }
    let exercises: Vec<_> = chosen(glossary, &asked)
        .into_iter()
        .filter(|exercise| setting.is_none_or(|id| exercise.setting.as_str() == id))
        .collect();
    let seed_text = seed.map(|seed| seed.to_string()).unwrap_or_default();
    let kept = [
        ("setting", setting.unwrap_or_default()),
        ("seed", seed_text.as_str()),
    ];
    let [in_setting, with_seed] = kept;
    let other = ("answers", if answers { "" } else { "yes" });
    let other = asked.href(&reader, "/handout", &[in_setting, with_seed, other]);
    let message = if answers {
        "handout-without"
    } else {
        "handout-with"
    };
    let main = html! {
        h1 { (texts.get("handout-title")) }
        (pair::form(glossary, &reader, &asked, "/handout", &kept))
        nav .options aria-label=(texts.get("pack-options")) { a href=(other) { (texts.get(message)) } }
        ol .handout {
            @for exercise in exercises {
                li {
                    h2 { (localised(glossary, &reader, &exercise.title)) }
                    p { (localised(glossary, &reader, &exercise.situation)) }
                    (utterance(glossary, exercise))
                    ol .renderings {
                        @for rendering in shuffled(exercise, seed) {
                            li {
                                (text(glossary, exercise, rendering))
                                @if answers { (verdict(glossary, &reader, rendering)) }
                            }
                        }
                    }
                }
            }
        }
    };
    let extra = Extra {
        paper: Some(Asset::A4),
        ..Extra::default()
    };
    let title = texts.get("handout-title");
    Ok(page_with(
        glossary,
        &reader,
        Place::Train,
        &title,
        extra,
        &main,
    ))
}
