//! The two types of notes: *say* and *hear*. Two, so that a learner can give each its own look, or leave one out.

use serde_json::{Map, Value, json};

use super::collection::number;

/// The fields of a note, in order. Renaming one would make Anki ask for a full synchronisation of what it imported earlier.
const FIELDS: [&str; 4] = ["Front", "Back", "Prompt", "Source"];

const QUESTION: &str =
    "<div class=\"prompt\">{{Prompt}}</div>\n<div class=\"side\">{{Front}}</div>";
const ANSWER: &str = "{{FrontSide}}\n<hr id=\"answer\">\n<div class=\"side\">{{Back}}</div>\n<div class=\"source\"><a href=\"{{text:Source}}\">{{text:Source}}</a></div>";

/// Each line takes its direction from its own text: a card shows several languages.
const STYLE: &str = ".card { font-family: \"Noto Sans\", \"Segoe UI\", Arial, sans-serif; font-size: 1.3rem; line-height: 1.5; text-align: center; }
.side, .prompt { unicode-bidi: plaintext; }
.prompt { font-size: .7em; opacity: .8; margin-bottom: 1em; }
.source { font-size: .6em; margin-top: 1.5em; }
";

/// The number of the type of `say` or `hear`, the same in every package.
pub(super) fn id(kind: &str) -> i64 {
    number(&format!("passerelle note type {kind}"))
}

/// Both types.
pub(super) fn note_types(time: i64, deck: i64) -> Value {
    let both = ["say", "hear"].map(|kind| (id(kind).to_string(), note_type(kind, time, deck)));
    Value::Object(Map::from_iter(both))
}

fn note_type(kind: &str, time: i64, deck: i64) -> Value {
    let fields = FIELDS.iter().enumerate().map(|(place, name)| {
        json!({ "name": name, "ord": place, "sticky": false, "rtl": false, "font": "Arial", "size": 20, "media": [] })
    });
    json!({
        "id": id(kind),
        "name": format!("Passerelle: {kind}"),
        "type": 0,
        "mod": time,
        "usn": -1,
        "sortf": 0,
        "did": deck,
        "tmpls": [{
            "name": "Card", "ord": 0, "qfmt": QUESTION, "afmt": ANSWER,
            "did": null, "bqfmt": "", "bafmt": "",
        }],
        "flds": fields.collect::<Vec<_>>(),
        "css": STYLE,
        "latexPre": "",
        "latexPost": "",
        // A card is made where its front is not empty.
        "req": [[0, "any", [0]]],
        "tags": [],
        "vers": [],
    })
}
