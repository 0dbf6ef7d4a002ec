//! From the operator's paths to content that can answer.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use crate::builtin;
use crate::load::{self, Problem, Tree};
use crate::model::{Glossary, Profiles};
use crate::search::Searcher;
use crate::web::Content;

/// Where dataset and profiles are.
#[derive(Debug, Clone, Args)]
pub(super) struct Paths {
    /// The dataset: a folder, or one frozen edition file
    ///
    /// Without it `./glossary` if there is one, else the dataset inside the program.
    #[arg(long, value_name = "PATH")]
    pub(super) glossary: Option<PathBuf>,
    /// The folder of language profiles
    ///
    /// Without it `./index` if there is one, else the profiles inside the program.
    #[arg(long, value_name = "PATH")]
    pub(super) index: Option<PathBuf>,
}

impl Paths {
    /// The dataset to answer from, or every problem in it; that inside the program is not checked again.
    fn load_to_serve(&self) -> Result<Glossary, Vec<Problem>> {
        match chosen(self.glossary.as_deref(), "glossary") {
            Some(path) => load::glossary(&path),
            None => load::built_in(),
        }
    }

    /// The dataset, or every problem in it.
    pub(super) fn load_glossary(&self) -> Result<Glossary, Vec<Problem>> {
        match chosen(self.glossary.as_deref(), "glossary") {
            Some(path) => load::glossary(&path),
            None => load::glossary_in(builtin::glossary()),
        }
    }

    /// The frozen editions beside the dataset, where it is a folder.
    pub(super) fn editions(&self) -> Result<Vec<FrozenEdition>, String> {
        let folder = chosen(self.glossary.as_deref(), "glossary");
        folder.map_or_else(|| Ok(Vec::new()), |folder| editions(&folder))
    }

    /// The folder of the dataset, which can be written to.
    pub(super) fn folder(&self) -> Result<PathBuf, String> {
        let folder = chosen(self.glossary.as_deref(), "glossary");
        let folder = folder.filter(|folder| folder.is_dir());
        folder.ok_or_else(|| "give the folder of the dataset: `--glossary PATH`".to_owned())
    }

    /// The profiles, or every problem in them.
    pub(super) fn load_profiles(&self) -> Result<Profiles, Vec<Problem>> {
        match chosen(self.index.as_deref(), "index") {
            Some(path) => load::profiles(&Tree::read(&path).map_err(|problem| vec![*problem])?),
            None => load::profiles(builtin::index()),
        }
    }

    /// Loads, checks and indexes everything.
    pub(super) fn load(&self, index_dir: Option<&Path>) -> Result<Content, String> {
        let fingerprint = self.fingerprint()?;
        let glossary = Arc::new(self.load_to_serve().map_err(|problems| listed(&problems))?);
        let profiles = self.load_profiles().map_err(|problems| listed(&problems))?;
        let searcher = match index_dir {
            Some(folder) => Searcher::on_disk(glossary, profiles, folder, &fingerprint),
            None => Searcher::in_memory(glossary, profiles),
        };
        let searcher = searcher.map_err(|error| error.to_string())?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = now.map_or(0, |now| now.as_secs());
        Ok(Content::new(searcher, fingerprint, now))
    }

    /// A hash of everything that answers depend on: dataset, profiles, program.
    fn fingerprint(&self) -> Result<String, String> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        hasher.update(env!("PASSERELLE_SOURCES").as_bytes());
        match chosen(self.glossary.as_deref(), "glossary") {
            Some(path) if path.is_file() => {
                let unreadable = |error| format!("{} cannot be read: {error}", path.display());
                let file = File::open(&path).map_err(unreadable)?;
                hasher.update_reader(file).map_err(unreadable)?;
            }
            Some(path) => hash(
                &mut hasher,
                &Tree::read(&path).map_err(|problem| problem.to_string())?,
            ),
            None => hash(&mut hasher, builtin::glossary()),
        }
        match chosen(self.index.as_deref(), "index") {
            Some(path) => hash(
                &mut hasher,
                &Tree::read(&path).map_err(|problem| problem.to_string())?,
            ),
            None => hash(&mut hasher, builtin::index()),
        }
        Ok(hasher.finalize().to_hex()[..16].to_owned())
    }
}

/// A frozen edition in a dataset's folder.
#[derive(Debug, Clone)]
pub(super) struct FrozenEdition {
    pub(super) name: String,
    /// The day from which it holds.
    pub(super) date: String,
    pub(super) path: PathBuf,
}

/// The frozen editions below the folder of a dataset, the oldest first.
pub(super) fn editions(folder: &Path) -> Result<Vec<FrozenEdition>, String> {
    let Ok(entries) = std::fs::read_dir(folder.join("editions")) else {
        return Ok(Vec::new());
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let frozen = paths.filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"));
    let editions: Result<Vec<_>, String> = frozen
        .map(|path| {
            let (name, date) = load::edition_name(&path).map_err(|problems| listed(&problems))?;
            Ok(FrozenEdition { name, date, path })
        })
        .collect();
    let mut editions = editions?;
    editions.sort_by(|a, b| (&a.date, &a.name).cmp(&(&b.date, &b.name)));
    Ok(editions)
}

/// The path given, or the folder of that name beside which the program was started.
fn chosen(given: Option<&Path>, name: &str) -> Option<PathBuf> {
    let here = || Some(PathBuf::from(name)).filter(|folder| folder.is_dir());
    given.map(Path::to_owned).or_else(here)
}

fn hash(hasher: &mut blake3::Hasher, tree: &Tree) {
    for (path, text) in tree.files() {
        for part in [path, text] {
            hasher
                .update(&part.len().to_le_bytes())
                .update(part.as_bytes());
        }
    }
}

/// Problems one under the other, with their number.
pub(super) fn listed(problems: &[Problem]) -> String {
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.push(match problems.len() {
        1 => "1 problem".to_owned(),
        n => format!("{n} problems"),
    });
    lines.join("\n")
}
