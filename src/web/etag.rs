//! Answers that have not changed are not sent again.
//!
//! Every JSON answer is a function of the address and the content, so the content's fingerprint is its entity tag. Pages are never stored by the browser ([`super::headers`]) and carry none.

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::app::App;

/// What the reader already has.
pub(super) struct Known {
    tag: Option<HeaderValue>,
    /// Whether the answer is of the address alone.
    is_safe: bool,
}

impl Known {
    /// What the request says of it.
    pub(super) fn of(request: &Request) -> Self {
        Self {
            tag: request.headers().get(header::IF_NONE_MATCH).cloned(),
            is_safe: request.method().is_safe(),
        }
    }

    /// Tags a JSON answer; turns it into 304 when the reader already has it.
    pub(super) fn not_modified(&self, app: &App, response: &mut Response) {
        if response.status() != StatusCode::OK || !self.is_safe {
            return;
        }
        // An edition has tagged its answers already.
        let tag = response.headers().get(header::ETAG).cloned();
        let tag = tag.unwrap_or_else(|| app.content().entity_tag().clone());
        if self.has(&tag) {
            let headers = std::mem::take(response.headers_mut());
            *response = StatusCode::NOT_MODIFIED.into_response();
            *response.headers_mut() = headers;
            for name in [header::CONTENT_LENGTH, header::CONTENT_TYPE] {
                response.headers_mut().remove(name);
            }
        }
        response.headers_mut().insert(header::ETAG, tag);
    }

    fn has(&self, tag: &HeaderValue) -> bool {
        let known = self.tag.as_ref().and_then(|known| known.to_str().ok());
        let same = |one: &str| one.trim().as_bytes() == tag.as_bytes() || one.trim() == "*";
        known.is_some_and(|known| known.split(',').any(same))
    }
}
