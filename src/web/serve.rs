//! Listening, reloading and stopping.

use std::net::SocketAddr;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::app::{App, Content};

/// Serves until the process is asked to stop, and then until every request is answered.
///
/// On SIGHUP `reload` makes new content, away from the threads that answer; when it fails, the old content stays.
///
/// # Errors
///
/// When the address cannot be listened on, or signals cannot be awaited.
pub async fn serve(
    app: App,
    listener: TcpListener,
    reload: impl Fn() -> Result<Content, String> + Clone + Send + 'static,
) -> std::io::Result<()> {
    let address: SocketAddr = listener.local_addr()?;
    let edition = app.content().glossary().header.edition.to_string();
    tracing::info!(edition, "listening on http://{address}");
    tokio::spawn(reload_on_hangup(
        app.clone(),
        reload,
        signal(SignalKind::hangup())?,
    ));
    let (mut interrupt, mut terminate) = (
        signal(SignalKind::interrupt())?,
        signal(SignalKind::terminate())?,
    );
    let stop = async move {
        tokio::select! {
            _ = interrupt.recv() => {},
            _ = terminate.recv() => {},
        }
        tracing::info!("stopping: answering what has been asked");
    };
    axum::serve(listener, super::router(app))
        .with_graceful_shutdown(stop)
        .await
}

async fn reload_on_hangup(
    app: App,
    reload: impl Fn() -> Result<Content, String> + Clone + Send + 'static,
    mut hangups: tokio::signal::unix::Signal,
) {
    while hangups.recv().await.is_some() {
        match tokio::task::spawn_blocking(reload.clone()).await {
            Ok(Ok(content)) => {
                let fingerprint = content.fingerprint().to_owned();
                app.replace(content);
                tracing::info!(fingerprint, "reloaded");
            }
            Ok(Err(fault)) => tracing::error!("not reloaded, the old content stays: {fault}"),
            Err(_) => tracing::error!("not reloaded, the old content stays: loading stopped short"),
        }
    }
}
