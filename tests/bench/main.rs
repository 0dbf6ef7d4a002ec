//! The benchmark of search: `cargo bench`.
//!
//! It writes a synthetic edition, looks up queries of ten classes in it, and prints how often the concept meant came first, how long a search took, and how many requests a second the program answers beside a bare axum handler that sends as many bytes.
//! Edition and queries are the same in every run (fixed seeds). `README.md` says how to read the figures.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark may panic"
)]
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it prints its figures"
)]

mod edition;
mod load;
mod queries;
mod recall;
mod words;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use passerelle::search::Searcher;
use passerelle::{builtin, load as dataset};

use load::Server;
use queries::{CLASSES, Query};
use recall::percentile;

#[derive(Debug, Parser)]
struct Arguments {
    /// Concepts of the synthetic edition
    #[arg(long, default_value_t = 10_000)]
    concepts: usize,
    /// Languages of each concept, at most five
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u8).range(1..=5))]
    languages: u8,
    /// Queries of each class
    #[arg(long, default_value_t = 1_000)]
    queries: usize,
    /// Rounds over HTTP; 0 leaves HTTP out
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Only HTTP: leaves out what is measured in this process
    #[arg(long)]
    http_only: bool,
    /// Misses to print of each class
    #[arg(long)]
    misses: Option<usize>,
    /// Where the edition is written; without it to a file that vanishes
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Serve a bare handler of so many bytes: the other side of the measurement
    #[arg(long, hide = true)]
    bare: Option<usize>,
    /// What cargo says to every benchmark
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() {
    let arguments = Arguments::parse();
    if let Some(bytes) = arguments.bare {
        return load::serve_bare(bytes);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = arguments
        .keep
        .clone()
        .unwrap_or_else(|| folder.path().join("bench.jsonl"));
    let (concepts, languages) = (arguments.concepts, arguments.languages);
    let targets = edition::write(&path, concepts, languages.into()).unwrap();
    let size = std::fs::metadata(&path).unwrap().len() >> 20;
    println!("{concepts} concepts in {languages} languages, {size} MiB");
    let classes: Vec<Vec<Query>> = (0..CLASSES.len())
        .map(|class| queries::make(class, &targets, arguments.queries))
        .collect();
    if !arguments.http_only {
        in_process(&arguments, &path, &classes);
    }
    if arguments.rounds > 0 {
        over_http(&arguments, &path, &classes);
    }
}

fn in_process(arguments: &Arguments, path: &std::path::Path, classes: &[Vec<Query>]) {
    let start = Instant::now();
    let glossary = dataset::glossary(path).unwrap();
    let loaded = start.elapsed();
    let profiles = dataset::profiles(builtin::index()).unwrap();
    let searcher = Searcher::in_memory(Arc::new(glossary), profiles).unwrap();
    println!(
        "loaded in {:.2} s, indexed in {:.2} s",
        loaded.as_secs_f64(),
        (start.elapsed() - loaded).as_secs_f64()
    );
    println!(
        "\n{:<12}{:>10}{:>10}{:>12}{:>12}",
        "class", "recall@1", "recall@10", "p50", "p99"
    );
    let outcomes = recall::measure(&searcher, classes, arguments.misses);
    for one in &outcomes {
        let (first, tenth) = (one.first * 100.0, one.tenth * 100.0);
        let (p50, p99) = (percentile(&one.times, 0.5), percentile(&one.times, 0.99));
        println!(
            "{:<12}{first:>8.1} %{tenth:>8.1} %{p50:>12.1?}{p99:>12.1?}",
            one.name
        );
    }
    let mean = |of: fn(&recall::Outcome) -> f64| {
        outcomes.iter().map(of).sum::<f64>() * 100.0 / outcomes.len() as f64
    };
    let mut times: Vec<Duration> = outcomes
        .iter()
        .flat_map(|one| one.times.iter().copied())
        .collect();
    times.sort_unstable();
    let (p50, p99) = (percentile(&times, 0.5), percentile(&times, 0.99));
    println!(
        "{:<12}{:>8.1} %{:>8.1} %{p50:>12.1?}{p99:>12.1?}",
        "all",
        mean(|one| one.first),
        mean(|one| one.tenth)
    );
}

fn over_http(arguments: &Arguments, path: &std::path::Path, classes: &[Vec<Query>]) {
    let start = Instant::now();
    let server = Server::passerelle(path);
    println!(
        "\nover HTTP: first answer after {:.2} s, {} MiB at most",
        start.elapsed().as_secs_f64(),
        server.memory()
    );
    println!(
        "{:<22}{:>10}{:>14}{:>14}{:>8}",
        "queries", "bytes", "passerelle/s", "bare axum/s", "share"
    );
    let early = ["exact", "case", "prefix"];
    let named = |names: &[&str]| {
        let mut queries: Vec<&Query> = CLASSES
            .iter()
            .zip(classes)
            .filter(|((name, _), _)| names.is_empty() || names.contains(name))
            .flat_map(|(_, queries)| queries)
            .collect();
        fastrand::Rng::with_seed(7).shuffle(&mut queries);
        load::requests(queries.into_iter())
    };
    for (name, requests) in [
        ("exact + case + prefix", named(&early)),
        ("all ten classes", named(&[])),
    ] {
        let time = Duration::from_millis(1500);
        let body = load::run(&server, &requests, time).body;
        let bare = Server::bare(body);
        load::run(&bare, &requests, time);
        let mut rounds: Vec<(f64, f64)> = (0..arguments.rounds)
            .map(|_| {
                (
                    load::run(&server, &requests, time).rate,
                    load::run(&bare, &requests, time).rate,
                )
            })
            .collect();
        rounds.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
        let (own, other) = rounds[rounds.len() / 2];
        println!(
            "{name:<22}{body:>10}{own:>14.0}{other:>14.0}{:>8.2}",
            own / other
        );
    }
}
