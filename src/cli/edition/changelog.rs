//! What an edition changed, as a section of the dataset's changelog.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::model::{Change, ConceptChange, Glossary};

/// The section of the first edition: what is in it.
pub(super) fn first(glossary: &Glossary) -> String {
    let sections = || {
        glossary
            .concepts()
            .iter()
            .flat_map(|concept| &concept.sections)
    };
    let terms: usize = sections().map(|section| section.terms.len()).sum();
    let mut languages: Vec<_> = sections().map(|section| &section.language).collect();
    languages.sort_unstable();
    languages.dedup();
    format!(
        "First edition: {} concepts, {} language sections, {terms} terms in {} languages; {} phrases, {} settings, {} exercises.\n",
        glossary.concepts().len(),
        sections().count(),
        languages.len(),
        glossary.companions.phrases.len(),
        glossary.companions.settings.len(),
        glossary.companions.exercises.len(),
    )
}

/// The section of a later edition: concepts added and removed, and how much changed in each language.
pub(super) fn since(old: &Glossary, new: &Glossary, changes: &[ConceptChange<'_>]) -> String {
    let named = |wanted: Change| {
        let ids = changes.iter().filter(|change| change.change == wanted);
        ids.map(|change| format!("`{}`", change.id))
            .collect::<Vec<_>>()
    };
    let mut section = format!("Since {}:\n\n", old.header.edition);
    for (wanted, label) in [
        (Change::Added, "New concepts"),
        (Change::Removed, "Concepts gone"),
    ] {
        let ids = named(wanted);
        if !ids.is_empty() {
            // Writing to a String does not fail.
            let _ = writeln!(section, "- {label}: {}", ids.join(", "));
        }
    }
    let changed = named(Change::Changed).len();
    let _ = writeln!(
        section,
        "- Concepts changed: {changed} of {}",
        new.concepts().len()
    );
    let mut languages: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    for change in changes.iter().flat_map(|change| &change.languages) {
        let counts = languages.entry(change.language.to_string()).or_default();
        for term in &change.terms {
            counts[term.change as usize] += 1;
        }
    }
    for (language, [added, changed, removed]) in languages {
        let _ = writeln!(
            section,
            "- {language}: {added} terms added, {changed} changed, {removed} removed"
        );
    }
    section
}

/// The changelog with this section under the heading of the edition: an editor's prose there stays above it.
pub(super) fn with(old: &str, name: &str, date: &str, section: &str) -> String {
    let heading = format!("## {name} ({date})");
    let planned = format!("## {name} (in preparation)");
    if let Some(start) = old.find(&planned) {
        let after = start + planned.len();
        let end = old[after..]
            .find("\n## ")
            .map_or(old.len(), |end| after + end + 1);
        let prose = old[after..end].trim();
        let rest = &old[end..];
        let prose = if prose.is_empty() {
            String::new()
        } else {
            format!("{prose}\n\n")
        };
        let gap = if rest.is_empty() { "" } else { "\n" };
        return format!("{}{heading}\n\n{prose}{section}{gap}{rest}", &old[..start]);
    }
    let place = old.find("\n## ").map_or(old.len(), |place| place + 1);
    let (before, rest) = old.split_at(place);
    let gap = if rest.is_empty() { "" } else { "\n" };
    format!("{}\n\n{heading}\n\n{section}{gap}{rest}", before.trim_end())
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn prose_of_the_editor_stays_above_the_list() {
        let old =
            "# Changes\n\n## 2 (in preparation)\n\nWhat is new.\n\n## 1 (2026-01-01)\n\nFirst.\n";
        let new = with(old, "2", "2026-05-01", "- x\n");
        let wanted = "# Changes\n\n## 2 (2026-05-01)\n\nWhat is new.\n\n- x\n\n## 1 (2026-01-01)\n\nFirst.\n";
        assert_eq!(new, wanted);
    }

    #[test]
    fn without_a_heading_the_newest_comes_first() {
        let old = "# Changes\n\n## 1 (2026-01-01)\n\nFirst.\n";
        let new = with(old, "2", "2026-05-01", "- x\n");
        let wanted = "# Changes\n\n## 2 (2026-05-01)\n\n- x\n\n## 1 (2026-01-01)\n\nFirst.\n";
        assert_eq!(new, wanted);
    }
}
