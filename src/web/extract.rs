//! From a request to typed values. What does not fit is a clear error, never a default.

use std::borrow::Cow;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use percent_encoding::percent_decode_str;
use unic_langid::LanguageIdentifier;

use super::error::Error;
use crate::model::{Glossary, Language, Retired};

/// The longest query, in characters.
pub(super) const QUERY_LIMIT: usize = 200;
/// The most concepts picked for a pack.
const PACK_LIMIT: usize = 300;
/// The longest address, in bytes.
const ADDRESS_LIMIT: usize = 8 << 10;

/// The parameters of an address, decoded strictly.
#[derive(Debug, Clone, Default)]
pub(super) struct Params(Vec<(String, String)>);

impl Params {
    /// Parses what stands after `?`.
    ///
    /// # Errors
    ///
    /// When it is not UTF-8 or too long.
    pub(super) fn parse(raw: &str) -> Result<Self, Error> {
        if raw.len() > ADDRESS_LIMIT {
            return Err(Error::AddressTooLong {
                most: ADDRESS_LIMIT,
            });
        }
        Self::of_form(raw)
    }

    /// Parses a form, which is bounded elsewhere.
    ///
    /// # Errors
    ///
    /// When it is not UTF-8.
    pub(super) fn of_form(raw: &str) -> Result<Self, Error> {
        let pairs = raw.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        });
        pairs.collect::<Result<_, _>>().map(Self)
    }

    /// The value of a parameter; an empty one counts as absent.
    ///
    /// # Errors
    ///
    /// When it is given more than once.
    pub(super) fn get(&self, name: &'static str) -> Result<Option<&str>, Error> {
        let mut values = self
            .0
            .iter()
            .filter(|(n, _)| n == name)
            .map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Error::parameter(
                name,
                "is given more than once",
                "give it once",
            )),
            (value, None) => Ok(value.map(str::trim).filter(|value| !value.is_empty())),
        }
    }

    /// One of a few values.
    ///
    /// # Errors
    ///
    /// When it is another one.
    pub(super) fn one_of(
        &self,
        name: &'static str,
        values: &[&'static str],
    ) -> Result<Option<&'static str>, Error> {
        let Some(text) = self.get(name)? else {
            return Ok(None);
        };
        let known = values.iter().copied().find(|value| *value == text);
        known.map(Some).ok_or_else(|| {
            let fault = format!("`{text}` is none of {}", values.join(", "));
            Error::parameter(name, fault, "use one of these, or leave it out")
        })
    }

    /// The query text.
    ///
    /// # Errors
    ///
    /// When it is too long.
    pub(super) fn query(&self) -> Result<Option<&str>, Error> {
        let query = self.get("q")?;
        if query.is_some_and(|query| query.chars().count() > QUERY_LIMIT) {
            return Err(Error::QueryTooLong { most: QUERY_LIMIT });
        }
        Ok(query)
    }

    /// A language of the glossary.
    ///
    /// # Errors
    ///
    /// When the tag is malformed or means no language here.
    pub(super) fn language<'g>(
        &self,
        name: &'static str,
        glossary: &'g Glossary,
    ) -> Result<Option<&'g Language>, Error> {
        self.get(name)?
            .map(|tag| language(name, tag, glossary))
            .transpose()
    }

    /// A list of languages, separated by commas.
    ///
    /// # Errors
    ///
    /// When a tag is malformed or means no language here.
    pub(super) fn languages<'g>(
        &self,
        name: &'static str,
        glossary: &'g Glossary,
    ) -> Result<Vec<&'g Language>, Error> {
        let mut languages: Vec<&Language> = Vec::new();
        for tag in self.get(name)?.into_iter().flat_map(|tags| tags.split(',')) {
            let language = language(name, tag.trim(), glossary)?;
            if !languages.iter().any(|earlier| earlier.tag == language.tag) {
                languages.push(language);
            }
        }
        Ok(languages)
    }

    /// A country of the dataset.
    ///
    /// # Errors
    ///
    /// When the code is of no country that a variety names.
    pub(super) fn region(&self, glossary: &Glossary) -> Result<Option<String>, Error> {
        let Some(code) = self.get("region")?.map(str::to_ascii_uppercase) else {
            return Ok(None);
        };
        if glossary.country(&code).is_some() {
            Ok(Some(code))
        } else {
            let fault = format!("`{code}` is the code of no country of the dataset");
            Err(Error::parameter(
                "region",
                fault,
                "use an ISO 3166 code that /api/v1/languages lists, such as `MA`",
            ))
        }
    }

    /// The identifiers of concepts in `pack`, separated by commas; a replaced one becomes its replacement, one that is gone falls away.
    ///
    /// # Errors
    ///
    /// When there are too many, or one never was a concept.
    pub(super) fn picked(&self, glossary: &Glossary) -> Result<Vec<String>, Error> {
        let ids = self.get("pack")?.into_iter().flat_map(|ids| ids.split(','));
        let mut picked: Vec<String> = Vec::new();
        for id in ids.filter(|id| !id.is_empty()) {
            let id = match glossary.retired.get(id) {
                Some(Retired::ReplacedBy(new)) => new.as_str(),
                Some(Retired::Gone(_)) => continue,
                None => id,
            };
            if glossary.concept(id).is_none() {
                let fault = format!("`{id}` is not a concept of this edition");
                let remedy = "use identifiers that /api/v1/concepts lists, separated by commas";
                return Err(Error::parameter("pack", fault, remedy));
            }
            if !picked.iter().any(|earlier| earlier == id) {
                picked.push(id.to_owned());
            }
        }
        if picked.len() > PACK_LIMIT {
            let fault = format!("holds {} concepts", picked.len());
            return Err(Error::parameter("pack", fault, "pick 300 at most"));
        }
        Ok(picked)
    }

    /// `limit`: a number between 1 and `most`.
    ///
    /// # Errors
    ///
    /// When it is no number or out of bounds.
    pub(super) fn limit(&self, most: usize) -> Result<Option<usize>, Error> {
        self.number("limit", most)
    }

    /// A number between 1 and `most`.
    ///
    /// # Errors
    ///
    /// When it is no number or out of bounds.
    pub(super) fn number(&self, name: &'static str, most: usize) -> Result<Option<usize>, Error> {
        let Some(text) = self.get(name)? else {
            return Ok(None);
        };
        match text.parse() {
            Ok(limit) if (1..=most).contains(&limit) => Ok(Some(limit)),
            _ => {
                let fault = format!("`{text}` is not a whole number from 1 to {most}");
                Err(Error::parameter(
                    name,
                    fault,
                    "give such a number, or leave it out",
                ))
            }
        }
    }
}

/// The edition that a path names, and the path within it.
pub(super) fn within_edition(path: &str) -> Option<(&str, &str)> {
    let rest = path.strip_prefix("/editions/")?;
    let end = rest.find('/').unwrap_or(rest.len());
    (end > 0).then(|| rest.split_at(end))
}

fn language<'g>(
    name: &'static str,
    tag: &str,
    glossary: &'g Glossary,
) -> Result<&'g Language, Error> {
    let parsed: LanguageIdentifier = tag.parse().map_err(|_| {
        Error::parameter(
            name,
            format!("`{tag}` is not a language tag"),
            "write a BCP 47 tag, such as `nl` or `prs`",
        )
    })?;
    glossary.languages.resolve(&parsed).ok_or_else(|| {
        let fault = format!("`{tag}` is not a language of this glossary");
        Error::parameter(name, fault, "use a tag that /api/v1/languages lists")
    })
}

fn decode(text: &str) -> Result<String, Error> {
    let spaced = if text.contains('+') {
        Cow::Owned(text.replace('+', " "))
    } else {
        Cow::Borrowed(text)
    };
    let decoded = percent_decode_str(&spaced).decode_utf8();
    let decoded = decoded.map_err(|_| Error::NotUtf8)?;
    if decoded.contains('\0') {
        return Err(Error::NotText);
    }
    Ok(decoded.into_owned())
}

impl<S: Send + Sync> FromRequestParts<S> for Params {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        Self::parse(parts.uri.query().unwrap_or_default())
    }
}

/// The one variable part of an address: `/concepts/{id}`.
#[derive(Debug)]
pub(super) struct Name(pub(super) String);

impl<S: Send + Sync> FromRequestParts<S> for Name {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let names = RawPathParams::from_request_parts(parts, state).await;
        let names = names.map_err(|_| Error::NotUtf8)?;
        let name = names.iter().next().map(|(_, value)| value.to_owned());
        name.map(Self).ok_or(Error::NoSuchPage)
    }
}
