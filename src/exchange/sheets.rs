//! Reading tables: the sheets of a workbook, or one table of comma-separated values, all cells as texts.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::Error;
use super::workbook::KEY;

/// A table whose first row is its head.
pub(super) struct Table {
    /// The heads of the columns.
    pub(super) head: Vec<String>,
    /// The rows, each with its number as a spreadsheet shows it.
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

impl Table {
    /// Where a column stands, by the first of `names` that is there.
    pub(super) fn column(&self, key: &Key, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| {
            self.head
                .iter()
                .position(|label| key.name("column", label) == *name)
        })
    }
}

/// What labels stand for, by the hidden sheet of a workbook of ours.
#[derive(Default)]
pub(super) struct Key(HashMap<(String, String), String>);

impl Key {
    /// The name that a label of this kind stands for; a label that is not ours stands for itself.
    pub(super) fn name<'k>(&'k self, kind: &str, label: &'k str) -> &'k str {
        let label = label.trim();
        self.get(kind, label).unwrap_or(label)
    }

    /// The name that a label stands for, if it is one of ours.
    pub(super) fn get(&self, kind: &str, label: &str) -> Option<&str> {
        let entry = self.0.get(&(kind.to_owned(), label.to_owned()));
        entry.map(String::as_str)
    }
}

/// The sheets of a workbook, and what their labels stand for.
pub(super) fn workbook(bytes: &[u8]) -> Result<(Vec<Table>, Key), Error> {
    let unreadable = |error: calamine::XlsxError| Error::Unreadable(error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let (mut tables, mut key) = (Vec::new(), Key::default());
    for name in workbook.sheet_names() {
        let range = workbook.worksheet_range(&name).map_err(unreadable)?;
        let first = range.start().map_or(0, |(row, _)| row as usize);
        let mut rows = range
            .rows()
            .map(|row| row.iter().map(text).collect::<Vec<_>>());
        if name == KEY {
            for row in rows {
                if let [kind, label, name] = &row[..] {
                    // Whoever types one of two languages means the same.
                    for label in label.split(" / ").chain([&**label]) {
                        let label = (kind.clone(), label.to_owned());
                        key.0.insert(label, name.clone());
                    }
                }
            }
        } else if let Some(head) = rows.next() {
            let rows = (first + 2..).zip(rows).collect();
            tables.push(Table { head, rows });
        }
    }
    Ok((tables, key))
}

/// Comma- or semicolon-separated values, as Excel writes them in one country or another.
pub(super) fn csv(bytes: &[u8]) -> Result<Table, Error> {
    let unreadable = |error: csv::Error| Error::Unreadable(error.to_string());
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let first = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let count = |delimiter: u8| first.iter().filter(|byte| **byte == delimiter).count();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|it| count(*it));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.unwrap_or(b','))
        .flexible(true)
        .from_reader(bytes);
    let texts = |record: &csv::StringRecord| record.iter().map(unguarded).collect();
    let head = texts(reader.headers().map_err(unreadable)?);
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, |place| place.line() as usize);
        rows.push((line, texts(&record)));
    }
    Ok(Table { head, rows })
}

/// A text without the apostrophe that keeps a spreadsheet from calculating it.
fn unguarded(text: &str) -> String {
    let inner = text.strip_prefix('\'');
    let inner = inner.filter(|inner| inner.starts_with(['=', '+', '-', '@', '\t', '\r']));
    inner.unwrap_or(text).to_owned()
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Int(_) | Data::Float(_) | Data::Bool(_) | Data::DateTime(_) => cell.to_string(),
    }
}
