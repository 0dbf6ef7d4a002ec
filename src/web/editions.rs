//! Frozen editions beside the current state: under `/editions/{edition}/…`, by `?edition=`, and by `?as_of=` a day.
//!
//! Each has routes of its own over its own content, opened when first asked for and kept: an edition never changes.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::OnceCell;
use tower::ServiceExt;

use super::app::{App, Content, Options};
use super::audience::Audience;
use super::error::Error;
use super::extract::{Params, within_edition};
use crate::model::is_date;

/// Says that an answer never changes (RFC 8246).
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// Says that an answer is asked for again, with its tag.
const REVALIDATED: HeaderValue = HeaderValue::from_static("no-cache");

/// A frozen edition that can be opened.
#[derive(Debug, Clone)]
pub struct Edition {
    /// Its name, such as `2026.1`.
    pub name: String,
    /// The day from which it holds, such as `2026-05-01`.
    pub date: String,
}

/// Opens an edition by its name; takes as long as loading and indexing do.
pub type Open = dyn Fn(&str) -> Result<Content, String> + Send + Sync;

/// The frozen editions, the oldest first.
#[derive(Default)]
pub(super) struct Editions {
    all: Vec<(Edition, OnceCell<Opened>)>,
    open: Option<Arc<Open>>,
    options: Options,
}

struct Opened {
    content: Arc<Content>,
    routes: Router,
}

impl Editions {
    pub(super) fn new(all: Vec<Edition>, open: Arc<Open>, options: Options) -> Self {
        Self {
            all: all
                .into_iter()
                .map(|edition| (edition, OnceCell::new()))
                .collect(),
            open: Some(open),
            options,
        }
    }

    /// Each edition, the oldest first.
    pub(super) fn list(&self) -> impl DoubleEndedIterator<Item = &Edition> {
        self.all.iter().map(|(edition, _)| edition)
    }

    /// The edition of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Edition> {
        self.list().find(|edition| edition.name == name)
    }

    /// The content of an edition.
    ///
    /// # Errors
    ///
    /// When there is no such edition, or it cannot be opened.
    pub(super) async fn content(&self, name: &str) -> Result<Arc<Content>, Error> {
        Ok(Arc::clone(&self.opened(name).await?.content))
    }

    async fn opened(&self, name: &str) -> Result<&Opened, Error> {
        let found = self.all.iter().find(|(edition, _)| edition.name == name);
        let (Some((edition, cell)), Some(open)) = (found, &self.open) else {
            return Err(Error::NoSuchEdition {
                name: name.to_owned(),
            });
        };
        cell.get_or_try_init(async || {
            let (open, name) = (Arc::clone(open), edition.name.clone());
            let opened = tokio::task::spawn_blocking(move || open(&name)).await;
            let content = opened
                .map_err(|error| error.to_string())
                .and_then(|content| content)
                .map_err(|detail| Error::Internal { detail })?;
            let options = Options {
                prefix: format!("/editions/{}", edition.name),
                ..self.options.clone()
            };
            let app = App::new(content, options);
            Ok(Opened {
                content: app.content(),
                routes: super::routes(app),
            })
        })
        .await
    }
}

impl std::fmt::Debug for Editions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.list()).finish()
    }
}

/// Hands a request for an edition to its routes, and every other one on.
pub(super) async fn choose(State(app): State<App>, request: Request, next: Next) -> Response {
    match wanted(&app.editions, request.uri()) {
        Ok(None) => next.run(request).await,
        Ok(Some(wanted)) => {
            let response = answer(&app.editions, wanted, request).await;
            response.unwrap_or_else(IntoResponse::into_response)
        }
        Err(error) => error.into_response(),
    }
}

/// An edition, and the address within it.
struct Wanted {
    name: String,
    uri: Uri,
    /// Whether the address means this edition for good: a day may mean a later one when that is cut.
    lasting: bool,
}

/// What an address asks of an edition.
fn wanted(editions: &Editions, uri: &Uri) -> Result<Option<Wanted>, Error> {
    if let Some((name, path)) = within_edition(uri.path()) {
        let path = if path.is_empty() { "/" } else { path };
        return Ok(Some(Wanted {
            name: name.to_owned(),
            uri: address(path, uri.query())?,
            lasting: true,
        }));
    }
    let query = uri.query().unwrap_or_default();
    if !query.contains("edition=") && !query.contains("as_of=") {
        return Ok(None);
    }
    let params = Params::parse(query)?;
    let name = match (params.get("edition")?, params.get("as_of")?) {
        (Some(_), Some(_)) => {
            return Err(Error::parameter(
                "as_of",
                "stands beside `edition`",
                "give one of the two",
            ));
        }
        (Some(name), None) => name.to_owned(),
        (None, Some(day)) => in_force(editions, day)?,
        (None, None) => return Ok(None),
    };
    let others = query.split('&').filter(|pair| {
        let parameter = pair.split('=').next().unwrap_or_default();
        parameter != "edition" && parameter != "as_of"
    });
    let others = others.collect::<Vec<_>>().join("&");
    let uri = address(uri.path(), Some(others.as_str()))?;
    Ok(Some(Wanted {
        name,
        uri,
        lasting: params.get("edition")?.is_some(),
    }))
}

fn address(path: &str, query: Option<&str>) -> Result<Uri, Error> {
    let query = query.filter(|query| !query.is_empty());
    let text = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    text.parse().map_err(|_| Error::NotUtf8)
}

/// The latest edition of that day or before.
fn in_force(editions: &Editions, day: &str) -> Result<String, Error> {
    if !is_date(day) {
        let fault = format!("`{day}` is not a day");
        return Err(Error::parameter("as_of", fault, "write it as `2026-05-01`"));
    }
    let mut before = editions
        .list()
        .rev()
        .filter(|edition| *edition.date <= *day);
    let edition = before.next().ok_or_else(|| {
        let fault = format!("`{day}` is before the first edition");
        Error::parameter(
            "as_of",
            fault,
            "/api/v1/editions lists them with their days",
        )
    })?;
    Ok(edition.name.clone())
}

async fn answer(editions: &Editions, wanted: Wanted, request: Request) -> Result<Response, Error> {
    let Wanted { name, uri, lasting } = wanted;
    let opened = editions.opened(&name).await?;
    // Pages tell what was looked up, so a shared browser does not keep them; answers for tools are for good.
    let for_tools = Audience::of(uri.path()).is_tools() || uri.path().starts_with("/export/");
    let (mut parts, body) = request.into_parts();
    parts.uri = uri;
    // What the routes of the current state took from the path would be taken for parameters of the edition's.
    parts.extensions.clear();
    let request = Request::from_parts(parts, body);
    let response = opened.routes.clone().oneshot(request).await;
    let mut response = response.unwrap_or_else(|never| match never {});
    if for_tools && response.status().is_success() {
        let headers = response.headers_mut();
        headers.insert(
            header::CACHE_CONTROL,
            if lasting { IMMUTABLE } else { REVALIDATED },
        );
        headers.insert(header::ETAG, opened.content.entity_tag().clone());
    }
    Ok(response)
}
