//! The cheap classes: exact, folded, words, prefix.

use super::{Languages, Look};
use crate::search::class::MatchClass;
use crate::search::reader::intersection;
use crate::text::{Variant, is_han};

impl Look<'_> {
    /// What matches exactly, folded, by its words or by its beginning.
    pub(in crate::search) fn beginnings(&mut self) {
        for variant in self.variants {
            self.whole(variant);
            // With small words left out the query says less than was typed:
            // a text that is all of it, run together, is meant rather than one that begins with the rest.
            if !(variant.lost_small_words() && self.joined_whole(variant, Languages::All)) {
                self.words_and_prefix(variant);
            }
        }
    }

    /// Texts that are the query, as written or after folding.
    fn whole(&mut self, variant: &Variant) {
        let searcher = self.searcher;
        let reader = &searcher.reader;
        let one_word = !variant.text.contains(' ');
        let lexicon = if one_word {
            &reader.words
        } else {
            &reader.phrases
        };
        for document in lexicon.under(&variant.joined[0]) {
            if !self.folds_like(variant, *document) {
                continue;
            }
            let text = reader.address(*document).text(&searcher.glossary);
            let class = if *text == *self.written {
                MatchClass::Exact
            } else if searcher.analysers.all()[reader.analyser(*document)].folded(text)
                == variant.text
            {
                MatchClass::Folded
            } else {
                continue;
            };
            self.add(*document, class, 0);
        }
    }

    /// Texts that have every word of the query, the last one perhaps only begun.
    fn words_and_prefix(&mut self, variant: &Variant) {
        let reader = &self.searcher.reader;
        let words: Vec<&str> = variant.words().collect();
        let Some((last, earlier)) = words.split_last() else {
            return;
        };
        let mut before: Option<Vec<u32>> = None;
        for word in earlier {
            let found = reader.words.under(word);
            before = Some(match before {
                None => found.to_vec(),
                Some(before) => intersection(&before, found),
            });
            if before.as_ref().is_some_and(Vec::is_empty) {
                return;
            }
        }
        let long_enough = last.chars().nth(1).is_some() || last.chars().all(is_han);
        let whole = reader.words.under(last);
        let begun = if long_enough {
            reader.words.beginning(last)
        } else {
            &[]
        };
        // A word that does not count in one language is no reason to find something in another.
        let languages = if variant.lost_small_words() {
            Languages::Asked
        } else {
            Languages::All
        };
        match before {
            None => {
                self.add_all(variant, languages, whole, MatchClass::Words);
                self.add_all(variant, languages, begun, MatchClass::Prefix);
            }
            Some(before) => {
                self.add_all(
                    variant,
                    languages,
                    &intersection(&before, whole),
                    MatchClass::Words,
                );
                let both = begun.iter().copied();
                let both: Vec<u32> = both.filter(|d| before.binary_search(d).is_ok()).collect();
                self.add_all(variant, languages, &both, MatchClass::Prefix);
            }
        }
    }
}
