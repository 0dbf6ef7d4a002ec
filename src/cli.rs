//! The command line: one file a subcommand.
//!
//! **Invariant:** only this module reads arguments, prints, and decides exit codes: 0 done, 1 faults found, 2 wrong usage.

mod check;
mod content;
mod edition;
mod export;
mod import;
mod lookup;
mod output;
mod report;
mod review;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A multilingual glossary for interpreters.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages and JSON until asked to stop
    Serve(serve::Arguments),
    /// Check a dataset and list every problem
    Check(check::Arguments),
    /// Freeze the dataset as an edition, or list the frozen ones
    Edition(edition::Arguments),
    /// Write the glossary, or a part, in the format of another program
    Export(export::Arguments),
    /// Make a dataset of a table, a workbook or a TBX file
    Import(import::Arguments),
    /// Look up a word in the terminal
    Lookup(lookup::Arguments),
    /// Write a worksheet for a reviewer of one language, or take a filled one over
    Review(review::Arguments),
}

/// Runs the program with the arguments of the process.
#[must_use]
pub fn run() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve(arguments) => serve::run(arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Edition(arguments) => edition::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Review(arguments) => review::run(&arguments),
        Command::Lookup(arguments) => lookup::run(&arguments),
    };
    result.unwrap_or_else(|fault| {
        output::fault(&fault);
        ExitCode::FAILURE
    })
}
