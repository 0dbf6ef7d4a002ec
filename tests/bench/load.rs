//! Requests per second over HTTP: the program as it is served, beside an axum handler that does nothing but answer so many bytes.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::queries::Query;

/// Connections that are kept open, each with one request under way.
const CONNECTIONS: usize = 64;

/// A process that answers, stopped when dropped.
pub(crate) struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// The program, serving an edition.
    pub(crate) fn passerelle(edition: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_passerelle"));
        command
            .arg("serve")
            .args(["--listen", "127.0.0.1:0"])
            .arg("--glossary")
            .arg(edition);
        Self::start(command.env("RUST_LOG", "info").stderr(Stdio::piped()))
    }

    /// A bare axum handler that answers `bytes` bytes.
    pub(crate) fn bare(bytes: usize) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        Self::start(
            command
                .args(["--bare", &bytes.to_string()])
                .stderr(Stdio::piped()),
        )
    }

    /// Starts a process and reads its address from what it says.
    fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::null()).spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap()).lines();
        let line = said.find(|line| line.as_ref().is_ok_and(|line| line.contains("http://")));
        let line = line.expect("the server did not start").unwrap();
        let after = line.split("http://").nth(1).unwrap();
        let end = after.find(|c: char| !matches!(c, '0'..='9' | '.' | ':'));
        let address = after[..end.unwrap_or(after.len())].parse().unwrap();
        // What it says later must not fill the pipe.
        std::thread::spawn(move || said.for_each(drop));
        Self { child, address }
    }

    /// The most memory it has held, in MiB.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status
            .lines()
            .find(|line| line.starts_with("VmHWM"))
            .unwrap();
        line.split_whitespace()
            .nth(1)
            .unwrap()
            .parse::<u64>()
            .unwrap()
            / 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a load gave.
pub(crate) struct Load {
    /// Answers a second.
    pub(crate) rate: f64,
    /// Bytes of a body, on average.
    pub(crate) body: usize,
}

/// The requests of a class as they go over the wire.
pub(crate) fn requests<'a>(queries: impl Iterator<Item = &'a Query>) -> Arc<[Vec<u8>]> {
    let request = |query: &Query| {
        let text = utf8_percent_encode(&query.text, NON_ALPHANUMERIC);
        let to = if query.from == "nl" { "ar" } else { "nl" };
        format!(
            "GET /api/v1/lookup?q={text}&from={}&to={to} HTTP/1.1\r\nhost: localhost\r\n\r\n",
            query.from
        )
        .into_bytes()
    };
    queries.map(request).collect()
}

/// Sends requests for so long, over all connections at once.
pub(crate) fn run(server: &Server, requests: &Arc<[Vec<u8>]>, time: Duration) -> Load {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let start = Instant::now();
    let (answers, bytes) = runtime.block_on(async {
        let mut connections = JoinSet::new();
        for n in 0..CONNECTIONS {
            let first = n * requests.len() / CONNECTIONS;
            connections.spawn(connection(
                server.address,
                Arc::clone(requests),
                first,
                start + time,
            ));
        }
        let each = connections.join_all().await.into_iter();
        each.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    });
    Load {
        rate: answers as f64 / start.elapsed().as_secs_f64(),
        body: bytes / answers.max(1),
    }
}

/// One connection, one request after the other; gives back how many were answered, and the bytes of their bodies.
async fn connection(
    address: SocketAddr,
    requests: Arc<[Vec<u8>]>,
    first: usize,
    until: Instant,
) -> (usize, usize) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut buffer = vec![0; 1 << 20];
    let (mut answers, mut bytes) = (0, 0);
    for request in requests.iter().cycle().skip(first) {
        if Instant::now() >= until {
            break;
        }
        stream.write_all(request).await.unwrap();
        bytes += answer(&mut stream, &mut buffer).await;
        answers += 1;
    }
    (answers, bytes)
}

/// Reads one answer whole; gives back the length of its body.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> usize {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(read > 0, "the server closed the connection");
        filled += read;
        let Some(end) = buffer[..filled]
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
        else {
            continue;
        };
        let head = std::str::from_utf8(&buffer[..end]).unwrap();
        assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "))
            .expect("an answer without length");
        let body: usize = length.parse().unwrap();
        while filled < end + 4 + body {
            filled += stream.read(&mut buffer[filled..]).await.unwrap();
        }
        return body;
    }
}

/// Serves `bytes` bytes at the address of the look-up until it is stopped.
pub(crate) fn serve_bare(bytes: usize) {
    let body = axum::body::Bytes::from(vec![b' '; bytes]);
    let answer = move || {
        let body = body.clone();
        async { ([("content-type", "application/json")], body) }
    };
    let router = axum::Router::new().route("/api/v1/lookup", axum::routing::get(answer));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        eprintln!("listening on http://{}", listener.local_addr().unwrap());
        axum::serve(listener, router).await.unwrap();
    });
}
