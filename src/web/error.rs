//! One error for the whole service: a page for people, problem details (RFC 9457) for tools.
//!
//! Converting an error into a response logs nothing and renders nothing: it leaves the error in the response's extensions. [`give_form`] gives it the form that fits the request.

use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::app::App;
use super::audience::Audience;
use super::pages;
use super::reader::Reader;

/// Why a request is not answered as wished.
#[derive(Debug, Clone, thiserror::Error)]
pub(super) enum Error {
    #[error("there is no such page")]
    NoSuchPage,
    #[error("`{id}` is not a concept of this edition")]
    NoSuchConcept { id: String },
    #[error("`{id}` is not a setting of this edition: /api/v1/settings lists them")]
    NoSuchSetting { id: String },
    #[error("`{name}` is not an edition: /api/v1/editions lists them")]
    NoSuchEdition { name: String },
    #[error("`{id}` is no longer a concept: {reason}")]
    Retired { id: String, reason: String },
    #[error("this method is not allowed here: the header `Allow` names those that are")]
    MethodNotAllowed,
    #[error("`{name}` {fault}: {remedy}")]
    Parameter {
        name: &'static str,
        fault: Cow<'static, str>,
        remedy: &'static str,
    },
    #[error("`q` is missing: give the text to look up")]
    NoQuery,
    #[error("`q` is too long: use at most {most} characters")]
    QueryTooLong { most: usize },
    #[error("the address is too long: use at most {most} bytes after `?`")]
    AddressTooLong { most: usize },
    #[error("the address or form is not UTF-8: percent-encode the bytes of UTF-8 text")]
    NotUtf8,
    #[error("the address or form holds a NUL character: take it out")]
    NotText,
    #[error("the body is no form: send `application/x-www-form-urlencoded`")]
    NotForm,
    #[error("the body is too long: use at most {most} bytes")]
    BodyTooLong { most: usize },
    #[error("the body ended too early: send it again")]
    BodyBroken,
    #[error("too many requests at once: try again in a few seconds")]
    Busy,
    #[error("the answer took too long: try a simpler request")]
    TooSlow,
    #[error("internal error")]
    Internal { detail: String },
}

impl Error {
    /// A parameter that does not fit.
    pub(super) fn parameter(
        name: &'static str,
        fault: impl Into<Cow<'static, str>>,
        remedy: &'static str,
    ) -> Self {
        Self::Parameter {
            name,
            fault: fault.into(),
            remedy,
        }
    }

    pub(super) const fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchPage
            | Self::NoSuchConcept { .. }
            | Self::NoSuchSetting { .. }
            | Self::NoSuchEdition { .. } => StatusCode::NOT_FOUND,
            Self::Retired { .. } => StatusCode::GONE,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::AddressTooLong { .. } => StatusCode::URI_TOO_LONG,
            Self::NotForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::BodyTooLong { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Parameter { .. }
            | Self::NoQuery
            | Self::QueryTooLong { .. }
            | Self::NotUtf8
            | Self::NotText
            | Self::BodyBroken => StatusCode::BAD_REQUEST,
            Self::Busy | Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// A short name for the kind of problem, the same for every occurrence.
    const fn title(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "No such page",
            Self::NoSuchConcept { .. } => "No such concept",
            Self::NoSuchSetting { .. } => "No such setting",
            Self::NoSuchEdition { .. } => "No such edition",
            Self::Retired { .. } => "Retired concept",
            Self::MethodNotAllowed => "Method not allowed",
            Self::Parameter { .. } | Self::NoQuery | Self::QueryTooLong { .. } => "Bad parameter",
            Self::AddressTooLong { .. } => "Address too long",
            Self::NotUtf8 | Self::NotText => "Bad text",
            Self::NotForm | Self::BodyBroken => "Bad body",
            Self::BodyTooLong { .. } => "Body too long",
            Self::Busy | Self::TooSlow => "Busy",
            Self::Internal { .. } => "Internal error",
        }
    }
}

impl From<crate::search::Error> for Error {
    fn from(error: crate::search::Error) -> Self {
        Self::Internal {
            detail: error.to_string(),
        }
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if matches!(self, Self::Busy | Self::TooSlow) {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Problem details (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Problem {
    /// `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The kind of problem in words.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// What was wrong this time, and what to do.
    detail: String,
}

/// Who asked, as far as the form of an error depends on it.
pub(super) struct Asker {
    uri: Uri,
    accepts: Option<HeaderValue>,
    languages: Option<HeaderValue>,
}

impl Asker {
    /// Who sends this request.
    pub(super) fn of(request: &Request) -> Self {
        Self {
            uri: request.uri().clone(),
            accepts: request.headers().get(header::ACCEPT).cloned(),
            languages: request.headers().get(header::ACCEPT_LANGUAGE).cloned(),
        }
    }

    fn wants_page(&self) -> bool {
        let accepts = self.accepts.as_ref().and_then(|value| value.to_str().ok());
        !Audience::of(self.uri.path()).is_tools()
            && accepts.is_some_and(|accepts| accepts.contains("text/html"))
    }
}

/// Gives an error its form: problem details for tools, a page for people.
pub(super) fn give_form(app: &App, asker: &Asker, response: &mut Response) {
    let Some(error) = response.extensions_mut().remove::<Arc<Error>>() else {
        return;
    };
    if let Error::Internal { detail } = &*error {
        tracing::error!(detail, "a request failed");
    }
    let body = if asker.wants_page() {
        let content = app.content();
        let reader = Reader::new(&asker.uri, asker.languages.as_ref(), content.glossary(), "");
        pages::error_page(&content, &app.options, &reader, &error).into_response()
    } else {
        let problem = Problem {
            kind: "about:blank",
            title: error.title(),
            status: error.status().as_u16(),
            detail: error.to_string(),
        };
        let json = serde_json::to_string(&problem).unwrap_or_default();
        ([(header::CONTENT_TYPE, "application/problem+json")], json).into_response()
    };
    let (parts, body) = body.into_parts();
    *response.body_mut() = body;
    response.headers_mut().remove(header::CONTENT_LENGTH);
    for (name, value) in &parts.headers {
        response.headers_mut().insert(name, value.clone());
    }
}

/// The answer to a request whose handler panicked. The panic itself has been reported by the hook.
pub(super) fn panicked(_: Box<dyn Any + Send>) -> Response {
    Error::Internal {
        detail: "a handler panicked".to_owned(),
    }
    .into_response()
}

/// The answer to an address that no route has.
pub(super) async fn no_such_page() -> Error {
    Error::NoSuchPage
}

/// The answer to a method that a route does not have.
pub(super) async fn method_not_allowed() -> Error {
    Error::MethodNotAllowed
}
