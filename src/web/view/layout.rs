//! The frame of every page: head, navigation, the leave button, the foot.

use maud::{DOCTYPE, Markup, html};

use crate::model::Glossary;
use crate::web::assets::Asset;
use crate::web::extract::QUERY_LIMIT;
use crate::web::opensearch;
use crate::web::reader::Reader;
use crate::web::texts::Texts;

/// Where the leave button leads: a page that everyone has open.
const ELSEWHERE: &str = "https://www.wikipedia.org/";

/// Which entry of the navigation is the current page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Place {
    Search,
    Settings,
    Train,
    Domains,
    Languages,
    About,
    Elsewhere,
}

/// What some pages have besides their content.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::web) struct Extra<'a> {
    /// Scripts besides the one of every page.
    pub(in crate::web) script: Option<Asset>,
    /// A style sheet for print.
    pub(in crate::web) paper: Option<Asset>,
    /// More for the head.
    pub(in crate::web) head: Option<&'a Markup>,
    /// Without navigation and foot, for a view that fills the screen: its class.
    pub(in crate::web) bare: Option<&'static str>,
}

/// A whole page.
pub(in crate::web) fn page(
    glossary: &Glossary,
    reader: &Reader,
    place: Place,
    title: &str,
    main: &Markup,
) -> Markup {
    page_with(glossary, reader, place, title, Extra::default(), main)
}

/// A whole page with something of its own.
pub(in crate::web) fn page_with(
    glossary: &Glossary,
    reader: &Reader,
    place: Place,
    title: &str,
    extra: Extra<'_>,
    main: &Markup,
) -> Markup {
    let texts = reader.texts;
    let title = if reader.kept().neutral {
        texts.get("neutral-title").into_owned()
    } else if title.is_empty() {
        texts.get("site-name").into_owned()
    } else {
        format!("{title} – {}", texts.get("site-name"))
    };
    html! {
        (DOCTYPE)
        html lang=(reader.language()) dir=(reader.direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noarchive";
                title { (title) }
                link rel="stylesheet" href=(Asset::Style.address());
                @if let Some(paper) = extra.paper { link rel="stylesheet" media="print" href=(paper.address()); }
                (opensearch_link(reader))
                link rel="icon" href=(Asset::Icon.address()) type="image/svg+xml";
                script src=(Asset::Script.address()) defer {}
                @if let Some(script) = extra.script { script src=(script.address()) defer {} }
                @if let Some(head) = extra.head { (head) }
            }
            body class=[extra.bare] data-query-limit=(QUERY_LIMIT) {
                a .skip href="#content" { (texts.get("skip-to-content")) }
                @match extra.bare {
                    Some(_) => header .bare { (leave(reader)) },
                    None => {
                        (header(reader, place))
                        (edition_bar(glossary, reader))
                        (pack_bar(reader))
                    }
                }
                main #content tabindex="-1" { (main) }
                @if extra.bare.is_none() { (footer(glossary, reader)) }
            }
        }
    }
}

/// Lets a browser search here from its address bar. Its title gives away no more than the page's own.
fn opensearch_link(reader: &Reader) -> Markup {
    let language = reader.language().to_string();
    let ui: &[(&str, &str)] = match reader.kept().ui {
        Some(_) => &[],
        None => &[("ui", &language)],
    };
    let href = reader.href_with_pack("/opensearch.xml", ui, Vec::new());
    html! {
        link rel="search" type="application/opensearchdescription+xml" title=(opensearch::name(reader)) href=(href);
    }
}

/// The way out: another site in place of this page.
fn leave(reader: &Reader) -> Markup {
    html! {
        a .leave href=(ELSEWHERE) rel="noreferrer nofollow" title=(reader.texts.get("leave-hint")) {
            (reader.texts.get("leave"))
        }
    }
}

/// That a frozen edition is read, with the way to the current state.
fn edition_bar(glossary: &Glossary, reader: &Reader) -> Markup {
    let (edition, date) = (&*glossary.header.edition, glossary.header.date.as_deref());
    // Isolated, because a day written with hyphens turns round among letters from right to left.
    let date = format!("\u{2066}{}\u{2069}", date.unwrap_or_default());
    let variables = [("edition", edition.into()), ("date", date.into())];
    html! {
        @if let Some(now) = reader.here_now() {
            p .edition-bar { (reader.texts.with("edition-frozen", variables)) " " a href=(now) { (reader.texts.get("edition-now")) } }
        }
    }
}

/// The concepts picked so far, where there are any.
fn pack_bar(reader: &Reader) -> Markup {
    let count = reader.kept().picked.len();
    html! {
        @if count > 0 {
            nav .pack-bar aria-label=(reader.texts.get("pack-yours")) {
                a href=(reader.href("/packs", &[])) { (reader.texts.with("pack-picked", [("count", count.into())])) }
                a href=(reader.with_pack(Vec::new())) rel="nofollow" { (reader.texts.get("pack-empty")) }
            }
        }
    }
}

fn header(reader: &Reader, place: Place) -> Markup {
    let texts = reader.texts;
    let entries = [
        (Place::Search, "/", "nav-search"),
        (Place::Settings, "/settings", "nav-settings"),
        (Place::Train, "/train", "nav-train"),
        (Place::Domains, "/domains", "nav-domains"),
        (Place::Languages, "/languages", "nav-languages"),
        (Place::About, "/about", "nav-about"),
    ];
    html! {
        header .site {
            a .mark href=(reader.href("/", &[])) { (texts.get("site-name")) }
            nav aria-label=(texts.get("nav-label")) {
                ul {
                    @for (entry, path, message) in entries {
                        li {
                            a href=(reader.href(path, &[])) aria-current=[(entry == place).then_some("page")] {
                                (texts.get(message))
                            }
                        }
                    }
                }
            }
            (leave(reader))
        }
    }
}

fn footer(glossary: &Glossary, reader: &Reader) -> Markup {
    let texts = reader.texts;
    let edition = texts.with("edition", [("edition", (&*glossary.header.edition).into())]);
    let licence = texts.with(
        "licence-line",
        [("licence", (&*glossary.header.licence).into())],
    );
    let neutral = if reader.kept().neutral {
        "neutral-title-off"
    } else {
        "neutral-title-on"
    };
    html! {
        footer .site {
            nav aria-label=(texts.get("interface-language")) {
                ul .choices {
                    @for language in Texts::languages() {
                        @let listed = glossary.languages.get(language);
                        @let autonym = listed.map_or("", |language| &language.autonym);
                        li {
                            a href=(reader.in_language(language)) lang=(language) hreflang=(language)
                                dir=[listed.map(|language| language.direction)]
                                aria-current=[(language == reader.language()).then_some("true")] { (autonym) }
                        }
                    }
                }
            }
            ul .choices {
                li { a href=(reader.href("/privacy", &[])) { (texts.get("nav-privacy")) } }
                li { a href=(reader.href("/api", &[])) { (texts.get("nav-api")) } }
                li { a href=(reader.with_neutral_title(!reader.kept().neutral)) rel="nofollow" { (texts.get(neutral)) } }
            }
            p .small { a href=(reader.href("/changes", &[])) { (edition) } " · " (licence) }
        }
    }
}
