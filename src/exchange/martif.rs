//! TBX v2 (ISO 30042:2008, `martif`), for older tools: they pair every source term with every target term and do not read the status, so only usable terms are there, the first choice first.

use super::tbx::part_of_speech;
use super::xml::Document;
use super::{Error, Export, File};
use crate::model::{Concept, Section, Usage};

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let mut document = Document::new()?;
    let language = export.readers.first().map(ToString::to_string);
    let attributes = [
        ("type", "TBX-Basic"),
        ("xml:lang", language.as_deref().unwrap_or("en")),
    ];
    let about = &export.glossary.header;
    let source = format!(
        "{}. Edition {}. Licence: {}. {}",
        export.title, about.edition, about.licence, export.base_url
    );
    document.element("martif", &attributes, |martif| {
        martif.element("martifHeader", &[], |header| {
            header.element("fileDesc", &[], |file| {
                file.element("sourceDesc", &[], |part| part.text("p", &[], &source))
            })?;
            header.element("encodingDesc", &[], |part| {
                part.text("p", &[("type", "XCSURI")], "TBXBasicXCSV02.xcs")
            })
        })?;
        martif.element("text", &[], |text| {
            text.element("body", &[], |body| {
                for concept in &export.concepts {
                    entry(body, export, concept)?;
                }
                Ok(())
            })
        })
    })?;
    Ok(export.file("v2.tbx", "application/x-tbx+xml", document.finish()))
}

fn entry(body: &mut Document, export: &Export<'_>, concept: &Concept) -> Result<(), Error> {
    let usable = |section: &&Section| section.label().is_some() || section.paraphrase.is_some();
    let sections: Vec<_> = export.sections(concept).filter(usable).collect();
    if sections.is_empty() {
        return Ok(());
    }
    body.element(
        "termEntry",
        &[("id", &format!("c-{}", concept.id))],
        |entry| {
            entry.text(
                "descrip",
                &[("type", "subjectField")],
                concept.domain.as_str(),
            )?;
            for section in sections {
                let tag = section.language.to_string();
                entry.element("langSet", &[("xml:lang", &tag)], |set| {
                    if let Some(definition) = &section.definition {
                        set.element("descripGrp", &[], |group| {
                            group.text("descrip", &[("type", "definition")], definition)
                        })?;
                    }
                    terms(set, export, section)
                })?;
            }
            Ok(())
        },
    )
}

fn terms(set: &mut Document, export: &Export<'_>, section: &Section) -> Result<(), Error> {
    let terms = export.glossary.say_in(section, export.region);
    for term in &terms {
        set.element("tig", &[], |tig| {
            tig.text("term", &[], &term.text)?;
            let status = match term.usage {
                Usage::Preferred => "preferredTerm-admn-sts",
                _ => "admittedTerm-admn-sts",
            };
            tig.text("termNote", &[("type", "administrativeStatus")], status)?;
            if let Some(value) = term.part_of_speech {
                tig.text(
                    "termNote",
                    &[("type", "partOfSpeech")],
                    part_of_speech(value),
                )?;
            }
            Ok(())
        })?;
    }
    if let (true, Some(paraphrase)) = (terms.is_empty(), &section.paraphrase) {
        set.element("tig", &[], |tig| {
            tig.text("term", &[], paraphrase)?;
            tig.text(
                "termNote",
                &[("type", "administrativeStatus")],
                "admittedTerm-admn-sts",
            )
        })?;
    }
    Ok(())
}
