//! The search form: one box and a language pair.

use maud::{Markup, html};

use crate::model::{Glossary, Language};
use crate::web::extract::QUERY_LIMIT;
use crate::web::reader::Reader;
use crate::web::view::pair::choices;

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
    html! {
        form .search role="search" action=(reader.path("/search")) method="get" {
            div .box {
                label for="q" { (texts.get("search-label")) }
                input #q type="search" name="q" value=(text) maxlength=(QUERY_LIMIT) dir="auto"
                    autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false"
                    enterkeyhint="search" aria-describedby="search-hint" autofocus[text.is_empty()];
                button type="submit" { (texts.get("search-button")) }
            }
            div .pair {
                (choices(glossary, reader, from, to, ["search-from", "any-language", "search-to", "all-languages"]))
            }
            p #search-hint .small { (texts.get("search-hint")) }
            @if let Some(region) = region { input type="hidden" name="region" value=(region); }
            @for (name, value) in reader.hidden() { input type="hidden" name=(name) value=(value); }
        }
    }
}
