//! How to cite an entry: in a sentence, as `BibTeX`, as RIS.

use maud::{Markup, html};

use crate::model::{Concept, Glossary};
use crate::web::reader::Reader;

/// The entry of this edition at this permanent address.
pub(in crate::web) fn citation(
    glossary: &Glossary,
    reader: &Reader,
    concept: &Concept,
    title: &str,
    base_url: &str,
) -> Markup {
    let texts = reader.texts;
    let about = &glossary.header;
    let address = format!(
        "{base_url}{}",
        reader.path(&format!("/concepts/{}", concept.id))
    );
    let site = texts.get("site-name");
    let (edition, date) = (&*about.edition, about.date.as_deref());
    let day = date.map_or_else(
        || texts.get("cite-in-preparation").into_owned(),
        str::to_owned,
    );
    let year = edition.split('.').next().unwrap_or_default();
    let key = format!("passerelle-{}-{edition}", concept.id);
    let plain = format!("“{title}”. {site}, {edition} ({day}). {address}");
    let bibtex = format!(
        "@misc{{{key},\n  title = {{{title}}},\n  howpublished = {{{site}, edition {edition}}},\n  year = {{{year}}},\n  url = {{{address}}}\n}}"
    );
    let ris = format!(
        "TY  - DICT\nTI  - {title}\nT2  - {site}\nET  - {edition}\nPY  - {year}\nDA  - {}\nUR  - {address}\nER  - ",
        date.unwrap_or_default().replace('-', "/")
    );
    html! {
        details .cite {
            summary { (texts.get("cite")) }
            p { (plain) }
            @for (name, text) in [("BibTeX", bibtex), ("RIS", ris)] {
                h3 { (name) }
                pre dir="ltr" { code { (text) } }
            }
        }
    }
}
