//! What changed from one edition to another.

use std::sync::Arc;

use axum::extract::State;
use maud::{Markup, html};

use crate::model::{ConceptChange, Glossary, LanguageChange, TermChange, differences};
use crate::web::app::{App, Content};
use crate::web::error::Error;
use crate::web::extract::Params;
use crate::web::reader::Reader;
use crate::web::view::fragment::{concept_link, language_name, word};
use crate::web::view::layout::{Place, page};
use crate::web::view::term::usage;

/// Two states to compare: an edition, or the current one under its name.
pub(in crate::web) struct Compared {
    pub(in crate::web) old: Arc<Content>,
    pub(in crate::web) new: Arc<Content>,
}

impl Compared {
    /// Reads `from` and `to`: names of editions; without `to` the current state, without `from` the last edition before.
    ///
    /// # Errors
    ///
    /// When there is no such edition; `None`: there is nothing to compare with yet.
    pub(in crate::web) async fn of(app: &App, params: &Params) -> Result<Option<Self>, Error> {
        let new = match params.get("to")? {
            Some(name) => state(app, name).await?,
            None => app.content(),
        };
        let name = &*new.glossary().header.edition;
        let before = match params.get("from")? {
            Some(name) => Some(name.to_owned()),
            None => {
                let earlier = app.editions.list().rev();
                let earlier = earlier.map(|edition| edition.name.clone());
                let mut earlier = earlier.filter(|other| other != name);
                earlier.next()
            }
        };
        let Some(before) = before else {
            return Ok(None);
        };
        let old = state(app, &before).await?;
        Ok(Some(Self { old, new }))
    }

    /// Everything that changed.
    pub(in crate::web) fn differences(&self) -> Vec<ConceptChange<'_>> {
        differences(self.old.glossary(), self.new.glossary())
    }
}

/// The state of a name: a frozen edition, else the current one.
async fn state(app: &App, name: &str) -> Result<Arc<Content>, Error> {
    let current = app.content();
    if app.editions.get(name).is_none() && *current.glossary().header.edition == *name {
        return Ok(current);
    }
    app.editions.content(name).await
}

/// The editions, and what changed between two of them.
pub(super) async fn changes(
    State(app): State<App>,
    reader: Reader,
    params: Params,
) -> Result<Markup, Error> {
    let content = app.content();
    let (glossary, texts) = (content.glossary(), reader.texts);
    let compared = Compared::of(&app, &params).await?;
    let main = html! {
        h1 { (texts.get("changes-title")) }
        p .lead { (texts.get("changes-intro")) }
        ul .entries {
            @for edition in app.editions.list().rev() {
                li {
                    a href=(format!("/editions/{}/", edition.name)) { (texts.with("edition", [("edition", (&*edition.name).into())])) }
                    " · " bdi dir="ltr" { (edition.date) }
                }
            }
        }
        @match &compared {
            Some(compared) => (list(&reader, compared)),
            None => p { (texts.get("changes-none")) },
        }
    };
    let title = texts.get("changes-title");
    Ok(page(glossary, &reader, Place::About, &title, &main))
}

fn list(reader: &Reader, compared: &Compared) -> Markup {
    let texts = reader.texts;
    let (old, new) = (compared.old.glossary(), compared.new.glossary());
    let all = compared.differences();
    let names = [
        ("from", (&*old.header.edition).into()),
        ("to", (&*new.header.edition).into()),
    ];
    html! {
        h2 { (texts.with("changes-between", names)) }
        p { (texts.with("concept-count", [("count", all.len().into())])) }
        ul .entries .changes { @for change in &all { (concept(reader, old, new, change)) } }
    }
}

fn concept(reader: &Reader, old: &Glossary, new: &Glossary, change: &ConceptChange<'_>) -> Markup {
    let id = change.id.as_str();
    html! {
        li {
            h3 {
                @match (new.concept(id), old.concept(id)) {
                    (Some(concept), _) => (concept_link(new, reader, concept)),
                    (None, Some(concept)) => { (concept.id) },
                    (None, None) => (id),
                }
                " " span .small { (reader.texts.get(&format!("change-{}", change.change))) }
            }
            @for each in &change.languages { (language(reader, old, new, each)) }
        }
    }
}

fn language(
    reader: &Reader,
    old: &Glossary,
    new: &Glossary,
    change: &LanguageChange<'_>,
) -> Markup {
    let texts = reader.texts;
    let found = new.languages.get(change.language);
    let Some(language) = found.or_else(|| old.languages.get(change.language)) else {
        return html! {};
    };
    html! {
        p {
            span .key { (language_name(reader, language)) }
            @if !change.keys.is_empty() { " " span .small { (change.keys.join(", ")) } }
            @for TermChange { text, change, was, is } in &change.terms {
                " " span .changed data-change=(change) {
                    (word(language, text)) " " span .small { (texts.get(&format!("change-{change}"))) }
                    @match (was, is) {
                        (Some(was), Some(is)) if was != is => { " " (usage(reader, *was)) " → " (usage(reader, *is)) },
                        (_, Some(is)) => { " " (usage(reader, *is)) },
                        (Some(was), None) => { " " (usage(reader, *was)) },
                        (None, None) => {}
                    }
                }
            }
        }
    }
}
