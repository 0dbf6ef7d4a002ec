//! A glossary of `OmegaT`: source, target, comment, separated by tabs (its `GlossaryReaderTSV`).

use std::fmt::Write;

use super::rows::{advice, text};
use super::{Error, Export, File};
use crate::model::Section;

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let [from, to] = export.pair()?;
    let mut lines = format!(
        "# -*- coding: utf-8 -*-\n# {}, {} > {}, edition {}, {}\n",
        flat(export.title),
        from.tag,
        to.tag,
        export.glossary.header.edition,
        export.glossary.header.licence
    );
    for concept in &export.concepts {
        let sections = [concept.section(&from.tag), concept.section(&to.tag)];
        if let [Some(source), Some(target)] = sections {
            rows(export, source, target, &mut lines);
        }
    }
    Ok(export.file(
        "utf8",
        "text/tab-separated-values; charset=utf-8",
        lines.into_bytes(),
    ))
}

/// The first choice of the source with every word to say of the target; its other words, and those only to understand, with the first of these.
fn rows(export: &Export<'_>, source: &Section, target: &Section, lines: &mut String) {
    let say = export.glossary.say_in(target, export.region);
    let targets: Vec<(&str, String)> = match (&say[..], &target.paraphrase) {
        ([], Some(paraphrase)) => {
            vec![(paraphrase, (export.words)("paraphrase-heading"))]
        }
        (terms, _) => terms
            .iter()
            .map(|term| (&*term.text, text(export, &term.note)))
            .collect(),
    };
    let Some((first, note)) = targets.first() else {
        return;
    };
    let mut row = |source: &str, target: &str, comment: &str| {
        // Writing to a String does not fail.
        let _ = writeln!(
            lines,
            "{}\t{}\t{}",
            flat(source),
            flat(target),
            flat(comment)
        );
    };
    for (place, term) in source.say().enumerate() {
        row(&term.text, first, note);
        if place == 0 {
            for (target, note) in &targets[1..] {
                row(&term.text, target, note);
            }
        }
    }
    for term in source.hear() {
        let usage = (export.words)(&format!("usage-{}", term.usage));
        row(
            &term.text,
            first,
            &format!("[{usage}] {}", advice(export, term)),
        );
    }
}

/// A text on one line, without the separator.
fn flat(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
