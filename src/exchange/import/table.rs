//! A table with a row a term: our own columns, or at least those for concept, language and term.

use unic_langid::LanguageIdentifier;

use super::draft::{self, Draft};
use crate::exchange::clean;
use crate::exchange::sheets::{Key, Table};
use crate::model::{Equivalence, Usage};

/// What a table must have.
pub(super) const NEEDED: &str =
    "no table has columns `concept`, `language` and `term` (or `say` and `hear`)";

/// Our names of the columns, each with other names for it.
const COLUMNS: [(&str, &[&str]); 19] = [
    ("concept", &["concept", "Concept", "id", "ID", "entry"]),
    ("language", &["language", "Language", "lang", "locale"]),
    ("term", &["term", "Term", "text"]),
    ("say", &["say"]),
    ("hear", &["hear"]),
    ("usage", &["usage", "Usage", "status", "Status"]),
    ("domain", &["domain", "Domain", "subject"]),
    ("advice", &["advice"]),
    ("instead", &["instead"]),
    ("romanised", &["romanised", "romanized", "transliteration"]),
    ("part_of_speech", &["part_of_speech", "pos"]),
    ("gender", &["gender"]),
    ("regions", &["regions", "region"]),
    ("literal", &["literal"]),
    ("note", &["note", "Note"]),
    ("definition", &["definition", "Definition"]),
    ("evidence", &["evidence"]),
    ("sources", &["sources", "source", "Source"]),
    ("url", &["url"]),
];

/// A row, by our names of its columns.
struct Row<'t> {
    places: &'t [Option<usize>],
    cells: &'t [String],
    place: String,
}

impl Row<'_> {
    /// A cell as the dataset keeps it.
    fn get(&self, name: &str) -> Option<String> {
        let column = COLUMNS.iter().position(|(column, _)| *column == name)?;
        let cell = self.cells.get(self.places[column]?)?;
        clean::text(cell)
    }
}

/// Reads a table; `false` when it has not the columns that are needed.
pub(super) fn read(
    draft: &mut Draft<'_>,
    table: &Table,
    key: &Key,
    notes_in: Option<&LanguageIdentifier>,
) -> bool {
    let places = COLUMNS.map(|(_, names)| table.column(key, names));
    let [concept, language, term, say, hear, ..] = places;
    if concept.is_none() || language.is_none() || term.or(say).or(hear).is_none() {
        return false;
    }
    for (place, head) in table.head.iter().enumerate() {
        if !head.is_empty() && !places.contains(&Some(place)) {
            draft.lose(format!("column `{head}`: not known, left out"), "the head");
        }
    }
    let notes_in = notes_in.unwrap_or(&draft.reading.notes_in).clone();
    for (number, cells) in &table.rows {
        let row = Row {
            places: &places,
            cells,
            place: format!("row {number}"),
        };
        self::row(draft, &row, key, &notes_in);
    }
    true
}

fn row(draft: &mut Draft<'_>, row: &Row<'_>, key: &Key, notes_in: &LanguageIdentifier) {
    let text = row
        .get("say")
        .or_else(|| row.get("hear"))
        .or_else(|| row.get("term"));
    let (Some(concept), Some(tag), Some(text)) = (row.get("concept"), row.get("language"), text)
    else {
        if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
            draft.lose(
                "rows without concept, language or term: left out",
                &row.place,
            );
        }
        return;
    };
    let Some((language, region)) = draft.language(&tag, &row.place) else {
        return;
    };
    let entry = draft.concept(&concept);
    entry.domain = entry.domain.take().or_else(|| row.get("domain"));
    let section = entry.section(&language);
    section.definition = section.definition.take().or_else(|| row.get("definition"));
    let label = row.get("usage").unwrap_or_default();
    let name = key.name("usage", &label).to_owned();
    if name == "paraphrase" {
        section.paraphrase = Some(text);
        section.equivalence = Equivalence::None;
        return;
    }
    let unsaid = match row.get("hear") {
        Some(_) => None,
        None => Some(section.usage_unsaid()),
    };
    let usage = usage(draft, &name, unsaid, &row.place);
    let mut term = draft::term(text, usage);
    term.part_of_speech = parsed(draft, row, key, "part_of_speech");
    term.gender = parsed(draft, row, key, "gender");
    term.romanised = row.get("romanised").map(Into::into);
    let regions = row.get("regions").unwrap_or_default();
    let regions = regions
        .split([' ', ',', ';'])
        .filter(|code| !code.is_empty());
    term.regions = regions.map(Into::into).collect();
    if let (Some(region), true) = (region, term.regions.is_empty()) {
        term.regions = [region.into()].into();
    }
    term.literal = draft::in_one(notes_in, row.get("literal"));
    term.note = draft::in_one(notes_in, row.get("note"));
    let hear = row.get("advice");
    let hear = hear.and_then(|text| draft.labels.particular(usage, &text));
    term.hear = draft::in_one(notes_in, hear);
    let instead = row.get("instead").unwrap_or_default();
    let instead = instead
        .split(" | ")
        .map(str::trim)
        .filter(|it| !it.is_empty());
    term.instead = instead
        .map(|text| key.name("instead", text).into())
        .collect();
    let sources = row.get("sources").unwrap_or_default();
    let sources: Vec<_> = sources
        .split(' ')
        .filter_map(|id| draft.source(id))
        .collect();
    term.sources = sources.into();
    draft.concept(&concept).section(&language).terms.push(term);
}

/// The usage of a row. What is not understood is not to be said.
fn usage(draft: &mut Draft<'_>, name: &str, unsaid: Option<Usage>, place: &str) -> Usage {
    if let Ok(usage) = name.parse() {
        return usage;
    }
    match name.to_lowercase().as_str() {
        "" => unsaid.unwrap_or_else(|| {
            draft.lose(
                "words only to understand without a usage: now `dated`",
                place,
            );
            Usage::Dated
        }),
        "approved" | "recommended" => Usage::Preferred,
        "admitted" | "allowed" => Usage::Accepted,
        _ => {
            draft.lose(
                format!("usage `{name}` is not known: now `dated`, choose one"),
                place,
            );
            Usage::Dated
        }
    }
}

/// A value of a closed list; one that is not known is lost.
fn parsed<T: std::str::FromStr>(
    draft: &mut Draft<'_>,
    row: &Row<'_>,
    key: &Key,
    column: &str,
) -> Option<T> {
    let cell = row.get(column)?;
    let value = key.name(column, &cell).parse().ok();
    if value.is_none() {
        draft.lose(format!("{column} `{cell}`: not known"), &row.place);
    }
    value
}
