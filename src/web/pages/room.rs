//! In the room: one box, huge type, the pair fixed, everything by keyboard.

use axum::extract::State;
use maud::{Markup, html};

use crate::model::{Glossary, Language};
use crate::search::Hit;
use crate::web::app::App;
use crate::web::assets::Asset;
use crate::web::error::Error;
use crate::web::extract::{Params, QUERY_LIMIT};
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::{language_name, localised, word};
use crate::web::view::layout::{Extra, Place, page_with};
use crate::web::view::pair;
use crate::web::view::term::usage;

/// Hits that can be read at arm's length.
const HITS: usize = 5;
/// Words to say that can be.
const WORDS: usize = 3;

/// Which of the two questions is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// What does this word mean?
    Hear,
    /// How do I say this?
    Say,
}

impl Mode {
    const ALL: [Self; 2] = [Self::Hear, Self::Say];

    fn of(params: &Params) -> Result<Self, Error> {
        let mode = params.one_of("mode", &["hear", "say"])?;
        Ok(if mode == Some("say") {
            Self::Say
        } else {
            Self::Hear
        })
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Hear => "hear",
            Self::Say => "say",
        }
    }
}

/// The view, or the choice of a pair for it.
pub(super) async fn room(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let mut asked = Asked::of(&params, &content)?;
    asked.limit = HITS;
    let mode = Mode::of(&params)?;
    let glossary = content.glossary();
    let texts = reader.texts;
    let Some(pair) = asked.pair() else {
        let main = html! {
            h1 { (texts.get("room-title")) }
            p .lead { (texts.get("room-intro")) }
            (pair::form(glossary, &reader, &asked, "/room", &[]))
        };
        let title = texts.get("room-title");
        return Ok(page_with(
            glossary,
            &reader,
            Place::Search,
            &title,
            Extra::default(),
            &main,
        ));
    };
    let results = match asked.results(&content)? {
        Some(results) => found(glossary, &reader, &asked, pair, &results.hits),
        None => html! {},
    };
    if params.one_of("part", &["results"])?.is_some() {
        return Ok(results);
    }
    let main = html! {
        h1 .hidden { (texts.get("room-title")) }
        (form(&reader, &asked, pair, mode))
        div #results data-mode=(mode.name()) aria-live="polite" { (results) }
    };
    let extra = Extra {
        script: Some(Asset::RoomScript),
        bare: Some("room"),
        ..Extra::default()
    };
    let title = texts.get("room-title");
    Ok(page_with(
        glossary,
        &reader,
        Place::Search,
        &title,
        extra,
        &main,
    ))
}

/// The box, with the pair that Enter keeps and one key turns round.
fn form(
    reader: &Reader,
    asked: &Asked<'_>,
    (from, to): (&Language, &Language),
    mode: Mode,
) -> Markup {
    let texts = reader.texts;
    let text = asked.text.as_deref().unwrap_or_default();
    let region = asked.region.as_deref().unwrap_or_default();
    let (one, other) = (from.tag.to_string(), to.tag.to_string());
    let href = |from: &str, to: &str, mode: Mode| {
        let parameters = [
            ("from", from),
            ("to", to),
            ("region", region),
            ("mode", mode.name()),
            ("q", text),
        ];
        reader.href("/room", &parameters)
    };
    html! {
        form .search .room-form role="search" action=(reader.path("/room")) method="get" {
            div .room-bar {
                a .swap data-key="=" href=(href(&other, &one, mode)) title=(texts.get("room-swap")) {
                    bdi { (language_name(reader, from)) } " " span aria-hidden="true" { "⇄" } " " bdi { (language_name(reader, to)) }
                }
                ul .modes data-key=";" {
                    @for each in Mode::ALL {
                        li { a href=(href(&one, &other, each)) data-mode=(each.name()) aria-current=[(each == mode).then_some("true")] { (texts.get(&format!("room-{}", each.name()))) } }
                    }
                }
            }
            label .hidden for="q" { (texts.get("search-label")) }
            input #q type="search" name="q" value=(text) maxlength=(QUERY_LIMIT) dir="auto" placeholder=(texts.get("search-label"))
                autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" enterkeyhint="search" autofocus[text.is_empty()];
            @for (name, value) in [("from", one.as_str()), ("to", other.as_str()), ("region", region), ("mode", mode.name())] {
                @if !value.is_empty() { input type="hidden" name=(name) value=(value); }
            }
            @for (name, value) in reader.hidden() { input type="hidden" name=(name) value=(value); }
            p .keys .small { (texts.get("room-keys")) }
        }
    }
}

fn found(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    pair: (&Language, &Language),
    hits: &[Hit<'_>],
) -> Markup {
    let texts = reader.texts;
    html! {
        @if hits.is_empty() {
            p .count { (texts.with("nothing-found", [("query", asked.text.as_deref().unwrap_or_default().into())])) }
        }
        ol .room-hits { @for each in hits { (hit(glossary, reader, asked, pair, each)) } }
    }
}

fn hit(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    (from, to): (&Language, &Language),
    hit: &Hit<'_>,
) -> Markup {
    let texts = reader.texts;
    let language = glossary.language_of(hit.section);
    let href = asked.href(reader, &format!("/concepts/{}", hit.concept.id), &[]);
    // What was typed in the language of the other party is asked the other way round.
    let wanted = if language.tag == to.tag { from } else { to };
    let unusable = hit.term.filter(|term| !term.usage.may_be_said());
    html! {
        li {
            p .heard-word {
                a href=(href) lang=(language.tag) dir=(language.direction) { (hit.text) }
                @if let Some(term) = hit.term { " " (usage(reader, term.usage)) }
                @if language.tag != from.tag { " " span .small { (language_name(reader, language)) } }
            }
            @if let Some(term) = unusable {
                p .advice { (texts.get(&format!("advice-{}", term.usage))) }
                @if !term.literal.is_empty() { p .literal { span .key { (texts.get("literally")) } " " (localised(glossary, reader, &term.literal)) } }
            }
            (rendering(glossary, reader, asked, hit, wanted))
            @if let Some((tag, text)) = hit.concept.definition(&reader.languages) { p .definition lang=(tag) dir="auto" { (text) } }
        }
    }
}

/// What to say in the other language, largest of all.
fn rendering(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    hit: &Hit<'_>,
    language: &Language,
) -> Markup {
    let texts = reader.texts;
    let Some(section) = hit.concept.section(&language.tag) else {
        let name = language_name(reader, language);
        return html! { p .none { (texts.with("no-section", [("language", name.into())])) } };
    };
    let say: Vec<_> = glossary
        .say_in(section, asked.region.as_deref())
        .into_iter()
        .take(WORDS)
        .collect();
    html! {
        @match (&section.paraphrase, say.is_empty()) {
            (Some(text), true) => p .rendering .paraphrase lang=(language.tag) dir=(language.direction) { (text) },
            (None, true) => p .none { (texts.get("no-usable-term")) },
            (_, false) => p .rendering {
                @for (place, term) in say.iter().enumerate() {
                    @if place > 0 { span .or { " / " } }
                    (word(language, &term.text))
                    @if let Some(reading) = &term.romanised { " " bdi .reading dir="ltr" { (reading) } }
                }
            }
        }
    }
}
