//! Dictionaries in the format of `StarDict`.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use passerelle::exchange::Format;
use passerelle::model::Glossary;
use passerelle::web::interface_text;
use unic_langid::{LanguageIdentifier, langid};

use super::{PAIRS, export, whole, words};
use crate::folders;

/// A dictionary as its readers read it.
struct Dictionary {
    /// Words in their order.
    words: Vec<String>,
    articles: BTreeMap<String, String>,
    /// Other spellings with the place of their word, in their order.
    others: Vec<(String, usize)>,
    information: BTreeMap<String, String>,
}

fn dictionary(glossary: &Glossary, pair: &[LanguageIdentifier]) -> Dictionary {
    let file = export(glossary, Format::StarDict, pair).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&file.content)).unwrap();
    let mut part = |ending: &str| {
        let mut bytes = Vec::new();
        let mut entry = archive.by_name(&format!("whole/whole.{ending}")).unwrap();
        entry.read_to_end(&mut bytes).unwrap();
        bytes
    };
    let information = String::from_utf8(part("ifo")).unwrap();
    let lines = information.lines().skip(1);
    let pairs = lines.map(|line| line.split_once('=').unwrap());
    let texts = part("dict");
    let (mut words, mut articles) = (Vec::new(), BTreeMap::new());
    for (word, numbers) in entries(&part("idx"), 2) {
        let article = &texts[numbers[0]..numbers[0] + numbers[1]];
        let article = String::from_utf8(article.to_vec()).unwrap();
        assert!(
            articles.insert(word.clone(), article).is_none(),
            "{word}: twice"
        );
        words.push(word);
    }
    let others = entries(&part("syn"), 1);
    Dictionary {
        words,
        articles,
        others: others.into_iter().map(|(word, n)| (word, n[0])).collect(),
        information: pairs.map(|(k, v)| (k.to_owned(), v.to_owned())).collect(),
    }
}

/// Words, each ended by a zero and followed by some numbers of 32 bits.
fn entries(mut bytes: &[u8], n_numbers: usize) -> Vec<(String, Vec<usize>)> {
    let mut entries = Vec::new();
    while let Some(end) = bytes.iter().position(|byte| *byte == 0) {
        let word = String::from_utf8(bytes[..end].to_vec()).unwrap();
        assert!(!word.is_empty() && word.len() < 256, "{word}");
        let (numbers, rest) = bytes[end + 1..].split_at(4 * n_numbers);
        let numbers = numbers.chunks(4).map(|bytes| {
            let number = u32::from_be_bytes(bytes.try_into().unwrap());
            usize::try_from(number).unwrap()
        });
        entries.push((word, numbers.collect()));
        bytes = rest;
    }
    assert!(bytes.is_empty());
    entries
}

/// Whether words stand in the order in which readers look for them.
fn is_in_order<'a>(words: impl Iterator<Item = &'a String>) -> bool {
    let places: Vec<_> = words
        .map(|word| (word.to_ascii_lowercase(), word))
        .collect();
    places.is_sorted()
}

#[test]
fn what_to_say_holds_usable_words_only() {
    let glossary = whole();
    for pair in &PAIRS {
        let (usable, unusable) = words(&glossary, &pair[1]);
        let dictionary = dictionary(&glossary, pair);
        let mut said = 0;
        for (word, article) in &dictionary.articles {
            for item in article.split("<li>").skip(1) {
                let text = item.split_once('>').unwrap().1;
                let text = text.split_once("</span>").unwrap().0;
                let text = text.replace("&quot;", "\"").replace("&amp;", "&");
                assert!(usable.contains(&text), "{word}: {text}");
                said += 1;
            }
            let in_target = format!("<span lang=\"{}\"", pair[1]);
            for rest in article.split(&in_target).skip(1) {
                let text = rest.split_once('>').unwrap().1.split_once('<').unwrap().0;
                assert!(!unusable.contains(text), "{word}: {text}");
            }
        }
        assert!(said > 10, "{pair:?}");
    }
}

#[test]
fn every_word_of_the_source_is_there_with_what_to_do() {
    let glossary = whole();
    let (_, interface) = interface_text(&langid!("en"));
    for pair in &PAIRS {
        let dictionary = dictionary(&glossary, pair);
        let sections = glossary.concepts().iter();
        let sections = sections.filter_map(|concept| concept.section(&pair[0]));
        for term in sections.flat_map(|section| &section.terms) {
            let article = &dictionary.articles[&*term.text];
            let usage = interface(&format!("usage-{}", term.usage));
            assert!(article.contains(&usage), "{}: {article}", term.text);
            if !term.usage.may_be_said() {
                let advice = interface(&format!("advice-{}", term.usage));
                assert!(article.contains(&advice), "{}: {article}", term.text);
            }
        }
    }
}

#[test]
fn readers_find_words_and_forms() {
    let glossary = whole();
    for pair in &PAIRS {
        let dictionary = dictionary(&glossary, pair);
        let said = |name: &str| dictionary.information[name].parse::<usize>().unwrap();
        assert_eq!(said("wordcount"), dictionary.words.len());
        assert_eq!(said("synwordcount"), dictionary.others.len());
        assert!(is_in_order(dictionary.words.iter()), "{pair:?}");
        assert!(is_in_order(dictionary.others.iter().map(|(word, _)| word)));
        let sections = glossary.concepts().iter();
        let sections = sections.filter_map(|concept| concept.section(&pair[0]));
        for term in sections.flat_map(|section| &section.terms) {
            for form in term.texts().skip(1).filter(|form| **form != *term.text) {
                let leads = |(other, place): &(String, usize)| {
                    other == form && *dictionary.words[*place] == *term.text
                };
                assert!(dictionary.others.iter().any(leads), "{form}: {}", term.text);
            }
        }
    }
}

#[test]
fn a_gap_is_shown() {
    let glossary = folders::sound();
    let dictionary = dictionary(&glossary, &[langid!("en"), langid!("zh")]);
    let gap = dictionary
        .articles
        .values()
        .find(|article| article.contains("Chinese: nothing yet"));
    assert!(gap.is_some(), "{:?}", dictionary.articles);
}

#[test]
fn the_same_edition_has_the_same_bytes() {
    let glossary = whole();
    let once = export(&glossary, Format::StarDict, &PAIRS[0]).unwrap();
    let again = export(&glossary, Format::StarDict, &PAIRS[0]).unwrap();
    assert!(once.content == again.content);
}
