//! A synthetic edition: so many concepts in so many languages, the same for the same seed.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use fastrand::Rng;
use serde_json::{Value, json};

use crate::words::{ALPHABETS, Alphabet};

/// Seed of the edition.
const SEED: u64 = 20_261_125;
/// Concepts remembered for queries, so that a million need no memory for them.
const REMEMBERED: usize = 8_000;

/// A term that queries are made from.
pub(crate) struct Target {
    /// Identifier of its concept.
    pub(crate) concept: String,
    /// Its language.
    pub(crate) alphabet: &'static Alphabet,
    /// The term as written.
    pub(crate) text: String,
}

/// Writes the edition; gives back terms to look up, evenly taken from the whole of it.
pub(crate) fn write(
    path: &Path,
    concepts: usize,
    languages: usize,
) -> std::io::Result<Vec<Target>> {
    let mut rng = Rng::with_seed(SEED);
    let mut out = BufWriter::new(File::create(path)?);
    let mut known: Vec<HashSet<String>> = vec![HashSet::new(); languages];
    let mut targets = Vec::new();
    let every = concepts.div_ceil(REMEMBERED);
    let title = "Synthetic edition";
    writeln!(
        out,
        "{}",
        json!({"schema": 1, "edition": "bench", "title": title})
    )?;
    for place in 0..concepts {
        let id = format!("concept-{place}");
        let mut sections = serde_json::Map::new();
        for (number, alphabet) in ALPHABETS.iter().take(languages).enumerate() {
            let terms = terms(&mut rng, alphabet, &mut known[number]);
            if place.is_multiple_of(every) {
                targets.extend(terms.iter().map(|text| Target {
                    concept: id.clone(),
                    alphabet,
                    text: text.clone(),
                }));
            }
            sections.insert(alphabet.tag.to_owned(), section(&mut rng, alphabet, &terms));
        }
        let concept = json!({"id": id, "domain": "bench", "languages": sections});
        writeln!(out, "{concept}")?;
    }
    out.flush()?;
    Ok(targets)
}

/// One to three terms that no other concept has in this language.
fn terms(rng: &mut Rng, alphabet: &Alphabet, known: &mut HashSet<String>) -> Vec<String> {
    let wanted = 1 + rng.usize(0..3);
    let mut terms = Vec::new();
    while terms.len() < wanted {
        let term = alphabet.term(rng);
        if known.insert(term.clone()) {
            terms.push(term);
        }
    }
    terms
}

/// A section as an editor would fill it: definition, usages, a note now and then.
fn section(rng: &mut Rng, alphabet: &Alphabet, terms: &[String]) -> Value {
    let usages = [
        "accepted",
        "insider",
        "clinical",
        "dated",
        "offensive",
        "slur",
    ];
    let terms: Vec<Value> = terms
        .iter()
        .enumerate()
        .map(|(place, text)| {
            let usage = if place == 0 { "preferred" } else { usages[rng.usize(..usages.len())] };
            let mut term = json!({"text": text, "usage": usage, "part_of_speech": "noun"});
            if matches!(usage, "dated" | "offensive" | "slur") {
                term["instead"] = json!([terms[0]]);
            }
            if rng.u8(0..4) == 0 {
                term["note"] = json!({"nl": running(rng, &ALPHABETS[0], 14), "en": running(rng, &ALPHABETS[1], 14)});
            }
            if alphabet.tag == "ar" {
                term["romanised"] = json!(ALPHABETS[1].word(rng, 3));
            }
            term
        })
        .collect();
    json!({"definition": running(rng, alphabet, 16), "term": terms})
}

/// Running text of words that come again and again, as in any language.
fn running(rng: &mut Rng, alphabet: &Alphabet, words: usize) -> String {
    let words: Vec<String> = (0..words)
        .map(|_| {
            let mut common = Rng::with_seed(rng.u64(0..5000) * rng.u64(0..5000) / 5000);
            let syllables = common.usize(1..=3);
            alphabet.word(&mut common, syllables)
        })
        .collect();
    words.join(" ") + "."
}
