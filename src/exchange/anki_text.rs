//! Flashcards as text that Anki imports; the identifiers keep what was learnt when a later edition is imported.

use std::fmt::Write;

use super::cards::cards;
use super::{Error, Export, File};

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let mut lines = format!(
        "#separator:tab\n#html:true\n#notetype:Basic\n#deck:{}\n#guid column:1\n#tags column:4\n",
        export.title.replace(['\t', '\n', '\r'], " ")
    );
    for card in cards(export)? {
        let field = |text: &str| text.replace(['\t', '\n', '\r'], " ");
        // Writing to a String does not fail.
        let _ = writeln!(
            lines,
            "{}\t{}\t{}\tpasserelle::{} {}",
            card.guid,
            field(&card.front),
            field(&card.back),
            card.kind,
            card.concept
        );
    }
    Ok(export.file("txt", "text/plain; charset=utf-8", lines.into_bytes()))
}
