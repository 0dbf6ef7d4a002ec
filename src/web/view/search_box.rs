//! The search form: one box and a language pair.

use maud::{Markup, html};

use crate::model::{Glossary, Language};
use crate::web::extract::QUERY_LIMIT;
use crate::web::reader::Reader;

/// The form as it was filled in.
pub(in crate::web) fn search_box(
    glossary: &Glossary,
    reader: &Reader,
    text: &str,
    from: Option<&Language>,
    to: &[&Language],
    region: Option<&str>,
) -> Markup {
    let texts = reader.texts;
    let to_value = to
        .iter()
        .map(|language| language.tag.to_string())
        .collect::<Vec<_>>()
        .join(",");
    html! {
        form .search role="search" action="/search" method="get" {
            div .box {
                label for="q" { (texts.get("search-label")) }
                input #q type="search" name="q" value=(text) maxlength=(QUERY_LIMIT) dir="auto"
                    autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false"
                    enterkeyhint="search" aria-describedby="search-hint" autofocus[text.is_empty()];
                button type="submit" { (texts.get("search-button")) }
            }
            div .pair {
                (choice(glossary, reader, "from", "search-from", "any-language", from.map(|l| l.tag.to_string())))
                (choice(glossary, reader, "to", "search-to", "all-languages", Some(to_value)))
            }
            p #search-hint .small { (texts.get("search-hint")) }
            @if let Some(region) = region { input type="hidden" name="region" value=(region); }
            @for (name, value) in reader.hidden() { input type="hidden" name=(name) value=(value); }
        }
    }
}

fn choice(
    glossary: &Glossary,
    reader: &Reader,
    name: &str,
    label: &str,
    none: &str,
    chosen: Option<String>,
) -> Markup {
    let chosen = chosen.unwrap_or_default();
    let listed = glossary
        .languages
        .iter()
        .any(|language| language.tag.to_string() == chosen);
    html! {
        div {
            label for=(name) { (reader.texts.get(label)) }
            select id=(name) name=(name) {
                option value="" { (reader.texts.get(none)) }
                @if !listed && !chosen.is_empty() { option value=(chosen) selected { (chosen) } }
                @for language in glossary.languages.iter() {
                    @let tag = language.tag.to_string();
                    option value=(tag) selected[tag == chosen] { (language.name(&reader.languages)) }
                }
            }
        }
    }
}
