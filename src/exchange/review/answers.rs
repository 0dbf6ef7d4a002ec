//! What a reviewer filled in, read back.

use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use crate::exchange::sheets::{self, Key};
use crate::exchange::{Error, clean};
use crate::model::{Answer, Judgement, Usage};

/// The rows of a worksheet.
#[derive(Debug)]
pub struct Answers {
    /// The language that was reviewed.
    pub language: LanguageIdentifier,
    /// Every row that says anything, in the order of the sheet.
    pub rows: Vec<Answer>,
    /// Rows that cannot be understood, with the reason.
    pub faults: Vec<(usize, String)>,
}

/// Reads a worksheet that a reviewer filled in.
///
/// # Errors
///
/// When the file is no workbook, or not a worksheet that this program wrote.
pub fn read(bytes: &[u8]) -> Result<Answers, Error> {
    let (tables, key) = sheets::workbook(bytes)?;
    let foreign = || {
        let fault = "it is not a worksheet that `passerelle review` wrote, or its hidden sheet or columns were lost";
        Error::Unreadable(fault.to_owned())
    };
    let tag = key.get("review", "language").ok_or_else(foreign)?;
    let language: LanguageIdentifier = tag.parse().map_err(|_| foreign())?;
    let mut answers = Answers {
        language,
        rows: Vec::new(),
        faults: Vec::new(),
    };
    let column = |table: &sheets::Table, name| table.column(&key, &[name]);
    let wanted = [
        "concept",
        "part",
        "fingerprint",
        "verdict",
        "better-text",
        "better-usage",
        "better-reading",
        "remark",
    ];
    let sheet = tables.iter().find_map(|table| {
        let places: Vec<usize> = wanted
            .iter()
            .filter_map(|name| column(table, name))
            .collect();
        (places.len() == wanted.len()).then_some((table, places))
    });
    let (table, places) = sheet.ok_or_else(foreign)?;
    for (number, row) in &table.rows {
        let cells: Vec<&str> = places
            .iter()
            .map(|place| row.get(*place).map_or("", |cell| cell.trim()))
            .collect();
        if cells[3..].iter().all(|cell| cell.is_empty()) {
            continue;
        }
        match answer(*number, &cells, &key, &answers.language) {
            Ok(answer) => answers.rows.push(answer),
            Err(fault) => answers.faults.push((*number, fault)),
        }
    }
    Ok(answers)
}

fn answer(
    row: usize,
    cells: &[&str],
    key: &Key,
    language: &LanguageIdentifier,
) -> Result<Answer, String> {
    // Spreadsheets and phones put direction marks into what people type.
    let text = |place: usize| clean::text(cells[place]);
    let judgement: Option<Judgement> = value(key.name("verdict", cells[3]))?;
    let usage: Option<Usage> = value(key.name("usage", cells[5]))?;
    let better = text(4).is_some() || usage.is_some() || text(6).is_some();
    Ok(Answer {
        row,
        concept: cells[0].to_owned(),
        language: language.clone(),
        part: cells[1].parse().map_err(|error| format!("{error}"))?,
        fingerprint: cells[2].to_owned(),
        // Whoever writes something better asks for a change.
        judgement: judgement.or(better.then_some(Judgement::Change)),
        text: text(4),
        usage,
        reading: text(6),
        remark: text(7),
    })
}

/// A value of a closed list, or nothing where the cell is empty.
fn value<T: FromStr<Err: ToString>>(name: &str) -> Result<Option<T>, String> {
    match name {
        "" => Ok(None),
        name => name
            .parse()
            .map(Some)
            .map_err(|error: T::Err| error.to_string()),
    }
}
