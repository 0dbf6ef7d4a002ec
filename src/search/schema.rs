//! The fields of the index, one a kind of look-up.

use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

/// The fields. Every token is a whole value: the analysis happens in [`crate::text`], not in tantivy.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields {
    /// The text as written.
    pub(super) exact: Field,
    /// The folded text.
    pub(super) folded: Field,
    /// The folded words.
    pub(super) word: Field,
    /// The folded text without clitics and endings, and each of its words.
    pub(super) stem: Field,
    /// The folded text as one word.
    pub(super) joined: Field,
    /// Pieces of the joined text and of its words, for slips.
    pub(super) piece: Field,
    /// What a listener types for the reading in Latin letters.
    pub(super) heard: Field,
    /// Folded words of definitions and notes.
    pub(super) text: Field,
    /// The packed address.
    pub(super) address: Field,
}

/// Name of the field that holds the packed address.
pub(super) const ADDRESS: &str = "address";

/// The schema and its fields.
pub(super) fn schema() -> (Schema, Fields) {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::Basic);
    let tokens = TextOptions::default().set_indexing_options(indexing);
    let mut builder = Schema::builder();
    let fields = Fields {
        exact: builder.add_text_field("exact", tokens.clone()),
        folded: builder.add_text_field("folded", tokens.clone()),
        word: builder.add_text_field("word", tokens.clone()),
        stem: builder.add_text_field("stem", tokens.clone()),
        joined: builder.add_text_field("joined", tokens.clone()),
        piece: builder.add_text_field("piece", tokens.clone()),
        heard: builder.add_text_field("heard", tokens.clone()),
        text: builder.add_text_field("text", tokens),
        address: builder.add_u64_field(ADDRESS, FAST),
    };
    (builder.build(), fields)
}
