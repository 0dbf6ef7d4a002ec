//! One line a request: the kind of page, the status, the time it took.
//!
//! **Invariant:** neither the address nor any part of it is logged, only the pattern of the route, because the address tells what was looked up.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{Method, StatusCode};

/// A line about a request that is being answered.
pub(super) struct Line {
    start: Instant,
    method: Method,
    route: Option<MatchedPath>,
}

impl Line {
    /// Notes what the line will say of the request.
    pub(super) fn begin(request: &Request) -> Self {
        Self {
            start: Instant::now(),
            method: request.method().clone(),
            route: request.extensions().get().cloned(),
        }
    }

    /// Logs that it is answered.
    pub(super) fn end(self, status: StatusCode) {
        let Self {
            start,
            method,
            route,
        } = self;
        let route = route.as_ref().map_or("none", MatchedPath::as_str);
        let micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
        if status.is_server_error() {
            tracing::error!(%method, route, status = status.as_u16(), micros, "answered with a fault");
        } else {
            tracing::debug!(%method, route, status = status.as_u16(), micros, "answered");
        }
    }
}
