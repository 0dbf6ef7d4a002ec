//! Several files in one, as a zip archive without anything of the moment or the machine.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Error;

/// An archive of these files: name and bytes.
pub(super) fn archive(files: &[(String, &[u8])]) -> Result<Vec<u8>, Error> {
    let unwritable = |error: &dyn std::fmt::Display| Error::Unwritable(error.to_string());
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        let started = archive.start_file(name.as_str(), options);
        started.map_err(|error| unwritable(&error))?;
        let written = archive.write_all(content);
        written.map_err(|error| unwritable(&error))?;
    }
    let finished = archive.finish().map_err(|error| unwritable(&error))?;
    Ok(finished.into_inner())
}
