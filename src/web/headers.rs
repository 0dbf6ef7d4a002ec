//! Headers that keep the promises of privacy and safety on every answer.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;

use super::audience::Audience;

/// Everything comes from this origin, no code or style is inline, nobody frames us.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The same for what other sites show in a frame, which has nothing to press.
const FRAMED_POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'none'; \
    base-uri 'none'; frame-ancestors *";

const ALWAYS: [(HeaderName, HeaderValue); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    ),
    (
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    ),
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), interest-cohort=()"),
    ),
];

const ANY: HeaderValue = HeaderValue::from_static("*");
const GET: HeaderValue = HeaderValue::from_static("GET, HEAD");
const GET_AND_POST: HeaderValue = HeaderValue::from_static("GET, HEAD, POST");
const A_DAY: HeaderValue = HeaderValue::from_static("86400");
const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const ACCEPT: HeaderValue = HeaderValue::from_static("accept, accept-encoding");
const ACCEPT_AND_LANGUAGE: HeaderValue =
    HeaderValue::from_static("accept, accept-encoding, accept-language");

/// Adds the headers. An answer that has not said how it may be kept is not kept at all: a page in a shared browser's cache tells what was looked up.
pub(super) fn secure(audience: Audience, response: &mut Response) {
    let is_api = audience.is_tools();
    let response_is_ok = response.status().is_success();
    let headers = response.headers_mut();
    headers.reserve(2 * ALWAYS.len());
    headers.extend(ALWAYS);
    if audience == Audience::Frames && response_is_ok {
        headers.remove(header::X_FRAME_OPTIONS);
        let policy = HeaderValue::from_static(FRAMED_POLICY);
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.append(
        header::VARY,
        if is_api { ACCEPT } else { ACCEPT_AND_LANGUAGE },
    );
    if is_api {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    }
    let keep = if is_api { NO_CACHE } else { NO_STORE };
    headers.entry(header::CACHE_CONTROL).or_insert(keep);
}

/// The answer to a page of another site that asks whether it may read JSON here: it may, because everything is public and nothing depends on who asks (Fetch standard, CORS-preflight).
pub(super) fn may_read(audience: Audience) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    let methods = if audience == Audience::Forms {
        GET_AND_POST
    } else {
        GET
    };
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, ANY);
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, A_DAY);
    response
}
