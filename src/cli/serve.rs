//! `passerelle serve`

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::content::Paths;
use crate::web::{App, Options, serve};

/// Arguments of `serve`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Address to listen on
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    #[command(flatten)]
    paths: Paths,
    /// Folder in which to keep the built index; without it the index is built in memory
    #[arg(long, value_name = "PATH")]
    index_dir: Option<PathBuf>,
    /// Address under which the service is reached from outside
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Where corrections go: a web address or `mailto:`; without it the contact of the dataset
    #[arg(long, value_name = "URL")]
    feedback: Option<String>,
}

/// Serves until the process is asked to stop. SIGHUP reloads.
pub(super) fn run(arguments: Arguments) -> Result<ExitCode, String> {
    let Arguments {
        listen,
        paths,
        index_dir,
        base_url,
        feedback,
    } = arguments;
    for address in [&base_url, &feedback].into_iter().flatten() {
        is_address(address)?;
    }
    start_log();
    let load = move || paths.load(index_dir.as_deref());
    let content = load()?;
    let base_url = base_url.map(|url| url.trim_end_matches('/').to_owned());
    let app = App::new(content, Options { base_url, feedback });
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    let served = runtime.block_on(async move {
        let listener = TcpListener::bind(listen).await;
        let listener = listener.map_err(|error| format!("cannot listen on {listen}: {error}"))?;
        serve(app, listener, load)
            .await
            .map_err(|error| error.to_string())
    });
    served.map(|()| ExitCode::SUCCESS)
}

fn is_address(text: &str) -> Result<(), String> {
    let known = ["https://", "http://", "mailto:"];
    if known.iter().any(|scheme| text.starts_with(scheme)) {
        Ok(())
    } else {
        Err(format!(
            "`{text}` is not an address: begin with https://, http:// or mailto:"
        ))
    }
}

/// Log lines go to standard error; `RUST_LOG` chooses more or fewer.
fn start_log() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}
