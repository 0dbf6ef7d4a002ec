//! Imported concepts as a glossary that keeps as many rules of the dataset as can be kept without knowing better.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unic_langid::LanguageIdentifier;

use crate::model::{
    Concept, ConceptId, Domain, EvidenceRule, Glossary, Header, Language, Languages, Localised,
    Section, Source, SourceId, Term, Usage,
};
use crate::text::is_latin;

/// The word in `instead` that leads to the paraphrase.
const PARAPHRASE: &str = "paraphrase";

/// A glossary of the concepts, and what was decided on the way and should be looked at.
///
/// `known` describes the languages, countries and domains that it has too.
#[must_use]
pub fn settle(
    header: Header,
    mut concepts: Vec<Concept>,
    sources: BTreeMap<SourceId, Source>,
    known: &Glossary,
) -> (Glossary, Vec<String>) {
    let mut decided = Decided::default();
    let languages = languages(&header, &concepts, known);
    for concept in &mut concepts {
        let mut sections = std::mem::take(&mut concept.sections).into_vec();
        for section in &mut sections {
            self::section(section, &languages, &mut decided);
        }
        sections.retain(|section| {
            !section.terms.is_empty()
                || section.paraphrase.is_some()
                || section.definition.is_some()
        });
        sections.sort_by_key(|section| languages.position(&section.language));
        concept.sections = sections.into();
    }
    homonyms(&mut concepts, &mut decided);
    let used: BTreeSet<&str> = languages
        .iter()
        .flat_map(|language| &language.varieties)
        .flat_map(|variety| variety.countries.iter().map(|code| &**code))
        .collect();
    let countries = known.countries.iter();
    let countries = countries.filter(|country| used.contains(&*country.code));
    let countries = countries.cloned().collect();
    let domains = domains(&concepts, known);
    let glossary = Glossary::new(
        header,
        languages,
        countries,
        domains,
        sources,
        BTreeMap::new(),
        concepts,
    );
    (glossary, decided.told())
}

/// What was decided, how often.
#[derive(Default)]
struct Decided(BTreeMap<&'static str, (usize, String)>);

impl Decided {
    fn add(&mut self, what: &'static str, section: &Section, term: &str) {
        let first = || (0, format!("{} {term}", section.language));
        self.0.entry(what).or_insert_with(first).0 += 1;
    }

    fn told(self) -> Vec<String> {
        let lines = self.0.into_iter();
        let lines = lines.map(|(what, (count, first))| format!("{what}: {count}, such as {first}"));
        lines.collect()
    }
}

/// The languages that sections and notes are in, those that are known in their order.
fn languages(header: &Header, concepts: &[Concept], known: &Glossary) -> Languages {
    let mut tags: BTreeMap<String, LanguageIdentifier> = BTreeMap::new();
    let mut meet = |tag: &LanguageIdentifier| {
        tags.insert(tag.to_string(), tag.clone());
    };
    header.title.iter().for_each(|(tag, _)| meet(tag));
    for section in concepts.iter().flat_map(|concept| &concept.sections) {
        meet(&section.language);
        section.note.iter().for_each(|(tag, _)| meet(tag));
        for term in &section.terms {
            let texts = [&term.literal, &term.note, &term.hear, &term.say];
            let tags = texts.into_iter().flat_map(Localised::iter);
            tags.for_each(|(tag, _)| meet(tag));
        }
    }
    let mut languages: Vec<Language> = tags
        .into_values()
        .map(|tag| {
            let listed = known.languages.get(&tag).cloned();
            listed.unwrap_or_else(|| Language::from_tag(tag))
        })
        .collect();
    languages.sort_by_key(|language| {
        let position = known.languages.position(&language.tag);
        position.unwrap_or(usize::MAX)
    });
    for language in &mut languages {
        language.full = false;
        language.evidence = EvidenceRule::Optional;
    }
    languages.into_iter().collect()
}

/// The domains of the concepts, named where they are known.
fn domains(concepts: &[Concept], known: &Glossary) -> Vec<Domain> {
    let used: BTreeSet<_> = concepts.iter().map(|concept| &concept.domain).collect();
    let new = used.iter().filter(|id| known.domain(id.as_str()).is_none());
    let new = new.map(|id| Domain {
        id: (*id).clone(),
        names: Localised::default(),
    });
    let listed = known.domains.iter();
    let listed = listed.filter(|domain| used.contains(&domain.id)).cloned();
    listed.chain(new).collect()
}

fn section(section: &mut Section, languages: &Languages, decided: &mut Decided) {
    let Some(language) = languages.get(&section.language) else {
        return;
    };
    let mut terms: Vec<Term> = Vec::new();
    for mut term in std::mem::take(&mut section.terms).into_vec() {
        spelling(&mut term, language);
        let regions = term.regions.iter().filter(|code| language.has_region(code));
        let regions: Box<[Box<str>]> = regions.cloned().collect();
        if regions.len() < term.regions.len() {
            decided.add(
                "countries where the language has no variety, left out",
                section,
                &term.text,
            );
            term.regions = regions;
        }
        let same = |other: &&Term| {
            other.part_of_speech == term.part_of_speech && other.regions == term.regions
        };
        let alike = terms
            .iter()
            .filter(same)
            .any(|other| other.text == term.text && other.usage == term.usage);
        if alike {
            decided.add("terms that stood twice, joined", section, &term.text);
            continue;
        }
        let first = terms
            .iter()
            .filter(same)
            .any(|other| other.usage == Usage::Preferred);
        if first && term.usage == Usage::Preferred {
            decided.add("second first choices, now accepted", section, &term.text);
            term.usage = Usage::Accepted;
        }
        terms.push(term);
    }
    terms.sort_by_key(|term| term.usage);
    section.terms = terms.into();
    lead_on(section, decided);
}

/// The script where it is not that of the language; no reading of what is in Latin letters.
fn spelling(term: &mut Term, language: &Language) {
    if is_latin(&term.text) {
        term.romanised = None;
        let foreign = !language.scripts.iter().any(|script| **script == *"Latn");
        if foreign && term.text.chars().any(char::is_alphabetic) {
            term.script = Some("Latn".into());
        }
    }
}

/// Words advised against lead to a usable one, or to the paraphrase.
fn lead_on(section: &mut Section, decided: &mut Decided) {
    let usable: Vec<Box<str>> = section.say().map(|term| term.text.clone()).collect();
    let paraphrase = section.paraphrase.is_some();
    let first = usable.first().cloned();
    let first = first.or_else(|| paraphrase.then(|| PARAPHRASE.into()));
    let leads = |text: &str| {
        usable.iter().any(|usable| **usable == *text) || text == PARAPHRASE && paraphrase
    };
    let mut terms = std::mem::take(&mut section.terms);
    for term in &mut terms {
        term.instead = term
            .instead
            .iter()
            .filter(|text| leads(text))
            .cloned()
            .collect();
        if term.usage.is_advised_against() && term.instead.is_empty() {
            match &first {
                Some(first) => {
                    term.instead = [first.clone()].into();
                    decided.add("words advised against that led nowhere, now to the first usable word", section, &term.text);
                }
                None => decided.add("words advised against without any usable word beside them: write one or a paraphrase", section, &term.text),
            }
        }
    }
    section.terms = terms;
}

/// A word of several concepts is declared to be so on purpose, because an import cannot ask.
fn homonyms(concepts: &mut [Concept], decided: &mut Decided) {
    let mut places: HashMap<(String, String), BTreeSet<ConceptId>> = HashMap::new();
    let key =
        |section: &Section, term: &Term| (section.language.to_string(), term.text.to_lowercase());
    for concept in concepts.iter() {
        for section in &concept.sections {
            for term in &section.terms {
                let ids = places.entry(key(section, term)).or_default();
                ids.insert(concept.id.clone());
            }
        }
    }
    for concept in concepts {
        for section in &mut concept.sections {
            let mut terms = std::mem::take(&mut section.terms);
            for term in &mut terms {
                let ids = places.get(&key(section, term)).into_iter().flatten();
                let others = ids.filter(|id| **id != concept.id).cloned();
                term.homonyms = others.collect();
                if !term.homonyms.is_empty() {
                    let what = "words of several concepts, declared homonyms";
                    decided.add(what, section, &term.text);
                }
            }
            section.terms = terms;
        }
    }
}
