//! The search page and its results.

use axum::extract::State;
use maud::{Markup, html};

use super::feedback;
use super::settings::{address, sorted};
use crate::model::{Area, Glossary};
use crate::search::Hit;
use crate::web::app::{App, Content};
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::{
    concept_link, definition, is_one_of, language_name, localised, pack_link,
};
use crate::web::view::layout::{Place, page};
use crate::web::view::search_box::search_box;
use crate::web::view::section::brief;
use crate::web::view::term::usage;

/// Queries that show what the box understands.
const EXAMPLES: [(&str, &str); 4] = [
    ("mithli", "ar"),
    ("cinsiyet", "tr"),
    ("outing", ""),
    ("هوية", ""),
];

/// The search page, empty.
pub(super) async fn home(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let texts = reader.texts;
    let main = html! {
        h1 .tagline { (texts.get("site-tagline")) }
        (search_box(glossary, &reader, "", None, &[], None))
        div #results {
            p .examples {
                (texts.get("try-these")) " "
                @for (place, (query, from)) in EXAMPLES.iter().enumerate() {
                    @if place > 0 { (texts.get("list-separator")) }
                    a href=(reader.href("/search", &[("q", query), ("from", from)])) dir="auto" { (query) }
                }
            }
            div .starts {
                @if !glossary.companions.settings.is_empty() {
                    section {
                        h2 { a href=(reader.href("/settings", &[])) { (texts.get("home-prepare")) } }
                        ul {
                            @for setting in Area::ALL.iter().flat_map(|area| sorted(glossary, &reader, *area)) {
                                li { a href=(reader.href(&address(setting), &[])) { (localised(glossary, &reader, &setting.title)) } }
                            }
                        }
                    }
                }
                section {
                    h2 { a href=(reader.href("/domains", &[])) { (texts.get("domains-title")) } }
                    ul {
                        @for domain in &glossary.domains {
                            @if let Some((_, name)) = domain.names.best(&reader.languages) {
                                li { a href=(reader.href(&format!("/domains/{}", domain.id), &[])) { (name) } }
                            }
                        }
                    }
                }
                section {
                    h2 { (texts.get("home-tools")) }
                    ul {
                        @for (path, message) in [("/room", "room-title"), ("/phrases", "phrases-title"), ("/packs", "pack-title"), ("/practise", "practise-title"), ("/train", "train-title")] {
                            li { a href=(reader.href(path, &[])) { (texts.get(message)) } }
                        }
                    }
                }
            }
        }
    };
    Ok(page(glossary, &reader, Place::Search, "", &main))
}

/// What was found.
pub(super) async fn results(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let fragment = params.get("part")? == Some("results");
    let results = found(&content, &app, &reader, &asked)?;
    if fragment {
        return Ok(results);
    }
    let glossary = content.glossary();
    let text = asked.text.as_deref().unwrap_or_default();
    let region = asked.region.as_deref();
    let main = html! {
        h1 .hidden { (reader.texts.get("nav-search")) }
        (search_box(glossary, &reader, text, asked.from, &asked.to, region))
        div #results { (results) }
    };
    Ok(page(glossary, &reader, Place::Search, text, &main))
}

fn found(
    content: &Content,
    app: &App,
    reader: &Reader,
    asked: &Asked<'_>,
) -> Result<Markup, Error> {
    let Some(results) = asked.results(content)? else {
        return Ok(html! {});
    };
    let (glossary, texts) = (content.glossary(), reader.texts);
    let text = asked.text.as_deref().unwrap_or_default();
    if results.hits.is_empty() {
        return nothing(content, app, reader, text);
    }
    let shown = results.hits.len();
    Ok(html! {
        p .count role="status" { (texts.with("results-count", [("count", results.total.into())])) }
        ol .hits { @for each in &results.hits { (hit(glossary, reader, asked, each)) } }
        @if results.total > shown {
            p .small { (texts.with("results-more", [("shown", shown.into())])) }
        }
        @if shown > 1 { p .small { a href=(asked.href_with_pack(reader, "/packs", &[], results.hits.iter().map(|hit| hit.concept.id.to_string()).collect())) rel="nofollow" { (texts.get("pack-of-results")) } } }
    })
}

fn hit(glossary: &Glossary, reader: &Reader, asked: &Asked<'_>, hit: &Hit<'_>) -> Markup {
    let texts = reader.texts;
    let language = glossary.language_of(hit.section);
    let href = asked.href(reader, &format!("/concepts/{}", hit.concept.id), &[]);
    let name = language_name(reader, language);
    let elsewhere = asked.from.filter(|from| from.tag != language.tag);
    html! {
        li .hit {
            h2 {
                a href=(href) lang=(language.tag) dir=(language.direction) { (marked(hit)) }
                @if let Some(term) = hit.term { " " (usage(reader, term.usage)) }
            }
            p .why {
                @match elsewhere {
                    Some(asked) => (texts.with("other-language-notice", [
                        ("language", name.into()), ("asked", language_name(reader, asked).into()),
                    ])),
                    None => (texts.with("found-in", [("language", name.into())])),
                }
                " · " (texts.get(&format!("class-{}", hit.class.name())))
            }
            (heard(glossary, reader, hit))
            (definition(glossary, reader, hit.concept))
            dl .briefs { (briefs(glossary, reader, asked, hit)) }
            p .small .choices { a href=(href) { (texts.get("all-terms")) } (pack_link(reader, hit.concept)) }
        }
    }
}

/// What to do with a word that is only to be understood, and what it literally says.
fn heard(glossary: &Glossary, reader: &Reader, hit: &Hit<'_>) -> Markup {
    let Some(term) = hit.term.filter(|term| !term.usage.may_be_said()) else {
        return html! {};
    };
    let texts = reader.texts;
    html! {
        div .heard {
            p { (texts.get(&format!("advice-{}", term.usage))) }
            @if !term.literal.is_empty() {
                p { span .key { (texts.get("literally")) } " " (localised(glossary, reader, &term.literal)) }
            }
            @if !term.hear.is_empty() { p { (localised(glossary, reader, &term.hear)) } }
        }
    }
}

/// The languages wanted; without any the full ones, except the one that matched.
fn briefs(glossary: &Glossary, reader: &Reader, asked: &Asked<'_>, hit: &Hit<'_>) -> Markup {
    let region = asked.region.as_deref();
    let full: Vec<_> = glossary
        .languages
        .iter()
        .filter(|language| language.full)
        .collect();
    let wanted = if asked.to.is_empty() {
        &full
    } else {
        &asked.to
    };
    let advised_against = hit.term.is_some_and(|term| !term.usage.may_be_said());
    let own = hit.section.language.clone();
    html! {
        // A word only to understand: what to say in its own language comes first.
        @if advised_against && !is_one_of(&own, wanted) { (brief(glossary, reader, hit.section, region)) }
        @for language in wanted.iter() {
            @match hit.concept.section(&language.tag) {
                Some(section) => (brief(glossary, reader, section, region)),
                None => div .brief {
                    dt { (language_name(reader, language)) }
                    dd .none { (reader.texts.with("no-section", [("language", language_name(reader, language).into())])) }
                },
            }
        }
    }
}

/// The text that matched, with the parts marked that did.
fn marked(hit: &Hit<'_>) -> Markup {
    let letters: Vec<char> = hit.text.chars().collect();
    let part = |from: usize, to: usize| letters[from..to].iter().collect::<String>();
    let mut end = 0;
    let whole = [(0, letters.len())];
    let ranges: Vec<(usize, usize)> = hit
        .ranges
        .iter()
        .map(|range| (range.start as usize, range.end as usize))
        .collect();
    let ranges = if ranges == whole { Vec::new() } else { ranges };
    html! {
        @for (from, to) in ranges {
            @if from >= end && to <= letters.len() {
                (part(end, from)) mark { (part(from, to)) }
                ({ end = to; "" })
            }
        }
        (part(end, letters.len()))
    }
}

fn nothing(content: &Content, app: &App, reader: &Reader, text: &str) -> Result<Markup, Error> {
    let (glossary, texts) = (content.glossary(), reader.texts);
    let nearest = content.searcher.nearest(text, 5)?;
    let any = texts.get("any-language").into_owned();
    let contact = glossary.header.contact.as_deref();
    Ok(html! {
        p .count role="status" { (texts.with("nothing-found", [("query", text.into())])) }
        p { (texts.with("nothing-found-what-now", [("any", any.into())])) }
        @if !nearest.is_empty() {
            h2 { (texts.get("nothing-nearest")) }
            ul { @for concept in nearest { li { (concept_link(glossary, reader, concept)) } } }
        }
        (feedback(&app.options, contact, reader, "nothing-propose"))
    })
}
