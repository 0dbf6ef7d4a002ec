//! Compression of answers, for those who ask for it.
//!
//! The layer of tower-http costs every request something, also of tools that take no compressed answer; so it is put around the answer only when one is wanted.

use std::convert::Infallible;
use std::future::ready;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use tower::{Layer, ServiceExt, service_fn};
use tower_http::compression::CompressionLayer;

/// Which encodings a request takes.
pub(super) struct Encodings(Option<HeaderValue>);

impl Encodings {
    /// What the request says of it.
    pub(super) fn of(request: &Request) -> Self {
        Self(request.headers().get(header::ACCEPT_ENCODING).cloned())
    }

    /// The answer in one of them, if there is one that it can be given in.
    pub(super) async fn encode(self, response: Response) -> Response {
        let Some(accepted) = self.0 else {
            return response;
        };
        let mut request = Request::new(Body::empty());
        request
            .headers_mut()
            .insert(header::ACCEPT_ENCODING, accepted);
        let mut response = Some(response);
        let answer = service_fn(move |_: Request| {
            ready(Ok::<Response, Infallible>(
                response.take().unwrap_or_default(),
            ))
        });
        let encoded = CompressionLayer::new().layer(answer).oneshot(request).await;
        encoded.map_or_else(|never| match never {}, |encoded| encoded.map(Body::new))
    }
}
