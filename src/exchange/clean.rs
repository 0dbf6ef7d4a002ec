//! Texts as the dataset keeps them: composed letters, single spaces, no invisible marks; identifiers from any text.

use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// A text as the dataset keeps it, or nothing where nothing is left.
pub(super) fn text(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|c| !is_mark(*c)).collect();
    // Spaces that do not break a line stay: French writes them.
    let parts = |c: char| {
        c.is_ascii_whitespace() || matches!(c, '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}')
    };
    let words: Vec<&str> = kept.split(parts).filter(|word| !word.is_empty()).collect();
    let text = ComposingNormalizer::new_nfc()
        .normalize(words.join(" ").trim())
        .into_owned();
    (!text.is_empty()).then_some(text)
}

/// Direction marks and other characters that nobody sees; white space is left for the words to be parted.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || c.is_control() && !c.is_whitespace()
}

/// An identifier: letters of ASCII and digits, with single hyphens; nothing where no letter is of that kind.
pub(super) fn slug(text: &str) -> Option<String> {
    let decomposed = DecomposingNormalizer::new_nfd()
        .normalize(text)
        .to_lowercase();
    let mut slug = String::new();
    for c in decomposed.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !matches!(c, '\u{300}'..='\u{36f}') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-').to_owned();
    (!slug.is_empty()).then_some(slug)
}
