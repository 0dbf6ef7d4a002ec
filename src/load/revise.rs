//! A reviewer's answers become edits of the dataset's files; comments and order stay.
//!
//! **Invariant:** what is returned keeps every rule of the dataset. A row whose piece has changed since the worksheet was written, or whose change would break a rule, changes nothing and is reported.

mod document;
mod edit;

use std::collections::BTreeMap;

use unic_langid::LanguageIdentifier;

use super::{Problem, Rigour, Tree, folder, write};
use crate::model::{
    Answer, Concept, Glossary, Judgement, Localised, Part, Piece, Review, Section, is_date,
};
use edit::Edit;

/// What becomes of the answers.
#[derive(Debug, Default)]
pub struct Revised {
    /// The files that change, with their new text.
    pub files: BTreeMap<String, String>,
    /// Rows taken over.
    pub applied: Vec<Line>,
    /// Rows whose piece has changed since.
    pub conflicts: Vec<Line>,
    /// Rows that an editor must look at.
    pub refused: Vec<Line>,
    /// What reviewers remarked.
    pub remarks: Vec<Line>,
    /// Sections that were wholly answered, so that the review is recorded.
    pub reviewed: Vec<String>,
}

/// Something to tell about a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The row of the worksheet.
    pub row: usize,
    /// Concept and language.
    pub place: String,
    /// What is to be told.
    pub text: String,
}

/// Why nothing is revised.
#[derive(Debug, thiserror::Error)]
pub enum ReviseError {
    /// The review has no date of the form that the dataset asks.
    #[error("`{0}` is not a date: expected year, month and day as `2026-05-01`")]
    NoDate(String),
    /// The review has no role.
    #[error("the role is empty: name one, such as `interpreter Arabic, Morocco`")]
    NoRole,
    /// The dataset was faulty before.
    #[error("the dataset has problems of its own: mend them first")]
    Faulty(Vec<Problem>),
}

/// What a piece says, as a hash of its values in the file.
#[must_use]
pub fn fingerprint(section: &Section, piece: &Piece<'_>) -> String {
    let values = match piece {
        Piece::Definition(text) | Piece::Paraphrase(text) => write::quoted(text),
        Piece::Note => write::localised(&section.note),
        Piece::Term(_, term) => write::term(term),
    };
    blake3::hash(values.as_bytes()).to_hex()[..20].to_owned()
}

/// The dataset in `tree` with the answers of a reviewer.
///
/// # Errors
///
/// When the review has no valid role or date, or the dataset breaks its rules already.
pub fn revise(tree: &Tree, answers: &[Answer], review: &Review) -> Result<Revised, ReviseError> {
    if review.role.trim().is_empty() {
        return Err(ReviseError::NoRole);
    }
    if !is_date(&review.date) {
        return Err(ReviseError::NoDate(review.date.to_string()));
    }
    let glossary = folder::read(tree, Rigour::Editorial).map_err(ReviseError::Faulty)?;
    let mut revised = Revised::default();
    let mut changes = Vec::new();
    for ((concept, language), answers) in by_section(answers) {
        changes.extend(change(&glossary, concept, language, &answers, &mut revised));
    }
    let mut state = State {
        tree: tree.clone(),
        glossary: &glossary,
        review,
        revised,
    };
    state.take(changes);
    let mut revised = state.revised;
    let lists = [
        &mut revised.applied,
        &mut revised.conflicts,
        &mut revised.refused,
        &mut revised.remarks,
    ];
    for list in lists {
        list.sort_by_key(|line| line.row);
    }
    Ok(revised)
}

/// Answers by section, in the order of the worksheet.
fn by_section(answers: &[Answer]) -> Vec<((&str, &LanguageIdentifier), Vec<&Answer>)> {
    let mut sections: Vec<((&str, &LanguageIdentifier), Vec<&Answer>)> = Vec::new();
    let mut places = BTreeMap::new();
    for answer in answers {
        let key = (&*answer.concept, &answer.language);
        let place = *places.entry((key.0, key.1.to_string())).or_insert_with(|| {
            sections.push((key, Vec::new()));
            sections.len() - 1
        });
        sections[place].1.push(answer);
    }
    sections
}

/// What is to happen to one section.
struct Change<'g> {
    concept: &'g Concept,
    language: LanguageIdentifier,
    edits: Vec<(usize, Edit)>,
    /// Whether every piece was judged, with no doubt left.
    whole: bool,
}

impl Change<'_> {
    fn place(&self) -> String {
        format!("{} {}", self.concept.id, self.language)
    }
}

/// The edits of one section; rows that cannot become one are reported.
fn change<'g>(
    glossary: &'g Glossary,
    concept: &str,
    language: &LanguageIdentifier,
    answers: &[&Answer],
    revised: &mut Revised,
) -> Option<Change<'g>> {
    let line = |row: usize, text: String| Line {
        row,
        place: format!("{concept} {language}"),
        text,
    };
    for answer in answers {
        let remark = answer.remark.clone();
        revised
            .remarks
            .extend(remark.map(|text| line(answer.row, text)));
    }
    let Some(concept) = glossary.concept(concept) else {
        let answered = answers.iter().filter(|answer| answer.judgement.is_some());
        let gone = answered.map(|answer| line(answer.row, "the concept is gone".to_owned()));
        revised.conflicts.extend(gone);
        return None;
    };
    let nothing = Section {
        language: language.clone(),
        definition: None,
        equivalence: Default::default(),
        paraphrase: None,
        note: Localised::default(),
        sources: [].into(),
        reviews: [].into(),
        terms: [].into(),
    };
    let section = concept.section(language).unwrap_or(&nothing);
    let pieces = section.pieces();
    let prints = pieces.iter().map(|piece| fingerprint(section, piece));
    let prints: Vec<String> = prints.collect();
    let mut judged = vec![false; pieces.len()];
    let (mut edits, mut doubt) = (Vec::new(), false);
    for answer in answers {
        let Some(judgement) = answer.judgement else {
            continue;
        };
        let same = |(piece, print): (&Piece<'_>, &String)| {
            piece.part() == answer.part && *print == answer.fingerprint
        };
        let found = pieces.iter().zip(&prints).position(same);
        if found.is_none() && answer.part != Part::New {
            let fault = "has changed since the worksheet was written: write a new one".to_owned();
            revised.conflicts.push(line(answer.row, fault));
            doubt = true;
            continue;
        }
        match Edit::of(answer, judgement, found.map(|place| &pieces[place])) {
            Ok(edit) => edits.extend(edit.map(|edit| (answer.row, edit))),
            Err(fault) => {
                revised.refused.push(line(answer.row, fault));
                doubt = true;
            }
        }
        if let Some(place) = found {
            judged[place] = judgement != Judgement::Unsure;
        }
    }
    let whole = !doubt && judged.iter().all(|judged| *judged) && judged.len() + edits.len() > 0;
    (whole || !edits.is_empty()).then(|| Change {
        concept,
        language: language.clone(),
        edits,
        whole,
    })
}

/// The dataset while changes are taken over.
struct State<'a> {
    tree: Tree,
    glossary: &'a Glossary,
    review: &'a Review,
    revised: Revised,
}

impl State<'_> {
    /// All changes at once where they keep the rules; else one after the other those that do.
    fn take(&mut self, changes: Vec<Change<'_>>) {
        let Err(problems) = self.try_all(&changes) else {
            return;
        };
        let shown = |change: &Change<'_>| self.tree.shown(&write::path(change.concept));
        let (suspects, others): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| {
            let file = shown(change);
            problems.iter().any(|problem| problem.file == file)
        });
        let rest = match self.try_all(&others) {
            Ok(()) => suspects,
            // The fault shows in a file that is not its own.
            Err(_) => suspects.into_iter().chain(others).collect(),
        };
        for change in rest {
            if self.try_all(std::slice::from_ref(&change)).is_err() {
                self.take_rows(change);
            }
        }
    }

    /// The rows of one section that keep the rules one by one; the section is not wholly answered then.
    fn take_rows(&mut self, change: Change<'_>) {
        let (place, concept) = (change.place(), change.concept);
        for edit in change.edits {
            let row = edit.0;
            let single = Change {
                concept,
                language: change.language.clone(),
                edits: vec![edit],
                whole: false,
            };
            if let Err(problems) = self.try_all(&[single]) {
                let told = problems.first().map_or_else(String::new, |problem| {
                    format!("would break a rule: {}", problem.fault)
                });
                self.revised.refused.push(Line {
                    row,
                    place: place.clone(),
                    text: told,
                });
            }
        }
    }

    /// Takes the changes over when the dataset keeps its rules with them.
    fn try_all(&mut self, changes: &[Change<'_>]) -> Result<(), Vec<Problem>> {
        if changes.is_empty() {
            return Ok(());
        }
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        let (mut applied, mut reviewed) = (Vec::new(), Vec::new());
        for change in changes {
            let path = write::path(change.concept);
            let before = files.get(&path).map(String::as_str);
            let before = before.or_else(|| self.tree.get(&path)).unwrap_or_default();
            let review = change.whole.then_some(self.review);
            let language = change.language.to_string();
            let edits: Vec<&Edit> = change.edits.iter().map(|(_, edit)| edit).collect();
            let order = self.glossary.languages.iter();
            let order: Vec<String> = order.map(|language| language.tag.to_string()).collect();
            let (after, told) = document::edited(before, &language, &edits, review, &order)
                .map_err(|fault| vec![Problem::new(self.tree.shown(&path), fault)])?;
            let rows = change.edits.iter().map(|(row, _)| *row);
            applied.extend(rows.zip(told).map(|(row, text)| Line {
                row,
                place: change.place(),
                text,
            }));
            reviewed.extend(change.whole.then(|| change.place()));
            files.insert(path, after);
        }
        let changed = files.iter().map(|(path, text)| (&**path, &**text));
        let mut tree = Tree::from_files(self.tree.files().chain(changed));
        tree.root.clone_from(&self.tree.root);
        folder::read(&tree, Rigour::Editorial)?;
        self.tree = tree;
        self.revised.files.extend(files);
        self.revised.applied.extend(applied);
        self.revised.reviewed.extend(reviewed);
        Ok(())
    }
}
