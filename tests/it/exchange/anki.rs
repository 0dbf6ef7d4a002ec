//! Packages of Anki.

use std::collections::{BTreeMap, HashSet};
use std::io::{Cursor, Read};

use passerelle::exchange::Format;
use passerelle::model::Glossary;
use passerelle::web::interface_text;
use rusqlite::{Connection, MAIN_DB};
use unic_langid::{LanguageIdentifier, langid};

use super::{PAIRS, export, text, whole, words};
use crate::folders;

/// A note as Anki reads it.
struct Note {
    id: i64,
    time: i64,
    kind: String,
    front: String,
    back: String,
    source: String,
}

/// The notes of a package by their identifiers, which last.
fn notes(glossary: &Glossary, pair: &[LanguageIdentifier]) -> BTreeMap<String, Note> {
    let file = export(glossary, Format::Anki, pair).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&file.content)).unwrap();
    let mut database = Vec::new();
    let mut entry = archive.by_name("collection.anki2").unwrap();
    entry.read_to_end(&mut database).unwrap();
    let mut collection = Connection::open_in_memory().unwrap();
    let length = database.len();
    let opened = collection.deserialize_read_exact(MAIN_DB, Cursor::new(database), length, true);
    opened.unwrap();
    let cards: i64 = count(
        &collection,
        "SELECT count(*) FROM cards JOIN notes ON nid = notes.id",
    );
    let all: i64 = count(&collection, "SELECT count(*) FROM notes");
    assert_eq!(cards, all, "a card for each note");
    let mut query = collection
        .prepare("SELECT id, guid, mod, tags, flds FROM notes")
        .unwrap();
    let rows = query.query_map([], |row| {
        let fields: String = row.get(4)?;
        let fields: Vec<&str> = fields.split('\u{1f}').collect();
        assert_eq!(fields.len(), 4, "{fields:?}");
        let tags: String = row.get(3)?;
        let note = Note {
            id: row.get(0)?,
            time: row.get(2)?,
            kind: tags.split_whitespace().next().unwrap().to_owned(),
            front: fields[0].to_owned(),
            back: fields[1].to_owned(),
            source: fields[3].to_owned(),
        };
        Ok((row.get::<_, String>(1)?, note))
    });
    let notes: BTreeMap<_, _> = rows.unwrap().map(Result::unwrap).collect();
    assert_eq!(
        i64::try_from(notes.len()).unwrap(),
        all,
        "no identifier twice"
    );
    notes
}

fn count(collection: &Connection, query: &str) -> i64 {
    collection.query_row(query, [], |row| row.get(0)).unwrap()
}

#[test]
fn no_note_has_an_unusable_word_for_an_answer() {
    let glossary = whole();
    let (_, interface) = interface_text(&langid!("en"));
    for pair in &PAIRS {
        let (_, unusable) = words(&glossary, &pair[1]);
        let notes = notes(&glossary, pair);
        assert!(notes.len() > 10, "{pair:?}");
        for (guid, note) in &notes {
            let back = &note.back;
            let answered = unusable
                .iter()
                .find(|word| back.contains(&format!(">{word}<")));
            assert_eq!(answered, None, "{guid}: {back}");
            assert!(!note.front.is_empty() && note.source.starts_with("https://example.org/"));
            match note.kind.as_str() {
                "passerelle::say" => assert!(!back.is_empty(), "{guid}"),
                "passerelle::hear" => {
                    let says_how = [
                        "insider",
                        "clinical",
                        "dated",
                        "misleading",
                        "offensive",
                        "slur",
                    ]
                    .iter()
                    .any(|usage| back.contains(&interface(&format!("advice-{usage}"))));
                    assert!(says_how, "{guid}: {back}");
                }
                kind => panic!("{guid}: {kind}"),
            }
        }
    }
}

#[test]
fn text_and_package_have_the_same_identifiers() {
    let glossary = whole();
    let file = export(&glossary, Format::AnkiText, &PAIRS[0]).unwrap();
    let lines = text(&file).lines().filter(|line| !line.starts_with('#'));
    let of_text: HashSet<&str> = lines.map(|line| line.split('\t').next().unwrap()).collect();
    let notes = notes(&glossary, &PAIRS[0]);
    let of_package: HashSet<&str> = notes.keys().map(String::as_str).collect();
    assert_eq!(of_text, of_package);
}

#[test]
fn the_same_edition_has_the_same_bytes() {
    let glossary = whole();
    let once = export(&glossary, Format::Anki, &PAIRS[0]).unwrap();
    let again = export(&glossary, Format::Anki, &PAIRS[0]).unwrap();
    assert!(once.content == again.content);
    assert_eq!(once.name, "whole.apkg");
}

#[test]
fn a_later_edition_has_the_same_notes_and_they_are_newer() {
    let pair = [langid!("nl"), langid!("ar")];
    let mut glossary = folders::sound();
    let earlier = notes(&glossary, &pair);
    glossary.header.edition = "2026.2".into();
    let later = notes(&glossary, &pair);
    assert!(!earlier.is_empty());
    assert!(earlier.keys().eq(later.keys()));
    for (guid, note) in &earlier {
        assert!(note.time < later[guid].time, "{guid}");
        assert_eq!(note.id, later[guid].id, "{guid}");
    }
}
