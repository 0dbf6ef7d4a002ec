//! Edits of a concept file as text: comments, order and spelling of what is not edited stay.

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::edit::{Edit, TermKey};
use crate::model::{Review, Usage};
use crate::text::is_latin;

/// The file with the edits of one language made, and what each edit did.
///
/// `order` is that of the languages, so that a section that comes stands in its place.
pub(super) fn edited(
    text: &str,
    language: &str,
    edits: &[&Edit],
    review: Option<&Review>,
    order: &[String],
) -> Result<(String, Vec<String>), String> {
    let unreadable = |error: toml_edit::TomlError| format!("cannot be read: {error}");
    let mut document: DocumentMut = text.parse().map_err(unreadable)?;
    if !document.contains_key(language) {
        let mut table = Table::new();
        table.decor_mut().set_prefix("\n");
        document.insert(language, Item::Table(table));
    }
    let section = document.get_mut(language).and_then(Item::as_table_mut);
    let section = section.ok_or_else(|| format!("`{language}` is not written as a table"))?;
    let told = edit_section(section, edits)?;
    if let Some(review) = review {
        record(section, review)?;
    }
    arrange(&mut document, order);
    Ok((document.to_string(), told))
}

fn edit_section(section: &mut Table, edits: &[&Edit]) -> Result<Vec<String>, String> {
    // All places before the first edit, because edits change what a term is known by.
    let places = edits.iter().map(|edit| match edit {
        Edit::Term { key, .. } | Edit::Remove { key } => place(section, key).map(Some),
        Edit::Key(..) | Edit::Add { .. } => Ok(None),
    });
    let places: Vec<Option<usize>> = places.collect::<Result<_, _>>()?;
    let (mut told, mut renamed, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for (edit, place) in edits.iter().zip(places) {
        told.push(match (edit, place) {
            (Edit::Key(key, text), _) => edit_key(section, key, text.as_deref()),
            (Edit::Add { .. }, _) | (_, None) => add(section, edit)?,
            (Edit::Remove { key }, Some(place)) => {
                gone.push(place);
                format!("`{}` taken out", key.text)
            }
            (Edit::Term { key, text, .. }, Some(place)) => {
                let term = terms(section)?.get_mut(place);
                renamed.extend(text.as_ref().map(|text| (key.text.clone(), text.clone())));
                term.map_or_else(String::new, |term| edit_term(term, edit))
            }
        });
    }
    gone.sort_unstable();
    for place in gone.into_iter().rev() {
        terms(section)?.remove(place);
    }
    if section.contains_key("term") {
        follow(section, &renamed)?;
        sort(terms(section)?);
        lead_on(section)?;
    }
    Ok(told)
}

/// The terms of a section; there is a list from now on.
fn terms(section: &mut Table) -> Result<&mut ArrayOfTables, String> {
    let terms = section
        .entry("term")
        .or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let terms = terms.as_array_of_tables_mut();
    terms.ok_or_else(|| "terms are not written as tables of their own".to_owned())
}

fn place(section: &mut Table, key: &TermKey) -> Result<usize, String> {
    let same = |term: &Table| {
        let part = term.get("part_of_speech").and_then(Item::as_str);
        text_of(term, "text") == key.text
            && text_of(term, "usage") == key.usage
            && part == key.part_of_speech
            && texts_of(term, "region") == key.regions
    };
    let found = terms(section)?.iter().position(same);
    found.ok_or_else(|| format!("`{}` is not there any more", key.text))
}

fn text_of<'t>(table: &'t Table, key: &str) -> &'t str {
    table.get(key).and_then(Item::as_str).unwrap_or_default()
}

fn texts_of(table: &Table, key: &str) -> Vec<String> {
    let values = table.get(key).and_then(Item::as_array);
    let values = values.into_iter().flatten();
    values
        .filter_map(|value| Some(value.as_str()?.to_owned()))
        .collect()
}

fn usage_of(term: &Table) -> Option<Usage> {
    text_of(term, "usage").parse().ok()
}

/// A text in place of the old one; a comment behind it stays.
fn set(table: &mut Table, key: &str, text: &str) {
    let mut value = Value::from(text);
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            table.insert(key, Item::Value(value));
        }
    }
}

fn edit_key(section: &mut Table, key: &str, text: Option<&str>) -> String {
    match text {
        Some(text) => {
            set(section, key, text);
            format!("{key}: `{text}`")
        }
        None => {
            section.remove(key);
            format!("{key} taken out")
        }
    }
}

fn edit_term(term: &mut Table, edit: &Edit) -> String {
    let Edit::Term {
        text,
        usage,
        reading,
        ..
    } = edit
    else {
        return String::new();
    };
    let mut told = vec![format!("`{}`", text_of(term, "text"))];
    if let Some(text) = text {
        set(term, "text", text);
        told.push(format!("becomes `{text}`"));
        if is_latin(text) {
            term.remove("romanised");
        }
        let kept = ["forms", "literal", "note", "sources"];
        let kept: Vec<&str> = kept
            .into_iter()
            .filter(|key| term.contains_key(key))
            .collect();
        if !kept.is_empty() {
            told.push(format!("({} still of the old word)", kept.join(", ")));
        }
    }
    if let Some(usage) = usage {
        set(term, "usage", usage.name());
        told.push(format!("is {usage}"));
        if usage.may_be_said() {
            term.remove("instead");
        }
    }
    if let Some(reading) = reading {
        set(term, "romanised", reading);
        told.push(format!("read `{reading}`"));
    }
    told.join(" ")
}

fn add(section: &mut Table, edit: &Edit) -> Result<String, String> {
    let Edit::Add {
        text,
        usage,
        reading,
    } = edit
    else {
        return Ok(String::new());
    };
    let mut term = Table::new();
    term.decor_mut().set_prefix("");
    set(&mut term, "text", text);
    set(&mut term, "usage", usage.name());
    if let Some(reading) = reading.as_deref().filter(|_| !is_latin(text)) {
        set(&mut term, "romanised", reading);
    }
    terms(section)?.push(term);
    Ok(format!("new: `{text}`, {usage}"))
}

/// Words advised against lead to the new spelling of a word.
fn follow(section: &mut Table, renamed: &[(String, String)]) -> Result<(), String> {
    let terms = terms(section)?;
    let there: Vec<String> = terms
        .iter()
        .map(|t| text_of(t, "text").to_owned())
        .collect();
    for (old, new) in renamed.iter().filter(|(old, _)| !there.contains(old)) {
        for term in terms.iter_mut() {
            let list = term.get_mut("instead").and_then(Item::as_array_mut);
            for value in list.into_iter().flat_map(Array::iter_mut) {
                if value.as_str() == Some(old) {
                    let decor = value.decor().clone();
                    *value = Value::from(new.as_str());
                    *value.decor_mut() = decor;
                }
            }
        }
    }
    Ok(())
}

/// A word that is now advised against leads to the first choice.
fn lead_on(section: &mut Table) -> Result<(), String> {
    let has_paraphrase = section.contains_key("paraphrase");
    let terms = terms(section)?;
    let usable = |term: &&Table| usage_of(term).is_some_and(Usage::may_be_said);
    let first = terms.iter().find(usable);
    let first = first.map(|term| text_of(term, "text").to_owned());
    let Some(first) = first.or_else(|| has_paraphrase.then(|| "paraphrase".to_owned())) else {
        return Ok(());
    };
    for term in terms.iter_mut() {
        let against = usage_of(term).is_some_and(Usage::is_advised_against);
        if against && !term.contains_key("instead") {
            let list: Array = [first.as_str()].into_iter().collect();
            term.insert("instead", Item::Value(Value::Array(list)));
        }
    }
    Ok(())
}

/// Terms stand by usage, those of equal usage as before.
fn sort(terms: &mut ArrayOfTables) {
    let mut tables: Vec<Table> = terms.iter().cloned().collect();
    if !tables.is_sorted_by_key(usage_of) {
        tables.sort_by_key(usage_of);
        terms.clear();
        for table in tables {
            terms.push(table);
        }
    }
}

/// Who reviewed the section when.
fn record(section: &mut Table, review: &Review) -> Result<(), String> {
    let mut entry = InlineTable::new();
    entry.insert("role", Value::from(&*review.role));
    entry.insert("date", Value::from(&*review.date));
    let list = section
        .entry("review")
        .or_insert_with(|| Item::Value(Value::Array(Array::new())));
    let list = list.as_array_mut();
    let list = list.ok_or_else(|| "`review` is not written as a list".to_owned())?;
    let told = |value: &Value, key: &str| {
        let value = value.as_inline_table().and_then(|table| table.get(key));
        value.and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let again =
        |value: &Value| told(value, "role") == *review.role && told(value, "date") == *review.date;
    if !list.iter().any(again) {
        list.push(Value::InlineTable(entry));
    }
    Ok(())
}

/// Numbers all tables, sections in the order of the languages: this is the order in which they are written.
fn arrange(document: &mut DocumentMut, order: &[String]) {
    let tables = document.iter().filter(|(_, item)| item.is_table());
    let mut names: Vec<String> = tables.map(|(name, _)| name.to_owned()).collect();
    names.sort_by_key(|name| {
        let place = order.iter().position(|tag| tag == name);
        place.unwrap_or(usize::MAX)
    });
    let mut next = 0;
    for name in names {
        if let Some(table) = document.get_mut(&name).and_then(Item::as_table_mut) {
            number(table, &mut next);
        }
    }
}

fn number(table: &mut Table, next: &mut isize) {
    table.set_position(Some(*next));
    *next += 1;
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(table) => number(table, next),
            Item::ArrayOfTables(tables) => {
                tables.iter_mut().for_each(|table| number(table, next));
            }
            Item::None | Item::Value(_) => {}
        }
    }
}
