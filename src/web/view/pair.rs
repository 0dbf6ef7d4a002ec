//! The choice of a language pair, on every page that shows one.

use maud::{Markup, html};

use crate::model::{Glossary, Language};
use crate::web::look_up::Asked;
use crate::web::reader::Reader;
use crate::web::view::fragment::country_name;

/// The two choices of a pair: `from` and `to`, with what stands for none.
pub(in crate::web) fn choices(
    glossary: &Glossary,
    reader: &Reader,
    from: Option<&Language>,
    to: &[&Language],
    messages: [&str; 4],
) -> Markup {
    let [label_from, none_from, label_to, none_to] = messages;
    let to: Vec<String> = to.iter().map(|language| language.tag.to_string()).collect();
    let from = from.map(|language| language.tag.to_string());
    html! {
        (choice(glossary, reader, "from", label_from, none_from, from))
        (choice(glossary, reader, "to", label_to, none_to, Some(to.join(","))))
    }
}

/// A form that shows this page again in another pair and variety.
pub(in crate::web) fn form(
    glossary: &Glossary,
    reader: &Reader,
    asked: &Asked<'_>,
    path: &str,
    kept: &[(&str, &str)],
) -> Markup {
    let messages = ["pair-one", "pair-none", "pair-other", "pair-none"];
    let varieties = varieties(asked);
    html! {
        form .pairing action=(reader.path(path)) method="get" {
            div .pair {
                (choices(glossary, reader, asked.from, &asked.to, messages))
                @if !varieties.is_empty() {
                    div {
                        label for="region" { (reader.texts.get("pair-variety")) }
                        select #region name="region" {
                            option value="" { (reader.texts.get("pair-any-variety")) }
                            @for code in varieties {
                                option value=(code) selected[asked.region.as_deref() == Some(code)] { (country_name(glossary, reader, code)) }
                            }
                        }
                    }
                }
                button type="submit" { (reader.texts.get("pair-show")) }
            }
            @for (name, value) in kept { @if !value.is_empty() { input type="hidden" name=(name) value=(value); } }
            @for (name, value) in reader.hidden() { input type="hidden" name=(name) value=(value); }
        }
    }
}

/// The countries of the pair's languages that have varieties, the asked one among them.
fn varieties<'a>(asked: &'a Asked<'_>) -> Vec<&'a str> {
    let languages = asked.from.iter().chain(&asked.to);
    let varieties = languages.flat_map(|language| &language.varieties);
    let codes = varieties.flat_map(|variety| &variety.countries);
    let mut codes: Vec<&str> = codes.map(|code| &**code).collect();
    codes.extend(asked.region.as_deref());
    codes.sort_unstable();
    codes.dedup();
    codes
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
