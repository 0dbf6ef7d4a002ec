//! The workbook: over the whole dataset, words to say and words to understand stand apart, and nothing is calculated.

use std::collections::HashSet;
use std::io::Cursor;

use calamine::{Data, Range, Reader, Sheets, Xlsx};
use passerelle::exchange::Format;
use passerelle::web::interface_text;
use unic_langid::langid;

use super::{PAIRS, export, whole, words};
use crate::folders;

fn open(content: &[u8]) -> Xlsx<Cursor<&[u8]>> {
    Xlsx::new(Cursor::new(content)).unwrap()
}

fn cell(range: &Range<Data>, row: usize, column: usize) -> String {
    range
        .get((row, column))
        .map_or_else(String::new, ToString::to_string)
}

fn column(range: &Range<Data>, label: &str) -> usize {
    let width = range.get_size().1;
    let found = (0..width).find(|place| cell(range, 0, *place) == label);
    found.unwrap_or_else(|| panic!("no column `{label}`"))
}

#[test]
fn sheets_keep_words_to_say_and_words_to_understand_apart() {
    let glossary = whole();
    let file = export(&glossary, Format::Xlsx, &[]).unwrap();
    let mut workbook = open(&file.content);
    let (mut sheets, mut heard) = (0, 0);
    for name in workbook.sheet_names() {
        assert!(name.chars().count() <= 31, "{name}");
        let Some(tag) = name
            .strip_suffix(')')
            .and_then(|name| name.rsplit_once('('))
        else {
            continue;
        };
        sheets += 1;
        let (usable, unusable) = words(&glossary, &tag.1.parse().unwrap());
        let range = workbook.worksheet_range(&name).unwrap();
        let (say, hear) = (column(&range, "Say"), column(&range, "Only to understand"));
        let (usage, advice) = (column(&range, "Usage"), column(&range, "Advice"));
        for row in 1..range.get_size().0 {
            let (said, only) = (cell(&range, row, say), cell(&range, row, hear));
            assert_ne!(said.is_empty(), only.is_empty(), "{name} {row}");
            assert!(!unusable.contains(&said), "{name} {row}: {said}");
            if only.is_empty() {
                assert!(usable.contains(&said), "{name} {row}: {said}");
            } else {
                heard += 1;
                let told = [usage, advice].map(|column| cell(&range, row, column));
                assert!(told.iter().all(|text| !text.is_empty()), "{name} {row}");
            }
        }
    }
    let sections = || glossary.concepts().iter().flat_map(|it| &it.sections);
    let languages: HashSet<_> = sections().map(|section| &section.language).collect();
    assert_eq!(sheets, languages.len());
    let all: usize = sections().map(|section| section.hear().count()).sum();
    assert_eq!(heard, all, "every word to understand is in the workbook");
}

#[test]
fn side_by_side_are_usable_words_only() {
    let glossary = whole();
    for pair in &PAIRS {
        let file = export(&glossary, Format::Xlsx, pair).unwrap();
        let range = open(&file.content).worksheet_range("Side by side").unwrap();
        let rows = range.get_size().0;
        assert!(rows > 10, "{pair:?}: {rows} rows");
        for (tag, column) in pair.iter().zip([1, 3]) {
            let (usable, unusable) = words(&glossary, tag);
            for row in 1..rows {
                let cell = cell(&range, row, column);
                assert!(!cell.is_empty(), "{pair:?} {row}");
                for word in cell.split('\n') {
                    assert!(usable.contains(word) && !unusable.contains(word), "{word}");
                }
            }
        }
    }
}

#[test]
fn the_first_sheet_explains_and_no_cell_is_calculated() {
    let glossary = folders::sound();
    let file = export(&glossary, Format::Xlsx, &[]).unwrap();
    let mut workbook = Sheets::Xlsx(open(&file.content));
    let names = workbook.sheet_names();
    assert_eq!(names[0], "Read me");
    let first = workbook.worksheet_range(&names[0]).unwrap();
    let text: Vec<String> = first
        .used_cells()
        .map(|(_, _, cell)| cell.to_string())
        .collect();
    for wanted in [
        &*glossary.header.edition,
        &*glossary.header.licence,
        "insult",
        "Advice",
    ] {
        assert!(text.iter().any(|text| text == wanted), "{wanted}");
    }
    for name in &names {
        let formulas = workbook.worksheet_formula(name).unwrap();
        assert_eq!(formulas.used_cells().count(), 0, "{name}");
        let range = workbook.worksheet_range(name).unwrap();
        let text = |cell: &Data| matches!(cell, Data::String(_));
        assert!(range.used_cells().all(|(_, _, cell)| text(cell)), "{name}");
    }
}

#[test]
fn the_same_content_is_the_same_file() {
    let glossary = folders::sound();
    let files = [0, 1].map(|_| export(&glossary, Format::Xlsx, &[]).unwrap().content);
    assert!(files[0] == files[1]);
}

#[test]
fn every_label_stands_for_one_name() {
    for tag in [
        langid!("nl"),
        langid!("en"),
        langid!("fr"),
        langid!("ar"),
        langid!("tr"),
    ] {
        let (_, words) = interface_text(&tag);
        let lists: [&[&str]; 4] = [
            &[
                "column-concept",
                "column-domain",
                "column-language",
                "column-say",
                "column-hear",
                "column-usage",
                "column-advice",
                "column-instead",
                "column-romanised",
                "column-part_of_speech",
                "column-gender",
                "column-regions",
                "column-literal",
                "column-note",
                "column-definition",
                "column-evidence",
                "column-sources",
                "column-url",
            ],
            &[
                "usage-preferred",
                "usage-accepted",
                "usage-insider",
                "usage-clinical",
                "usage-dated",
                "usage-misleading",
                "usage-offensive",
                "usage-slur",
                "paraphrase-heading",
            ],
            &[
                "review-right",
                "review-change",
                "review-remove",
                "review-unsure",
            ],
            &[
                "column-concept",
                "column-usage",
                "column-romanised",
                "column-definition",
                "column-note",
                "review-what",
                "review-text",
                "review-verdict",
                "review-better-text",
                "review-better-usage",
                "review-better-reading",
                "review-remark",
            ],
        ];
        for list in lists {
            let labels: HashSet<String> = list.iter().map(|name| words(name)).collect();
            assert_eq!(labels.len(), list.len(), "{tag}: {labels:?}");
        }
    }
}
