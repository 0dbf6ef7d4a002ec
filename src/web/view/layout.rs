//! The frame of every page: head, navigation, the leave button, the foot.

use maud::{DOCTYPE, Markup, html};

use crate::model::Glossary;
use crate::web::assets;
use crate::web::extract::QUERY_LIMIT;
use crate::web::reader::Reader;
use crate::web::texts::Texts;

/// Where the leave button leads: a page that everyone has open.
const ELSEWHERE: &str = "https://www.wikipedia.org/";

/// Which entry of the navigation is the current page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::web) enum Place {
    Search,
    Settings,
    Domains,
    Languages,
    About,
    Elsewhere,
}

/// A whole page.
pub(in crate::web) fn page(
    glossary: &Glossary,
    reader: &Reader,
    place: Place,
    title: &str,
    main: &Markup,
) -> Markup {
    let texts = reader.texts;
    let title = if reader.neutral {
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
                link rel="stylesheet" href=(assets::style());
                link rel="icon" href=(assets::icon()) type="image/svg+xml";
                script src=(assets::script()) defer {}
            }
            body data-query-limit=(QUERY_LIMIT) {
                a .skip href="#content" { (texts.get("skip-to-content")) }
                (header(reader, place))
                main #content tabindex="-1" { (main) }
                (footer(glossary, reader))
            }
        }
    }
}

fn header(reader: &Reader, place: Place) -> Markup {
    let texts = reader.texts;
    let entries = [
        (Place::Search, "/", "nav-search"),
        (Place::Settings, "/settings", "nav-settings"),
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
            a .leave href=(ELSEWHERE) rel="noreferrer nofollow" title=(texts.get("leave-hint")) { (texts.get("leave")) }
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
    let neutral = if reader.neutral {
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
                li { a href=(reader.with_neutral_title(!reader.neutral)) rel="nofollow" { (texts.get(neutral)) } }
            }
            p .small { (edition) " · " (licence) }
        }
    }
}
