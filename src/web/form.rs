//! A form, sent as a body or in the address.
//!
//! **Invariant:** what a form holds is never logged. The rejections of axum's own extractors log their text; here none is made into an answer.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, Method, StatusCode, header};

use super::BODY_LIMIT;
use super::error::Error;
use super::extract::Params;

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

/// What was sent.
#[derive(Debug)]
pub(super) struct Form {
    /// The parameters of the address.
    pub(super) address: Params,
    /// Those of the body; where there can be none, of the address.
    pub(super) fields: Params,
    /// Whether they came as a body.
    pub(super) is_body: bool,
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let address = Params::parse(request.uri().query().unwrap_or_default())?;
        if request.method() != Method::POST {
            let fields = address.clone();
            return Ok(Self {
                address,
                fields,
                is_body: false,
            });
        }
        if !is_form(request.headers()) {
            return Err(Error::NotForm);
        }
        // The length is bounded by the layer around every route.
        let body = Bytes::from_request(request, state).await;
        let body = body.map_err(|rejection| {
            if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE {
                Error::BodyTooLong { most: BODY_LIMIT }
            } else {
                Error::BodyBroken
            }
        })?;
        let text = std::str::from_utf8(&body).map_err(|_| Error::NotUtf8)?;
        Ok(Self {
            address,
            fields: Params::of_form(text)?,
            is_body: true,
        })
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let media_type = headers.get(header::CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let media_type = media_type.and_then(|value| value.split(';').next());
    media_type.is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case(FORM))
}
