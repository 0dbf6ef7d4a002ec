//! From the model to the files of a dataset folder, in the order and spelling that README.md of the dataset describes.
//!
//! Guides, phrases, settings and exercises are not written: nothing that is imported has them.

use std::fmt::Display;

use super::Tree;
use super::folder::SCHEMA;
use crate::model::{
    Concept, Equivalence, Glossary, Language, Localised, Retired, Section, Source, Term, TermType,
};

/// The files of a dataset that holds this glossary.
#[must_use]
pub fn files(glossary: &Glossary) -> Tree {
    let mut files = vec![
        ("glossary.toml".to_owned(), header(glossary)),
        ("languages.toml".to_owned(), languages(glossary)),
        ("countries.toml".to_owned(), countries(glossary)),
        ("sources.toml".to_owned(), sources(glossary)),
        ("retired.toml".to_owned(), retired(glossary)),
    ];
    files.extend(glossary.concepts().iter().map(|it| (path(it), concept(it))));
    Tree::from_files(files.iter().map(|(path, text)| (&**path, &**text)))
}

/// Where a concept stands.
pub(super) fn path(concept: &Concept) -> String {
    format!("concepts/{}/{}.toml", concept.domain, concept.id)
}

fn header(glossary: &Glossary) -> String {
    let header = &glossary.header;
    let mut lines = Lines::default();
    lines.line("schema", SCHEMA);
    lines.text("edition", &header.edition);
    lines.localised("title", &header.title);
    lines.text("licence", &header.licence);
    lines.optional("contact", header.contact.as_deref());
    lines.table("[domains]");
    for domain in &glossary.domains {
        lines.line(domain.id.as_str(), localised(&domain.names));
    }
    lines.0
}

fn languages(glossary: &Glossary) -> String {
    let mut lines = Lines::default();
    for language in glossary.languages.iter() {
        self::language(&mut lines, language);
    }
    lines.0
}

fn language(lines: &mut Lines, language: &Language) {
    lines.table(&format!("[{}]", language.tag));
    lines.text("autonym", &language.autonym);
    lines.line("names", localised(&language.names));
    lines.text("direction", language.direction.name());
    lines.line("scripts", list(&language.scripts));
    if language.full {
        lines.line("full", true);
    }
    lines.text("evidence", language.evidence.name());
    lines.list("aliases", &language.aliases);
    for variety in &language.varieties {
        lines.push(&format!("[[{}.variety]]", language.tag));
        lines.text("id", &variety.id);
        lines.line("names", localised(&variety.names));
        lines.line("countries", list(&variety.countries));
    }
}

fn countries(glossary: &Glossary) -> String {
    let mut lines = Lines::default();
    for country in &glossary.countries {
        lines.line(&country.code, localised(&country.names));
    }
    lines.0
}

fn sources(glossary: &Glossary) -> String {
    let mut lines = Lines::default();
    for (id, source) in &glossary.sources {
        lines.table(&format!("[{id}]"));
        self::source(&mut lines, source);
    }
    lines.0
}

fn source(lines: &mut Lines, source: &Source) {
    lines.text("title", &source.title);
    lines.text("publisher", &source.publisher);
    if let Some(year) = source.year {
        lines.line("year", year);
    }
    lines.text("kind", source.kind.name());
    lines.optional("url", source.url.as_deref());
    lines.text("licence", &source.licence);
}

fn retired(glossary: &Glossary) -> String {
    let mut lines = Lines::default();
    for (id, retired) in &glossary.retired {
        lines.table(&format!("[{id}]"));
        match retired {
            Retired::ReplacedBy(new) => lines.text("replaced_by", new.as_str()),
            Retired::Gone(reason) => lines.line("gone", localised(reason)),
        }
    }
    lines.0
}

fn concept(concept: &Concept) -> String {
    let mut lines = Lines::default();
    lines.list("broader", &concept.broader);
    lines.list("related", &concept.related);
    lines.list("contrast", &concept.contrast);
    lines.list("same_as", &concept.same_as);
    for section in &concept.sections {
        lines.table(&format!("[{}]", section.language));
        self::section(&mut lines, section);
        for term in &section.terms {
            lines.push(&format!("[[{}.term]]", section.language));
            lines.0 += &self::term(term);
        }
    }
    lines.0
}

fn section(lines: &mut Lines, section: &Section) {
    lines.optional("definition", section.definition.as_deref());
    if section.equivalence != Equivalence::Full {
        lines.text("equivalence", section.equivalence.name());
    }
    lines.optional("paraphrase", section.paraphrase.as_deref());
    lines.localised("note", &section.note);
    lines.list("sources", &section.sources);
    if !section.reviews.is_empty() {
        let reviews = section.reviews.iter().map(|review| {
            let (role, date) = (quoted(&review.role), quoted(&review.date));
            format!("{{ role = {role}, date = {date} }}")
        });
        let reviews: Vec<String> = reviews.collect();
        lines.line("review", format!("[{}]", reviews.join(", ")));
    }
}

/// The keys of a term.
pub(super) fn term(term: &Term) -> String {
    let mut lines = Lines::default();
    lines.text("text", &term.text);
    lines.text("usage", term.usage.name());
    lines.optional("part_of_speech", term.part_of_speech.map(|it| it.name()));
    lines.optional("gender", term.gender.map(|it| it.name()));
    if term.term_type != TermType::FullForm {
        lines.text("term_type", term.term_type.name());
    }
    lines.optional("register", term.register.map(|it| it.name()));
    lines.optional("script", term.script.as_deref());
    if !term.forms.is_empty() {
        let forms = term.forms.iter().map(|(name, texts)| match &texts[..] {
            [text] => format!("{name} = {}", quoted(text)),
            texts => format!("{name} = {}", list(texts)),
        });
        let forms: Vec<String> = forms.collect();
        lines.line("forms", format!("{{ {} }}", forms.join(", ")));
    }
    lines.list("region", &term.regions);
    lines.list("instead", &term.instead);
    lines.optional("romanised", term.romanised.as_deref());
    lines.localised("literal", &term.literal);
    lines.localised("note", &term.note);
    lines.localised("hear", &term.hear);
    lines.localised("say", &term.say);
    lines.list("homonyms", &term.homonyms);
    lines.list("sources", &term.sources);
    lines.0
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

fn list(values: &[impl Display]) -> String {
    let values: Vec<String> = values.iter().map(|it| quoted(&it.to_string())).collect();
    format!("[{}]", values.join(", "))
}

/// A table from language to text, on one line.
pub(super) fn localised(texts: &Localised) -> String {
    let texts = texts.iter();
    let texts: Vec<String> = texts
        .map(|(tag, text)| format!("{tag} = {}", quoted(text)))
        .collect();
    match &texts[..] {
        [] => "{}".to_owned(),
        texts => format!("{{ {} }}", texts.join(", ")),
    }
}

/// Lines of a file; what is empty is left out.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn push(&mut self, line: &str) {
        self.0 += line;
        self.0.push('\n');
    }

    /// The head of a table, with a line of air above it.
    fn table(&mut self, head: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.push(head);
    }

    fn line(&mut self, key: &str, value: impl Display) {
        self.push(&format!("{key} = {value}"));
    }

    fn text(&mut self, key: &str, text: &str) {
        self.line(key, quoted(text));
    }

    fn optional(&mut self, key: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    fn list(&mut self, key: &str, values: &[impl Display]) {
        if !values.is_empty() {
            self.line(key, list(values));
        }
    }

    fn localised(&mut self, key: &str, texts: &Localised) {
        if !texts.is_empty() {
            self.line(key, localised(texts));
        }
    }
}
