//! A dictionary in the format of `StarDict`, which programs and telephones read without a network (`GoldenDict` among them).
//!
//! Every word of the source language is looked up here, also those only to understand, and their forms and readings; the article says what to say in the target language.

mod article;

use std::collections::BTreeMap;

use super::archive::archive;
use super::{Error, Export, File};
use crate::model::{Section, Term};

/// The longest word that a reader of the format takes, in bytes.
const LONGEST: usize = 255;

/// What the format sorts by: ASCII letters without their case, then the bytes.
type Place = (String, String);

pub(super) fn write(export: &Export<'_>) -> Result<File, Error> {
    let [from, to] = export.pair()?;
    let mut articles: BTreeMap<Place, Vec<String>> = BTreeMap::new();
    let mut others: BTreeMap<Place, Vec<Place>> = BTreeMap::new();
    for concept in &export.concepts {
        let Some(source) = concept.section(&from.tag) else {
            continue;
        };
        for (text, terms) in by_text(source) {
            let word = place(text);
            let article = article::article(export, [from, to], concept, source, &terms);
            articles.entry(word.clone()).or_default().push(article);
            let spellings = terms.iter().flat_map(|term| spellings(term));
            for other in spellings.filter(|other| **other != *text) {
                let words = others.entry(place(other)).or_default();
                if !words.contains(&word) {
                    words.push(word.clone());
                }
            }
        }
    }
    let dictionary = Dictionary::of(articles, others)?;
    let name = export.name;
    let information = information(export, &dictionary);
    let content = archive(&[
        (format!("{name}/{name}.ifo"), information.as_bytes()),
        (format!("{name}/{name}.idx"), &dictionary.words),
        (format!("{name}/{name}.dict"), &dictionary.articles),
        (format!("{name}/{name}.syn"), &dictionary.others),
    ])?;
    Ok(export.file("zip", "application/zip", content))
}

/// The terms of a section, those of the same text together: a word may be said in one country and not in another.
fn by_text(section: &Section) -> Vec<(&str, Vec<&Term>)> {
    let mut groups: Vec<(&str, Vec<&Term>)> = Vec::new();
    for term in section.say().chain(section.hear()) {
        match groups.iter_mut().find(|(text, _)| **text == *term.text) {
            Some((_, terms)) => terms.push(term),
            None => groups.push((&term.text, vec![term])),
        }
    }
    groups
}

/// The forms of a term and its reading.
fn spellings(term: &Term) -> impl Iterator<Item = &str> {
    term.texts().skip(1).chain(term.romanised.as_deref())
}

/// The place of a word, cut where it is too long for the format.
fn place(word: &str) -> Place {
    let mut end = word.len().min(LONGEST);
    while !word.is_char_boundary(end) {
        end -= 1;
    }
    (word[..end].to_ascii_lowercase(), word[..end].to_owned())
}

/// The parts of a dictionary as bytes.
#[derive(Default)]
struct Dictionary {
    /// Each word with the place and length of its article.
    words: Vec<u8>,
    n_words: u32,
    articles: Vec<u8>,
    /// Each other spelling with the number of its word.
    others: Vec<u8>,
    n_others: u32,
}

impl Dictionary {
    fn of(
        articles: BTreeMap<Place, Vec<String>>,
        others: BTreeMap<Place, Vec<Place>>,
    ) -> Result<Self, Error> {
        let mut dictionary = Self::default();
        let mut numbers: BTreeMap<Place, u32> = BTreeMap::new();
        for (word, articles) in articles {
            let start = number(dictionary.articles.len())?;
            dictionary.articles.extend(articles.join("<hr>").as_bytes());
            let length = number(dictionary.articles.len())? - start;
            dictionary.words.extend(word.1.as_bytes());
            dictionary.words.push(0);
            dictionary.words.extend(start.to_be_bytes());
            dictionary.words.extend(length.to_be_bytes());
            numbers.insert(word, dictionary.n_words);
            dictionary.n_words += 1;
        }
        for (other, words) in others {
            for number in words.iter().filter_map(|word| numbers.get(word)) {
                dictionary.others.extend(other.1.as_bytes());
                dictionary.others.push(0);
                dictionary.others.extend(number.to_be_bytes());
                dictionary.n_others += 1;
            }
        }
        Ok(dictionary)
    }
}

/// A number of 32 bits, which the format counts in.
fn number(number: usize) -> Result<u32, Error> {
    let too_large = |_| Error::Unwritable("the dictionary is larger than 4 GiB".to_owned());
    u32::try_from(number).map_err(too_large)
}

/// What a reader shows of the dictionary.
fn information(export: &Export<'_>, dictionary: &Dictionary) -> String {
    let line = |text: &str| text.replace(['\n', '\r'], " ");
    let names = export.languages.iter();
    let names: Vec<_> = names
        .map(|language| language.name(&export.readers))
        .collect();
    let header = &export.glossary.header;
    format!(
        "StarDict's dict ifo file\nversion=3.0.0\nbookname={} ({})\nwordcount={}\nsynwordcount={}\nidxfilesize={}\nidxoffsetbits=32\nwebsite={}\ndescription=Edition {}, {}\nsametypesequence=h\n",
        line(export.title),
        line(&names.join(" – ")),
        dictionary.n_words,
        dictionary.n_others,
        dictionary.words.len(),
        line(export.base_url),
        line(&header.edition),
        line(&header.licence),
    )
}
