//! A query as each language would fold it.

use crate::text::{Analysers, Folded};

/// The different foldings of one query.
#[derive(Debug)]
pub(super) struct Variants<'a> {
    pub(super) analysers: &'a Analysers,
    /// The query in normalisation form C, without spaces at its edges.
    pub(super) written: String,
    pub(super) all: Vec<Variant>,
}

/// One folding, and the analysers that give it.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) folded: Folded,
    pub(super) joined: String,
    /// Places in [`Analysers::all`].
    pub(super) analysers: Vec<usize>,
}

impl<'a> Variants<'a> {
    /// Folds a query as every language does that is written in its script.
    pub(super) fn new(analysers: &'a Analysers, text: &str) -> Self {
        let written = analysers.written(text);
        let mut all: Vec<Variant> = Vec::new();
        for group in analysers.for_script_of(&written) {
            let folded = analysers.all()[group[0]].fold(&written);
            match all
                .iter_mut()
                .find(|variant| variant.folded.text == folded.text)
            {
                Some(variant) => variant.analysers.extend(group),
                None => {
                    let joined = folded.joined();
                    all.push(Variant {
                        folded,
                        joined,
                        analysers: group.clone(),
                    });
                }
            }
        }
        all.retain(|variant| !variant.joined.is_empty());
        Self {
            analysers,
            written,
            all,
        }
    }
}
