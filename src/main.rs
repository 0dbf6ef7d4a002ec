//! The program. See the crate documentation for the architecture.

use std::process::ExitCode;

fn main() -> ExitCode {
    passerelle::cli::run()
}
