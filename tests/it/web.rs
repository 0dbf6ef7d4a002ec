//! The service through its router, with the miniature dataset and no socket.

mod bad_input;
mod editions;
mod json;
mod linked_data;
mod opensearch;
mod packs;
mod pages;
mod promises;
mod reconcile;
mod settings;
mod sitemap;

use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use passerelle::builtin;
use passerelle::load;
use passerelle::model::Glossary;
use passerelle::search::Searcher;
use passerelle::web::{App, Content, Options, router};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tower::ServiceExt;

use crate::folders;

/// An answer, read whole.
#[must_use]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// A header as text; empty when it is not there.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The body as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// Content made of the miniature dataset.
pub(crate) fn content(fingerprint: &str) -> Content {
    let profiles = load::profiles(builtin::index()).unwrap();
    let searcher = Searcher::in_memory(Arc::new(folders::sound()), profiles).unwrap();
    Content::new(searcher, fingerprint.to_owned(), 0)
}

/// The service, made once.
fn app() -> App {
    static APP: LazyLock<App> = LazyLock::new(|| App::new(content("f00d"), Options::default()));
    APP.clone()
}

/// The service of the whole dataset, made once.
fn whole() -> (App, Arc<Glossary>) {
    static WHOLE: LazyLock<(App, Arc<Glossary>)> = LazyLock::new(|| {
        let glossary = Arc::new(load::glossary_in(builtin::glossary()).unwrap());
        let profiles = load::profiles(builtin::index()).unwrap();
        let searcher = Searcher::in_memory(Arc::clone(&glossary), profiles).unwrap();
        let content = Content::new(searcher, "f00d".to_owned(), 0);
        (App::new(content, Options::default()), glossary)
    });
    WHOLE.clone()
}

/// Asks and reads the answer.
pub(crate) fn ask(method: Method, address: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(app(), request.body(Body::empty()).unwrap())
}

/// Sends a form as a tool does.
pub(crate) fn post(address: &str, form: &[(&str, &str)]) -> Answer {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs = form
        .iter()
        .map(|(name, value)| format!("{name}={}", encoded(value)));
    let body = pairs.collect::<Vec<_>>().join("&");
    post_body(address, "application/x-www-form-urlencoded", body)
}

/// Sends any body.
pub(crate) fn post_body(address: &str, media_type: &str, body: impl Into<Body>) -> Answer {
    let request = Request::builder().method(Method::POST).uri(address);
    let request = request.header("content-type", media_type).body(body.into());
    send(app(), request.unwrap())
}

/// Sends a request to a service and reads the answer.
pub(crate) fn send(app: App, request: Request<Body>) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let response = router(app).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    })
}

/// Gets an address as a tool does.
pub(crate) fn get(address: &str) -> Answer {
    ask(Method::GET, address, &[])
}

/// Gets a page as a browser does.
pub(crate) fn page(address: &str) -> Answer {
    ask(
        Method::GET,
        address,
        &[("accept", "text/html"), ("accept-language", "en")],
    )
}
