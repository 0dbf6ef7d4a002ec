//! From the shapes of files to the model: texts parsed into identifiers, tags and closed lists.

mod companions;

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use super::{KeyPath, Problem, file};
use crate::model::{
    Concept, ConceptId, Country, Domain, DomainId, Language, Languages, Localised, Retired, Review,
    Section, Source, SourceId, Term, Variety,
};

/// Converts the values of one file, and collects what is wrong with them.
pub(super) struct Converter<'a> {
    file: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Converter<'a> {
    pub(super) fn new(file: &'a str, problems: &'a mut Vec<Problem>) -> Self {
        Self { file, problems }
    }

    /// A fault at `key` of this file.
    pub(super) fn fault(&mut self, key: &KeyPath, fault: impl Display, remedy: &str) {
        let problem = Problem::new(self.file, fault.to_string());
        self.problems
            .push(problem.of("value").at(key.clone()).remedy(remedy));
    }

    /// A text parsed, or a fault.
    pub(super) fn parse<T: FromStr<Err: Display>>(
        &mut self,
        key: &KeyPath,
        text: &str,
    ) -> Option<T> {
        match text.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.fault(
                    key,
                    error,
                    "use one of the values that README.md of the dataset lists",
                );
                None
            }
        }
    }

    /// A language tag in its canonical form, or a fault.
    pub(super) fn tag(&mut self, key: &KeyPath, text: &str) -> Option<LanguageIdentifier> {
        const REMEDY: &str = "write a BCP 47 tag as languages.toml lists it, such as `nl` or `prs`";
        match text.parse::<LanguageIdentifier>() {
            Ok(tag) if *text == *tag.to_string() => Some(tag),
            Ok(tag) => {
                self.fault(
                    key,
                    format_args!("`{text}` is not written as `{tag}`"),
                    REMEDY,
                );
                None
            }
            Err(_) => {
                self.fault(key, format_args!("`{text}` is not a language tag"), REMEDY);
                None
            }
        }
    }

    pub(super) fn parse_all<T: FromStr<Err: Display>>(
        &mut self,
        key: &KeyPath,
        texts: &[String],
    ) -> Box<[T]> {
        let texts = texts.iter().enumerate();
        texts
            .filter_map(|(place, text)| self.parse(&key.index(place), text))
            .collect()
    }

    /// A table from language to text.
    pub(super) fn localised(&mut self, key: &KeyPath, texts: file::Ordered<String>) -> Localised {
        let texts = texts.0.into_iter();
        texts
            .filter_map(|(tag, text)| Some((self.tag(&key.key(&tag), &tag)?, text.into())))
            .collect()
    }

    /// A concept; `None` when its identifier or domain is none.
    pub(super) fn concept(
        &mut self,
        id: &str,
        domain: &str,
        concept: file::Concept,
    ) -> Option<Concept> {
        let top = KeyPath::default();
        let id: Option<ConceptId> = self.parse(&top, id);
        let domain: Option<DomainId> = self.parse(&top, domain);
        let broader = self.parse_all(&top.key("broader"), &concept.broader);
        let related = self.parse_all(&top.key("related"), &concept.related);
        let contrast = self.parse_all(&top.key("contrast"), &concept.contrast);
        let sections = concept.languages.into_iter();
        let sections = sections
            .filter_map(|(tag, section)| self.section(&tag, section))
            .collect();
        Some(Concept {
            id: id?,
            domain: domain?,
            broader,
            related,
            contrast,
            same_as: boxed(concept.same_as),
            sections,
        })
    }

    fn section(&mut self, tag: &str, section: file::Section) -> Option<Section> {
        let key = KeyPath::default().key(tag);
        let language = self.tag(&key, tag);
        let equivalence = section.equivalence;
        let equivalence = equivalence.and_then(|text| self.parse(&key.key("equivalence"), &text));
        let note = self.localised(&key.key("note"), section.note);
        let sources = self.parse_all(&key.key("sources"), &section.sources);
        let terms = section.term.into_iter().enumerate();
        let terms =
            terms.filter_map(|(place, term)| self.term(&key.key("term").index(place), term));
        let terms = terms.collect();
        let reviews = section.review.into_iter();
        Some(Section {
            language: language?,
            definition: section.definition.map(Into::into),
            equivalence: equivalence.unwrap_or_default(),
            paraphrase: section.paraphrase.map(Into::into),
            note,
            sources,
            reviews: reviews
                .map(|r| Review {
                    role: r.role.into(),
                    date: r.date.into(),
                })
                .collect(),
            terms,
        })
    }

    fn term(&mut self, key: &KeyPath, term: file::Term) -> Option<Term> {
        fn optional<T: FromStr<Err: Display>>(
            converter: &mut Converter<'_>,
            key: &KeyPath,
            text: Option<String>,
        ) -> Option<T> {
            text.and_then(|text| converter.parse(key, &text))
        }
        let forms = term.forms.0.into_iter();
        let forms = forms.filter_map(|(name, texts)| {
            let name = self.parse(&key.key("forms").key(&name), &name)?;
            Some((name, boxed(texts.into_texts())))
        });
        let forms = forms.collect();
        let usage = self.parse(&key.key("usage"), &term.usage);
        let part_of_speech = optional(self, &key.key("part_of_speech"), term.part_of_speech);
        let gender = optional(self, &key.key("gender"), term.gender);
        let term_type = optional(self, &key.key("term_type"), term.term_type);
        let register = optional(self, &key.key("register"), term.register);
        let literal = self.localised(&key.key("literal"), term.literal);
        let note = self.localised(&key.key("note"), term.note);
        let hear = self.localised(&key.key("hear"), term.hear);
        let say = self.localised(&key.key("say"), term.say);
        let homonyms = self.parse_all(&key.key("homonyms"), &term.homonyms);
        let sources = self.parse_all(&key.key("sources"), &term.sources);
        Some(Term {
            text: term.text.into(),
            usage: usage?,
            part_of_speech,
            gender,
            term_type: term_type.unwrap_or_default(),
            register,
            script: term.script.map(Into::into),
            forms,
            regions: boxed(term.region),
            romanised: term.romanised.map(Into::into),
            literal,
            note,
            hear,
            say,
            instead: boxed(term.instead),
            homonyms,
            sources,
        })
    }

    /// The table of languages.
    pub(super) fn languages(&mut self, languages: file::Ordered<file::Language>) -> Languages {
        let languages = languages.0.into_iter();
        languages
            .filter_map(|(tag, language)| self.language(&tag, language))
            .collect()
    }

    fn language(&mut self, tag: &str, language: file::Language) -> Option<Language> {
        let key = KeyPath::default().key(tag);
        let parsed = self.tag(&key, tag);
        let names = self.localised(&key.key("names"), language.names);
        let direction = self.parse(&key.key("direction"), &language.direction);
        let evidence = self.parse(&key.key("evidence"), &language.evidence);
        let aliases = language.aliases.iter().enumerate();
        let aliases = aliases
            .filter_map(|(place, alias)| self.tag(&key.key("aliases").index(place), alias))
            .collect();
        let varieties = language.variety.into_iter().enumerate();
        let varieties = varieties
            .map(|(place, variety)| self.variety(&key.key("variety").index(place), variety));
        let varieties = varieties.collect();
        Some(Language {
            tag: parsed?,
            autonym: language.autonym.into(),
            names,
            direction: direction?,
            scripts: boxed(language.scripts),
            full: language.full,
            evidence: evidence?,
            aliases,
            varieties,
        })
    }

    fn variety(&mut self, key: &KeyPath, variety: file::Variety) -> Variety {
        Variety {
            id: variety.id.into(),
            names: self.localised(&key.key("names"), variety.names),
            countries: boxed(variety.countries),
        }
    }

    /// The names of countries.
    pub(super) fn countries(
        &mut self,
        countries: file::Ordered<file::Ordered<String>>,
    ) -> Vec<Country> {
        let countries = countries.0.into_iter();
        let countries = countries.map(|(code, names)| Country {
            names: self.localised(&KeyPath::default().key(&code), names),
            code: code.into(),
        });
        countries.collect()
    }

    /// The domains in their order; `key` is where they stand.
    pub(super) fn domains(
        &mut self,
        key: &KeyPath,
        domains: file::Ordered<file::Ordered<String>>,
    ) -> Vec<Domain> {
        let domains = domains.0.into_iter();
        let domains = domains.filter_map(|(id, names)| {
            let key = key.key(&id);
            Some(Domain {
                id: self.parse(&key, &id)?,
                names: self.localised(&key, names),
            })
        });
        domains.collect()
    }

    /// The sources.
    pub(super) fn sources(
        &mut self,
        sources: file::Ordered<file::Source>,
    ) -> BTreeMap<SourceId, Source> {
        let sources = sources.0.into_iter();
        let sources = sources.filter_map(|(id, source)| {
            let key = KeyPath::default().key(&id);
            let id = self.parse(&key, &id);
            let kind = self.parse(&key.key("kind"), &source.kind);
            Some((
                id?,
                Source {
                    title: source.title.into(),
                    publisher: source.publisher.into(),
                    year: source.year,
                    kind: kind?,
                    url: source.url.map(Into::into),
                    licence: source.licence.into(),
                },
            ))
        });
        sources.collect()
    }

    /// The identifiers no longer in use.
    pub(super) fn retired(
        &mut self,
        retired: file::Ordered<file::Retired>,
    ) -> BTreeMap<ConceptId, Retired> {
        let retired = retired.0.into_iter();
        let retired = retired.filter_map(|(id, entry)| {
            let key = KeyPath::default().key(&id);
            let id = self.parse(&key, &id)?;
            let what = match (entry.replaced_by, entry.gone) {
                (Some(new), None) => Retired::ReplacedBy(self.parse(&key.key("replaced_by"), &new)?),
                (None, Some(reason)) => Retired::Gone(self.localised(&key.key("gone"), reason)),
                (Some(_), Some(_)) | (None, None) => {
                    let remedy = "write either `replaced_by = \"new-id\"` or `gone = { nl = \"…\", en = \"…\" }`";
                    self.fault(&key, "neither replaced nor gone, or both", remedy);
                    return None;
                }
            };
            Some((id, what))
        });
        retired.collect()
    }
}

/// Texts in their smallest form.
pub(super) fn boxed(texts: Vec<String>) -> Box<[Box<str>]> {
    texts.into_iter().map(String::into_boxed_str).collect()
}
