//! `passerelle export`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use unic_langid::LanguageIdentifier;

use super::content::{Paths, listed};
use super::output;
use crate::exchange::{Export, Format};
use crate::model::{Concept, Glossary, Language};
use crate::web::interface_text;

/// Arguments of `export`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Format to write
    #[arg(value_parser = formats())]
    format: Format,
    /// First language, the source in formats for translators (BCP 47)
    #[arg(long)]
    from: Option<LanguageIdentifier>,
    /// Other languages, separated by commas; without any language all
    #[arg(long, value_delimiter = ',')]
    to: Vec<LanguageIdentifier>,
    /// Country whose words are wanted (ISO 3166)
    #[arg(long)]
    region: Option<String>,
    /// Only the concepts of a kind of assignment
    #[arg(long, conflicts_with_all = ["domain", "concepts"])]
    setting: Option<String>,
    /// Only the concepts of a domain
    #[arg(long, conflicts_with = "concepts")]
    domain: Option<String>,
    /// Only these concepts, separated by commas
    #[arg(long, value_delimiter = ',')]
    concepts: Vec<String>,
    /// Language of notes and advice: nl, en, fr, ar or tr
    #[arg(long, default_value = "en")]
    ui: LanguageIdentifier,
    /// Address of the service, for permanent addresses in the file
    #[arg(long, default_value = "http://127.0.0.1:8080")]
    base_url: String,
    /// Where to write; `-`: standard output; without it a file named after its content
    #[arg(long, short)]
    output: Option<PathBuf>,
    #[command(flatten)]
    paths: Paths,
}

/// The names of the formats, for help and for messages.
fn formats() -> impl TypedValueParser<Value = Format> {
    let names = Format::ALL.iter().map(|format| format.name());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Format>())
}

/// Writes the file and prints its name.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let glossary = arguments.paths.load_glossary();
    let glossary = glossary.map_err(|problems| listed(&problems))?;
    let concepts = concepts(&glossary, arguments)?;
    let languages = languages(&glossary, arguments)?;
    let (readers, words) = interface_text(&arguments.ui);
    let mut name = vec!["passerelle".to_owned(), glossary.header.edition.to_string()];
    name.extend(
        arguments
            .setting
            .clone()
            .or_else(|| arguments.domain.clone()),
    );
    name.extend((!arguments.concepts.is_empty()).then(|| "pack".to_owned()));
    let given = arguments.from.iter().chain(&arguments.to);
    name.extend(given.map(ToString::to_string));
    name.extend(arguments.region.clone());
    let name = name.join("-");
    let base_url = arguments.base_url.trim_end_matches('/');
    let file = arguments.format.export(&Export {
        glossary: &glossary,
        concepts,
        languages,
        region: arguments.region.as_deref(),
        readers,
        base_url,
        name: &name,
        title: "Passerelle",
        words: &words,
    });
    let file = file.map_err(|error| error.to_string())?;
    let path = arguments
        .output
        .clone()
        .unwrap_or_else(|| file.name.clone().into());
    if path.as_os_str() == "-" {
        output::bytes(&file.content);
    } else {
        let unwritable = |error| format!("{} cannot be written: {error}", path.display());
        std::fs::write(&path, &file.content).map_err(unwritable)?;
        output::line(&path.display().to_string());
    }
    Ok(ExitCode::SUCCESS)
}

fn concepts<'g>(glossary: &'g Glossary, arguments: &Arguments) -> Result<Vec<&'g Concept>, String> {
    let find = |id: &str| {
        let unknown = || format!("`{id}` is not a concept of this glossary");
        glossary.concept(id).ok_or_else(unknown)
    };
    if let Some(id) = &arguments.setting {
        let unknown = || format!("`{id}` is not a setting: see the folder settings/");
        let setting = glossary.companions.setting(id).ok_or_else(unknown)?;
        return setting.concepts().map(|id| find(id.as_str())).collect();
    }
    if let Some(id) = &arguments.domain {
        let unknown = || format!("`{id}` is not a domain: see glossary.toml");
        let domain = glossary.domain(id).ok_or_else(unknown)?;
        return Ok(glossary.concepts_of(&domain.id).collect());
    }
    if arguments.concepts.is_empty() {
        return Ok(glossary.concepts().iter().collect());
    }
    arguments.concepts.iter().map(|id| find(id)).collect()
}

fn languages<'g>(
    glossary: &'g Glossary,
    arguments: &Arguments,
) -> Result<Vec<&'g Language>, String> {
    let given = arguments.from.iter().chain(&arguments.to);
    let languages: Result<Vec<_>, _> = given
        .map(|tag| {
            let unknown =
                || format!("`{tag}` is not a language of this glossary: see languages.toml");
            glossary.languages.resolve(tag).ok_or_else(unknown)
        })
        .collect();
    let languages = languages?;
    if languages.is_empty() {
        return Ok(glossary.languages.iter().collect());
    }
    Ok(languages)
}
