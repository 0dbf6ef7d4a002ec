//! Printing.

/// Prints a line of an answer. A reader that has closed the pipe is not a fault.
pub(super) fn line(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints why the program stops.
#[expect(
    clippy::print_stderr,
    reason = "this is the one place that prints faults"
)]
pub(super) fn fault(text: &str) {
    eprintln!("passerelle: {text}");
}
