//! Who reads: the interface language, the neutral title, and how links keep both.

use std::fmt::Write;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, Uri, header};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use unic_langid::LanguageIdentifier;

use super::app::App;
use super::error::Error;
use super::extract::Params;
use super::texts::Texts;
use crate::model::{Direction, Glossary};

/// What is encoded in the value of a parameter.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b',');

/// The reader of a page.
#[derive(Debug)]
pub(super) struct Reader {
    /// The interface texts.
    pub(super) texts: &'static Texts,
    /// Writing direction of the interface.
    pub(super) direction: Direction,
    /// Languages for notes and definitions, the interface language first.
    pub(super) languages: Vec<LanguageIdentifier>,
    /// Whether the interface language stands in the address, so that links keep it.
    chosen: bool,
    /// Whether pages carry a title that gives nothing away.
    pub(super) neutral: bool,
    /// Path and parameters of this page, without those of the reader.
    here: (String, String),
}

impl Reader {
    /// The reader of an address and an `Accept-Language` header: `?ui=` first, then `Accept-Language`, then the first interface language.
    ///
    /// Never fails, because error pages need a reader too: what `?ui=` says wrongly is refused by [`Self::from_request_parts`].
    pub(super) fn new(uri: &Uri, accepted: Option<&HeaderValue>, glossary: &Glossary) -> Self {
        let params = Params::parse(uri.query().unwrap_or_default()).unwrap_or_default();
        let asked = params.get("ui").ok().flatten().and_then(interface_language);
        let accepted = accepted.and_then(|value| value.to_str().ok());
        let texts = Texts::of(asked.unwrap_or_else(|| negotiate(accepted.unwrap_or_default())));
        let direction = glossary
            .languages
            .get(texts.language())
            .map(|language| language.direction);
        let own = texts.language().clone();
        let others = Texts::languages().filter(|tag| **tag != own).cloned();
        Self {
            languages: std::iter::once(own.clone()).chain(others).collect(),
            direction: direction.unwrap_or(Direction::Ltr),
            texts,
            chosen: asked.is_some(),
            neutral: params.get("title").ok().flatten() == Some("neutral"),
            here: (
                uri.path().to_owned(),
                uri.query().unwrap_or_default().to_owned(),
            ),
        }
    }

    /// The interface language.
    pub(super) fn language(&self) -> &LanguageIdentifier {
        self.texts.language()
    }

    /// An address inside the site that keeps the reader's choices.
    pub(super) fn href(&self, path: &str, parameters: &[(&str, &str)]) -> String {
        let ui = self.chosen.then(|| self.language().to_string());
        address(path, parameters, ui.as_deref(), self.neutral)
    }

    /// This page in another interface language.
    pub(super) fn in_language(&self, language: &LanguageIdentifier) -> String {
        self.here_with(Some(&language.to_string()), self.neutral)
    }

    /// This page with or without a neutral title.
    pub(super) fn with_neutral_title(&self, neutral: bool) -> String {
        let ui = self.chosen.then(|| self.language().to_string());
        self.here_with(ui.as_deref(), neutral)
    }

    /// What a form must carry along.
    pub(super) fn hidden(&self) -> impl Iterator<Item = (&'static str, String)> {
        let ui = self.chosen.then(|| ("ui", self.language().to_string()));
        let title = self.neutral.then(|| ("title", "neutral".to_owned()));
        ui.into_iter().chain(title)
    }

    fn here_with(&self, ui: Option<&str>, neutral: bool) -> String {
        let (path, query) = &self.here;
        let mut address = path.clone();
        let own = |pair: &&str| {
            !pair.is_empty() && !pair.starts_with("ui=") && !pair.starts_with("title=")
        };
        let pairs: Vec<&str> = query.split('&').filter(own).collect();
        let ui = ui.map(|ui| format!("ui={ui}"));
        let title = neutral.then_some("title=neutral");
        for (place, pair) in pairs
            .into_iter()
            .chain(ui.as_deref())
            .chain(title)
            .enumerate()
        {
            address.push(if place == 0 { '?' } else { '&' });
            address.push_str(pair);
        }
        address
    }
}

fn address(path: &str, parameters: &[(&str, &str)], ui: Option<&str>, neutral: bool) -> String {
    let mut address = path.to_owned();
    let title = neutral.then_some(("title", "neutral"));
    let own = parameters
        .iter()
        .copied()
        .filter(|(_, value)| !value.is_empty());
    let all = own.chain(ui.map(|ui| ("ui", ui))).chain(title);
    for (place, (name, value)) in all.enumerate() {
        let separator = if place == 0 { '?' } else { '&' };
        // Writing to a String does not fail.
        let _ = write!(
            address,
            "{separator}{name}={}",
            utf8_percent_encode(value, VALUE)
        );
    }
    address
}

fn interface_language(tag: &str) -> Option<&'static LanguageIdentifier> {
    let wanted: LanguageIdentifier = tag.parse().ok()?;
    Texts::languages().find(|language| language.language == wanted.language)
}

fn negotiate(accepted: &str) -> &'static LanguageIdentifier {
    let requested = parse_accepted_languages(accepted);
    let available: Vec<&LanguageIdentifier> = Texts::languages().collect();
    let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering);
    found.first().copied().copied().unwrap_or(available[0])
}

impl FromRequestParts<App> for Reader {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Error> {
        let params = Params::parse(parts.uri.query().unwrap_or_default())?;
        if let Some(tag) = params
            .get("ui")?
            .filter(|tag| interface_language(tag).is_none())
        {
            let fault = format!("`{tag}` is not a language of the interface");
            return Err(Error::parameter("ui", fault, "use nl, en, fr, ar or tr"));
        }
        Ok(Self::new(
            &parts.uri,
            parts.headers.get(header::ACCEPT_LANGUAGE),
            app.content().glossary(),
        ))
    }
}
