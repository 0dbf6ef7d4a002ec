//! What Unicode says of a character: its script, whether it is a letter, a mark or a separator.

use icu_properties::props::{GeneralCategory, GeneralCategoryGroup, Script};
use icu_properties::{CodePointMapData, PropertyNamesShort};

/// ISO 15924 code of the script of a letter; `None` for marks, digits, punctuation and what all scripts share.
#[must_use]
pub fn script_of(c: char) -> Option<&'static str> {
    let script = CodePointMapData::<Script>::new().get(c);
    if matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
        return None;
    }
    PropertyNamesShort::<Script>::new().get(script)
}

/// Whether every letter of `text` is Latin.
#[must_use]
pub fn is_latin(text: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let shared = [Script::Latin, Script::Common, Script::Inherited];
    text.chars()
        .all(|c| c.is_ascii() || shared.contains(&scripts.get(c)))
}

/// Whether `c` is a Han character, which is a word of its own.
#[must_use]
pub fn is_han(c: char) -> bool {
    !c.is_ascii() && CodePointMapData::<Script>::new().get(c) == Script::Han
}

/// Whether `c` stands between words: spaces, hyphens, punctuation, symbols, and the joiners of Persian.
pub(super) fn is_separator(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_alphanumeric();
    }
    let wordlike = GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::Mark)
        .union(GeneralCategoryGroup::Number);
    !wordlike.contains(category(c))
}

/// Whether `c` is a mark without width of its own: an accent, a haraka, a point.
pub(super) fn is_mark(c: char) -> bool {
    matches!(
        category(c),
        GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
    )
}

/// Whether `c` is one of the signs written for an apostrophe or a glottal stop.
pub(super) const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`'
            | '´'
            | '‘'
            | '’'
            | '‛'
            | 'ʻ'
            | 'ʼ'
            | 'ʽ'
            | 'ʾ'
            | 'ʿ'
            | 'ˈ'
            | '′'
            | 'ʹ'
            | '＇'
    )
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}
