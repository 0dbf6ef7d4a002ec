//! Data extension: columns about concepts that have been found. Also `GET /reconcile/properties`, which names the columns.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::entity::{CONCEPT, domain_name};
use super::{Voice, parsed};
use crate::model::{Concept, Glossary, Language, Retired};
use crate::web::api::answer;
use crate::web::app::{App, Content};
use crate::web::error::Error;
use crate::web::extract::Params;

/// The most concepts, and the most columns, of one request.
const MOST_IDS: usize = 500;
const MOST_PROPERTIES: usize = 200;

/// A column.
#[derive(Debug, Clone, Copy)]
enum Property<'g> {
    /// The first choice in a language.
    Label(&'g Language),
    /// Every word to say in a language.
    Terms(&'g Language),
    /// The definition in a language.
    Definition(&'g Language),
    /// The name of the domain.
    Domain,
}

impl<'g> Property<'g> {
    /// The columns there are: definitions where every concept has one.
    fn all(glossary: &'g Glossary) -> impl Iterator<Item = Self> {
        let languages = || glossary.languages.iter();
        let full = languages().filter(|language| language.full);
        std::iter::once(Self::Domain)
            .chain(full.map(Self::Definition))
            .chain(languages().map(Self::Label))
            .chain(languages().map(Self::Terms))
    }

    fn of(glossary: &'g Glossary, id: &str) -> Option<Self> {
        if id == "domain" {
            return Some(Self::Domain);
        }
        let (name, tag) = id.split_once(':')?;
        let language = glossary.languages.resolve(&tag.parse().ok()?)?;
        match name {
            "label" => Some(Self::Label(language)),
            "terms" => Some(Self::Terms(language)),
            "definition" => Some(Self::Definition(language)),
            _ => None,
        }
    }

    fn id(self) -> String {
        match self {
            Self::Label(language) => format!("label:{}", language.tag),
            Self::Terms(language) => format!("terms:{}", language.tag),
            Self::Definition(language) => format!("definition:{}", language.tag),
            Self::Domain => "domain".to_owned(),
        }
    }

    fn name(self, voice: &Voice) -> String {
        let (message, language) = match self {
            Self::Label(language) => ("usage-preferred", language),
            Self::Terms(language) => ("say-heading", language),
            Self::Definition(language) => ("train-meaning", language),
            Self::Domain => return voice.text("domains-title").into_owned(),
        };
        let name = language.name(&voice.languages);
        format!("{}: {name}", voice.text(message))
    }

    fn values<'c>(
        self,
        glossary: &'c Glossary,
        voice: &Voice,
        concept: &'c Concept,
    ) -> Vec<Text<'c>> {
        let section = |language: &Language| concept.section(&language.tag);
        let texts: Vec<&str> = match self {
            Self::Label(language) => {
                let label = section(language).and_then(|section| section.label());
                label.map(|term| &*term.text).into_iter().collect()
            }
            Self::Terms(language) => {
                let terms = section(language)
                    .into_iter()
                    .flat_map(|section| section.say());
                terms.map(|term| &*term.text).collect()
            }
            Self::Definition(language) => {
                let definition =
                    section(language).and_then(|section| section.definition.as_deref());
                definition.into_iter().collect()
            }
            Self::Domain => vec![domain_name(glossary, voice, concept)],
        };
        texts.into_iter().map(|str| Text { str }).collect()
    }
}

/// What is asked for.
#[derive(Debug, Deserialize)]
struct Wanted {
    ids: Vec<String>,
    properties: Vec<WantedProperty>,
}

#[derive(Debug, Deserialize)]
struct WantedProperty {
    id: String,
}

/// A column with its name.
#[derive(Debug, Serialize)]
struct Column {
    id: String,
    name: String,
}

/// The columns, and for each concept the values of each column.
#[derive(Debug, Serialize)]
pub(super) struct Rows<'c> {
    meta: Vec<Column>,
    rows: BTreeMap<String, BTreeMap<String, Vec<Text<'c>>>>,
}

/// A value of a cell.
#[derive(Debug, Serialize)]
struct Text<'c> {
    str: &'c str,
}

/// The values of the columns that `extend` names; an identifier that is of no concept has none.
pub(super) fn rows<'c>(
    content: &'c Content,
    voice: &Voice,
    extend: &str,
) -> Result<Rows<'c>, Error> {
    let glossary = content.glossary();
    let wanted: Wanted = parsed("extend", extend)?;
    if wanted.ids.len() > MOST_IDS || wanted.properties.len() > MOST_PROPERTIES {
        let remedy = "ask for at most 500 concepts and 200 properties";
        return Err(Error::parameter("extend", "asks for too much", remedy));
    }
    let properties = wanted.properties.iter().map(|property| {
        let known = Property::of(glossary, &property.id);
        let known = known.ok_or_else(|| {
            let fault = format!("asks for `{}`, which is no property", property.id);
            Error::parameter("extend", fault, "use those of /reconcile/properties")
        })?;
        Ok((&*property.id, known))
    });
    let properties: Vec<(&str, Property<'_>)> = properties.collect::<Result<_, Error>>()?;
    let row = |id: &str| {
        let concept = find(glossary, id);
        let cells = properties.iter().map(|(id, property)| {
            let values = concept.map(|concept| property.values(glossary, voice, concept));
            ((*id).to_owned(), values.unwrap_or_default())
        });
        cells.collect()
    };
    let meta = properties.iter().map(|(id, property)| Column {
        id: (*id).to_owned(),
        name: property.name(voice),
    });
    Ok(Rows {
        meta: meta.collect(),
        rows: wanted.ids.iter().map(|id| (id.clone(), row(id))).collect(),
    })
}

/// The concept of an identifier, or the one that took its place.
fn find<'g>(glossary: &'g Glossary, id: &str) -> Option<&'g Concept> {
    match glossary.retired.get(id) {
        Some(Retired::ReplacedBy(new)) => glossary.concept(new.as_str()),
        Some(Retired::Gone(_)) => None,
        None => glossary.concept(id),
    }
}

/// What columns there are.
#[derive(Debug, Serialize)]
struct Proposal<'p> {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<usize>,
    properties: Vec<Column>,
}

/// The columns of a type; of one that there is not, none.
pub(super) async fn properties(State(app): State<App>, params: Params) -> Result<Response, Error> {
    let content = app.content();
    let glossary = content.glossary();
    let voice = Voice::of(&params)?;
    let (kind, limit) = (params.get("type")?, params.limit(1000)?);
    let is_known = kind.is_none_or(|kind| {
        let domain = kind.strip_prefix("domain:");
        kind == CONCEPT || domain.is_some_and(|domain| glossary.domain(domain).is_some())
    });
    let all = Property::all(glossary).filter(|_| is_known);
    let columns = all.map(|property| Column {
        id: property.id(),
        name: property.name(&voice),
    });
    answer(&Proposal {
        kind,
        limit,
        properties: columns.take(limit.unwrap_or(usize::MAX)).collect(),
    })
}
