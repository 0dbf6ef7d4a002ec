//! `passerelle review`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use unic_langid::{LanguageIdentifier, langid};

use super::content::{Paths, listed};
use super::output;
use crate::exchange::review::{self, Worksheets};
use crate::load::{self, Line, ReviseError, Tree};
use crate::model::Review;
use crate::web::interface_text;

/// Arguments of `review`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The language to review (BCP 47): writes a worksheet for someone who knows it
    #[arg(required_unless_present = "apply", conflicts_with = "apply")]
    language: Option<LanguageIdentifier>,
    /// Where to write the worksheet
    #[arg(long, short, conflicts_with = "apply")]
    output: Option<PathBuf>,
    /// A worksheet that a reviewer filled in: its changes go into the files of the dataset
    #[arg(long, value_name = "FILE", requires_all = ["role", "date"])]
    apply: Option<PathBuf>,
    /// Who reviewed, as a role and never as a name, such as `interpreter Tigrinya`
    #[arg(long)]
    role: Option<String>,
    /// The day of the review, such as `2026-05-01`
    #[arg(long)]
    date: Option<String>,
    #[command(flatten)]
    paths: Paths,
}

/// Writes a worksheet, or takes one over; exit code 1 when rows of it are left to an editor.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    match (&arguments.apply, &arguments.language) {
        (Some(file), _) => apply(arguments, file),
        (None, Some(language)) => write(arguments, language),
        (None, None) => Err("give a language or `--apply`".to_owned()),
    }
}

fn write(arguments: &Arguments, tag: &LanguageIdentifier) -> Result<ExitCode, String> {
    let glossary = arguments.paths.load_glossary();
    let glossary = glossary.map_err(|problems| listed(&problems))?;
    let unknown = || format!("`{tag}` is not a language of this glossary: see languages.toml");
    let language = glossary.languages.resolve(tag).ok_or_else(unknown)?;
    let (readers, own) = interface_text(&language.tag);
    let (_, dutch) = interface_text(&langid!("nl"));
    let (_, english) = interface_text(&langid!("en"));
    let interface = readers.first() == Some(&language.tag);
    // Without texts in the reviewer's language, Dutch and English side by side.
    let words = |message: &str| match interface {
        true => own(message),
        false => format!("{} / {}", dutch(message), english(message)),
    };
    let bytes = review::write(&Worksheets {
        glossary: &glossary,
        language,
        reader: readers.first().cloned().unwrap_or(langid!("nl")),
        words: &words,
        fingerprint: &load::fingerprint,
    });
    let bytes = bytes.map_err(|error| error.to_string())?;
    let name = format!(
        "passerelle-{}-review-{}.xlsx",
        glossary.header.edition, language.tag
    );
    let path = arguments.output.clone().unwrap_or_else(|| name.into());
    if path.as_os_str() == "-" {
        output::bytes(&bytes);
    } else {
        let unwritable = |error| format!("{} cannot be written: {error}", path.display());
        std::fs::write(&path, &bytes).map_err(unwritable)?;
        output::line(&path.display().to_string());
    }
    Ok(ExitCode::SUCCESS)
}

fn apply(arguments: &Arguments, file: &Path) -> Result<ExitCode, String> {
    let folder = arguments.paths.folder()?;
    let unreadable = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
    let bytes = std::fs::read(file).map_err(|error| unreadable(&error))?;
    let answers = review::read(&bytes).map_err(|error| unreadable(&error))?;
    let tree = Tree::read(&folder).map_err(|problem| problem.to_string())?;
    let review = Review {
        role: arguments.role.as_deref().unwrap_or_default().into(),
        date: arguments.date.as_deref().unwrap_or_default().into(),
    };
    let revised = load::revise(&tree, &answers.rows, &review);
    let revised = revised.map_err(|error| match &error {
        ReviseError::Faulty(problems) => format!("{error}\n{}", listed(problems)),
        ReviseError::NoDate(_) | ReviseError::NoRole => error.to_string(),
    })?;
    let files = revised.files.iter();
    let files = Tree::from_files(files.map(|(path, text)| (&**path, &**text)));
    let unwritable = |error| format!("{} cannot be written: {error}", folder.display());
    files.write(&folder).map_err(unwritable)?;

    let faults = answers.faults.iter();
    let faults = faults.map(|(row, fault)| Line {
        row: *row,
        place: answers.language.to_string(),
        text: fault.clone(),
    });
    let mut refused: Vec<Line> = faults.chain(revised.refused).collect();
    refused.sort_by_key(|line| line.row);
    listing("taken over", &revised.applied);
    listing(
        "changed since the worksheet was written",
        &revised.conflicts,
    );
    listing("left to an editor", &refused);
    listing("remarks", &revised.remarks);
    output::line(&format!(
        "{} rows taken over in {} files, {} sections recorded as reviewed, {} conflicts, {} rows left to an editor",
        revised.applied.len(),
        revised.files.len(),
        revised.reviewed.len(),
        revised.conflicts.len(),
        refused.len(),
    ));
    match revised.conflicts.is_empty() && refused.is_empty() {
        true => Ok(ExitCode::SUCCESS),
        false => Ok(ExitCode::FAILURE),
    }
}

fn listing(heading: &str, lines: &[Line]) {
    if !lines.is_empty() {
        output::line(&format!("{heading}:"));
    }
    for Line { row, place, text } in lines {
        output::line(&format!("  row {row}, {place}: {text}"));
    }
}
