//! Printing.

/// Prints a line of an answer. A reader that has closed the pipe is not a fault.
pub(super) fn line(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints a file as it is. A reader that has closed the pipe is not a fault.
pub(super) fn bytes(content: &[u8]) {
    use std::io::Write;
    let _ = std::io::stdout().write_all(content);
}

/// Prints why the program stops.
#[expect(
    clippy::print_stderr,
    reason = "this is the one place that prints faults"
)]
pub(super) fn fault(text: &str) {
    eprintln!("passerelle: {text}");
}
