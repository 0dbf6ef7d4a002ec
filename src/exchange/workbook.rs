//! Worksheets: what every workbook of ours shares, and the labels by which it is read back.
//!
//! People read labels in their own language; a sheet that is hidden says which name of ours each label stands for.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::Error;
use crate::model::Direction;

/// The hidden sheet of labels.
pub(super) const KEY: &str = "passerelle";

impl From<XlsxError> for Error {
    fn from(error: XlsxError) -> Self {
        Self::Unwritable(error.to_string())
    }
}

/// An empty workbook that says what it is; the same bytes for the same content, whenever it is written.
pub(super) fn start(title: &str, comment: &str) -> Result<Workbook, Error> {
    let mut workbook = Workbook::new();
    let properties = DocProperties::new()
        .set_title(title)
        .set_comment(comment)
        .set_creation_datetime(&ExcelDateTime::from_ymd(2026, 1, 1)?);
    workbook.set_properties(&properties);
    Ok(workbook)
}

/// Letters of the name of a sheet.
const MOST: usize = 31;

/// A name that a sheet may have.
pub(super) fn plain_name(name: &str) -> String {
    let allowed = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let name: String = name.chars().filter(allowed).collect();
    let words: Vec<&str> = name.split_whitespace().collect();
    let name: String = words.join(" ").chars().take(MOST).collect();
    name.trim().to_owned()
}

/// A name that a sheet may have, with its tag, which tells it from the others.
pub(super) fn sheet_name(name: &str, tag: &str) -> String {
    let ending = format!(" ({tag})");
    let room = MOST.saturating_sub(ending.chars().count());
    let name: String = plain_name(name).chars().take(room).collect();
    format!("{}{ending}", name.trim())
}

/// How a cell looks.
pub(super) fn cell(direction: Direction) -> Format {
    Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_reading_direction(match direction {
            Direction::Ltr => 1,
            Direction::Rtl => 2,
        })
}

/// How a cell looks whose word is only to be understood.
pub(super) fn heard(direction: Direction) -> Format {
    cell(direction)
        .set_background_color(Color::RGB(0x00FB_E9E7))
        .set_italic()
}

/// How a cell looks that is to be filled in.
pub(super) fn blank(direction: Direction) -> Format {
    cell(direction)
        .set_background_color(Color::RGB(0x00FF_F8E1))
        .set_border(FormatBorder::Hair)
}

/// How the head of a column looks.
pub(super) fn heading() -> Format {
    Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00E3_E8EF))
        .set_border_bottom(FormatBorder::Thin)
}

/// The first row stays in sight, and filters the `rows` below it.
pub(super) fn head(
    sheet: &mut Worksheet,
    labels: &[String],
    widths: &[f64],
    rows: u32,
) -> Result<(), Error> {
    let format = heading();
    for ((column, label), width) in (0..).zip(labels).zip(widths) {
        sheet.write_string_with_format(0, column, label, &format)?;
        sheet.set_column_width(column, *width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    let last = u16::try_from(labels.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, rows, last)?;
    Ok(())
}

/// A row as high as its texts need in columns of these widths: not every program sees to it by itself.
pub(super) fn fit(
    sheet: &mut Worksheet,
    row: u32,
    texts: &[impl AsRef<str>],
    widths: &[f64],
) -> Result<(), Error> {
    const LINE: f64 = 15.0;
    const MOST: f64 = 20.0;
    let cells = texts.iter().zip(widths);
    let lines = cells.map(|(text, width)| {
        let paragraphs = text.as_ref().split('\n');
        let lines = paragraphs.map(|line| (breadth(line) / width).ceil().max(1.0));
        lines.sum::<f64>()
    });
    let lines = lines.fold(1.0, f64::max).min(MOST);
    sheet.set_row_height(row, lines * LINE)?;
    Ok(())
}

/// How broad a text is, in letters; words that do not fit at the end of a line leave some of it empty.
fn breadth(text: &str) -> f64 {
    let wide = |c: char| matches!(c, '\u{1200}'..='\u{139f}' | '\u{2e80}'..='\u{9fff}');
    let letters = text.chars().map(|c| if wide(c) { 2.0 } else { 1.0 });
    letters.sum::<f64>() * 1.1
}

/// What a label stands for: its kind, the label, our name.
pub(super) type Label = (&'static str, String, String);

/// Writes the hidden sheet of labels.
pub(super) fn key(workbook: &mut Workbook, labels: &[Label]) -> Result<(), Error> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(KEY)?.set_very_hidden(true);
    for (row, (kind, label, name)) in (0..).zip(labels) {
        sheet.write_string(row, 0, *kind)?;
        sheet.write_string(row, 1, label)?;
        sheet.write_string(row, 2, name)?;
    }
    Ok(())
}

/// The file as bytes.
pub(super) fn finish(mut workbook: Workbook) -> Result<Vec<u8>, Error> {
    Ok(workbook.save_to_buffer()?)
}
