//! `passerelle lookup`

use std::process::ExitCode;

use clap::Args;
use unic_langid::LanguageIdentifier;

use super::content::Paths;
use super::output;
use crate::model::{Concept, Glossary, Language};
use crate::search::{Hit, Query};

/// Arguments of `lookup`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The word or phrase, as it was heard
    text: String,
    /// Language it was heard in (BCP 47)
    #[arg(long)]
    from: Option<LanguageIdentifier>,
    /// Languages to show (BCP 47), separated by commas
    #[arg(long, value_delimiter = ',', default_value = "nl,en,fr,ar,tr")]
    to: Vec<LanguageIdentifier>,
    /// The most concepts
    #[arg(long, default_value_t = 3)]
    limit: usize,
    #[command(flatten)]
    paths: Paths,
}

/// Prints what is found; exit code 1 when nothing is.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let content = arguments.paths.load(None)?;
    let glossary = content.glossary();
    let from = arguments
        .from
        .as_ref()
        .map(|tag| language(glossary, tag))
        .transpose()?;
    let to = arguments.to.iter().map(|tag| language(glossary, tag));
    let to = to.collect::<Result<Vec<_>, _>>()?;
    let query = Query {
        text: &arguments.text,
        from: from.map(|language| &language.tag),
        region: None,
        limit: arguments.limit,
    };
    let results = content
        .searcher
        .search(&query)
        .map_err(|error| error.to_string())?;
    for hit in &results.hits {
        print_hit(hit, &to);
    }
    if results.hits.is_empty() {
        output::line("nothing found");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn language<'g>(glossary: &'g Glossary, tag: &LanguageIdentifier) -> Result<&'g Language, String> {
    let unknown = || format!("`{tag}` is not a language of this glossary: see languages.toml");
    glossary.languages.resolve(tag).ok_or_else(unknown)
}

fn print_hit(hit: &Hit<'_>, to: &[&Language]) {
    let usage = hit
        .term
        .map_or_else(String::new, |term| format!(", {}", term.usage));
    let (id, text, language) = (&hit.concept.id, hit.text, &hit.section.language);
    output::line(&format!(
        "{id}: {text} ({language}{usage}; {})",
        hit.class.name()
    ));
    for language in to {
        print_section(hit.concept, language);
    }
}

fn print_section(concept: &Concept, language: &Language) {
    let Some(section) = concept.section(&language.tag) else {
        return;
    };
    let say: Vec<&str> = section.say().map(|term| &*term.text).collect();
    let hear = section
        .hear()
        .map(|term| format!("{} ({})", term.text, term.usage));
    let hear: Vec<String> = hear.collect();
    let say = if say.is_empty() {
        section.paraphrase.as_deref().unwrap_or("-").to_owned()
    } else {
        say.join(", ")
    };
    output::line(&format!("  {:<4} say  {say}", language.tag));
    if !hear.is_empty() {
        output::line(&format!("       hear {}", hear.join(", ")));
    }
}
