//! TBX v3 (ISO 30042:2019), dialects TBX-Basic and TBX-Linguist, in DCA style.
//!
//! Every term is there with its administrative status; one that must not be offered is superseded or deprecated, has a note saying what to do, and refers to the term to use instead.

use super::rows::{advice, text};
use super::xml::Document;
use super::{Error, Export, File};
use crate::model::{
    Concept, Equivalence, GrammaticalGender, PartOfSpeech, Register, Section, Term, TermType, Usage,
};

/// A dialect: which data categories are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Basic,
    /// With register and reading.
    Linguist,
}

impl Dialect {
    const fn name(self) -> &'static str {
        match self {
            Self::Basic => "TBX-Basic",
            Self::Linguist => "TBX-Linguist",
        }
    }
}

pub(super) fn write(export: &Export<'_>, dialect: Dialect) -> Result<File, Error> {
    let mut document = Document::new()?;
    let language = export.readers.first().map(ToString::to_string);
    let attributes = [
        ("type", dialect.name()),
        ("style", "dca"),
        ("xml:lang", language.as_deref().unwrap_or("en")),
        ("xmlns", "urn:iso:std:iso:30042:ed-2"),
    ];
    document.element("tbx", &attributes, |tbx| {
        header(tbx, export)?;
        tbx.element("text", &[], |text| {
            text.element("body", &[], |body| {
                for concept in &export.concepts {
                    entry(body, export, dialect, concept)?;
                }
                Ok(())
            })
        })
    })?;
    Ok(export.file("tbx", "application/x-tbx+xml", document.finish()))
}

fn header(tbx: &mut Document, export: &Export<'_>) -> Result<(), Error> {
    let about = &export.glossary.header;
    let edition = format!("Edition {}. Licence: {}.", about.edition, about.licence);
    tbx.element("tbxHeader", &[], |header| {
        header.element("fileDesc", &[], |file| {
            file.element("publicationStmt", &[], |statement| {
                statement.text("p", &[], &edition)
            })?;
            file.element("titleStmt", &[], |statement| {
                statement.text("title", &[], export.title)
            })?;
            file.element("sourceDesc", &[], |source| {
                source.text("p", &[], export.base_url)
            })
        })
    })
}

fn entry(
    body: &mut Document,
    export: &Export<'_>,
    dialect: Dialect,
    concept: &Concept,
) -> Result<(), Error> {
    let spoken = |section: &&Section| !section.terms.is_empty() || section.paraphrase.is_some();
    let sections: Vec<_> = export.sections(concept).filter(spoken).collect();
    if sections.is_empty() {
        return Ok(());
    }
    body.element(
        "conceptEntry",
        &[("id", &format!("c-{}", concept.id))],
        |entry| {
            entry.text(
                "descrip",
                &[("type", "subjectField")],
                concept.domain.as_str(),
            )?;
            let address = export.address(concept);
            let external = [("type", "externalCrossReference"), ("target", &*address)];
            entry.text("xref", &external, &address)?;
            for section in sections {
                language(entry, export, dialect, concept, section)?;
            }
            Ok(())
        },
    )
}

fn language(
    entry: &mut Document,
    export: &Export<'_>,
    dialect: Dialect,
    concept: &Concept,
    section: &Section,
) -> Result<(), Error> {
    let tag = section.language.to_string();
    entry.element("langSec", &[("xml:lang", &tag)], |language| {
        if let Some(definition) = &section.definition {
            language.text("descrip", &[("type", "definition")], definition)?;
        }
        let note = text(export, &section.note);
        if !note.is_empty() {
            language.text("note", &[], &note)?;
        }
        if let Some(paraphrase) = &section.paraphrase {
            self::paraphrase(language, export, concept, section, paraphrase)?;
        }
        // In the order in which they may be chosen: readers that take the first take a usable one.
        for term in section.say().chain(section.hear()) {
            self::term(language, export, dialect, concept, section, term)?;
        }
        Ok(())
    })
}

/// Words to say in place of a term; the first choice only where there is no term.
fn paraphrase(
    language: &mut Document,
    export: &Export<'_>,
    concept: &Concept,
    section: &Section,
    paraphrase: &str,
) -> Result<(), Error> {
    let id = paraphrase_id(concept, section);
    language.element("termSec", &[("id", &id)], |part| {
        part.text("term", &[], paraphrase)?;
        part.text(
            "termNote",
            &[("type", "administrativeStatus")],
            "admittedTerm-admn-sts",
        )?;
        part.text("termNote", &[("type", "partOfSpeech")], "other")?;
        part.text("termNote", &[("type", "termType")], "phrase")?;
        if section.equivalence != Equivalence::Full {
            let message = format!("equivalence-{}", section.equivalence);
            part.text("note", &[], &(export.words)(&message))?;
        }
        Ok(())
    })
}

fn paraphrase_id(concept: &Concept, section: &Section) -> String {
    format!("p-{}-{}", concept.id, section.language)
}

fn term_id(concept: &Concept, section: &Section, term: &Term) -> String {
    let place = section
        .terms
        .iter()
        .position(|other| std::ptr::eq(other, term));
    format!(
        "t-{}-{}-{}",
        concept.id,
        section.language,
        place.unwrap_or_default() + 1
    )
}

fn term(
    language: &mut Document,
    export: &Export<'_>,
    dialect: Dialect,
    concept: &Concept,
    section: &Section,
    term: &Term,
) -> Result<(), Error> {
    let id = term_id(concept, section, term);
    language.element("termSec", &[("id", &id)], |part| {
        part.text("term", &[], &term.text)?;
        let mut note = |kind: &str, value: &str| part.text("termNote", &[("type", kind)], value);
        note("administrativeStatus", status(term.usage))?;
        if let Some(value) = term.part_of_speech {
            note("partOfSpeech", part_of_speech(value))?;
        }
        if let Some(value) = term.gender {
            note("grammaticalGender", gender(value))?;
        }
        note("termType", term_type(term.term_type))?;
        if !term.regions.is_empty() {
            note("geographicalUsage", &term.regions.join(", "))?;
        }
        if let (Dialect::Linguist, Some(value)) = (dialect, register(term)) {
            note("register", value)?;
        }
        remarks(part, export, dialect, term)?;
        if !term.usage.may_be_said() {
            references(part, concept, section, term)?;
        }
        Ok(())
    })
}

/// Reading, literal sense, note, advice and sources.
fn remarks(
    part: &mut Document,
    export: &Export<'_>,
    dialect: Dialect,
    term: &Term,
) -> Result<(), Error> {
    if let Some(reading) = &term.romanised {
        match dialect {
            Dialect::Linguist => part.text("admin", &[("type", "reading")], reading)?,
            Dialect::Basic => {
                let reading = format!("{}: {reading}", (export.words)("pronounced"));
                part.text("note", &[], &reading)?;
            }
        }
    }
    let literal = text(export, &term.literal);
    if !literal.is_empty() {
        let literal = format!("{}: {literal}", (export.words)("literally"));
        part.text("note", &[], &literal)?;
    }
    for text in [text(export, &term.note), text(export, &term.say)] {
        if !text.is_empty() {
            part.text("note", &[], &text)?;
        }
    }
    if !term.usage.may_be_said() {
        let usage = (export.words)(&format!("usage-{}", term.usage));
        part.text("note", &[], &format!("{usage}: {}", advice(export, term)))?;
    }
    for id in &term.sources {
        if let Some(source) = export.glossary.sources.get(id) {
            let url = source.url.as_deref().unwrap_or_default();
            let cited = format!("{}, {} {url}", source.title, source.publisher);
            part.text("admin", &[("type", "source")], cited.trim_end())?;
        }
    }
    Ok(())
}

/// From a term to those to use instead.
fn references(
    part: &mut Document,
    concept: &Concept,
    section: &Section,
    term: &Term,
) -> Result<(), Error> {
    for instead in &term.instead {
        let usable = section.say().find(|other| other.text == *instead);
        let target = match usable {
            Some(other) => term_id(concept, section, other),
            None if section.paraphrase.is_some() => paraphrase_id(concept, section),
            None => continue,
        };
        part.text(
            "ref",
            &[("type", "crossReference"), ("target", &target)],
            instead,
        )?;
    }
    Ok(())
}

const fn status(usage: Usage) -> &'static str {
    match usage {
        Usage::Preferred => "preferredTerm-admn-sts",
        Usage::Accepted => "admittedTerm-admn-sts",
        Usage::Dated => "supersededTerm-admn-sts",
        // Insiders' and clinical words are right in the mouth of some only: whoever reads the status alone must not choose them.
        Usage::Insider | Usage::Clinical | Usage::Misleading | Usage::Offensive | Usage::Slur => {
            "deprecatedTerm-admn-sts"
        }
    }
}

pub(super) const fn part_of_speech(value: PartOfSpeech) -> &'static str {
    match value {
        PartOfSpeech::Noun => "noun",
        PartOfSpeech::Adjective => "adjective",
        PartOfSpeech::Verb => "verb",
        PartOfSpeech::Adverb => "adverb",
        PartOfSpeech::Phrase | PartOfSpeech::Other => "other",
    }
}

const fn gender(value: GrammaticalGender) -> &'static str {
    match value {
        GrammaticalGender::Masculine => "masculine",
        GrammaticalGender::Feminine => "feminine",
        GrammaticalGender::Neuter => "neuter",
        GrammaticalGender::Common | GrammaticalGender::Other => "other",
    }
}

const fn term_type(value: TermType) -> &'static str {
    match value {
        TermType::FullForm => "fullForm",
        TermType::Acronym => "acronym",
        TermType::Abbreviation => "abbreviation",
        TermType::ShortForm => "shortForm",
        TermType::Variant => "variant",
        TermType::Phrase => "phrase",
    }
}

/// Formal and religious have no counterpart in the dialect.
const fn register(term: &Term) -> Option<&'static str> {
    match (term.register, term.usage) {
        (Some(Register::Colloquial), _) => Some("colloquialRegister"),
        (Some(Register::Slang), _) => Some("slangRegister"),
        (Some(Register::Vulgar), _) => Some("vulgarRegister"),
        (Some(Register::Technical), _) | (None, Usage::Clinical) => Some("technicalRegister"),
        (Some(Register::Formal | Register::Religious) | None, _) => None,
    }
}
