//! From a glossary to its index.

use std::fs;
use std::path::Path;

use tantivy::indexer::NoMergePolicy;
use tantivy::{Index, IndexSettings, IndexWriter, TantivyDocument};

use super::Error;
use super::address::Address;
use super::reader::IndexReader;
use super::schema::{Fields, schema};
use crate::model::{Concept, Glossary, Section, Term};
use crate::text::{Analyser, Analysers, Piece, pieces};

/// Memory for postings before a segment is written, in bytes.
const ARENA: usize = 256 << 20;

/// Builds the index in memory.
pub(super) fn in_memory(glossary: &Glossary, analysers: &Analysers) -> Result<IndexReader, Error> {
    let (schema, fields) = schema();
    let index = Index::create_in_ram(schema);
    fill(&index, fields, glossary, analysers)?;
    IndexReader::new(&index, fields)
}

/// Opens the index under `folder/fingerprint`, or builds it beside and moves it there whole.
pub(super) fn on_disk(
    glossary: &Glossary,
    analysers: &Analysers,
    folder: &Path,
    fingerprint: &str,
) -> Result<IndexReader, Error> {
    let (schema, fields) = schema();
    let home = folder.join(fingerprint);
    if !home.exists() {
        let unfinished = folder.join(format!("{fingerprint}.{}", std::process::id()));
        fs::create_dir_all(&unfinished)?;
        let index = Index::builder()
            .schema(schema)
            .settings(IndexSettings::default())
            .create_in_dir(&unfinished)?;
        fill(&index, fields, glossary, analysers)?;
        drop(index);
        // Another process may have been quicker; its index is the same.
        if let Err(error) = fs::rename(&unfinished, &home) {
            fs::remove_dir_all(&unfinished)?;
            if !home.exists() {
                return Err(error.into());
            }
        }
    }
    IndexReader::new(&Index::open_in_dir(home)?, fields)
}

fn fill(
    index: &Index,
    fields: Fields,
    glossary: &Glossary,
    analysers: &Analysers,
) -> Result<(), Error> {
    // One thread, so that the same glossary gives the same index.
    let mut writer: IndexWriter = index.writer_with_num_threads(1, ARENA)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    for (place, concept) in glossary.concepts().iter().enumerate() {
        add_concept(&writer, fields, analysers, place, concept)?;
    }
    writer.commit()?;
    writer.wait_merging_threads()?;
    Ok(())
}

fn add_concept(
    writer: &IndexWriter,
    fields: Fields,
    analysers: &Analysers,
    place: usize,
    concept: &Concept,
) -> Result<(), Error> {
    for (number, section) in concept.sections.iter().enumerate() {
        let analyser = analysers.of(&section.language);
        let at = |term| Address {
            concept: place,
            section: number,
            term,
        };
        for (n_term, term) in section.terms.iter().enumerate() {
            for (form, text) in term.texts().enumerate() {
                let mut document = text_document(fields, analyser, text);
                if form == 0 {
                    add_heard(&mut document, fields, analysers, analyser, term);
                }
                document.add_u64(fields.address, at(Some((n_term, form))).pack()?);
                writer.add_document(document)?;
            }
        }
        let mut document = running_text_document(fields, analysers, section);
        document.add_u64(fields.address, at(None).pack()?);
        writer.add_document(document)?;
    }
    Ok(())
}

/// A term or one of its forms under every look-up that may find it.
fn text_document(fields: Fields, analyser: &Analyser, text: &str) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    let folded = analyser.fold(text);
    let joined = folded.joined();
    document.add_text(fields.exact, text);
    document.add_text(fields.folded, &folded.text);
    document.add_text(fields.joined, &joined);
    for word in folded.words() {
        document.add_text(fields.word, word);
    }
    for stem in stems(analyser, &folded.text) {
        document.add_text(fields.stem, stem);
    }
    for piece in pieces(&joined) {
        document.add_text(fields.piece, piece_token(&piece));
    }
    if folded.text.contains(' ') {
        for piece in folded.words().flat_map(pieces) {
            document.add_text(fields.piece, piece_token(&piece));
        }
    }
    document
}

/// The text without clitics and endings, and each of its words without them; none where nothing comes off.
pub(super) fn stems(analyser: &Analyser, folded: &str) -> Vec<String> {
    if !analyser.has_affixes() {
        return Vec::new();
    }
    let stem = |word| analyser.stem(word).unwrap_or(word).to_owned();
    let mut stems: Vec<String> = folded.split(' ').map(stem).collect();
    if stems.len() > 1 {
        stems.push(stems.join(" "));
    }
    stems
}

/// How a piece is written in the index.
pub(super) fn piece_token(piece: &Piece) -> String {
    format!("{}:{}:{}", piece.length, piece.number, piece.letters)
}

fn add_heard(
    document: &mut TantivyDocument,
    fields: Fields,
    analysers: &Analysers,
    analyser: &Analyser,
    term: &Term,
) {
    let Some(reading) = &term.romanised else {
        return;
    };
    let folded = analysers.latin().fold(reading);
    if let Some(skeleton) = analyser.heard(&folded.text) {
        document.add_text(fields.heard, skeleton);
    }
}

/// Definition, paraphrase and notes, each analysed in its own language.
fn running_text_document(
    fields: Fields,
    analysers: &Analysers,
    section: &Section,
) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    let own = [&section.definition, &section.paraphrase]
        .into_iter()
        .flatten();
    let own = own.map(|text| (&section.language, &**text));
    let terms = section.terms.iter();
    let notes = terms.flat_map(|term| term.note.iter().chain(term.literal.iter()));
    for (language, text) in own.chain(section.note.iter()).chain(notes) {
        for word in analysers.of(language).fold(text).words() {
            document.add_text(fields.text, word);
        }
    }
    document
}
