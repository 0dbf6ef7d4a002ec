//! How many requests are worked on at once, and for how long.

use std::sync::Arc;
use std::time::Duration;

use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;

use super::error::Error;

/// Bounds on the work under way; clones share them.
#[derive(Debug, Clone)]
pub(super) struct Limits {
    places: Arc<Semaphore>,
    time: Duration,
}

impl Limits {
    /// So many requests at once, each for so long.
    pub(super) fn new(most: usize, time: Duration) -> Self {
        Self {
            places: Arc::new(Semaphore::new(most)),
            time,
        }
    }

    /// The answer, or that there is no place or no time for it.
    pub(super) async fn keep(&self, answer: impl Future<Output = Response>) -> Response {
        let Ok(_place) = self.places.try_acquire() else {
            return Error::Busy.into_response();
        };
        let answer = tokio::time::timeout(self.time, answer).await;
        answer.unwrap_or_else(|_| Error::TooSlow.into_response())
    }
}
