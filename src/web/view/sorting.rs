//! Words in the order of a language's dictionaries.

use std::cmp::Ordering;

use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_locale::Locale;
use unic_langid::LanguageIdentifier;

/// How a language sorts two words (Unicode Collation Algorithm with CLDR's tailoring).
pub(in crate::web) fn order(language: &LanguageIdentifier) -> impl Fn(&str, &str) -> Ordering {
    let locale: Locale = language.to_string().parse().unwrap_or(Locale::UNKNOWN);
    let collator = Collator::try_new(locale.into(), CollatorOptions::default()).ok();
    move |one, other| {
        collator
            .as_ref()
            .map_or_else(|| one.cmp(other), |c| c.compare(one, other))
    }
}
