//! `passerelle serve`

use std::io::IsTerminal;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use tokio::net::TcpListener;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::content::Paths;
use crate::web::{App, Edition, Open, Options, serve};

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
    let (frozen, open) = editions(&paths)?;
    let load = move || paths.load(index_dir.as_deref());
    let content = load()?;
    let base_url = base_url.map(|url| url.trim_end_matches('/').to_owned());
    let options = Options {
        base_url,
        feedback,
        ..Options::default()
    };
    let app = App::new(content, options).with_editions(frozen, open);
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

/// The editions beside the dataset, and how to open one.
fn editions(paths: &Paths) -> Result<(Vec<Edition>, Arc<Open>), String> {
    let frozen = paths.editions()?;
    let all = frozen.iter().map(|edition| Edition {
        name: edition.name.clone(),
        date: edition.date.clone(),
    });
    let all = all.collect();
    let index = paths.index.clone();
    let open = move |name: &str| {
        let edition = frozen.iter().find(|edition| edition.name == name);
        let edition = edition.ok_or_else(|| format!("there is no edition `{name}`"))?;
        let paths = Paths {
            glossary: Some(edition.path.clone()),
            index: index.clone(),
        };
        paths.load(None)
    };
    Ok((all, Arc::new(open)))
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

/// Log lines go to standard error; `RUST_LOG` sets the level (`error`, `warn`, `info`, `debug`, `trace`).
///
/// Only our own lines are logged: at `trace` the HTTP library would print addresses, and an address tells what was looked up.
fn start_log() {
    let level = std::env::var("RUST_LOG")
        .ok()
        .and_then(|level| level.parse().ok());
    let level: LevelFilter = level.unwrap_or(LevelFilter::INFO);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    let own = Targets::new().with_target(env!("CARGO_PKG_NAME"), level);
    tracing_subscriber::registry()
        .with(lines.with_filter(own))
        .init();
}
