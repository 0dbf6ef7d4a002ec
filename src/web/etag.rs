//! Answers that have not changed are not sent again.
//!
//! Every JSON answer is a function of the address and the content, so the content's fingerprint is its entity tag. Pages are never stored by the browser ([`super::headers`]) and carry none.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::app::App;

/// Answers 304 when the reader already has this answer; tags every other JSON answer.
pub(super) async fn not_modified(State(app): State<App>, request: Request, next: Next) -> Response {
    if !request.uri().path().starts_with("/api/v1/") {
        return next.run(request).await;
    }
    // Weak, because compression changes the bytes and not the meaning.
    let tag = format!("W/\"{}\"", app.content().fingerprint);
    let Ok(value) = HeaderValue::from_str(&tag) else {
        return next.run(request).await;
    };
    let known = request
        .headers()
        .get(header::IF_NONE_MATCH)
        .and_then(|v| v.to_str().ok());
    let safe = request.method().is_safe();
    let matches = |known: &str| {
        known
            .split(',')
            .any(|known| known.trim() == tag || known.trim() == "*")
    };
    let not_modified = safe && known.is_some_and(matches);
    let mut response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    if not_modified {
        let headers = std::mem::take(response.headers_mut());
        response = StatusCode::NOT_MODIFIED.into_response();
        *response.headers_mut() = headers;
        for name in [header::CONTENT_LENGTH, header::CONTENT_TYPE] {
            response.headers_mut().remove(name);
        }
    }
    response.headers_mut().insert(header::ETAG, value);
    response
}
