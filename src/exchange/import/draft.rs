//! Concepts in the making, with what is lost on the way.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unic_langid::LanguageIdentifier;

use super::advice::Labels;

use super::{Imported, Reading};
use crate::exchange::Error;
use crate::exchange::clean::{self, slug};
use crate::model::{
    Concept, Equivalence, Localised, Section, Source, SourceId, SourceKind, Term, TermType, Usage,
};

/// The domain of concepts that name none.
const DOMAIN: &str = "imported";

/// What has been read so far.
pub(super) struct Draft<'r> {
    pub(super) reading: &'r Reading<'r>,
    pub(super) labels: Labels,
    /// Known sources by how our exports cite them.
    cited: HashMap<String, &'r SourceId>,
    concepts: Vec<ConceptDraft>,
    places: HashMap<String, usize>,
    sources: BTreeMap<SourceId, Source>,
    /// What is lost, how often, and where first.
    losses: BTreeMap<String, (usize, String)>,
    /// What our own files of this format never hold.
    never: Vec<&'static str>,
}

/// A concept in the making.
pub(super) struct ConceptDraft {
    key: String,
    pub(super) domain: Option<String>,
    pub(super) sections: Vec<SectionDraft>,
}

/// A section in the making.
pub(super) struct SectionDraft {
    language: LanguageIdentifier,
    pub(super) definition: Option<String>,
    pub(super) paraphrase: Option<String>,
    pub(super) equivalence: Equivalence,
    pub(super) note: Option<(LanguageIdentifier, String)>,
    pub(super) terms: Vec<Term>,
}

impl<'r> Draft<'r> {
    pub(super) fn new(reading: &'r Reading<'r>) -> Self {
        let cited = reading.sources.iter().map(|(id, source)| {
            let url = source.url.as_deref().unwrap_or_default();
            let cited = format!("{}, {} {url}", source.title, source.publisher);
            (cited.trim_end().to_owned(), id)
        });
        Self {
            reading,
            labels: Labels::new(reading.words),
            cited: cited.collect(),
            concepts: Vec::new(),
            places: HashMap::new(),
            sources: BTreeMap::new(),
            losses: BTreeMap::new(),
            never: Vec::new(),
        }
    }

    /// What a file of ours of this format does not hold.
    pub(super) fn own_loses(&mut self, never: &[&'static str]) {
        self.never = never.to_vec();
    }

    /// Something that is not carried, and where.
    pub(super) fn lose(&mut self, what: impl Into<String>, place: &str) {
        let entry = self.losses.entry(what.into());
        entry.or_insert_with(|| (0, place.to_owned())).0 += 1;
    }

    /// The concept that the file calls by this key.
    pub(super) fn concept(&mut self, key: &str) -> &mut ConceptDraft {
        let place = *self.places.entry(key.to_owned()).or_insert_with(|| {
            self.concepts.push(ConceptDraft {
                key: key.to_owned(),
                domain: None,
                sections: Vec::new(),
            });
            self.concepts.len() - 1
        });
        &mut self.concepts[place]
    }

    /// The language that a tag means here, and the country of a regional one.
    pub(super) fn language(
        &mut self,
        tag: &str,
        place: &str,
    ) -> Option<(LanguageIdentifier, Option<String>)> {
        let Ok(tag) = tag.trim().parse::<LanguageIdentifier>() else {
            self.lose(format!("`{tag}` is not a language tag: left out"), place);
            return None;
        };
        let Some(known) = self.reading.known.resolve(&tag) else {
            return Some((tag, None));
        };
        let region = tag.region.map(|region| region.as_str().to_owned());
        let region = region.filter(|region| known.has_region(region));
        Some((known.tag.clone(), region))
    }

    /// A source by its identifier or as our exports cite it; one that is not known is described as far as it is.
    pub(super) fn source(&mut self, cited: &str) -> Option<SourceId> {
        let id = cited.parse::<SourceId>().ok();
        let id = self.cited.get(cited).copied().or(id.as_ref());
        if let Some((id, source)) = id.and_then(|id| self.reading.sources.get_key_value(id)) {
            self.sources.insert(id.clone(), source.clone());
            return Some(id.clone());
        }
        let (title, url) = match cited.rsplit_once(' ') {
            Some((title, url)) if url.starts_with("http") => (title, Some(url)),
            _ => (cited, None),
        };
        let id = slug(&title.chars().take(60).collect::<String>())?;
        let id: SourceId = id.parse().ok()?;
        let title: Box<str> = clean::text(title)?.into();
        self.sources.entry(id.clone()).or_insert_with(|| Source {
            publisher: title.clone(),
            title,
            year: None,
            // The kind that attests nothing, until someone who knows it says otherwise.
            kind: SourceKind::Wordlist,
            url: url.map(Into::into),
            licence: "unknown".into(),
        });
        Some(id)
    }

    /// The concepts, under identifiers of ours.
    pub(super) fn finish(mut self) -> Result<Imported, Error> {
        let terms = self.concepts.iter().flat_map(|it| &it.sections);
        if terms.map(|section| section.terms.len()).sum::<usize>() == 0 {
            return Err(Error::Unreadable("it holds no term".to_owned()));
        }
        let mut taken = BTreeSet::new();
        let drafts = std::mem::take(&mut self.concepts);
        let mut concepts = Vec::new();
        for (place, draft) in drafts.into_iter().enumerate() {
            let wanted = wanted_id(&draft).unwrap_or_else(|| format!("concept-{}", place + 1));
            let id = free(&wanted, &mut taken);
            if id != draft.key {
                let what = "identifiers that are not of the form `a-z0-9-`: made anew";
                self.lose(what, &draft.key);
            }
            let domain = draft.domain.as_deref().and_then(slug);
            let domain = domain.unwrap_or_else(|| DOMAIN.to_owned());
            if let (Ok(id), Ok(domain)) = (id.parse(), domain.parse()) {
                concepts.push(Concept {
                    id,
                    domain,
                    broader: [].into(),
                    related: [].into(),
                    contrast: [].into(),
                    same_as: [].into(),
                    sections: draft
                        .sections
                        .into_iter()
                        .map(SectionDraft::finish)
                        .collect(),
                });
            }
        }
        let losses = self.losses.into_iter();
        let losses = losses.map(|(what, (count, first))| match count {
            1 => format!("{what} ({first})"),
            count => format!("{what} ({count} times, first at {first})"),
        });
        let never = format!("never in such a file: {}", self.never.join("; "));
        Ok(Imported {
            concepts,
            sources: self.sources,
            losses: losses.chain([never]).collect(),
        })
    }
}

impl ConceptDraft {
    /// The section of a language.
    pub(super) fn section(&mut self, language: &LanguageIdentifier) -> &mut SectionDraft {
        let found = self.sections.iter().position(|it| it.language == *language);
        let place = found.unwrap_or_else(|| {
            self.sections.push(SectionDraft {
                language: language.clone(),
                definition: None,
                paraphrase: None,
                equivalence: Equivalence::Full,
                note: None,
                terms: Vec::new(),
            });
            self.sections.len() - 1
        });
        &mut self.sections[place]
    }
}

impl SectionDraft {
    /// The usage of a term of which the file says nothing: the first one is the first choice.
    pub(super) fn usage_unsaid(&self) -> Usage {
        match self.terms.iter().any(|term| term.usage == Usage::Preferred) {
            true => Usage::Accepted,
            false => Usage::Preferred,
        }
    }

    fn finish(self) -> Section {
        Section {
            language: self.language,
            definition: self.definition.map(Into::into),
            equivalence: self.equivalence,
            paraphrase: self.paraphrase.map(Into::into),
            note: self
                .note
                .into_iter()
                .map(|(tag, text)| (tag, text.into()))
                .collect(),
            sources: [].into(),
            reviews: [].into(),
            terms: self.terms.into(),
        }
    }
}

/// An identifier from the key of the file, else from a word.
fn wanted_id(draft: &ConceptDraft) -> Option<String> {
    slug(&draft.key).or_else(|| {
        let sections = draft.sections.iter();
        let mut words = sections.flat_map(|section| &section.terms);
        words.find_map(|term| slug(&term.text))
    })
}

/// The identifier, with a number where it is taken.
fn free(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let mut id = wanted.to_owned();
    let mut number = 1;
    while !taken.insert(id.clone()) {
        number += 1;
        id = format!("{wanted}-{number}");
    }
    id
}

/// A term of which only text and usage are known.
pub(super) fn term(text: String, usage: Usage) -> Term {
    Term {
        text: text.into(),
        usage,
        part_of_speech: None,
        gender: None,
        term_type: TermType::FullForm,
        register: None,
        script: None,
        forms: [].into(),
        regions: [].into(),
        romanised: None,
        literal: Localised::default(),
        note: Localised::default(),
        hear: Localised::default(),
        say: Localised::default(),
        instead: [].into(),
        homonyms: [].into(),
        sources: [].into(),
    }
}

/// A text in one language of the reader.
pub(super) fn in_one(tag: &LanguageIdentifier, text: Option<String>) -> Localised {
    text.into_iter()
        .map(|text| (tag.clone(), text.into()))
        .collect()
}
