//! A pack: the words for one assignment in one pair, on screen and on paper.

use axum::extract::State;
use maud::{Markup, html};

use super::settings::sorted;
use crate::exchange::Format;
use crate::model::{Area, Glossary, Language, Speaker};
use crate::web::app::App;
use crate::web::assets::Asset;
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::selection::{Chosen, Selection};
use crate::web::view::fragment::{concept_link, localised};
use crate::web::view::layout::{Extra, Place, page, page_with};
use crate::web::view::pair;
use crate::web::view::sheet::{self, Pair};

/// How a pack is shown.
#[derive(Debug, Clone, Copy)]
struct Options {
    paper: Asset,
    notes: bool,
    understand: bool,
    voice: Option<Speaker>,
}

impl Options {
    fn of(params: &Params) -> Result<Self, Error> {
        let paper = params.one_of("paper", &["a4", "a5"])?;
        Ok(Self {
            paper: if paper == Some("a5") {
                Asset::A5
            } else {
                Asset::A4
            },
            notes: params.one_of("notes", &["yes", "no"])? == Some("yes"),
            understand: params.one_of("understand", &["yes", "no"])? != Some("no"),
            voice: params
                .one_of("voice", &["masculine", "feminine"])?
                .and_then(|voice| voice.parse().ok()),
        })
    }

    /// As parameters, those left out that are as usual.
    fn parameters(self) -> [(&'static str, &'static str); 4] {
        let set = |on: bool, value: &'static str| if on { value } else { "" };
        [
            ("paper", set(self.paper == Asset::A5, "a5")),
            ("notes", set(self.notes, "yes")),
            ("understand", set(!self.understand, "no")),
            ("voice", self.voice.map_or("", Speaker::name)),
        ]
    }
}

/// The pack that the address describes, or how to make one.
pub(super) async fn packs(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let options = Options::of(&params)?;
    let glossary = content.glossary();
    let Some(selection) = Selection::of(&params, &reader, &content)? else {
        return Ok(start(glossary, &reader));
    };
    let title = selection.title(&reader);
    let pair = asked.pair();
    let main = html! {
        article .pack {
            header {
                h1 { (title) }
                @if let Some((from, to)) = pair { p .pair-name { (sheet::pair_name(&reader, from, to, asked.region.as_deref().map(|code| (glossary, code)))) } }
                (choices(glossary, &reader, &asked, &selection, options))
            }
            @match pair {
                Some((from, to)) => (pack(glossary, &reader, &asked, &selection, options, [from, to])),
                None => (outline(glossary, &reader, &selection)),
            }
        }
    };
    let extra = Extra {
        script: Some(Asset::PackScript),
        paper: Some(options.paper),
        ..Extra::default()
    };
    Ok(page_with(
        glossary,
        &reader,
        Place::Settings,
        &title,
        extra,
        &main,
    ))
}

/// No pack yet: where to take one from.
fn start(glossary: &Glossary, reader: &Reader) -> Markup {
    let texts = reader.texts;
    let main = html! {
        h1 { (texts.get("pack-title")) }
        p .lead { (texts.get("pack-intro")) }
        h2 { (texts.get("settings-title")) }
        ul .inline {
            @for setting in Area::ALL.iter().flat_map(|area| sorted(glossary, reader, *area)) {
                li { a href=(reader.href("/packs", &[("setting", setting.id.as_str())])) { (localised(glossary, reader, &setting.title)) } }
            }
        }
        h2 { (texts.get("domains-title")) }
        ul .inline {
            @for domain in &glossary.domains {
                li { a href=(reader.href("/packs", &[("domain", domain.id.as_str())])) { (localised(glossary, reader, &domain.names)) } }
            }
        }
        h2 { (texts.get("pack-by-hand")) }
        p { (texts.get("pack-by-hand-how")) }
    };
    page(
        glossary,
        reader,
        Place::Settings,
        &texts.get("pack-title"),
        &main,
    )
}

/// The pair, the paper, and where the pack leads.
fn choices(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    selection: &Selection<'_>,
    options: Options,
) -> Markup {
    let texts = reader.texts;
    let chosen = selection.parameter();
    let [paper, notes, understand, voice] = options.parameters();
    let with = |changed: (&'static str, &'static str)| {
        let mut parameters = vec![chosen];
        let options = [paper, notes, understand, voice].into_iter();
        parameters.extend(options.filter(|(name, _)| *name != changed.0));
        parameters.push(changed);
        asked.href(reader, "/packs", &parameters)
    };
    html! {
        (pair::form(glossary, reader, asked, "/packs", &[chosen, paper, notes, understand, voice]))
        nav .options aria-label=(texts.get("pack-options")) {
            ul .choices {
                @if asked.pair().is_some() {
                    @match options.paper {
                        Asset::A5 => li { a href=(with(("paper", ""))) { (texts.get("pack-a4")) } },
                        _ => li { a href=(with(("paper", "a5"))) { (texts.get("pack-a5")) } },
                    }
                    @if options.notes { li { a href=(with(("notes", ""))) { (texts.get("pack-notes-off")) } } }
                    @else { li { a href=(with(("notes", "yes"))) { (texts.get("pack-notes-on")) } } }
                    @if options.understand { li { a href=(with(("understand", "no"))) { (texts.get("pack-understand-off")) } } }
                    @else { li { a href=(with(("understand", ""))) { (texts.get("pack-understand-on")) } } }
                    @if matches!(selection.chosen, Chosen::Setting(_)) {
                        @for speaker in Speaker::ALL {
                            @if options.voice == Some(*speaker) { li { a href=(with(("voice", ""))) aria-current="true" { (texts.get(&format!("speaker-{speaker}"))) } } }
                            @else { li { a href=(with(("voice", speaker.name()))) { (texts.get(&format!("speaker-{speaker}"))) } } }
                        }
                    }
                    li { a href=(asked.href(reader, "/practise", &[chosen])) { (texts.get("practise-title")) } }
                    li { a href=(asked.href(reader, "/room", &[])) { (texts.get("room-title")) } }
                }
                @if let Chosen::Setting(setting) = selection.chosen {
                    li { a href=(asked.href(reader, &super::settings::address(setting), &[])) { (texts.get("pack-setting")) } }
                }
                @if !matches!(selection.chosen, Chosen::Picked) {
                    li { a href=(asked.href_with_pack(reader, "/packs", &[], selection.ids())) rel="nofollow" { (texts.get("pack-change")) } }
                }
            }
        }
        @if asked.pair().is_some() {
            details .files {
                summary { (texts.get("pack-files")) }
                ul .choices {
                    @for format in Format::ALL {
                        li { a href=(asked.href(reader, &format!("/export/{format}"), &[chosen])) download { (texts.get(&format!("format-{format}"))) } }
                    }
                }
            }
        }
        @if matches!(selection.chosen, Chosen::Picked) { (order(glossary, reader)) }
    }
}

/// The concepts picked, each to move or to take out: every step is an address.
fn order(glossary: &Glossary, reader: &Reader) -> Markup {
    let texts = reader.texts;
    let picked = &reader.kept().picked;
    let moved = |from: usize, to: usize| {
        let mut ids = picked.clone();
        ids.swap(from, to);
        reader.with_pack(ids)
    };
    let without = |place: usize| {
        let mut ids = picked.clone();
        ids.remove(place);
        reader.with_pack(ids)
    };
    html! {
        details .order {
            summary { (texts.get("pack-order")) }
            ol data-order {
                @for (place, concept) in picked.iter().filter_map(|id| glossary.concept(id)).enumerate() {
                    li data-id=(concept.id) {
                        (concept_link(glossary, reader, concept))
                        @if place > 0 { a .step href=(moved(place, place - 1)) rel="nofollow" aria-label={ (texts.get("pack-up")) " " (place + 1) } { "↑" } }
                        @if place + 1 < picked.len() { a .step href=(moved(place, place + 1)) rel="nofollow" aria-label={ (texts.get("pack-down")) " " (place + 1) } { "↓" } }
                        a .step href=(without(place)) rel="nofollow" aria-label={ (texts.get("pack-out")) " " (place + 1) } { "×" }
                    }
                }
            }
        }
    }
}

/// What is in the pack, before a pair is chosen.
fn outline(glossary: &Glossary, reader: &Reader, selection: &Selection<'_>) -> Markup {
    html! {
        p { (reader.texts.get("pack-choose-pair")) }
        @for group in &selection.groups {
            @if let Some(title) = group.title { h2 { (localised(glossary, reader, title)) } }
            ul .inline { @for concept in &group.concepts { li { (concept_link(glossary, reader, concept)) } } }
        }
    }
}

fn pack(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    selection: &Selection<'_>,
    options: Options,
    languages: [&Language; 2],
) -> Markup {
    let pair = Pair {
        glossary,
        reader,
        languages,
        region: asked.region.as_deref(),
        notes: options.notes,
        voice: options.voice,
    };
    let phrases = match selection.chosen {
        Chosen::Setting(setting) => setting
            .phrases
            .iter()
            .filter_map(|id| glossary.companions.phrase(id.as_str()))
            .collect(),
        Chosen::Domain(_) | Chosen::Picked => Vec::new(),
    };
    html! {
        section .sheet { @for group in &selection.groups { (sheet::terms(&pair, group)) } }
        @if !phrases.is_empty() { (sheet::phrases(&pair, &phrases)) }
        @if options.understand { (sheet::understand(&pair, selection)) }
        p .colophon .small { (reader.texts.with("edition", [("edition", (&*glossary.header.edition).into())])) " · " (reader.texts.with("licence-line", [("licence", (&*glossary.header.licence).into())])) }
    }
}
