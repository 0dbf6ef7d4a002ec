//! A folder of text files in memory, so that the dataset on disk and the one inside the binary are read alike.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::Problem;

/// Text files by path relative to the folder, with `/` between parts.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    /// Where the folder is, as shown in messages; empty for the built-in dataset.
    pub root: PathBuf,
    files: BTreeMap<String, String>,
}

impl Tree {
    /// Reads every `.toml` and `.tsv` file below `root`.
    ///
    /// # Errors
    ///
    /// When a folder or file cannot be read or is not UTF-8.
    pub fn read(root: &Path) -> Result<Self, Box<Problem>> {
        let mut tree = Self {
            root: root.to_owned(),
            files: BTreeMap::new(),
        };
        tree.read_folder(root, "")?;
        Ok(tree)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> Result<(), Box<Problem>> {
        let unreadable = |path: &Path, error: &std::io::Error| {
            let fault = format!("cannot be read: {error}");
            let remedy = "give the path of a readable folder of UTF-8 files, or of an edition file";
            Box::new(Problem::new(path.display().to_string(), fault).remedy(remedy))
        };
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
            let entry = entry.map_err(|error| unreadable(folder, &error))?;
            let (path, name) = (
                entry.path(),
                entry.file_name().to_string_lossy().into_owned(),
            );
            if path.is_dir() {
                self.read_folder(&path, &format!("{prefix}{name}/"))?;
            } else if is_data(&name) {
                let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
                self.files.insert(format!("{prefix}{name}"), text);
            }
        }
        Ok(())
    }

    /// A tree from files already in memory.
    pub fn from_files<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let data = files.into_iter().filter(|(path, _)| is_data(path));
        let files = data
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        Self {
            root: PathBuf::new(),
            files,
        }
    }

    /// Writes every file below `folder`, which is made where it is missing.
    ///
    /// # Errors
    ///
    /// When a folder or file cannot be written.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        for (path, text) in &self.files {
            let path = folder.join(path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, text)?;
        }
        Ok(())
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Every file below `folder/`, sorted by path.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let files = self
            .files
            .range(folder.to_owned()..)
            .map(|(path, text)| (&**path, &**text));
        files.take_while(move |(path, _)| path.starts_with(folder))
    }

    /// Every file, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (&**path, &**text))
    }

    /// The path of a file as shown in messages.
    #[must_use]
    pub fn shown(&self, path: &str) -> String {
        self.root.join(path).display().to_string()
    }
}

fn is_data(name: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "toml" || extension == "tsv")
}
