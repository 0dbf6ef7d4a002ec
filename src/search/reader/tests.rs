use tantivy::indexer::NoMergePolicy;
use tantivy::{Index, IndexWriter, TantivyDocument};

use super::{addresses, in_order, intersection};
use crate::search::Error;
use crate::search::lexicon::Lexicon;
use crate::search::schema::schema;

/// An index of one word a document, each document in a segment of its own.
fn index(words: &[&str]) -> Result<Index, Error> {
    let (schema, fields) = schema();
    let index = Index::create_in_ram(schema);
    let mut writer: IndexWriter = index.writer_with_num_threads(1, 32 << 20)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    for (place, word) in (0..).zip(words) {
        let mut document = TantivyDocument::new();
        document.add_text(fields.word, word);
        document.add_u64(fields.address, 100 + place);
        document.add_u64(fields.place, place);
        writer.add_document(document)?;
        writer.commit()?;
    }
    Ok(index)
}

#[test]
fn many_segments_are_read_as_one_in_the_order_of_their_documents() -> Result<(), Error> {
    let (_, fields) = schema();
    let index = index(&["homo", "gay", "homo", "homofoob", "holebi", "gay"])?;
    let searcher = index.reader()?.searcher();
    assert_eq!(searcher.segment_readers().len(), 6);
    let segments = in_order(searcher.segment_readers())?;
    assert_eq!(addresses(&segments)?, [100, 101, 102, 103, 104, 105]);
    let lexicon = Lexicon::new(&segments, fields.word)?;
    let tokens: Vec<&str> = lexicon.tokens().collect();
    assert_eq!(tokens, ["gay", "holebi", "homo", "homofoob"]);
    assert_eq!(lexicon.under("gay"), [1, 5]);
    assert_eq!(lexicon.find("homo").whole, [0, 2]);
    assert_eq!(lexicon.find("homo").begun, [0, 2, 3]);
    assert_eq!(lexicon.beginning("ho"), [4, 0, 2, 3]);
    assert_eq!(lexicon.beginning("h"), [4, 0, 2, 3]);
    assert_eq!(lexicon.beginning("homofoob"), [3]);
    for absent in ["homofo x", "zz", "a", "gayer", "\u{10ffff}"] {
        assert_eq!(lexicon.under(absent), [0; 0], "{absent}");
        assert_eq!(lexicon.beginning(absent), [0; 0], "{absent}");
    }
    Ok(())
}

#[test]
fn what_two_lists_have_in_common() {
    assert_eq!(intersection(&[1, 3, 5], &[2, 3, 4, 5]), [3, 5]);
    assert_eq!(intersection(&[], &[2]), [0; 0]);
}
