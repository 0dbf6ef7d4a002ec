//! A fault in the data: what is wrong, where, and what to do.

use std::fmt;

/// One fault in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The check that found it, or `syntax` or `value`.
    pub check: &'static str,
    /// The file, as a path to show.
    pub file: String,
    /// The key in that file; empty: the file as a whole.
    pub key: KeyPath,
    /// Line and column, from one; found from the key when the problem is reported.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub fault: String,
    /// What to do.
    pub remedy: String,
}

impl Problem {
    /// A fault of a whole file.
    #[must_use]
    pub fn new(file: impl Into<String>, fault: impl Into<String>) -> Self {
        Self {
            check: "syntax",
            file: file.into(),
            key: KeyPath::default(),
            position: None,
            fault: fault.into(),
            remedy: String::new(),
        }
    }

    /// The same fault with what to do.
    #[must_use]
    pub fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = remedy.into();
        self
    }

    /// The same fault found by this check.
    #[must_use]
    pub fn of(mut self, check: &'static str) -> Self {
        self.check = check;
        self
    }

    /// The same fault at this key.
    #[must_use]
    pub fn at(mut self, key: KeyPath) -> Self {
        self.key = key;
        self
    }

    /// The same fault at this line and column.
    #[must_use]
    pub fn on(mut self, line: usize, column: usize) -> Self {
        self.position = Some((line, column));
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        f.write_str(": ")?;
        if !self.key.is_empty() {
            write!(f, "{}: ", self.key)?;
        }
        write!(f, "{} [{}]", self.fault, self.check)?;
        if !self.remedy.is_empty() {
            write!(f, "\n  hint: {}", self.remedy)?;
        }
        Ok(())
    }
}

/// The way from the top of a file to a value.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyPath(Vec<Step>);

/// One step of a [`KeyPath`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into the value of a key.
    Key(String),
    /// Into an element of a list, from zero.
    Index(usize),
}

impl KeyPath {
    /// The path one key further.
    #[must_use]
    pub fn key(&self, key: impl Into<String>) -> Self {
        self.with(Step::Key(key.into()))
    }

    /// The path into element `index`, from zero.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    fn with(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The steps from the top.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether it means the file as a whole.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for KeyPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if place == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{}]", index + 1)?,
            }
        }
        Ok(())
    }
}
