//! A text in several languages of the reader.

use unic_langid::LanguageIdentifier;

/// A text written once for readers of several languages, such as a note.
#[derive(Debug, Clone, Default)]
pub struct Localised(Box<[(LanguageIdentifier, Box<str>)]>);

impl Localised {
    /// The first of `wanted` that is written, else the first one there is, with its language.
    ///
    /// The language is returned so that a page can say that it fell back.
    #[must_use]
    pub fn best<'a>(
        &self,
        wanted: impl IntoIterator<Item = &'a LanguageIdentifier>,
    ) -> Option<(&LanguageIdentifier, &str)> {
        pick(&self.0, wanted).map(|(language, text)| (language, &**text))
    }

    /// The text in exactly this language.
    #[must_use]
    pub fn get(&self, language: &LanguageIdentifier) -> Option<&str> {
        self.iter()
            .find(|(l, _)| *l == language)
            .map(|(_, text)| text)
    }

    /// Whether nothing is written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each language with its text, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageIdentifier, &str)> {
        self.0.iter().map(|(language, text)| (language, &**text))
    }
}

impl PartialEq for Localised {
    /// The same texts in the same languages; their order in the file says nothing.
    fn eq(&self, other: &Self) -> bool {
        let same = |(language, text): &(LanguageIdentifier, Box<str>)| {
            other.get(language) == Some(&**text)
        };
        self.0.len() == other.0.len() && self.0.iter().all(same)
    }
}

impl Eq for Localised {}

impl FromIterator<(LanguageIdentifier, Box<str>)> for Localised {
    fn from_iter<I: IntoIterator<Item = (LanguageIdentifier, Box<str>)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

/// The entry of the first wanted language that is there, else the first entry.
pub fn pick<'a, 'b, T>(
    entries: &'a [(LanguageIdentifier, T)],
    wanted: impl IntoIterator<Item = &'b LanguageIdentifier>,
) -> Option<&'a (LanguageIdentifier, T)> {
    wanted
        .into_iter()
        .find_map(|language| entries.iter().find(|(l, _)| l == language))
        .or_else(|| entries.first())
}
