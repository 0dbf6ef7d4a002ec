//! Kinds of assignment, to prepare for one.

use axum::extract::State;
use maud::{Markup, html};

use super::phrases::shown;
use crate::model::{Area, Concept, Glossary, Language, Remark, Setting, Stage};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::extract::{Name, Params};
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::{concept_link, definition, language_name, localised};
use crate::web::view::layout::{Place, page};
use crate::web::view::pair;
use crate::web::view::phrase::phrase;
use crate::web::view::section::{brief, warnings};
use crate::web::view::sorting;
use crate::web::view::term::source;

/// All kinds of assignment, by field of work.
pub(super) async fn settings(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let (glossary, texts) = (content.glossary(), reader.texts);
    let main = html! {
        h1 { (texts.get("settings-title")) }
        p .lead { (texts.get("settings-intro")) }
        p { a href=(reader.href("/phrases", &[])) { (texts.get("phrases-title")) } }
        @for area in Area::ALL {
            @let of_area = sorted(glossary, &reader, *area);
            @if !of_area.is_empty() {
                h2 { (texts.get(&format!("area-{area}"))) }
                ul .entries {
                    @for setting in of_area {
                        li {
                            h3 { a href=(reader.href(&address(setting), &[])) { (localised(glossary, &reader, &setting.title)) } }
                            p { (localised(glossary, &reader, &setting.summary)) }
                        }
                    }
                }
            }
        }
    };
    let title = texts.get("settings-title");
    Ok(page(glossary, &reader, Place::Settings, &title, &main))
}

/// The page of a setting.
pub(in crate::web) fn address(setting: &Setting) -> String {
    format!("/settings/{}", setting.id)
}

/// The settings of a field as the reader's language sorts their titles.
pub(super) fn sorted<'a>(glossary: &'a Glossary, reader: &Reader, area: Area) -> Vec<&'a Setting> {
    let all = glossary.companions.settings.iter();
    let mut all: Vec<_> = all.filter(|setting| setting.area == area).collect();
    let order = sorting::order(reader.language());
    all.sort_by(|a, b| order(title(reader, a), title(reader, b)));
    all
}

fn title<'a>(reader: &Reader, setting: &'a Setting) -> &'a str {
    let title = setting.title.best(&reader.languages);
    title.map_or(setting.id.as_str(), |(_, title)| title)
}

/// One kind of assignment, in a pair.
pub(super) async fn setting(
    State(app): State<App>,
    Name(id): Name,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let (glossary, texts) = (content.glossary(), reader.texts);
    let setting = glossary.companions.setting(&id);
    let setting = setting.ok_or(Error::NoSuchPage)?;
    let concepts = setting.concepts();
    let concepts: Vec<_> = concepts
        .filter_map(|id| glossary.concept(id.as_str()))
        .collect();
    let languages = shown(glossary, &reader, &asked);
    let phrases = setting.phrases.iter();
    let phrases: Vec<_> = phrases
        .filter_map(|id| glossary.companions.phrase(id.as_str()))
        .collect();
    let main = html! {
        article .setting {
            header {
                p .domain { a href=(reader.href("/settings", &[])) { (texts.get("settings-title")) } }
                h1 { (localised(glossary, &reader, &setting.title)) }
                p .lead { (localised(glossary, &reader, &setting.summary)) }
                (pair::form(glossary, &reader, &asked, &address(setting), &[]))
                nav aria-label=(texts.get("setting-contents")) {
                    ul .choices {
                        li { a href=(asked.href(&reader, "/packs", &[("setting", setting.id.as_str())])) { (texts.get("pack-make")) } }
                        @for part in ["terms", "phrases", "wrong", "advice"] {
                            li { a href={ "#" (part) } { (texts.get(&format!("setting-{part}"))) } }
                        }
                    }
                }
            }
            section #terms {
                h2 { (texts.get("setting-terms")) }
                @for each in &setting.stages { (stage(glossary, &reader, &asked, each)) }
            }
            @if asked.from.is_some() || !asked.to.is_empty() {
                (to_understand(glossary, &reader, &asked, &languages, &concepts))
            }
            section #phrases .phrases {
                h2 { (texts.get("setting-phrases")) }
                @for each in &phrases { (phrase(glossary, &reader, each, &languages)) }
            }
            (remarks(glossary, &reader, "wrong", &setting.wrong))
            (remarks(glossary, &reader, "advice", &setting.advice))
        }
    };
    let title = title(&reader, setting);
    Ok(page(glossary, &reader, Place::Settings, title, &main))
}

fn stage(glossary: &Glossary, reader: &Reader, asked: &Asked<'_>, stage: &Stage) -> Markup {
    let concepts = stage.concepts.iter();
    let concepts: Vec<_> = concepts
        .filter_map(|id| glossary.concept(id.as_str()))
        .collect();
    let region = asked.region.as_deref();
    let languages = asked.languages();
    html! {
        section .stage {
            h3 { (localised(glossary, reader, &stage.title)) }
            ol .entries {
                @for concept in concepts {
                    li {
                        h4 { (concept_link(glossary, reader, concept)) }
                        (definition(glossary, reader, concept))
                        dl .briefs {
                            @for language in &languages {
                                @match concept.section(&language.tag) {
                                    Some(section) => (brief(glossary, reader, section, region)),
                                    None => div .brief {
                                        dt { (language_name(reader, language)) }
                                        dd .none { (reader.texts.get("no-section-short")) }
                                    },
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The words of the pair that are only to be understood, closed until they are wanted.
fn to_understand(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    languages: &[&Language],
    concepts: &[&Concept],
) -> Markup {
    let texts = reader.texts;
    html! {
        section .understand {
            h2 { (texts.get("setting-understand")) }
            p .explained { (texts.get("hear-explained")) }
            @for language in languages {
                details {
                    summary { (language_name(reader, language)) }
                    @for concept in concepts {
                        @if let Some(section) = concept.section(&language.tag) {
                            (warnings(glossary, reader, concept, section, asked.region.as_deref()))
                        }
                    }
                }
            }
        }
    }
}

fn remarks(glossary: &Glossary, reader: &Reader, part: &str, remarks: &[Remark]) -> Markup {
    html! {
        section id=(part) .remarks {
            h2 { (reader.texts.get(&format!("setting-{part}"))) }
            ol {
                @for remark in remarks {
                    li {
                        (localised(glossary, reader, &remark.text))
                        @if !remark.sources.is_empty() {
                            details .evidence {
                                summary { (reader.texts.get("sources")) " (" (remark.sources.len()) ")" }
                                ul { @for id in &remark.sources { li { (source(glossary, id)) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}
