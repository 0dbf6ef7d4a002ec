//! Lines and columns, found only once there is something to report.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{KeyPath, Problem, Step, Tree};

/// Line and column, both from one, of a byte offset; columns count code points.
pub(super) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset.min(text.len()))];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

/// Gives each problem its line and column, makes file names those to show, and sorts.
pub(super) fn locate(tree: &Tree, mut problems: Vec<Problem>) -> Vec<Problem> {
    for problem in &mut problems {
        let Some(text) = tree.get(&problem.file) else {
            continue;
        };
        if problem.position.is_none() && !problem.key.is_empty() {
            let offset = offset_of(text, &problem.key).unwrap_or(0);
            problem.position = Some(line_and_column(text, offset));
        }
        problem.file = tree.shown(&problem.file);
    }
    problems.sort_by(|a, b| (&a.file, a.position, &a.key).cmp(&(&b.file, b.position, &b.key)));
    problems
}

/// Byte offset of the value at `key`, or of the deepest part of the path that exists.
fn offset_of(text: &str, key: &KeyPath) -> Option<usize> {
    let table = DeTable::parse(text).ok()?;
    let mut offset = None;
    let mut value: Option<&Spanned<DeValue<'_>>> = None;
    for step in key.steps() {
        let next = match (step, value.map(Spanned::get_ref)) {
            (Step::Key(key), None) => entry(table.get_ref(), key),
            (Step::Key(key), Some(DeValue::Table(table))) => entry(table, key),
            (Step::Index(index), Some(DeValue::Array(array))) => {
                array.get(*index).map(|value| (value.span().start, value))
            }
            _ => None,
        };
        let Some((start, next)) = next else { break };
        offset = Some(start);
        value = Some(next);
    }
    offset
}

fn entry<'a, 'i>(table: &'a DeTable<'i>, key: &str) -> Option<(usize, &'a Spanned<DeValue<'i>>)> {
    let found = table.iter().find(|(name, _)| name.get_ref() == key)?;
    Some((found.0.span().start, found.1))
}
