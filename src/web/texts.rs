//! Interface texts in five languages, from Fluent files.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

/// The interface languages with their texts. The first is used where none is wanted.
static FILES: [(LanguageIdentifier, &str); 5] = [
    (langid!("nl"), include_str!("texts/nl.ftl")),
    (langid!("en"), include_str!("texts/en.ftl")),
    (langid!("fr"), include_str!("texts/fr.ftl")),
    (langid!("ar"), include_str!("texts/ar.ftl")),
    (langid!("tr"), include_str!("texts/tr.ftl")),
];

static ALL: LazyLock<Vec<Texts>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|(tag, source)| Texts::new(tag, source))
        .collect()
});

/// The interface in one language.
pub(super) struct Texts {
    language: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
    /// Messages without variables, formatted once.
    plain: HashMap<String, String>,
}

impl Texts {
    fn new(language: &LanguageIdentifier, source: &str) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Foreign text is isolated by `bdi` in the pages; marks would stray into titles and attributes.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned());
        let resource = resource.unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
        let names = source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let names = names
            .filter_map(|line| line.split_once(" ="))
            .map(|(name, _)| name);
        let plain = names.filter_map(|name| {
            let pattern = bundle.get_message(name)?.value()?;
            let mut faults = Vec::new();
            let text = bundle
                .format_pattern(pattern, None, &mut faults)
                .into_owned();
            // A message with variables has faults without them.
            faults.is_empty().then(|| (name.to_owned(), text))
        });
        let plain = plain.collect();
        Self {
            language: language.clone(),
            bundle,
            plain,
        }
    }

    /// The interface languages.
    pub(super) fn languages<'a>() -> impl Iterator<Item = &'a LanguageIdentifier> + Clone {
        FILES.iter().map(|(language, _)| language)
    }

    /// The interface in a language, or in the first one.
    pub(super) fn of(language: &LanguageIdentifier) -> &'static Self {
        ALL.iter()
            .find(|texts| texts.language == *language)
            .unwrap_or(&ALL[0])
    }

    /// The language of these texts.
    pub(super) fn language(&self) -> &LanguageIdentifier {
        &self.language
    }

    /// A message without variables. A message that is missing shows its name, and fails a test.
    pub(super) fn get(&self, message: &str) -> Cow<'_, str> {
        match self.plain.get(message) {
            Some(text) => Cow::Borrowed(text),
            None => self.format(message, None),
        }
    }

    /// A message with variables.
    pub(super) fn with<const N: usize>(
        &self,
        message: &str,
        variables: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        let variables: FluentArgs<'_> = variables.into_iter().collect();
        self.format(message, Some(&variables)).into_owned()
    }

    fn format<'a>(&'a self, message: &str, variables: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let pattern = self
            .bundle
            .get_message(message)
            .and_then(|message| message.value());
        match pattern {
            Some(pattern) => self
                .bundle
                .format_pattern(pattern, variables, &mut Vec::new()),
            None => Cow::Owned(message.to_owned()),
        }
    }
}

/// The interface languages with `wanted` first, where it is one, and the texts of the first.
pub fn interface_text(
    wanted: &LanguageIdentifier,
) -> (Vec<LanguageIdentifier>, impl Fn(&str) -> String + use<>) {
    let texts = Texts::of(wanted);
    let others = Texts::languages().filter(|tag| **tag != *texts.language());
    let languages = std::iter::once(texts.language()).chain(others);
    let languages = languages.cloned().collect();
    (languages, |message: &str| texts.get(message).into_owned())
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Texts").field(&self.language).finish()
    }
}

#[cfg(test)]
mod tests;
