//! Who reads: the interface language, the neutral title, the concepts picked for a pack, and how links keep them.

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
    /// What links keep.
    kept: Kept,
    /// What stands before every path: the edition that is read, where it is not the current state.
    prefix: String,
    /// Path and parameters of this page, without those of the reader.
    here: (String, String),
}

/// What the reader chose, as it stands in the address: nothing is remembered elsewhere.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    /// The interface language, where the address names it.
    pub(super) ui: Option<String>,
    /// Whether pages carry a title that gives nothing away.
    pub(super) neutral: bool,
    /// Identifiers of the concepts picked for a pack, in order.
    pub(super) picked: Vec<String>,
}

impl Kept {
    /// The names of the parameters that hold it, and `part`: a link in a part of a page leads to the whole one.
    const NAMES: [&str; 4] = ["ui", "title", "pack", "part"];

    fn parameters(&self) -> impl Iterator<Item = (&'static str, String)> {
        let ui = self.ui.clone().map(|ui| ("ui", ui));
        let title = self.neutral.then(|| ("title", "neutral".to_owned()));
        let pack = (!self.picked.is_empty()).then(|| ("pack", self.picked.join(",")));
        ui.into_iter().chain(title).chain(pack)
    }
}

impl Reader {
    /// The reader of an address and an `Accept-Language` header: `?ui=` first, then `Accept-Language`, then the first interface language.
    ///
    /// Never fails, because error pages need a reader too: what the address says wrongly is refused by [`Self::from_request_parts`].
    pub(super) fn new(
        uri: &Uri,
        accepted: Option<&HeaderValue>,
        glossary: &Glossary,
        prefix: &str,
    ) -> Self {
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
            kept: Kept {
                ui: asked.map(ToString::to_string),
                neutral: params.get("title").ok().flatten() == Some("neutral"),
                picked: params.picked(glossary).unwrap_or_default(),
            },
            prefix: prefix.to_owned(),
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

    /// What links keep.
    pub(super) const fn kept(&self) -> &Kept {
        &self.kept
    }

    /// An address inside the site that keeps the reader's choices.
    pub(super) fn href(&self, path: &str, parameters: &[(&str, &str)]) -> String {
        address(&self.path(path), parameters, &self.kept)
    }

    /// A path of the state that is read, current or frozen.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// This page in the current state, where a frozen one is read.
    pub(super) fn here_now(&self) -> Option<String> {
        let here = self.here_with(&self.kept);
        here.strip_prefix(&self.prefix)
            .filter(|_| !self.prefix.is_empty())
            .map(str::to_owned)
    }

    /// An address inside the site with other concepts picked.
    pub(super) fn href_with_pack(
        &self,
        path: &str,
        parameters: &[(&str, &str)],
        picked: Vec<String>,
    ) -> String {
        let kept = Kept {
            picked,
            ..self.kept.clone()
        };
        address(&self.path(path), parameters, &kept)
    }

    /// This page in another interface language.
    pub(super) fn in_language(&self, language: &LanguageIdentifier) -> String {
        self.here_with(&Kept {
            ui: Some(language.to_string()),
            ..self.kept.clone()
        })
    }

    /// This page with or without a neutral title.
    pub(super) fn with_neutral_title(&self, neutral: bool) -> String {
        self.here_with(&Kept {
            neutral,
            ..self.kept.clone()
        })
    }

    /// This page with other concepts picked.
    pub(super) fn with_pack(&self, picked: Vec<String>) -> String {
        self.here_with(&Kept {
            picked,
            ..self.kept.clone()
        })
    }

    /// What a form must carry along.
    pub(super) fn hidden(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.kept.parameters()
    }

    /// This page with other choices of the reader; its own parameters stay as they are.
    fn here_with(&self, kept: &Kept) -> String {
        let (path, query) = &self.here;
        let mut address = self.path(path);
        let own = |pair: &&str| {
            let name = pair.split('=').next().unwrap_or_default();
            !pair.is_empty() && !Kept::NAMES.contains(&name)
        };
        for pair in query.split('&').filter(own) {
            address.push(separator(&address));
            address.push_str(pair);
        }
        add(&mut address, kept.parameters());
        address
    }
}

fn address(path: &str, parameters: &[(&str, &str)], kept: &Kept) -> String {
    let mut address = path.to_owned();
    let own = parameters.iter().filter(|(_, value)| !value.is_empty());
    add(&mut address, own.map(|(name, value)| (*name, *value)));
    add(&mut address, kept.parameters());
    address
}

fn add<'a>(address: &mut String, parameters: impl Iterator<Item = (&'a str, impl AsRef<str>)>) {
    for (name, value) in parameters {
        address.push(separator(address));
        let value = utf8_percent_encode(value.as_ref(), VALUE);
        // Writing to a String does not fail.
        let _ = write!(address, "{name}={value}");
    }
}

fn separator(address: &str) -> char {
    if address.contains('?') { '&' } else { '?' }
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
        params.picked(app.content().glossary())?;
        Ok(Self::new(
            &parts.uri,
            parts.headers.get(header::ACCEPT_LANGUAGE),
            app.content().glossary(),
            &app.options.prefix,
        ))
    }
}
