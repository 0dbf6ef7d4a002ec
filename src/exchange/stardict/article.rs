//! The article of a word: what it is, what to do when it is heard, what to say in the target language.

use crate::exchange::Export;
use crate::exchange::html::{escaped, in_language, with_reading};
use crate::exchange::rows::{advice, text};
use crate::model::{Concept, Language, Section, Term};

/// The article of a word of the source language, as HTML: what each of its uses is, then what holds for all.
pub(super) fn article(
    export: &Export<'_>,
    [from, to]: [&Language; 2],
    concept: &Concept,
    source: &Section,
    terms: &[&Term],
) -> String {
    let mut parts = Vec::new();
    for term in terms {
        parts.push(usage(export, term));
        parts.extend(literal(export, term));
        parts.extend(instead(export, from, source, term));
    }
    if let Some((tag, definition)) = concept.definition(&export.readers) {
        parts.push(format!(
            "<p lang=\"{tag}\" dir=\"auto\">{}</p>",
            escaped(definition)
        ));
    }
    parts.push(say(export, to, concept.section(&to.tag)));
    let address = escaped(&export.address(concept));
    parts.push(format!(
        "<p dir=\"ltr\"><a href=\"{address}\">{address}</a></p>"
    ));
    format!("<div>{}</div>", parts.concat())
}

/// How acceptable the word is, and where; for one only to understand, what to do.
fn usage(export: &Export<'_>, term: &Term) -> String {
    let usage = escaped(&(export.words)(&format!("usage-{}", term.usage)));
    let regions = if term.regions.is_empty() {
        String::new()
    } else {
        format!(" ({})", escaped(&term.regions.join(", ")))
    };
    if term.usage.may_be_said() {
        return paragraph(&format!("<i>{usage}</i>{regions}"));
    }
    let advice = escaped(&advice(export, term));
    paragraph(&format!("<b>{usage}</b>{regions}. {advice}"))
}

/// What a listener literally hears.
fn literal(export: &Export<'_>, term: &Term) -> Option<String> {
    let literal = text(export, &term.literal);
    let literally = escaped(&(export.words)("literally"));
    (!literal.is_empty()).then(|| paragraph(&format!("{literally}: {}", escaped(&literal))))
}

/// The words of the source language to use in place of one only to understand.
fn instead(export: &Export<'_>, from: &Language, source: &Section, term: &Term) -> Option<String> {
    let usable = |text: &&str| source.say().any(|other| *other.text == **text);
    let words = term.instead.iter().map(|text| &**text).filter(usable);
    let words: Vec<String> = words.map(|text| in_language(from, text)).collect();
    let say = escaped(&(export.words)("instead-say"));
    (!words.is_empty()).then(|| paragraph(&format!("{say} {}", words.join(", "))))
}

/// The words to say in the target language, or how else to say it, or that there is nothing yet.
fn say(export: &Export<'_>, to: &Language, target: Option<&Section>) -> String {
    let name = escaped(to.name(&export.readers));
    let Some(target) = target else {
        let none = escaped(&(export.words)("no-section-short"));
        return paragraph(&format!("{name}: {none}"));
    };
    let mut items: Vec<String> = Vec::new();
    for term in export.glossary.say_in(target, export.region) {
        let note = text(export, &term.note);
        let note = if note.is_empty() {
            note
        } else {
            format!(" <small dir=\"auto\">{}</small>", escaped(&note))
        };
        items.push(format!("<li>{}{note}</li>", with_reading(to, term)));
    }
    if let Some(paraphrase) = &target.paraphrase {
        items.push(format!("<li>{}</li>", in_language(to, paraphrase)));
    }
    if items.is_empty() {
        let none = escaped(&(export.words)("no-usable-term"));
        return paragraph(&format!("{name}: {none}"));
    }
    let heading = paragraph(&format!("<b>{name}</b>"));
    format!("{heading}<ul>{}</ul>", items.concat())
}

/// A paragraph in the direction of its own text.
fn paragraph(html: &str) -> String {
    format!("<p dir=\"auto\">{html}</p>")
}
