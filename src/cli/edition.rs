//! `passerelle edition`

mod changelog;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::content::{editions, listed};
use super::output;
use crate::exchange::freeze;
use crate::load;
use crate::model::{differences, is_date};

/// Arguments of `edition`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The folder of the dataset
    #[arg(long, value_name = "FOLDER", default_value = "glossary", global = true)]
    glossary: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Freeze the dataset as an edition, and write what changed into its changelog
    Cut {
        /// The name that glossary.toml gives, such as `2026.1`
        name: String,
        /// The day from which it holds, such as `2026-11-25`
        #[arg(long)]
        date: String,
    },
    /// List the frozen editions
    List,
}

/// Does what is asked, and says what it did.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    match &arguments.command {
        Command::Cut { name, date } => cut(&arguments.glossary, name, date)?,
        Command::List => {
            for edition in editions(&arguments.glossary)? {
                output::line(&format!("{} {}", edition.name, edition.date));
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn cut(folder: &Path, name: &str, date: &str) -> Result<(), String> {
    if !is_date(date) {
        return Err(format!("`{date}` is not a day: write it as `2026-11-25`"));
    }
    let glossary = load::glossary(folder).map_err(|problems| listed(&problems))?;
    if *glossary.header.edition != *name {
        return Err(format!(
            "glossary.toml names edition `{}`: set `edition = \"{name}\"` there first",
            glossary.header.edition
        ));
    }
    let bytes = freeze(&glossary, date).map_err(|error| error.to_string())?;
    let path = folder.join("editions").join(format!("{name}.jsonl"));
    if let Ok(frozen) = fs::read(&path) {
        if frozen == bytes {
            output::line(&format!("{} is the same already", path.display()));
            return Ok(());
        }
        return Err(format!(
            "{} is frozen and differs: an edition never changes, cut one with another name",
            path.display()
        ));
    }
    let before = editions(folder)?.pop();
    let before = before.map(|edition| load::glossary(&edition.path));
    let before = before.transpose().map_err(|problems| listed(&problems))?;
    let section = match &before {
        Some(before) => changelog::since(before, &glossary, &differences(before, &glossary)),
        None => changelog::first(&glossary),
    };
    write(&path, &bytes)?;
    let changes = folder.join("CHANGELOG.md");
    let old = fs::read_to_string(&changes).unwrap_or_default();
    write(
        &changes,
        changelog::with(&old, name, date, &section).as_bytes(),
    )?;
    output::line(&format!("{}: {} bytes", path.display(), bytes.len()));
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let unwritable = |error| format!("{} cannot be written: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(unwritable)?;
    }
    fs::write(path, bytes).map_err(unwritable)
}
