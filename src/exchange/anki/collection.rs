//! A collection of Anki, in the version of its database that every Anki reads (11).

use std::collections::BTreeSet;

use rusqlite::{Connection, MAIN_DB, Transaction, params};
use serde_json::{Value, json};

use super::note_types::{self, note_types};
use crate::exchange::Error;
use crate::exchange::cards::Card;

/// What is in the package.
pub(super) struct Deck<'e> {
    /// The name that a learner sees.
    pub(super) name: String,
    /// What tells the deck from others, in whatever language its name is.
    pub(super) key: String,
    /// The edition.
    pub(super) edition: &'e str,
    /// When everything in it was last changed, in seconds since 1970.
    pub(super) time: i64,
    /// In the order in which they are learnt.
    pub(super) notes: Vec<Note>,
}

/// A note, of which Anki makes one card.
pub(super) struct Note {
    pub(super) card: Card,
    /// What is asked.
    pub(super) prompt: String,
    /// The permanent address of the concept.
    pub(super) source: String,
}

const SCHEMA: &str = "
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
";

/// What Anki writes between the fields of a note.
const BETWEEN_FIELDS: &str = "\u{1f}";

/// The bytes of the collection; the same for the same deck.
pub(super) fn write(deck: &Deck<'_>) -> Result<Vec<u8>, Error> {
    let written = || -> rusqlite::Result<Vec<u8>> {
        let mut database = Connection::open_in_memory()?;
        let transaction = database.transaction()?;
        transaction.execute_batch(SCHEMA)?;
        add_settings(&transaction, deck)?;
        add_notes(&transaction, deck)?;
        transaction.commit()?;
        Ok(database.serialize(MAIN_DB)?.to_vec())
    };
    written().map_err(|error| Error::Unwritable(error.to_string()))
}

/// The one row of settings: decks, note types, options.
fn add_settings(transaction: &Transaction<'_>, deck: &Deck<'_>) -> rusqlite::Result<()> {
    let id = deck_id(deck);
    let decks = json!({ "1": deck_json(1, "Default", "", 0), id.to_string(): deck_json(id, &deck.name, deck.edition, deck.time) });
    let settings = json!({
        "activeDecks": [1], "addToCur": true, "collapseTime": 1200, "curDeck": 1, "dueCounts": true, "estTimes": true,
        "newBury": true, "newSpread": 0, "nextPos": 1, "sortBackwards": false, "sortType": "noteFld", "timeLim": 0,
    });
    let options = json!({ "1": {
        "id": 1, "name": "Default", "autoplay": true, "maxTaken": 60, "mod": 0, "replayq": true, "timer": 0, "usn": 0,
        "lapse": { "delays": [10], "leechAction": 0, "leechFails": 8, "minInt": 1, "mult": 0 },
        "new": { "bury": true, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 7], "order": 1, "perDay": 20, "separate": true },
        "rev": { "bury": true, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500, "minSpace": 1, "perDay": 100 },
    } });
    let milliseconds = deck.time * 1000;
    transaction.execute(
        "INSERT INTO col VALUES (1, ?1, ?2, ?2, 11, 0, 0, 0, ?3, ?4, ?5, ?6, '{}')",
        params![
            deck.time,
            milliseconds,
            settings.to_string(),
            note_types(deck.time, id).to_string(),
            decks.to_string(),
            options.to_string()
        ],
    )?;
    Ok(())
}

fn deck_json(id: i64, name: &str, description: &str, time: i64) -> Value {
    json!({
        "id": id, "name": name, "desc": description, "mod": time, "usn": 0, "collapsed": false, "conf": 1, "dyn": 0,
        "extendNew": 0, "extendRev": 50, "lrnToday": [0, 0], "newToday": [0, 0], "revToday": [0, 0], "timeToday": [0, 0],
    })
}

fn add_notes(transaction: &Transaction<'_>, deck: &Deck<'_>) -> rusqlite::Result<()> {
    let mut add_note = transaction
        .prepare("INSERT INTO notes VALUES (?1, ?2, ?3, ?4, -1, ?5, ?6, ?7, 0, 0, '')")?;
    let mut add_card = transaction.prepare(
        "INSERT INTO cards VALUES (?1, ?1, ?2, 0, ?3, -1, 0, 0, ?4, 0, 0, 0, 0, 0, 0, 0, 0, '')",
    )?;
    let deck_id = deck_id(deck);
    for (place, (id, note)) in numbered(&deck.notes).into_iter().enumerate() {
        let card = &note.card;
        let fields = [&*card.front, &card.back, &note.prompt, &note.source];
        let tags = format!(" passerelle::{} {} ", card.kind, card.concept);
        add_note.execute(params![
            id,
            card.guid,
            note_types::id(card.kind),
            deck.time,
            tags,
            fields.join(BETWEEN_FIELDS),
            card.front
        ])?;
        let place = i64::try_from(place).unwrap_or(i64::MAX);
        add_card.execute(params![id, deck_id, deck.time, place.saturating_add(1)])?;
    }
    Ok(())
}

/// Each note with a number of its own, made from its identifier; Anki numbers anew where a collection already has it.
fn numbered(notes: &[Note]) -> Vec<(i64, &Note)> {
    let mut taken = BTreeSet::new();
    let mut numbered = Vec::new();
    for note in notes {
        let mut id = number(&note.card.guid);
        while !taken.insert(id) {
            id += 1;
        }
        numbered.push((id, note));
    }
    numbered
}

fn deck_id(deck: &Deck<'_>) -> i64 {
    number(&format!("passerelle deck {}", deck.key))
}

/// A number as Anki gives them, milliseconds since 1970 of a moment between 2020 and 2025, made from a text.
pub(super) fn number(text: &str) -> i64 {
    const FIRST: i64 = 1_577_836_800_000;
    const COUNT: u64 = 157_000_000_000;
    let hash = blake3::hash(text.as_bytes());
    let mut start = [0; 8];
    start.copy_from_slice(&hash.as_bytes()[..8]);
    let place = u64::from_le_bytes(start) % COUNT;
    FIRST + i64::try_from(place).unwrap_or_default()
}
