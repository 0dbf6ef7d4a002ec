//! The worksheet of a reviewer: every piece of every entry of one language, with empty columns for a verdict and a better text.
//!
//! A hidden column holds what a piece said when the worksheet was written, as a hash, so that a later change is noticed.

mod answers;

use rust_xlsxwriter::{DataValidation, Format, Workbook, Worksheet};
use unic_langid::{LanguageIdentifier, langid};

pub use answers::{Answers, read};

use super::Error;
use super::workbook::{self, Label, blank, cell, heading};
use crate::model::{
    Concept, Direction, Glossary, Judgement, Language, Localised, Part, Piece, Section, Usage,
};

/// What a worksheet is made of.
pub struct Worksheets<'a> {
    /// The glossary.
    pub glossary: &'a Glossary,
    /// The language that is reviewed.
    pub language: &'a Language,
    /// The language in which the reviewer is addressed.
    pub reader: LanguageIdentifier,
    /// A text of the interface for the reviewer, by its name.
    pub words: &'a dyn Fn(&str) -> String,
    /// A hash of what a piece says.
    pub fingerprint: &'a dyn Fn(&Section, &Piece<'_>) -> String,
}

/// The columns: what the reviewer reads, what they fill in, what is hidden.
const COLUMNS: [(&str, f64); 16] = [
    ("concept", 20.0),
    ("definition-nl", 50.0),
    ("definition-en", 50.0),
    ("what", 14.0),
    ("text", 40.0),
    ("usage", 16.0),
    ("romanised", 22.0),
    ("note-nl", 50.0),
    ("note-en", 50.0),
    ("verdict", 14.0),
    ("better-text", 40.0),
    ("better-usage", 16.0),
    ("better-reading", 22.0),
    ("remark", 40.0),
    ("part", 10.0),
    ("fingerprint", 24.0),
];

/// The first column to fill in, and the first hidden one.
const FILL: u16 = 9;
const HIDDEN: u16 = 14;

/// Writes the worksheet.
///
/// # Errors
///
/// When writing fails, which would be a fault of ours.
pub fn write(review: &Worksheets<'_>) -> Result<Vec<u8>, Error> {
    let words = |message: &str| (review.words)(message);
    let about = &review.glossary.header;
    let comment = format!("Edition {}. {}", about.edition, about.licence);
    let mut book = workbook::start(&words("review-title"), &comment)?;
    instructions(review, &mut book)?;
    let rows = rows(review);
    let tag = review.language.tag.to_string();
    let sheet = book.add_worksheet();
    sheet.set_name(workbook::sheet_name(
        review.language.name([&review.reader]),
        &tag,
    ))?;
    sheet.set_right_to_left(review.language.direction == Direction::Rtl);
    let labels = COLUMNS.map(|(name, _)| label(review, name));
    let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    workbook::head(sheet, &labels, &COLUMNS.map(|(_, width)| width), count)?;
    let formats = formats(review);
    for (place, row) in (1..).zip(&rows) {
        workbook::fit(sheet, place, row, &COLUMNS.map(|(_, width)| width))?;
        for ((column, text), format) in (0..).zip(row).zip(&formats) {
            if text.is_empty() {
                sheet.write_blank(place, column, format)?;
            } else {
                sheet.write_string_with_format(place, column, text, format)?;
            }
        }
    }
    for column in HIDDEN..HIDDEN + 2 {
        sheet.set_column_hidden(column)?;
    }
    choices(sheet, count)?;
    workbook::key(&mut book, &key(review))?;
    workbook::finish(book)
}

fn direction(review: &Worksheets<'_>, tag: &LanguageIdentifier) -> Direction {
    let language = review.glossary.languages.get(tag);
    language.map_or(Direction::Ltr, |language| language.direction)
}

/// What the sheet is, how to fill it in, what verdicts and usages mean.
fn instructions(review: &Worksheets<'_>, book: &mut Workbook) -> Result<(), Error> {
    let words = |message: &str| (review.words)(message);
    let direction = direction(review, &review.reader);
    let sheet = book.add_worksheet();
    sheet.set_name(workbook::plain_name(&words("sheet-read-me")))?;
    sheet.set_right_to_left(direction == Direction::Rtl);
    let widths = [30.0, 100.0];
    sheet.set_column_width(0, widths[0])?;
    sheet.set_column_width(1, widths[1])?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    let (cell, heading) = (cell(direction), heading());
    let mut row = 0;
    let mut line = |label: &str, text: &str, format: &Format| -> Result<(), Error> {
        sheet.write_string_with_format(row, 0, label, format)?;
        sheet.write_string_with_format(row, 1, text, format)?;
        workbook::fit(sheet, row, &[label, text], &widths)?;
        row += 1;
        Ok(())
    };
    let language = review.language.name([&review.reader]);
    line(&words("review-title"), language, &heading)?;
    line(
        &words("sheet-edition"),
        &review.glossary.header.edition,
        &cell,
    )?;
    for message in [
        "rows",
        "fill",
        "verdict-how",
        "better-how",
        "new-how",
        "remark-how",
        "privacy",
    ] {
        line("", &words(&format!("review-{message}")), &cell)?;
    }
    line(&words("review-verdicts"), "", &heading)?;
    for verdict in Judgement::ALL {
        let meaning = words(&format!("review-{verdict}-means"));
        line(&words(&format!("review-{verdict}")), &meaning, &cell)?;
    }
    line(&words("sheet-usages"), "", &heading)?;
    for usage in Usage::ALL {
        let meaning = match usage.may_be_said() {
            true => words(&format!("usage-{usage}-means")),
            false => words(&format!("advice-{usage}")),
        };
        line(&words(&format!("usage-{usage}")), &meaning, &cell)?;
    }
    Ok(())
}

fn label(review: &Worksheets<'_>, column: &str) -> String {
    let words = |message: &str| (review.words)(message);
    match column {
        "concept" | "usage" | "romanised" => words(&format!("column-{column}")),
        "definition-nl" => format!("{} (nl)", words("column-definition")),
        "definition-en" => format!("{} (en)", words("column-definition")),
        "note-nl" => format!("{} (nl)", words("column-note")),
        "note-en" => format!("{} (en)", words("column-note")),
        "part" | "fingerprint" => column.to_owned(),
        _ => words(&format!("review-{column}")),
    }
}

fn formats(review: &Worksheets<'_>) -> [Format; COLUMNS.len()] {
    let (here, reader) = (review.language.direction, direction(review, &review.reader));
    COLUMNS.map(|(name, _)| match name {
        "text" => cell(here),
        "what" | "usage" => cell(reader),
        "better-text" => blank(here),
        "verdict" | "better-usage" => blank(reader),
        "better-reading" | "remark" => blank(Direction::Ltr),
        _ => cell(Direction::Ltr),
    })
}

/// A row a piece, and an empty one for a term that is missing.
fn rows(review: &Worksheets<'_>) -> Vec<[String; COLUMNS.len()]> {
    let domains = review.glossary.domains.iter();
    let concepts = domains.flat_map(|domain| review.glossary.concepts_of(&domain.id));
    concepts
        .flat_map(|concept| of_concept(review, concept))
        .collect()
}

fn of_concept(review: &Worksheets<'_>, concept: &Concept) -> Vec<[String; COLUMNS.len()]> {
    let section = concept.section(&review.language.tag);
    let pieces = section.map(|section| {
        let pieces = section.pieces();
        pieces.into_iter().map(move |piece| {
            let print = (review.fingerprint)(section, &piece);
            of_piece(review, concept, section, &piece, print)
        })
    });
    let new = row(review, concept, Part::New, String::new());
    pieces.into_iter().flatten().chain([new]).collect()
}

/// What every row has.
fn row(
    review: &Worksheets<'_>,
    concept: &Concept,
    part: Part,
    fingerprint: String,
) -> [String; COLUMNS.len()] {
    let mut row = [const { String::new() }; COLUMNS.len()];
    let definition = |tag: LanguageIdentifier| {
        let section = concept.section(&tag);
        let text = section.and_then(|section| section.definition.as_deref());
        text.unwrap_or_default().to_owned()
    };
    row[0] = concept.id.to_string();
    row[1] = definition(langid!("nl"));
    row[2] = definition(langid!("en"));
    row[3] = (review.words)(&format!("review-part-{part}"));
    row[14] = part.to_string();
    row[15] = fingerprint;
    row
}

fn of_piece(
    review: &Worksheets<'_>,
    concept: &Concept,
    section: &Section,
    piece: &Piece<'_>,
    fingerprint: String,
) -> [String; COLUMNS.len()] {
    let mut row = row(review, concept, piece.part(), fingerprint);
    let note =
        |text: &Localised, tag: &LanguageIdentifier| text.get(tag).unwrap_or_default().to_owned();
    let (nl, en) = (langid!("nl"), langid!("en"));
    match piece {
        Piece::Definition(text) | Piece::Paraphrase(text) => row[4] = (*text).to_owned(),
        Piece::Note => {
            row[4] = note(&section.note, &section.language);
            row[7] = note(&section.note, &nl);
            row[8] = note(&section.note, &en);
        }
        Piece::Term(_, term) => {
            row[4] = term.text.to_string();
            row[5] = (review.words)(&format!("usage-{}", term.usage));
            row[6] = term.romanised.as_deref().unwrap_or_default().to_owned();
            row[7] = note(&term.note, &nl);
            row[8] = note(&term.note, &en);
        }
    }
    row
}

/// Verdicts and usages are chosen from lists, which stand first on the hidden sheet.
fn choices(sheet: &mut Worksheet, rows: u32) -> Result<(), Error> {
    if rows == 0 {
        return Ok(());
    }
    let verdicts = Judgement::ALL.len();
    let lists = [
        (FILL, 1, verdicts),
        (FILL + 2, verdicts + 1, verdicts + Usage::ALL.len()),
    ];
    for (column, first, last) in lists {
        let list = format!("={}!$B${first}:$B${last}", workbook::KEY);
        let validation = DataValidation::new().allow_list_formula(list.as_str().into());
        sheet.add_data_validation(1, column, rows, column, &validation)?;
    }
    Ok(())
}

/// What labels stand for; verdicts and usages first, because [`choices`] refers to their rows.
fn key(review: &Worksheets<'_>) -> Vec<Label> {
    let words = |message: String| (review.words)(&message);
    let verdicts = Judgement::ALL.iter();
    let verdicts = verdicts.map(|it| ("verdict", words(format!("review-{it}")), it.to_string()));
    let usages = Usage::ALL.iter();
    let usages = usages.map(|it| ("usage", words(format!("usage-{it}")), it.to_string()));
    let columns = COLUMNS.iter();
    let columns = columns.map(|(name, _)| ("column", label(review, name), (*name).to_owned()));
    let tag = review.language.tag.to_string();
    let language = ("review", "language".to_owned(), tag);
    verdicts
        .chain(usages)
        .chain(columns)
        .chain([language])
        .collect()
}
