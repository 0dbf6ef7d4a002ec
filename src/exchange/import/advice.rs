//! Our own exports say a usage with its general advice in the reader's language; this takes them apart again.

use super::Words;
use crate::exchange::clean;
use crate::model::{Equivalence, Usage};

/// The texts that our exports hold, in each language of the interface.
pub(super) struct Labels {
    usages: Vec<UsageLabel>,
    literally: Vec<String>,
    pronounced: Vec<String>,
    equivalences: Vec<(Equivalence, String)>,
}

/// What a usage is called, and the advice that is given for it.
struct UsageLabel {
    usage: Usage,
    label: String,
    general: String,
}

impl Labels {
    /// Every text once, because files ask for them at every note.
    pub(super) fn new(words: &[Words<'_>]) -> Self {
        let usages = words.iter().flat_map(|words| {
            // What may be said has no advice, and no note that begins with its usage.
            let heard = Usage::ALL.iter().filter(|usage| !usage.may_be_said());
            heard.map(|usage| UsageLabel {
                usage: *usage,
                label: format!("{}: ", words(&format!("usage-{usage}"))),
                general: words(&format!("advice-{usage}")),
            })
        });
        let prefixes = |message: &str| {
            let labels = words.iter().map(|words| format!("{}: ", words(message)));
            labels.collect()
        };
        let equivalences = words.iter().flat_map(|words| {
            let all = Equivalence::ALL.iter();
            all.map(|it| (*it, words(&format!("equivalence-{it}"))))
        });
        Self {
            usages: usages.collect(),
            literally: prefixes("literally"),
            pronounced: prefixes("pronounced"),
            equivalences: equivalences.collect(),
        }
    }

    /// The particular advice, without the general one for the usage.
    pub(super) fn particular(&self, usage: Usage, advice: &str) -> Option<String> {
        let mut labels = self.usages.iter().filter(|label| label.usage == usage);
        let rest = labels.find_map(|label| advice.strip_prefix(&*label.general));
        clean::text(rest.unwrap_or(advice))
    }

    /// The usage that a note begins with, and the advice after it.
    pub(super) fn usage<'n>(&self, note: &'n str) -> Option<(Usage, &'n str)> {
        self.usages.iter().find_map(|label| {
            let advice = note.strip_prefix(&*label.label)?;
            advice
                .starts_with(&*label.general)
                .then_some((label.usage, advice))
        })
    }

    /// What a note says that the term literally is.
    pub(super) fn literal<'n>(&self, note: &'n str) -> Option<&'n str> {
        after(&self.literally, note)
    }

    /// What a note says that the term sounds like.
    pub(super) fn reading<'n>(&self, note: &'n str) -> Option<&'n str> {
        after(&self.pronounced, note)
    }

    /// The equivalence that a note names.
    pub(super) fn equivalence(&self, note: &str) -> Option<Equivalence> {
        let found = self.equivalences.iter().find(|(_, text)| text == note);
        found.map(|(equivalence, _)| *equivalence)
    }
}

fn after<'n>(labels: &[String], note: &'n str) -> Option<&'n str> {
    labels.iter().find_map(|label| note.strip_prefix(&**label))
}
