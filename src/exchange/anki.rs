//! A deck that Anki imports: an archive with a collection in it.
//!
//! A note keeps its identifier from edition to edition, so that importing again adds nothing twice and what was learnt stays; a note of a later edition is newer, so that Anki takes its text over.

mod collection;
mod note_types;

use super::archive::archive;
use super::cards::cards;
use super::{Error, Export, File};
use collection::{Deck, Note};

/// One of Anki's own media types.
const MEDIA_TYPE: &str = "application/x-apkg";

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let [from, to] = export.pair()?;
    let name = |language: &crate::model::Language| language.name(&export.readers).to_owned();
    let say = format!("{}: {}", (export.words)("practise-say"), name(to));
    let hear = (export.words)("practise-what");
    let notes = cards(export)?.into_iter().map(|card| Note {
        prompt: if card.kind == "say" { &say } else { &hear }.clone(),
        source: format!("{}/concepts/{}", export.base_url, card.concept),
        card,
    });
    let deck = Deck {
        // Anki takes `::` for a deck inside a deck.
        name: format!("{}::{} – {}", export.title, name(from), name(to)),
        key: format!("{} {} {}", export.title, from.tag, to.tag),
        edition: &export.glossary.header.edition,
        time: time_of(&export.glossary.header.edition),
        notes: notes.collect(),
    };
    let database = collection::write(&deck)?;
    let content = archive(&[
        ("collection.anki2".to_owned(), &database),
        ("media".to_owned(), b"{}"),
    ])?;
    Ok(export.file("apkg", MEDIA_TYPE, content))
}

/// A moment for an edition, in seconds since 1970, later for a later one: of `2026.1` the first hour of 2026.
fn time_of(edition: &str) -> i64 {
    let numbers = edition.split(|c: char| !c.is_ascii_digit());
    let mut numbers = numbers.filter_map(|digits| digits.parse::<i64>().ok());
    let year = numbers.next().unwrap_or_default().clamp(1970, 9999);
    let number = numbers.next().unwrap_or_default().min(24 * 365 - 1);
    let rest = numbers.next().unwrap_or_default().min(60 * 60 - 1);
    let years = year - 1970;
    // Leap days before this year, counted from 1970.
    let leaps = (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 - 477;
    (years * 365 + leaps) * 24 * 60 * 60 + number * 60 * 60 + rest
}

#[cfg(test)]
mod tests {
    use super::time_of;

    #[track_caller]
    fn check(edition: &str, seconds: i64) {
        assert_eq!(time_of(edition), seconds, "{edition}");
    }

    #[test]
    fn an_edition_has_a_moment() {
        check("1970.0", 0);
        check("2026", 1_767_225_600);
        check("2026.1", 1_767_225_600 + 3600);
        check("2026-05-01", 1_767_225_600 + 5 * 3600 + 1);
        check("ours", 0);
        check("99999999999999999999", 0);
    }

    #[test]
    fn a_later_edition_is_later() {
        let editions = ["2025.12", "2026.1", "2026.2", "2026.10", "2027.1", "2029.1"];
        assert!(editions.is_sorted_by(|one, next| time_of(one) < time_of(next)));
    }
}
