//! What was exported comes back: the same concepts, terms, usages and definitions, and a dataset that keeps the rules.

use std::collections::{BTreeMap, BTreeSet};

use passerelle::exchange::{Format, Imported, Origin, Reading};
use passerelle::load;
use passerelle::model::{Glossary, Header, Usage};
use passerelle::web::interface_text;
use unic_langid::{LanguageIdentifier, langid};

use super::{export_for, whole};
use crate::folders;

const INTERFACE: [LanguageIdentifier; 5] = [
    langid!("nl"),
    langid!("en"),
    langid!("fr"),
    langid!("ar"),
    langid!("tr"),
];

fn read(glossary: &Glossary, origin: Origin, bytes: &[u8]) -> Imported {
    let texts = INTERFACE.map(|tag| interface_text(&tag).1);
    let words = texts
        .each_ref()
        .map(|words| words as &dyn Fn(&str) -> String);
    let reading = Reading {
        known: &glossary.languages,
        sources: &glossary.sources,
        notes_in: langid!("en"),
        words: &words,
    };
    let imported = origin.read(bytes, &reading);
    imported.unwrap_or_else(|error| panic!("{error}"))
}

fn header(glossary: &Glossary) -> Header {
    Header {
        title: [(langid!("en"), "Imported".into())].into_iter().collect(),
        edition: "1".into(),
        ..glossary.header.clone()
    }
}

/// The imported file as a dataset, which keeps every rule.
fn settled(glossary: &Glossary, origin: Origin, bytes: &[u8]) -> Glossary {
    let imported = read(glossary, origin, bytes);
    assert!(!imported.losses.is_empty());
    let (settled, _) = load::settle(
        header(glossary),
        imported.concepts,
        imported.sources,
        glossary,
    );
    let loaded = load::glossary_in(&load::files(&settled));
    loaded.unwrap_or_else(|problems| panic!("{}", folders::lines(&problems)))
}

type Terms = BTreeSet<(String, Usage, Vec<String>, Option<String>)>;
type Said = BTreeMap<(String, String), (Option<String>, Terms)>;

/// What every section says that has something to say.
fn said(glossary: &Glossary) -> Said {
    let mut said = BTreeMap::new();
    for concept in glossary.concepts() {
        for section in &concept.sections {
            let terms = section.terms.iter().map(|term| {
                let regions = term.regions.iter().map(ToString::to_string).collect();
                let reading = term.romanised.as_deref().map(str::to_owned);
                (term.text.to_string(), term.usage, regions, reading)
            });
            let terms: Terms = terms.collect();
            if !terms.is_empty() || section.paraphrase.is_some() {
                let key = (concept.id.to_string(), section.language.to_string());
                let definition = section.definition.as_deref().map(str::to_owned);
                said.insert(key, (definition, terms));
            }
        }
    }
    said
}

#[track_caller]
fn check_round_trip(format: Format, origin: Origin, readers: &[LanguageIdentifier]) {
    let glossary = whole();
    let before = said(&glossary);
    for reader in readers {
        let file = export_for(&glossary, format, &[], reader).unwrap();
        let back = settled(&glossary, origin, &file.content);
        let after = said(&back);
        assert_eq!(before.len(), after.len(), "{format} for {reader}: sections");
        for (key, section) in &before {
            assert_eq!(
                Some(section),
                after.get(key),
                "{format} for {reader}: {key:?}"
            );
        }
    }
}

#[test]
fn a_table_comes_back() {
    check_round_trip(Format::Csv, Origin::Csv, &[langid!("en")]);
}

#[test]
fn a_workbook_comes_back() {
    check_round_trip(Format::Xlsx, Origin::Xlsx, &[langid!("nl"), langid!("ar")]);
}

#[test]
fn tbx_basic_comes_back() {
    check_round_trip(Format::TbxBasic, Origin::Tbx, &[langid!("fr")]);
}

#[test]
fn tbx_linguist_comes_back() {
    check_round_trip(
        Format::TbxLinguist,
        Origin::Tbx,
        &[langid!("en"), langid!("tr")],
    );
}

#[test]
fn a_dataset_written_is_the_dataset_read() {
    let glossary = folders::sound();
    let again = load::glossary_in(&load::files(&glossary));
    let again = again.unwrap_or_else(|problems| panic!("{}", folders::lines(&problems)));
    assert_eq!(
        format!("{:?}", glossary.concepts()),
        format!("{:?}", again.concepts())
    );
    assert_eq!(
        format!("{:?}", glossary.languages),
        format!("{:?}", again.languages)
    );
    assert_eq!(
        format!("{:?}", glossary.sources),
        format!("{:?}", again.sources)
    );
    assert_eq!(
        format!("{:?}", glossary.retired),
        format!("{:?}", again.retired)
    );
    assert_eq!(
        format!("{:?}", glossary.header),
        format!("{:?}", again.header)
    );
}

/// The usages that a foreign table leads to.
#[track_caller]
fn check_table(table: &str, expected: &[(&str, &str, Usage)]) {
    let glossary = folders::sound();
    let back = settled(&glossary, Origin::Csv, table.as_bytes());
    let mut found = Vec::new();
    for concept in back.concepts() {
        for section in &concept.sections {
            let terms = section.terms.iter();
            found.extend(terms.map(|term| (concept.id.as_str(), &*term.text, term.usage)));
        }
    }
    assert_eq!(found, expected);
}

#[test]
fn foreign_tables_are_read() {
    check_table(
        "concept,language,term\r\nBig Bridge,nl,grote brug\r\nBig Bridge,nl,brug\r\nBig Bridge,en,big bridge\r\n",
        &[
            ("big-bridge", "grote brug", Usage::Preferred),
            ("big-bridge", "brug", Usage::Accepted),
            ("big-bridge", "big bridge", Usage::Preferred),
        ],
    );
    check_table(
        "Concept;Language;Term;Status\n1;nl; veer ;preferred\n1;nl;pont;forbidden\n",
        &[("1", "veer", Usage::Preferred), ("1", "pont", Usage::Dated)],
    );
}

#[test]
fn a_status_that_is_not_known_never_makes_a_word_usable() {
    let glossary = folders::sound();
    let table =
        "concept,language,term,usage\nbridge,nl,brug,preferred\nbridge,nl,bruggedrocht,whatever\n";
    let imported = read(&glossary, Origin::Csv, table.as_bytes());
    let terms = &imported.concepts[0].sections[0].terms;
    assert!(!terms[1].usage.may_be_said());
    assert!(
        imported.losses.iter().any(|loss| loss.contains("whatever")),
        "{:?}",
        imported.losses
    );
}

#[test]
fn foreign_tbx_is_read_in_every_style() {
    let dca = r#"<?xml version="1.0"?><tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id="c1"><descrip type="subjectField">Crossing</descrip><langSec xml:lang="en"><descrip type="definition">A way over water &amp; roads.</descrip><termSec><term>bridge</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="partOfSpeech">noun</termNote></termSec><termSec><term>span</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>"#;
    let dct = r#"<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body><conceptEntry id="c1"><min:subjectField>Crossing</min:subjectField><langSec xml:lang="en"><basic:definition>A way over water &#38; roads.</basic:definition><termSec><term>bridge</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech></termSec><termSec><term>span</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>"#;
    let v2 = r#"<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body><termEntry id="c1"><descripGrp><descrip type="subjectField">Crossing</descrip></descripGrp><langSet xml:lang="en"><descripGrp><descrip type="definition">A way over water &amp; roads.</descrip></descripGrp><tig><term>bridge</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote><termNote type="partOfSpeech">noun</termNote></tig><ntig><termGrp><term>span</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>"#;
    let glossary = folders::sound();
    for file in [dca, dct, v2] {
        let back = settled(&glossary, Origin::Tbx, file.as_bytes());
        let [concept] = back.concepts() else {
            panic!("{file}");
        };
        assert_eq!(
            (concept.id.as_str(), concept.domain.as_str()),
            ("c1", "crossing")
        );
        let section = concept.section(&langid!("en")).unwrap();
        assert_eq!(
            section.definition.as_deref(),
            Some("A way over water & roads.")
        );
        let terms: Vec<_> = section
            .terms
            .iter()
            .map(|it| (&*it.text, it.usage))
            .collect();
        assert_eq!(
            terms,
            [("bridge", Usage::Preferred), ("span", Usage::Dated)]
        );
        assert_eq!(&*section.terms[1].instead[0], "bridge");
    }
}

#[test]
fn what_is_no_such_file_is_refused() {
    let glossary = folders::sound();
    let reading = Reading {
        known: &glossary.languages,
        sources: &glossary.sources,
        notes_in: langid!("en"),
        words: &[],
    };
    let deep = "<a>".repeat(100_000);
    let files: [(Origin, &[u8], &str); 7] = [
        (Origin::Csv, b"word,meaning\na,b\n", "columns `concept`"),
        (Origin::Csv, b"concept,language,term\n", "holds no term"),
        (Origin::Xlsx, b"not a workbook", "cannot be read"),
        (Origin::Tbx, b"<html/>", "the root is `html`"),
        (Origin::Tbx, b"<tbx><text>", "ends within an element"),
        (Origin::Tbx, b"<tbx>&wrong;</tbx>", "`&wrong;` is not known"),
        (Origin::Tbx, deep.as_bytes(), "nest deeper"),
    ];
    for (origin, bytes, expected) in files {
        let error = origin.read(bytes, &reading).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
