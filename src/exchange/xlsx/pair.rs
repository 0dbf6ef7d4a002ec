//! The words to say of two languages side by side, a line a concept; no other words are there.

use rust_xlsxwriter::Workbook;

use super::reading;
use crate::exchange::workbook::{self, cell};
use crate::exchange::{Error, Export};
use crate::model::{Direction, Language, Section};

pub(super) fn write(
    export: &Export<'_>,
    book: &mut Workbook,
    pair: [&Language; 2],
) -> Result<(), Error> {
    let lines: Vec<_> = export
        .concepts
        .iter()
        .filter_map(|concept| {
            let say = |language: &Language| {
                let (words, readings) = words(export, concept.section(&language.tag)?);
                (!words.is_empty()).then_some((words, readings))
            };
            Some((*concept, say(pair[0])?, say(pair[1])?))
        })
        .collect();
    let sheet = book.add_worksheet();
    sheet.set_name((export.words)("sheet-side-by-side"))?;
    sheet.set_right_to_left(reading(export) == Direction::Rtl);
    let [from, to] = pair.map(|language| language.name(&export.readers).to_owned());
    let words = |message: &str| (export.words)(message);
    let heading = |name: &str| format!("{name}: {}", words("column-romanised"));
    let labels = [
        words("column-concept"),
        from.clone(),
        heading(&from),
        to.clone(),
        heading(&to),
        words("column-definition"),
    ];
    let count = u32::try_from(lines.len()).unwrap_or(u32::MAX);
    let widths = [20.0, 34.0, 22.0, 34.0, 22.0, 60.0];
    workbook::head(sheet, &labels, &widths, count)?;
    // Nothing is read in Latin letters that is written in them.
    let unread = [
        (2, lines.iter().all(|(_, from, _)| from.1.is_empty())),
        (4, lines.iter().all(|(_, _, to)| to.1.is_empty())),
    ];
    for (column, _) in unread.iter().filter(|(_, empty)| *empty) {
        sheet.set_column_hidden(*column)?;
    }
    let latin = cell(Direction::Ltr);
    let [in_from, in_to] = pair.map(|language| cell(language.direction));
    for (row, (concept, from, to)) in (1..).zip(lines) {
        sheet.write_string_with_format(row, 0, concept.id.as_str(), &latin)?;
        sheet.write_string_with_format(row, 1, &from.0, &in_from)?;
        sheet.write_string_with_format(row, 2, &from.1, &latin)?;
        sheet.write_string_with_format(row, 3, &to.0, &in_to)?;
        sheet.write_string_with_format(row, 4, &to.1, &latin)?;
        let definition = concept.definition(&export.readers);
        let text = definition.map_or("", |(_, text)| text);
        let texts = ["", &from.0, &from.1, &to.0, &to.1, text];
        workbook::fit(sheet, row, &texts, &widths)?;
        if let Some((tag, definition)) = definition {
            let language = export.glossary.languages.get(tag);
            let direction = language.map_or(Direction::Ltr, |language| language.direction);
            sheet.write_string_with_format(row, 5, definition, &cell(direction))?;
        }
    }
    Ok(())
}

/// What may be said, one under the other, with the readings beside it; where there is no word, the paraphrase.
fn words(export: &Export<'_>, section: &Section) -> (String, String) {
    let terms = export.glossary.say_in(section, export.region);
    if terms.is_empty() {
        let paraphrase = section.paraphrase.as_deref().unwrap_or_default();
        return (paraphrase.to_owned(), String::new());
    }
    let words: Vec<&str> = terms.iter().map(|term| &*term.text).collect();
    let readings = terms.iter().map(|term| term.romanised.as_deref());
    let readings: Vec<&str> = readings.map(Option::unwrap_or_default).collect();
    (words.join("\n"), readings.join("\n").trim_end().to_owned())
}
