//! TBX: version 3 in both styles, version 2, and what our own exports put into notes.

use unic_langid::LanguageIdentifier;

use super::draft::{self, Draft};
use super::tree::{self, Element};
use crate::exchange::{Error, clean};
use crate::model::{GrammaticalGender, PartOfSpeech, Register, Term, TermType, Usage};

pub(super) fn read(draft: &mut Draft<'_>, bytes: &[u8]) -> Result<(), Error> {
    let text = decoded(bytes)?;
    let root = tree::parse(&text)?;
    if !matches!(root.name.as_str(), "tbx" | "martif" | "TBX") {
        let fault = format!("the root is `{}`: expected `tbx` or `martif`", root.name);
        return Err(Error::Unreadable(fault));
    }
    let notes_in = root.attribute("xml:lang").and_then(|tag| tag.parse().ok());
    let notes_in = notes_in.unwrap_or_else(|| draft.reading.notes_in.clone());
    let body = root.child("text").and_then(|text| text.child("body"));
    let body = body.ok_or_else(|| Error::Unreadable("it has no `text/body`".to_owned()))?;
    for (place, entry) in body.children.iter().enumerate() {
        if matches!(entry.name.as_str(), "conceptEntry" | "termEntry") {
            self::entry(draft, entry, place, &notes_in);
        }
    }
    Ok(())
}

/// The text of the file: UTF-8, or UTF-16 with its mark.
fn decoded(bytes: &[u8]) -> Result<String, Error> {
    let units = |read: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2);
        let units: Vec<u16> = units.map(|pair| read([pair[0], pair[1]])).collect();
        String::from_utf16(&units).ok()
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        bytes => String::from_utf8(bytes.to_vec()).ok(),
    };
    let text = text.ok_or_else(|| Error::Unreadable("it is not UTF-8 or UTF-16".to_owned()))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// The data category of an element: its type, or its name in the other style.
fn category(element: &Element) -> &str {
    element.attribute("type").unwrap_or(&element.name)
}

/// The elements that say something, those inside groups too.
fn items(element: &Element) -> Vec<&Element> {
    let mut items = Vec::new();
    for child in &element.children {
        match child.name.as_str() {
            "descripGrp" | "termNoteGrp" | "adminGrp" | "termGrp" | "auxInfo" => {
                items.extend(self::items(child));
            }
            _ => items.push(child),
        }
    }
    items
}

fn entry(draft: &mut Draft<'_>, entry: &Element, place: usize, notes_in: &LanguageIdentifier) {
    let id = entry.attribute("id").map(str::to_owned);
    let id = id.unwrap_or_else(|| format!("concept-{}", place + 1));
    let key = id.strip_prefix("c-").unwrap_or(&id).to_owned();
    let mut common = None;
    for item in items(entry) {
        match (item.name.as_str(), category(item)) {
            ("langSec" | "langSet", _) => language(draft, item, &key, notes_in),
            (_, "subjectField") => {
                let domain = &mut draft.concept(&key).domain;
                *domain = domain.take().or_else(|| clean::text(&item.text));
            }
            (_, "definition") => common = clean::text(&item.text),
            // The address under which we publish it.
            ("xref", _) => {}
            (_, category) => draft.lose(format!("`{category}` of concepts"), &item.place()),
        }
    }
    if let Some(definition) = common {
        // A definition of the whole entry is in the language of the file.
        let section = draft.concept(&key).section(notes_in);
        section.definition.get_or_insert(definition);
    }
}

fn language(draft: &mut Draft<'_>, element: &Element, key: &str, notes_in: &LanguageIdentifier) {
    let tag = element
        .attribute("xml:lang")
        .or_else(|| element.attribute("lang"));
    let Some((language, region)) = draft.language(tag.unwrap_or_default(), &element.place()) else {
        return;
    };
    for item in items(element) {
        match (item.name.as_str(), category(item)) {
            ("termSec" | "tig" | "ntig", _) => {
                let section = (key, &language, region.as_deref());
                term(draft, item, section, notes_in);
            }
            (_, "definition") => {
                let section = draft.concept(key).section(&language);
                section.definition = section
                    .definition
                    .take()
                    .or_else(|| clean::text(&item.text));
            }
            ("note", _) => {
                let section = draft.concept(key).section(&language);
                let note = clean::text(&item.text).map(|text| (notes_in.clone(), text));
                section.note = section.note.take().or(note);
            }
            (_, category) => draft.lose(format!("`{category}` of languages"), &item.place()),
        }
    }
}

/// Everything that an element says of a term.
#[derive(Default)]
struct Said {
    status: Option<String>,
    usage: Option<Usage>,
    notes: Vec<String>,
    instead: Vec<String>,
}

fn term(
    draft: &mut Draft<'_>,
    element: &Element,
    (key, language, region): (&str, &LanguageIdentifier, Option<&str>),
    notes_in: &LanguageIdentifier,
) {
    let items = items(element);
    let text = items.iter().find(|item| item.name == "term");
    let Some(text) = text.and_then(|term| clean::text(&term.text)) else {
        draft.lose("terms without a text", &element.place());
        return;
    };
    let id = element.attribute("id").unwrap_or_default();
    if id == format!("p-{key}-{language}") {
        let notes = items.iter().filter(|item| item.name == "note");
        let mut notes = notes.filter_map(|note| draft.labels.equivalence(note.text.trim()));
        let equivalence = notes.next().unwrap_or_default();
        let section = draft.concept(key).section(language);
        section.paraphrase = Some(text);
        section.equivalence = equivalence;
        return;
    }
    let mut said = Said::default();
    let mut term = draft::term(text, Usage::Accepted);
    for item in items.iter().filter(|item| item.name != "term") {
        self::item(draft, item, &mut term, &mut said, notes_in);
    }
    let place = element.place();
    let unsaid = draft.concept(key).section(language).usage_unsaid();
    term.usage = usage(draft, &term, &said, unsaid, &place);
    term.note = draft::in_one(notes_in, clean::text(&said.notes.join(" ")));
    if let (Some(region), true) = (region, term.regions.is_empty()) {
        term.regions = [region.into()].into();
    }
    if term.usage == Usage::Clinical && term.register == Some(Register::Technical) {
        // Our export says so of every clinical word.
        term.register = None;
    }
    term.instead = said
        .instead
        .iter()
        .map(|text| text.as_str().into())
        .collect();
    draft.concept(key).section(language).terms.push(term);
}

fn item(
    draft: &mut Draft<'_>,
    item: &Element,
    term: &mut Term,
    said: &mut Said,
    notes_in: &LanguageIdentifier,
) {
    let Some(text) = clean::text(&item.text) else {
        return;
    };
    let found = match (item.name.as_str(), category(item)) {
        (_, "administrativeStatus" | "normativeAuthorization") => {
            said.status = Some(text);
            true
        }
        (_, "partOfSpeech") => {
            term.part_of_speech = part_of_speech(&text);
            term.part_of_speech.is_some()
        }
        (_, "grammaticalGender") => {
            term.gender = text.parse::<GrammaticalGender>().ok();
            term.gender.is_some()
        }
        (_, "termType") => {
            let kind = term_type(&text);
            term.term_type = kind.unwrap_or_default();
            kind.is_some()
        }
        (_, "register") => {
            term.register = register(&text);
            term.register.is_some()
        }
        (_, "geographicalUsage") => {
            term.regions = text
                .split([',', ' '])
                .filter(|it| !it.is_empty())
                .map(Into::into)
                .collect();
            true
        }
        (_, "reading") => {
            term.romanised = Some(text.into());
            return;
        }
        (_, "source") => {
            let id = draft.source(&text);
            let known = std::mem::take(&mut term.sources).into_iter();
            term.sources = known.chain(id).collect();
            return;
        }
        ("ref", _) | (_, "crossReference") => {
            said.instead.push(text);
            return;
        }
        ("note", _) => {
            if let Some((usage, advice)) = draft.labels.usage(&text) {
                said.usage = Some(usage);
                term.hear = draft::in_one(notes_in, draft.labels.particular(usage, advice));
            } else if let Some(literal) = draft.labels.literal(&text) {
                term.literal = draft::in_one(notes_in, clean::text(literal));
            } else if let Some(reading) = draft.labels.reading(&text) {
                term.romanised = Some(reading.into());
            } else {
                said.notes.push(text);
            }
            return;
        }
        _ => false,
    };
    if !found {
        let what = format!("`{}` `{}` of terms", category(item), item.text.trim());
        draft.lose(what, &item.place());
    }
}

/// The usage of a term, by our own note, else by its status.
fn usage(draft: &mut Draft<'_>, term: &Term, said: &Said, unsaid: Usage, place: &str) -> Usage {
    let status = said.status.as_deref().unwrap_or_default();
    let by_status = match status.trim_end_matches("-admn-sts") {
        "" => Some(unsaid),
        "preferredTerm" | "preferred" | "standardizedTerm" => Some(Usage::Preferred),
        "admittedTerm" | "admitted" => Some(Usage::Accepted),
        _ => None,
    };
    // A note never makes usable what the status forbids.
    if let Some(usage) = said.usage.filter(|usage| !usage.may_be_said()) {
        return usage;
    }
    by_status.unwrap_or_else(|| {
        let vulgar = term.register == Some(Register::Vulgar);
        let usage = if vulgar {
            Usage::Offensive
        } else {
            Usage::Dated
        };
        if status.trim_end_matches("-admn-sts") != "supersededTerm" {
            draft.lose(
                format!("status `{status}`: now `{usage}`, choose a usage"),
                place,
            );
        }
        usage
    })
}

fn part_of_speech(text: &str) -> Option<PartOfSpeech> {
    text.parse().ok()
}

fn term_type(text: &str) -> Option<TermType> {
    Some(match text {
        "fullForm" => TermType::FullForm,
        "acronym" => TermType::Acronym,
        "abbreviation" => TermType::Abbreviation,
        "shortForm" => TermType::ShortForm,
        "variant" => TermType::Variant,
        "phrase" => TermType::Phrase,
        _ => return None,
    })
}

/// Neutral is what no word says.
fn register(text: &str) -> Option<Register> {
    Some(match text {
        "colloquialRegister" => Register::Colloquial,
        "slangRegister" => Register::Slang,
        "vulgarRegister" => Register::Vulgar,
        "technicalRegister" => Register::Technical,
        _ => return None,
    })
}
