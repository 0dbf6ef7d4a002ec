//! One line a request: the kind of page, the status, the time it took.
//!
//! **Invariant:** neither the address nor any part of it is logged, only the pattern of the route, because the address tells what was looked up.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

/// Logs a request once it is answered.
pub(super) async fn request(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    let (status, elapsed) = (response.status(), start.elapsed());
    let micros = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX);
    if super::is_fault(status) {
        tracing::error!(%method, route, status = status.as_u16(), micros, "answered with a fault");
    } else {
        tracing::debug!(%method, route, status = status.as_u16(), micros, "answered");
    }
    response
}
