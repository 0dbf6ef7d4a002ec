//! Flashcards: *say* asks for a word to use, *hear* for the meaning of a word and what to do with it. No insult is an answer.

use super::html::{escaped, in_language, with_reading};
use super::rows::{advice, text};
use super::{Error, Export};
use crate::model::{Concept, Language, Section, Term};

/// Words that count as a right answer.
const ANSWERS: usize = 6;

/// A card of two sides in HTML.
pub(super) struct Card {
    /// Stays the same from edition to edition, so that what a learner knows is kept.
    pub(super) guid: String,
    /// `say` or `hear`.
    pub(super) kind: &'static str,
    /// The concept it is about.
    pub(super) concept: String,
    pub(super) front: String,
    pub(super) back: String,
}

/// The cards of the selection: for each concept one to say, then one for each word only to understand.
pub(super) fn cards(export: &Export<'_>) -> Result<Vec<Card>, Error> {
    let [from, to] = export.pair()?;
    let mut cards = Vec::new();
    for concept in &export.concepts {
        let Some(target) = concept.section(&to.tag) else {
            continue;
        };
        cards.extend(say(export, concept, from, to, target));
        let heard = export.glossary.hear_in(target, export.region);
        cards.extend(
            heard
                .into_iter()
                .map(|term| hear(export, concept, to, target, term)),
        );
    }
    Ok(cards)
}

fn guid(kind: &str, concept: &Concept, from: &str, to: &Language, term: &str) -> String {
    let key = format!("passerelle {kind} {} {from} {} {term}", concept.id, to.tag);
    blake3::hash(key.as_bytes()).to_hex()[..20].to_owned()
}

/// What tells a term from the others of its section: one word may be said among insiders and be an insult besides, or differ by country.
fn key(term: &Term) -> String {
    format!("{} {} {}", term.usage, term.text, term.regions.join(" "))
}

fn say(
    export: &Export<'_>,
    concept: &Concept,
    from: &Language,
    to: &Language,
    target: &Section,
) -> Option<Card> {
    let question = concept.section(&from.tag)?.label()?;
    let mut answers: Vec<String> = export
        .glossary
        .say_in(target, export.region)
        .into_iter()
        .take(ANSWERS)
        .map(|term| with_reading(to, term))
        .collect();
    answers.extend(
        target
            .paraphrase
            .as_deref()
            .map(|text| in_language(to, text)),
    );
    if answers.is_empty() {
        return None;
    }
    let definition = concept.definition(&export.readers);
    let definition = definition.map_or_else(String::new, |(tag, text)| {
        format!(
            "<br><small lang=\"{tag}\" dir=\"auto\">{}</small>",
            escaped(text)
        )
    });
    Some(Card {
        guid: guid("say", concept, &from.tag.to_string(), to, ""),
        kind: "say",
        concept: concept.id.to_string(),
        front: format!("{}{definition}", in_language(from, &question.text)),
        back: answers.join("<br>"),
    })
}

fn hear(
    export: &Export<'_>,
    concept: &Concept,
    to: &Language,
    section: &Section,
    term: &Term,
) -> Card {
    let usage = (export.words)(&format!("usage-{}", term.usage));
    let mut back = vec![
        format!("<b>{}</b>", escaped(&usage)),
        escaped(&advice(export, term)),
    ];
    let literal = text(export, &term.literal);
    if !literal.is_empty() {
        back.push(format!(
            "{}: {}",
            escaped(&(export.words)("literally")),
            escaped(&literal)
        ));
    }
    if let Some((tag, text)) = concept.definition(&export.readers) {
        back.push(format!(
            "<span lang=\"{tag}\" dir=\"auto\">{}</span>",
            escaped(text)
        ));
    }
    let usable = |text: &&str| section.say().any(|other| *other.text == **text);
    let instead = term.instead.iter().map(|text| &**text).filter(usable);
    let instead: Vec<String> = instead.map(|text| in_language(to, text)).collect();
    if !instead.is_empty() {
        let say = escaped(&(export.words)("instead-say"));
        back.push(format!("{say} {}", instead.join(", ")));
    }
    Card {
        guid: guid("hear", concept, "", to, &key(term)),
        kind: "hear",
        concept: concept.id.to_string(),
        front: with_reading(to, term),
        back: back.join("<br>"),
    }
}
