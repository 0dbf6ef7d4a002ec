//! A table of comma-separated values (RFC 4180), in UTF-8 with a byte-order mark for Excel.

use super::rows::{COLUMNS, rows};
use super::{Error, Export, File};

/// What spreadsheets need to see that the text is UTF-8.
const BOM: &[u8] = "\u{feff}".as_bytes();

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let unwritable = |error: csv::Error| Error::Unwritable(error.to_string());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(BOM.to_vec());
    writer.write_record(COLUMNS).map_err(unwritable)?;
    for row in rows(export) {
        writer.write_record(row.map(guarded)).map_err(unwritable)?;
    }
    let content = writer.into_inner();
    let content = content.map_err(|error| Error::Unwritable(error.to_string()))?;
    Ok(export.file("csv", "text/csv; charset=utf-8; header=present", content))
}

/// A text that a spreadsheet does not take for a formula (OWASP: CSV injection).
fn guarded(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text
    }
}
