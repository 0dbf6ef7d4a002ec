//! `passerelle import`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use unic_langid::{LanguageIdentifier, langid};

use super::content::listed;
use super::output;
use crate::builtin;
use crate::exchange::{Origin, Reading};
use crate::load;
use crate::model::Header;
use crate::web::interface_text;

/// The languages whose texts our own exports may hold.
static INTERFACE: [LanguageIdentifier; 5] = [
    langid!("nl"),
    langid!("en"),
    langid!("fr"),
    langid!("ar"),
    langid!("tr"),
];

/// Arguments of `import`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The file to read
    file: PathBuf,
    /// Its format; without it by the ending of its name
    #[arg(long, value_parser = origins())]
    format: Option<Origin>,
    /// The folder to write the dataset to; it is made, or must be empty
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
    /// Title of the new dataset; without it the name of the file
    #[arg(long)]
    title: Option<String>,
    /// Edition of the new dataset
    #[arg(long, default_value = "imported")]
    edition: String,
    /// Licence of the new dataset
    #[arg(long, default_value = "unknown")]
    licence: String,
    /// Language of notes where the file does not say it (BCP 47)
    #[arg(long, default_value = "en")]
    notes_in: LanguageIdentifier,
}

/// The names of the formats, for help and for messages.
fn origins() -> impl TypedValueParser<Value = Origin> {
    let names = Origin::ALL.iter().map(|origin| origin.name());
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Origin>())
}

/// Writes the dataset, then says what was lost, decided, and left to be done.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let file = &arguments.file;
    let unreadable = |error| format!("{} cannot be read: {error}", file.display());
    let bytes = std::fs::read(file).map_err(unreadable)?;
    let origin = match arguments.format {
        Some(origin) => origin,
        None => by_ending(file)?,
    };
    is_free(&arguments.to)?;
    let known = load::glossary_in(builtin::glossary()).map_err(|problems| listed(&problems))?;
    let texts = INTERFACE.each_ref().map(|tag| interface_text(tag).1);
    let words = texts
        .each_ref()
        .map(|words| words as &dyn Fn(&str) -> String);
    let imported = origin.read(
        &bytes,
        &Reading {
            known: &known.languages,
            sources: &known.sources,
            notes_in: arguments.notes_in.clone(),
            words: &words,
        },
    );
    let imported = imported.map_err(|error| format!("{}: {error}", file.display()))?;
    let name = file.file_stem().map(|name| name.to_string_lossy());
    let title = arguments.title.clone().or(name.map(Into::into));
    let title = title.unwrap_or_default();
    let header = Header {
        title: [(arguments.notes_in.clone(), title.into())]
            .into_iter()
            .collect(),
        date: None,
        edition: arguments.edition.as_str().into(),
        licence: arguments.licence.as_str().into(),
        contact: None,
    };
    let (glossary, decided) = load::settle(header, imported.concepts, imported.sources, &known);
    let mut tree = load::files(&glossary);
    tree.root.clone_from(&arguments.to);
    let unwritable = |error| format!("{} cannot be written: {error}", arguments.to.display());
    tree.write(&arguments.to).map_err(unwritable)?;

    let sections = || glossary.concepts().iter().flat_map(|it| &it.sections);
    output::line(&format!(
        "{}: {} concepts, {} sections, {} terms",
        arguments.to.display(),
        glossary.concepts().len(),
        sections().count(),
        sections().map(|section| section.terms.len()).sum::<usize>(),
    ));
    listing("not carried", &imported.losses);
    listing("decided, to be looked at", &decided);
    match load::glossary_in(&tree) {
        Ok(_) => output::line("`passerelle check`: no problem"),
        Err(problems) => {
            output::line(&listed(&problems));
            output::line("these are left to be mended before the dataset can be served");
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn listing(heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        output::line(&format!("{heading}:"));
    }
    for line in lines {
        output::line(&format!("  {line}"));
    }
}

fn by_ending(file: &Path) -> Result<Origin, String> {
    let ending = file.extension().map(|ending| ending.to_string_lossy());
    match ending.as_deref() {
        Some("csv" | "tsv" | "txt") => Ok(Origin::Csv),
        Some("xlsx") => Ok(Origin::Xlsx),
        Some("tbx" | "xml") => Ok(Origin::Tbx),
        _ => Err("the name of the file does not tell its format: give `--format`".to_owned()),
    }
}

fn is_free(folder: &Path) -> Result<(), String> {
    let entries = std::fs::read_dir(folder);
    match entries.map(|mut entries| entries.next().is_none()) {
        Ok(false) => Err(format!(
            "{} is not empty: give a new folder",
            folder.display()
        )),
        Ok(true) | Err(_) => Ok(()),
    }
}
