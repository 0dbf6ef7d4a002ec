//! What every handler shares.

use std::sync::Arc;

use arc_swap::ArcSwap;
use axum::http::HeaderValue;

use super::editions::{Edition, Editions, Open};
use crate::model::Glossary;
use crate::search::Searcher;

/// A loaded edition ready to answer.
#[derive(Debug)]
pub struct Content {
    /// The index with its glossary.
    pub searcher: Searcher,
    /// When it was loaded, in seconds since 1970.
    pub loaded_at: u64,
    fingerprint: String,
    entity_tag: HeaderValue,
}

impl Content {
    /// Content with the fingerprint of dataset, profiles and program, in hexadecimal digits: equal fingerprints give equal answers.
    ///
    /// # Panics
    ///
    /// When the fingerprint is none.
    #[must_use]
    #[expect(clippy::expect_used, reason = "digits make a header")]
    pub fn new(searcher: Searcher, fingerprint: String, loaded_at: u64) -> Self {
        // Weak, because compression changes the bytes and not the meaning.
        let tag = HeaderValue::try_from(format!("W/\"{fingerprint}\""));
        Self {
            searcher,
            loaded_at,
            fingerprint,
            entity_tag: tag.expect("a fingerprint is of hexadecimal digits"),
        }
    }

    /// The glossary.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        self.searcher.glossary()
    }

    /// The fingerprint.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The tag of every JSON answer from this content (RFC 9110).
    pub(super) const fn entity_tag(&self) -> &HeaderValue {
        &self.entity_tag
    }
}

/// What the operator decides.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Address under which the service is reached from outside, without a final `/`.
    pub base_url: Option<String>,
    /// Where corrections go: a web or mail address.
    pub feedback: Option<String>,
    /// What stands before every path, where an edition is served beside the current state.
    pub prefix: String,
}

impl Options {
    /// The address under which the service is reached; where the operator named none, that of a service started by hand.
    pub(super) fn base_url(&self) -> &str {
        self.base_url.as_deref().unwrap_or("http://127.0.0.1:8080")
    }
}

/// The state of the service: one cheap clone.
#[derive(Debug, Clone)]
pub struct App {
    content: Arc<ArcSwap<Content>>,
    pub(super) options: Arc<Options>,
    pub(super) editions: Arc<Editions>,
}

impl App {
    /// A service of this content.
    #[must_use]
    pub fn new(content: Content, options: Options) -> Self {
        Self {
            content: Arc::new(ArcSwap::from_pointee(content)),
            options: Arc::new(options),
            editions: Arc::default(),
        }
    }

    /// The same service with frozen editions beside it, the oldest first.
    #[must_use]
    pub fn with_editions(mut self, all: Vec<Edition>, open: Arc<Open>) -> Self {
        self.editions = Arc::new(Editions::new(all, open, Options::clone(&self.options)));
        self
    }

    /// The content at this moment; it stays whole while a request works with it.
    #[must_use]
    pub fn content(&self) -> Arc<Content> {
        self.content.load_full()
    }

    /// Puts new content in place of the old, in one step.
    pub fn replace(&self, content: Content) {
        self.content.store(Arc::new(content));
    }
}
