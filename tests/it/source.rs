//! The program's own text as words, without comments, texts and tests: enough to see who names whom.

use std::fs;
use std::path::Path;

use crate::folders::root;

/// A file under `src/`.
pub(crate) struct SourceFile {
    /// Path relative to `src/`, with `/`.
    pub(crate) path: String,
    /// Its text.
    pub(crate) text: String,
}

/// A word or sign of the program, with its line.
#[derive(Clone, Copy)]
pub(crate) struct Word<'a> {
    pub(crate) line: usize,
    pub(crate) text: &'a str,
}

/// Every file under `src/`, sorted by path.
pub(crate) fn files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(&root().join("src"), "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files);
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).unwrap();
            files.push(SourceFile {
                path: format!("{prefix}{name}"),
                text,
            });
        }
    }
}

impl SourceFile {
    /// The names of the modules around its content: `web/view/term.rs` is in `web`, `view`, `term`.
    pub(crate) fn modules(&self) -> Vec<&str> {
        let parts = self
            .path
            .trim_end_matches(".rs")
            .split('/')
            .collect::<Vec<_>>();
        if matches!(parts[..], ["lib" | "main"]) {
            Vec::new()
        } else {
            parts
        }
    }

    /// Whether it holds unit tests only.
    pub(crate) fn is_test(&self) -> bool {
        self.modules().contains(&"tests")
    }

    /// Its words, without those of unit tests inside it.
    pub(crate) fn words(&self) -> Vec<Word<'_>> {
        without_tests(&words(&self.text))
    }
}

/// Identifiers, `::` and single signs. Comments, texts and characters are left out.
pub(crate) fn words(text: &str) -> Vec<Word<'_>> {
    let (mut words, mut rest, mut line) = (Vec::new(), text, 1);
    while let Some(first) = rest.chars().next() {
        let (length, is_word) = next(rest, first);
        let (word, after) = rest.split_at(length);
        if is_word {
            words.push(Word { line, text: word });
        }
        line += word.matches('\n').count();
        rest = after;
    }
    words
}

/// The length of what `rest` begins with, and whether it is a word or sign.
fn next(rest: &str, first: char) -> (usize, bool) {
    if first.is_whitespace() {
        (first.len_utf8(), false)
    } else if rest.starts_with("//") {
        (rest.find('\n').unwrap_or(rest.len()), false)
    } else if rest.starts_with("/*") {
        (after(rest, 2, "*/"), false)
    } else if let Some(hashes) = raw_text(rest) {
        let open = rest.find('"').unwrap() + 1;
        (
            after(rest, open, &format!("\"{}", "#".repeat(hashes))),
            false,
        )
    } else if first == '"' {
        (quoted(rest, '"').unwrap_or(rest.len()), false)
    } else if first == '\'' {
        quoted(rest, '\'').map_or((1, false), |length| (length, false))
    } else if first.is_alphanumeric() || first == '_' {
        (
            rest.find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len()),
            true,
        )
    } else if rest.starts_with("::") {
        (2, true)
    } else {
        (first.len_utf8(), true)
    }
}

/// The end of the first `close` from `start` on.
fn after(rest: &str, start: usize, close: &str) -> usize {
    rest[start..]
        .find(close)
        .map_or(rest.len(), |found| start + found + close.len())
}

/// How many `#` a raw text begins with.
fn raw_text(rest: &str) -> Option<usize> {
    let rest = rest.strip_prefix('b').unwrap_or(rest).strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    rest[hashes..].starts_with('"').then_some(hashes)
}

/// The length of a text, or of a character; `None` for a lifetime.
fn quoted(rest: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (place, (offset, c)) in rest.char_indices().enumerate().skip(1) {
        if !escaped && c == quote {
            return Some(offset + 1);
        }
        // A character is one code point, or an escape.
        if quote == '\'' && place == 2 && !rest.starts_with("'\\") {
            return None;
        }
        escaped = !escaped && c == '\\';
    }
    None
}

/// Leaves out what follows `#[cfg(test)]`: a module with its braces, or an item up to its `;`.
fn without_tests<'a>(words: &[Word<'a>]) -> Vec<Word<'a>> {
    const TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let (mut kept, mut place) = (Vec::new(), 0);
    while place < words.len() {
        if words[place..]
            .iter()
            .map(|word| word.text)
            .take(TEST.len())
            .eq(TEST)
        {
            place = item_end(words, place + TEST.len());
        } else {
            kept.push(words[place]);
            place += 1;
        }
    }
    kept
}

fn item_end(words: &[Word<'_>], start: usize) -> usize {
    let mut depth = 0;
    for (offset, word) in words[start..].iter().enumerate() {
        match word.text {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(word.text, ";" | "}") {
            return start + offset + 1;
        }
    }
    words.len()
}

#[test]
fn comments_texts_and_characters_are_no_words() {
    check("a // b\nc", "a c");
    check("a /* b */ c", "a c");
    check(r#"a("b \" c")"#, "a ( )");
    check("r#\"a \" b\"# c", "c");
    check("'\"' a '\\'' b 'c' 'é'", "a b");
    check("&'a str", "& a str");
    check("crate::a::{b, c}", "crate :: a :: { b , c }");
}

#[test]
fn unit_tests_are_left_out() {
    check("a #[cfg(test)] mod tests { use b; } c", "a c");
    check("a #[cfg(test)] mod tests; c", "a c");
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let words: Vec<&str> = without_tests(&words(text))
        .iter()
        .map(|word| word.text)
        .collect();
    assert_eq!(words.join(" "), expected);
}
