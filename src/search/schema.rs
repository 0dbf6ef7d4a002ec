//! The fields of the index, one a kind of look-up.

use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

/// The fields. Every token is a whole value: the analysis happens in [`crate::text`], not in tantivy.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields {
    /// The folded words of a term or form.
    pub(super) word: Field,
    /// Folded texts of several words, written as one.
    pub(super) phrase: Field,
    /// What is left of the words when an affix comes off, under their analyser ([`stem_token`]).
    pub(super) stem: Field,
    /// What a listener types in Latin letters, under the table it is heard by ([`heard_token`]).
    pub(super) heard: Field,
    /// The consonants of it.
    pub(super) consonants: Field,
    /// Folded words of definitions and notes.
    pub(super) text: Field,
    /// The packed address.
    pub(super) address: Field,
    /// The document's number among all, because the engine keeps segments in no order.
    pub(super) place: Field,
}

/// Name of the field that holds the packed address.
pub(super) const ADDRESS: &str = "address";

/// Name of the field that holds the document's number.
pub(super) const PLACE: &str = "place";

/// The schema and its fields.
pub(super) fn schema() -> (Schema, Fields) {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_fieldnorms(false)
        .set_index_option(IndexRecordOption::Basic);
    let tokens = TextOptions::default().set_indexing_options(indexing);
    let mut builder = Schema::builder();
    let fields = Fields {
        word: builder.add_text_field("word", tokens.clone()),
        phrase: builder.add_text_field("phrase", tokens.clone()),
        stem: builder.add_text_field("stem", tokens.clone()),
        heard: builder.add_text_field("heard", tokens.clone()),
        consonants: builder.add_text_field("consonants", tokens.clone()),
        text: builder.add_text_field("text", tokens),
        address: builder.add_u64_field(ADDRESS, FAST),
        place: builder.add_u64_field(PLACE, FAST),
    };
    (builder.build(), fields)
}

/// How a stem is written in the index: different languages take different endings off.
pub(super) fn stem_token(analyser: usize, stem: &str) -> String {
    format!("{analyser}:{stem}")
}

/// How a reading is written in the index: different tables bring it to different letters.
///
/// The table is one character, so that the sounds can be compared letter by letter behind it.
pub(super) fn heard_token(table: usize, sounds: &str) -> String {
    let table = u32::try_from(table).ok();
    let table = table.and_then(|table| char::from_u32(PRIVATE_USE + table));
    let mut token = String::with_capacity(sounds.len() + 3);
    token.push(table.unwrap_or(char::REPLACEMENT_CHARACTER));
    token + sounds
}

/// Where the private use area of Unicode begins: no reading has these characters.
const PRIVATE_USE: u32 = 0xe000;
