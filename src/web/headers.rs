//! Headers that keep the promises of privacy and safety on every answer.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// Everything comes from this origin, nothing is inline, nobody frames us.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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

const NO_CACHE: HeaderValue = HeaderValue::from_static("no-cache");
const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");
const ACCEPT: HeaderValue = HeaderValue::from_static("accept");
const ACCEPT_AND_LANGUAGE: HeaderValue = HeaderValue::from_static("accept, accept-language");

/// Adds the headers. An answer that has not said how it may be kept is not kept at all: a page in a shared browser's cache tells what was looked up.
pub(super) fn secure(is_api: bool, response: &mut Response) {
    let headers = response.headers_mut();
    headers.reserve(2 * ALWAYS.len());
    headers.extend(ALWAYS);
    headers.append(
        header::VARY,
        if is_api { ACCEPT } else { ACCEPT_AND_LANGUAGE },
    );
    let keep = if is_api { NO_CACHE } else { NO_STORE };
    headers.entry(header::CACHE_CONTROL).or_insert(keep);
}
