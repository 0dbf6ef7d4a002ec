//! `GET /api/v1/lookup`

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use unic_langid::LanguageIdentifier;
use utoipa::ToSchema;

use super::entry::{SectionEntry, Shown, TextIn, text_in};
use super::json::{self, Page, Tag};
use crate::model::Concept;
use crate::search::Hit;
use crate::web::app::App;
use crate::web::error::{Error, Problem};
use crate::web::extract::Params;
use crate::web::look_up::Asked;
use crate::web::texts::Texts;

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct LookupAnswer<'a> {
    /// The edition that answers.
    edition: &'a str,
    query: QueryEcho<'a>,
    /// All concepts that match, also those beyond the limit.
    total: usize,
    /// Best first.
    hits: Vec<LookupHit<'a>>,
}

/// The query as it was understood.
#[derive(Debug, Serialize, ToSchema)]
struct QueryEcho<'a> {
    text: &'a str,
    #[schema(value_type = Option<String>)]
    from: Option<Tag<'a>>,
    #[schema(value_type = Vec<String>)]
    to: Vec<Tag<'a>>,
    region: Option<&'a str>,
}

/// A concept that matches.
#[derive(Debug, Serialize, ToSchema)]
struct LookupHit<'a> {
    /// Identifier of the concept.
    concept: &'a str,
    /// Its page.
    #[schema(value_type = String)]
    url: Page<'a>,
    #[serde(rename = "match")]
    found: FoundText<'a>,
    definition: Option<TextIn<'a>>,
    /// The languages asked for, or all.
    languages: Vec<SectionEntry<'a>>,
}

/// What matched, and why.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct FoundText<'a> {
    #[schema(value_type = String)]
    language: Tag<'a>,
    /// The text that matched: a term or one of its forms.
    term: &'a str,
    /// `exact`, `folded`, `words`, `prefix`, `inflected`, `joined`, `typo`, `romanised` or `text`.
    class: &'static str,
    /// Usage of the term that matched; `null` when words of a definition or note did.
    usage: Option<&'static str>,
    /// Offsets in code points into `term`: begin and end of each part that matched.
    ranges: Vec<[u32; 2]>,
}

impl<'a> FoundText<'a> {
    pub(super) fn of(hit: &Hit<'a>) -> Self {
        Self {
            language: Tag(&hit.section.language),
            term: hit.text,
            class: hit.class.name(),
            usage: hit.term.map(|term| term.usage.name()),
            ranges: hit
                .ranges
                .iter()
                .map(|range| [range.start, range.end])
                .collect(),
        }
    }
}

/// Look up a word or phrase as it was heard.
///
/// Notes and definitions come in the first of these languages that has them: `ui`, `from`, `to`, then the interface languages.
#[utoipa::path(
    get,
    path = "/api/v1/lookup",
    tag = "glossary",
    params(
        ("q" = String, Query, description = "The text, in any spelling", max_length = 200, min_length = 1, pattern = r"^[^\x00]*\S[^\x00]*$", example = "mithli"),
        ("from" = Option<String>, Query, description = "BCP 47 tag of the language it is believed to be in", example = "ar"),
        ("to" = Option<String>, Query, description = "BCP 47 tags of the languages wanted, separated by commas; without it all", example = "nl,fr"),
        ("region" = Option<String>, Query, description = "ISO 3166 code of the country whose words are wanted", example = "MA"),
        ("limit" = Option<u8>, Query, description = "The most hits", minimum = 1, maximum = 50, example = 10),
        ("ui" = Option<String>, Query, description = "BCP 47 tag of the language for notes and advice", example = "nl"),
    ),
    responses(
        (status = 200, description = "What was found; `hits` may be empty", body = LookupAnswer<'_>),
        (status = 304, description = "The answer that `If-None-Match` names still holds"),
        (status = 400, description = "A parameter does not fit", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn lookup(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let ui = interface_language(&params)?;
    let results = asked.results(&content)?.ok_or(Error::NoQuery)?;
    let glossary = content.glossary();
    let readers = readers(ui.as_ref(), &asked);
    let shown = Shown {
        glossary,
        readers: &readers,
        region: asked.region.as_deref(),
    };
    let hits = results.hits.iter().map(|hit| LookupHit {
        concept: hit.concept.id.as_str(),
        url: Page(&hit.concept.id),
        found: FoundText::of(hit),
        definition: hit
            .concept
            .definition(&readers)
            .map(|(tag, text)| text_in(tag, text)),
        languages: sections(hit.concept, &asked)
            .map(|section| shown.section(section))
            .collect(),
    });
    let answer = LookupAnswer {
        edition: &glossary.header.edition,
        query: QueryEcho {
            text: asked.text.as_deref().unwrap_or_default(),
            from: asked.from.map(|language| Tag(&language.tag)),
            to: asked.to.iter().map(|language| Tag(&language.tag)).collect(),
            region: asked.region.as_deref(),
        },
        total: results.total,
        hits: hits.collect(),
    };
    json::answer(&answer)
}

/// The sections of the languages asked for, in that order, or all of them.
fn sections<'a>(
    concept: &'a Concept,
    asked: &Asked<'_>,
) -> impl Iterator<Item = &'a crate::model::Section> {
    let all = if asked.to.is_empty() {
        &*concept.sections
    } else {
        &[]
    };
    asked
        .to
        .iter()
        .filter_map(|language| concept.section(&language.tag))
        .chain(all)
}

/// The language of notes that `ui` asks for.
pub(in crate::web) fn interface_language(
    params: &Params,
) -> Result<Option<LanguageIdentifier>, Error> {
    let Some(tag) = params.get("ui")? else {
        return Ok(None);
    };
    let known = tag
        .parse()
        .ok()
        .filter(|tag| Texts::languages().any(|own| own == tag));
    known.map(Some).ok_or_else(|| {
        let fault = format!("`{tag}` is not a language of the interface");
        Error::parameter("ui", fault, "use nl, en, fr, ar or tr")
    })
}

fn readers(ui: Option<&LanguageIdentifier>, asked: &Asked<'_>) -> Vec<LanguageIdentifier> {
    let asked = asked
        .from
        .iter()
        .chain(&asked.to)
        .map(|language| &language.tag);
    ui.into_iter()
        .chain(asked)
        .chain(Texts::languages())
        .cloned()
        .collect()
}
