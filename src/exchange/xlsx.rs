//! A workbook for people: what is in it, then a sheet a language, and for a pair the words to say side by side.
//!
//! Every cell is a text, so that nothing is ever calculated. Words to say and words only to understand stand in different columns, the latter tinted.

mod pair;
mod read_me;

use rust_xlsxwriter::Workbook;

use super::rows::{COLUMNS, of_section};
use super::workbook::{self, Label, cell, heard};
use super::{Error, Export, File};
use crate::model::{Direction, Evidence, GrammaticalGender, Language, PartOfSpeech, Usage};

/// Widths of the columns, in characters.
const WIDTHS: [f64; COLUMNS.len()] = [
    20.0, 12.0, 7.0, 26.0, 26.0, 14.0, 40.0, 24.0, 22.0, 12.0, 12.0, 10.0, 28.0, 50.0, 50.0, 12.0,
    24.0, 30.0,
];

/// What a column is written in.
#[derive(Clone, Copy)]
enum Written {
    /// The language of the sheet.
    Here,
    /// The language of the reader.
    Reader,
    /// Latin letters.
    Latin,
}

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let about = &export.glossary.header;
    let comment = format!("Edition {}. {}", about.edition, about.licence);
    let mut book = workbook::start(export.title, &comment)?;
    read_me::write(export, &mut book)?;
    if let Ok(pair) = export.pair() {
        pair::write(export, &mut book, pair)?;
    }
    for language in &export.languages {
        sheet(export, &mut book, language)?;
    }
    workbook::key(&mut book, &labels(export))?;
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(export.file("xlsx", media_type, workbook::finish(book)?))
}

/// The direction in which the reader reads.
fn reading(export: &Export<'_>) -> Direction {
    let reader = export.readers.first();
    let language = reader.and_then(|tag| export.glossary.languages.get(tag));
    language.map_or(Direction::Ltr, |language| language.direction)
}

fn sheet(export: &Export<'_>, book: &mut Workbook, language: &Language) -> Result<(), Error> {
    let sections = export.concepts.iter();
    let sections = sections.filter_map(|concept| Some((concept, concept.section(&language.tag)?)));
    let rows: Vec<_> = sections
        .flat_map(|(concept, section)| of_section(export, concept, section))
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let tag = language.tag.to_string();
    let sheet = book.add_worksheet();
    sheet.set_name(workbook::sheet_name(language.name(&export.readers), &tag))?;
    sheet.set_right_to_left(language.direction == Direction::Rtl);
    let labels = COLUMNS.map(|name| (export.words)(&format!("column-{name}")));
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    workbook::head(sheet, &labels, &WIDTHS, count)?;
    let formats = COLUMNS.map(|name| {
        let direction = match written(name) {
            Written::Here => language.direction,
            Written::Reader => reading(export),
            Written::Latin => Direction::Ltr,
        };
        match name {
            "hear" => heard(direction),
            _ => cell(direction),
        }
    });
    for (place, row) in (1..).zip(rows) {
        workbook::fit(sheet, place, &row, &WIDTHS)?;
        for (((column, text), name), format) in (0..).zip(row).zip(COLUMNS).zip(&formats) {
            if !text.is_empty() {
                let shown = shown(export, name, text);
                sheet.write_string_with_format(place, column, shown, format)?;
            }
        }
    }
    Ok(())
}

fn written(column: &str) -> Written {
    match column {
        "say" | "hear" | "instead" | "definition" => Written::Here,
        "usage" | "advice" | "part_of_speech" | "gender" | "literal" | "note" | "evidence" => {
            Written::Reader
        }
        _ => Written::Latin,
    }
}

/// The value of a column as the reader calls it.
fn shown(export: &Export<'_>, column: &str, value: String) -> String {
    match message(column, &value) {
        Some(message) => (export.words)(&message),
        None => value,
    }
}

/// The message that names a value of a closed list.
fn message(column: &str, value: &str) -> Option<String> {
    Some(match (column, value) {
        ("usage", "paraphrase") => "paraphrase-heading".to_owned(),
        ("usage" | "gender" | "evidence", _) => format!("{column}-{value}"),
        ("part_of_speech", _) => format!("part-of-speech-{value}"),
        _ => return None,
    })
}

/// What every label of the workbook stands for, so that it can be read back.
fn labels(export: &Export<'_>) -> Vec<Label> {
    let mut labels: Vec<Label> = COLUMNS
        .iter()
        .map(|name| {
            let label = (export.words)(&format!("column-{name}"));
            ("column", label, (*name).to_owned())
        })
        .collect();
    let mut list = |column: &'static str, names: Vec<&str>| {
        labels.extend(names.into_iter().map(|name| {
            let label = shown(export, column, name.to_owned());
            (column, label, name.to_owned())
        }));
    };
    let usages = Usage::ALL.iter().map(|value| value.name());
    list("usage", usages.chain(["paraphrase"]).collect());
    let parts = PartOfSpeech::ALL.iter().map(|value| value.name());
    list("part_of_speech", parts.collect());
    let genders = GrammaticalGender::ALL.iter().map(|value| value.name());
    list("gender", genders.collect());
    let evidence = Evidence::ALL.iter().map(|value| value.name());
    list("evidence", evidence.collect());
    let reader = export.readers.first().map(ToString::to_string);
    labels.extend(reader.map(|tag| ("reader", "reader".to_owned(), tag)));
    labels
}
