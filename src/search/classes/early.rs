//! The cheap classes: exact, folded, words, prefix.

use super::{Languages, Look};
use crate::search::class::MatchClass;
use crate::search::lexicon::Found;
use crate::search::reader::intersection;
use crate::text::{Variant, is_han};

impl Look<'_> {
    /// What matches exactly, folded, by its words or by its beginning.
    pub(in crate::search) fn beginnings(&mut self) {
        let reader = &self.searcher.reader;
        for variant in self.variants {
            let (earlier, last) = match variant.text.rsplit_once(' ') {
                Some((earlier, last)) => (Some(earlier), last),
                None => (None, variant.text.as_str()),
            };
            let found = reader.words.find(last);
            match earlier {
                Some(_) => self.whole(
                    variant,
                    reader.phrases.under(&variant.text.replace(' ', "")),
                ),
                None => self.whole(variant, found.whole),
            }
            // With small words left out the query says less than was typed:
            // a text that is all of it, run together, is meant rather than one that begins with the rest.
            if !(variant.lost_small_words() && self.joined_whole(variant, Languages::All)) {
                self.words_and_prefix(variant, earlier, last, found);
            }
        }
    }

    /// Those texts that are the query, as written or after folding.
    fn whole(&mut self, variant: &Variant, documents: &[u32]) {
        let searcher = self.searcher;
        let reader = &searcher.reader;
        for document in documents {
            if !self.folds_like(variant, *document) {
                continue;
            }
            let text = reader.address(*document).text(&searcher.glossary);
            let analyser = &searcher.analysers.all()[reader.analyser(*document)];
            let (class, distance) = if *text == *self.written {
                (MatchClass::Exact, 0)
            } else if analyser.folded(text) == variant.text {
                // A capital says less than a missing mark.
                let same = analyser.same_but_for_case(text, self.written);
                (MatchClass::Folded, usize::from(!same))
            } else {
                continue;
            };
            self.add(*document, class, distance);
        }
    }

    /// Texts that have every word of the query, the last one perhaps only begun.
    fn words_and_prefix(
        &mut self,
        variant: &Variant,
        earlier: Option<&str>,
        last: &str,
        Found { whole, begun }: Found<'_>,
    ) {
        let before = earlier.map(|earlier| self.with_every_word(earlier));
        if before.as_ref().is_some_and(Vec::is_empty) {
            return;
        }
        let long_enough = last.chars().nth(1).is_some() || last.chars().all(is_han);
        let longer = if long_enough {
            &begun[whole.len()..]
        } else {
            &[]
        };
        // A word that does not count in one language is no reason to find something in another.
        let languages = if variant.lost_small_words() {
            Languages::Asked
        } else {
            Languages::All
        };
        let mut add = |documents: &[u32], class| {
            for document in documents {
                let among = |all: &Vec<u32>| all.binary_search(document).is_ok();
                if before.as_ref().is_none_or(among) {
                    self.add_wanted(variant, *document, languages, class, 0);
                }
            }
        };
        add(whole, MatchClass::Words);
        add(longer, MatchClass::Prefix);
    }

    /// The documents that have all of these words, rising.
    fn with_every_word(&self, words: &str) -> Vec<u32> {
        let mut common: Option<Vec<u32>> = None;
        for word in words.split(' ') {
            let found = self.searcher.reader.words.under(word);
            common = Some(match common {
                None => found.to_vec(),
                Some(common) => intersection(&common, found),
            });
        }
        common.unwrap_or_default()
    }
}
