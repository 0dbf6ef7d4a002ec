//! The first sheet: what this is, what the columns and usages mean, in the language of the reader.

use rust_xlsxwriter::{Format, Workbook, Worksheet};

use super::reading;
use crate::exchange::rows::COLUMNS;
use crate::exchange::workbook::{cell, fit, heading};
use crate::exchange::{Error, Export};
use crate::model::{Direction, Usage};

/// Widths of the two columns.
const WIDTHS: [f64; 2] = [28.0, 90.0];

pub(super) fn write(export: &Export<'_>, book: &mut Workbook) -> Result<(), Error> {
    let words = |message: &str| (export.words)(message);
    let sheet = book.add_worksheet();
    sheet.set_name(words("sheet-read-me"))?;
    sheet.set_right_to_left(reading(export) == Direction::Rtl);
    sheet.set_column_width(0, WIDTHS[0])?;
    sheet.set_column_width(1, WIDTHS[1])?;
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    let mut page = Page {
        sheet,
        row: 0,
        cell: cell(reading(export)),
        heading: heading(),
    };
    let about = &export.glossary.header;
    page.heading(export.title)?;
    if let Some((_, title)) = about.title.best(&export.readers) {
        page.line("", title)?;
    }
    page.line(&words("sheet-edition"), &about.edition)?;
    page.line(&words("sheet-licence"), &about.licence)?;
    page.line(&words("sheet-address"), export.base_url)?;
    if let Some(contact) = &about.contact {
        page.line(&words("sheet-contact"), contact)?;
    }
    page.line("", &words("sheet-intro"))?;
    page.heading(&words("sheet-columns"))?;
    for name in COLUMNS {
        let meaning = words(&format!("column-{name}-means"));
        page.line(&words(&format!("column-{name}")), &meaning)?;
    }
    page.heading(&words("sheet-usages"))?;
    for usage in Usage::ALL {
        let meaning = match usage.may_be_said() {
            true => words(&format!("usage-{usage}-means")),
            false => words(&format!("advice-{usage}")),
        };
        page.line(&words(&format!("usage-{usage}")), &meaning)?;
    }
    let meaning = words("usage-paraphrase-means");
    page.line(&words("paraphrase-heading"), &meaning)
}

/// Lines one under the other.
struct Page<'s> {
    sheet: &'s mut Worksheet,
    row: u32,
    cell: Format,
    heading: Format,
}

impl Page<'_> {
    fn line(&mut self, label: &str, text: &str) -> Result<(), Error> {
        self.sheet
            .write_string_with_format(self.row, 0, label, &self.cell)?;
        self.sheet
            .write_string_with_format(self.row, 1, text, &self.cell)?;
        fit(self.sheet, self.row, &[label, text], &WIDTHS)?;
        self.row += 1;
        Ok(())
    }

    /// A heading with a line of air above it.
    fn heading(&mut self, text: &str) -> Result<(), Error> {
        self.row += u32::from(self.row > 0);
        self.sheet
            .write_string_with_format(self.row, 0, text, &self.heading)?;
        self.sheet
            .write_string_with_format(self.row, 1, "", &self.heading)?;
        self.row += 1;
        Ok(())
    }
}
