//! From a glossary to its index.
//!
//! Texts are added in the order in which they are to be shown within a class ([`super::rank`]), so that a document's number is its rank.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use tantivy::indexer::NoMergePolicy;
use tantivy::{Index, IndexSettings, IndexWriter, TantivyDocument};

use super::Error;
use super::address::Address;
use super::rank::texts_in_order;
use super::reading::readings;
use super::schema::{Fields, heard_token, schema, stem_token};
use super::stems::ClearStems;
use crate::model::{Glossary, Section};
use crate::text::{Analysers, Skeleton};

/// The least and the most memory for postings before a segment is written, in bytes.
const ARENA: (usize, usize) = (32 << 20, 1 << 30);
/// Documents held at once before they are added.
const CHUNK: usize = 8 << 10;
/// Memory for the postings of one text, roughly, in bytes.
const PER_TEXT: usize = 512;

/// Builds the index in memory.
pub(super) fn in_memory(glossary: &Glossary, analysers: &Analysers) -> Result<Index, Error> {
    let (schema, _) = schema();
    let index = Index::create_in_ram(schema);
    fill(&index, glossary, analysers)?;
    Ok(index)
}

/// Opens the index under `folder/fingerprint`, or builds it beside and moves it there whole.
pub(super) fn on_disk(
    glossary: &Glossary,
    analysers: &Analysers,
    folder: &Path,
    fingerprint: &str,
) -> Result<Index, Error> {
    let home = folder.join(fingerprint);
    if !home.exists() {
        let unfinished = folder.join(format!("{fingerprint}.{}", std::process::id()));
        fs::create_dir_all(&unfinished)?;
        let (schema, _) = schema();
        let index = Index::builder()
            .schema(schema)
            .settings(IndexSettings::default())
            .create_in_dir(&unfinished)?;
        fill(&index, glossary, analysers)?;
        drop(index);
        // Another process may have been quicker; its index is the same.
        if let Err(error) = fs::rename(&unfinished, &home) {
            fs::remove_dir_all(&unfinished)?;
            if !home.exists() {
                return Err(error.into());
            }
        }
    }
    Ok(Index::open_in_dir(home)?)
}

fn fill(index: &Index, glossary: &Glossary, analysers: &Analysers) -> Result<(), Error> {
    let (_, fields) = schema();
    let texts = texts_in_order(glossary)?;
    let arena = (texts.len() * PER_TEXT).clamp(ARENA.0, ARENA.1);
    // One thread, so that documents keep their order and the same glossary gives the same index.
    let mut writer: IndexWriter = index.writer_with_num_threads(1, arena)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    let filler = Filler {
        glossary,
        analysers,
        fields,
        clear: ClearStems::new(glossary, analysers, &texts),
    };
    let texts = texts.into_iter().map(Item::Text);
    let running = sections(glossary).map(|(concept, place)| Item::Running(concept, place));
    let items: Vec<Item> = texts.chain(running).collect();
    let mut places = 0..;
    // Documents are made on all threads, because folding is most of the work, and added in order.
    for chunk in items.chunks(CHUNK) {
        let documents: Vec<_> = chunk
            .par_iter()
            .map(|item| filler.document(*item))
            .collect();
        for (document, place) in documents.into_iter().zip(&mut places) {
            let mut document = document?;
            document.add_u64(fields.place, place);
            writer.add_document(document)?;
        }
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    Ok(())
}

/// What becomes a document.
#[derive(Debug, Clone, Copy)]
enum Item {
    /// A term or a form, by its packed address.
    Text(u64),
    /// The running text of a section, by the place of its concept and its own.
    Running(usize, usize),
}

/// The place of every section: of its concept, and within it.
fn sections(glossary: &Glossary) -> impl Iterator<Item = (usize, usize)> {
    let concepts = glossary.concepts().iter().enumerate();
    concepts.flat_map(|(place, concept)| (0..concept.sections.len()).map(move |n| (place, n)))
}

/// Makes documents.
struct Filler<'a> {
    glossary: &'a Glossary,
    analysers: &'a Analysers,
    fields: Fields,
    clear: ClearStems,
}

impl Filler<'_> {
    fn document(&self, item: Item) -> Result<TantivyDocument, Error> {
        match item {
            Item::Text(packed) => self.text(Address::unpack(packed)),
            Item::Running(concept, place) => self.running_text(concept, place),
        }
    }

    /// A term or one of its forms under every look-up that may find it.
    fn text(&self, address: Address) -> Result<TantivyDocument, Error> {
        let Fields { word, phrase, .. } = self.fields;
        let section = address.section(self.glossary);
        let place = self.analysers.position(&section.language);
        let analyser = &self.analysers.all()[place];
        let text = address.text(self.glossary);
        let mut document = TantivyDocument::new();
        document.add_u64(self.fields.address, address.pack()?);
        let folded = analyser.folded(text);
        for token in folded.split(' ') {
            document.add_text(word, token);
        }
        for joined in analyser.joined(text).filter(|joined| *joined != folded) {
            document.add_text(phrase, joined);
        }
        if analyser.has_affixes() {
            let words = folded.split(' ');
            for stem in words.flat_map(|word| self.clear.of(place, analyser, word)) {
                document.add_text(self.fields.stem, stem_token(place, &stem));
            }
        }
        if let Some(table) = analyser.hears_by() {
            let readings = readings(self.glossary, self.analysers, address);
            for Skeleton { whole, consonants } in &readings.skeletons {
                if readings.have_vowels {
                    document.add_text(self.fields.heard, heard_token(table, whole));
                }
                document.add_text(self.fields.consonants, heard_token(table, consonants));
            }
        }
        Ok(document)
    }

    /// Definition, paraphrase and notes, each analysed in its own language.
    fn running_text(&self, concept: usize, place: usize) -> Result<TantivyDocument, Error> {
        let address = Address {
            concept,
            section: place,
            term: None,
        };
        let section: &Section = address.section(self.glossary);
        let mut document = TantivyDocument::new();
        document.add_u64(self.fields.address, address.pack()?);
        let own = [&section.definition, &section.paraphrase]
            .into_iter()
            .flatten();
        let own = own.map(|text| (&section.language, &**text));
        let terms = section.terms.iter();
        let notes = terms.flat_map(|term| term.note.iter().chain(term.literal.iter()));
        // A word counts once: how often it stands there says nothing of what was meant.
        let mut words = BTreeSet::new();
        for (language, text) in own.chain(section.note.iter()).chain(notes) {
            let folded = self.analysers.of(language).folded(text);
            words.extend(folded.split(' ').map(str::to_owned));
        }
        for word in words {
            document.add_text(self.fields.text, word);
        }
        Ok(document)
    }
}
