//! What the interpreter says as interpreter.

use axum::extract::State;
use maud::{Markup, html};

use crate::model::{Glossary, Language, Moment};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::layout::{Place, page};
use crate::web::view::pair;
use crate::web::view::phrase::phrase;

/// All phrases, by the moment at which they are said.
pub(super) async fn phrases(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let (glossary, texts) = (content.glossary(), reader.texts);
    let languages = shown(glossary, &reader, &asked);
    let all = &glossary.companions.phrases;
    let main = html! {
        h1 { (texts.get("phrases-title")) }
        p .lead { (texts.get("phrases-intro")) }
        (pair::form(glossary, &reader, &asked, "/phrases", &[]))
        @for moment in Moment::ALL {
            @if all.iter().any(|phrase| phrase.moment == *moment) {
                section .phrases {
                    h2 { (texts.get(&format!("moment-{moment}"))) }
                    @for each in all.iter().filter(|phrase| phrase.moment == *moment) {
                        (phrase(glossary, &reader, each, &languages))
                    }
                }
            }
        }
    };
    let title = texts.get("phrases-title");
    Ok(page(glossary, &reader, Place::Settings, &title, &main))
}

/// The languages of the pair; without one, the reader's own.
pub(super) fn shown<'a>(
    glossary: &'a Glossary,
    reader: &Reader,
    asked: &Asked<'a>,
) -> Vec<&'a Language> {
    let mut languages = asked.languages();
    if languages.is_empty() {
        languages.extend(glossary.languages.get(reader.language()));
    }
    languages
}
