//! A reviewer's answers become edits: comments and order stay, and nothing that breaks a rule is taken over.

use passerelle::exchange::review::{self, Worksheets};
use passerelle::load::{self, Revised, Tree};
use passerelle::model::{Answer, Judgement, Part, Review, Usage};
use passerelle::web::interface_text;
use unic_langid::{LanguageIdentifier, langid};

use crate::folders;

const BRIDGE: &str = "concepts/crossing/bridge.toml";

fn tree() -> Tree {
    let tree = Tree::read(&folders::root().join("tests/data/sound")).unwrap();
    // A comment of an editor, which must stay.
    let commented = tree.get(BRIDGE).unwrap().replace(
        "[[nl.term]]\ntext = \"brug\"",
        "# Looked up on the quay.\n[[nl.term]]\ntext = \"brug\" # not pont",
    );
    let files = [(BRIDGE, commented.as_str())];
    Tree::from_files(tree.files().chain(files))
}

fn revise(answers: &[Answer]) -> Revised {
    let review = Review {
        role: "interpreter Test".into(),
        date: "2026-11-25".into(),
    };
    load::revise(&tree(), answers, &review).unwrap()
}

/// Every piece of a section of `bridge`, judged right.
fn answers(tag: &LanguageIdentifier) -> Vec<Answer> {
    let glossary = load::glossary_in(&tree()).unwrap();
    let concept = glossary.concept("bridge").unwrap();
    let section = concept.section(tag).unwrap();
    let pieces = section.pieces().into_iter().enumerate();
    let answers = pieces.map(|(place, piece)| Answer {
        row: place + 2,
        concept: "bridge".to_owned(),
        language: tag.clone(),
        part: piece.part(),
        fingerprint: load::fingerprint(section, &piece),
        judgement: Some(Judgement::Right),
        text: None,
        usage: None,
        reading: None,
        remark: None,
    });
    answers.collect()
}

/// The answers to a section of `bridge` with the one about a term, by its place among the terms, changed.
fn changed(
    tag: &LanguageIdentifier,
    place: usize,
    change: impl FnOnce(&mut Answer),
) -> Vec<Answer> {
    let mut answers = answers(tag);
    let terms = answers
        .iter_mut()
        .filter(|answer| answer.part == Part::Term);
    let answer = terms.into_iter().nth(place).unwrap();
    answer.judgement = Some(Judgement::Change);
    change(answer);
    answers
}

fn after(revised: &Revised) -> String {
    revised.files.get(BRIDGE).unwrap().clone()
}

/// The lines that the edit took away and added.
fn difference(after: &str) -> (Vec<String>, Vec<String>) {
    let tree = tree();
    let before = tree.get(BRIDGE).unwrap();
    let lines = |a: &str, b: &str| {
        let other: Vec<&str> = b.lines().collect();
        let lines = a.lines().filter(|line| !other.contains(line));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    (lines(before, after), lines(after, before))
}

#[test]
fn a_section_wholly_answered_is_recorded_as_reviewed() {
    let revised = revise(&answers(&langid!("nl")));
    assert_eq!(revised.reviewed, ["bridge nl"]);
    let (gone, new) = difference(&after(&revised));
    assert!(gone.is_empty(), "{gone:?}");
    assert_eq!(
        new,
        ["review = [{ role = \"interpreter Test\", date = \"2026-11-25\" }]"]
    );
    let mut some = answers(&langid!("nl"));
    some.pop();
    let revised = revise(&some);
    assert!(revised.files.is_empty() && revised.reviewed.is_empty());
}

#[test]
fn a_second_review_stands_beside_the_first() {
    let revised = revise(&answers(&langid!("ar")));
    let (_, new) = difference(&after(&revised));
    assert_eq!(
        new,
        [
            "review = [{ role = \"interpreter Arabic, Morocco\", date = \"2026-05-01\" }, { role = \"interpreter Test\", date = \"2026-11-25\" }]"
        ]
    );
}

#[test]
fn a_better_text_changes_one_line_and_keeps_comments() {
    let revised = revise(&changed(&langid!("nl"), 0, |answer| {
        answer.text = Some("overbrugging".to_owned());
    }));
    let (gone, new) = difference(&after(&revised));
    assert_eq!(gone, ["text = \"brug\" # not pont"]);
    assert_eq!(new.len(), 2, "{new:?}");
    assert!(
        new.contains(&"text = \"overbrugging\" # not pont".to_owned()),
        "{new:?}"
    );
    assert!(after(&revised).contains("# Looked up on the quay.\n[[nl.term]]"));
    assert_eq!(revised.applied.len(), 1);
}

#[test]
fn a_change_of_usage_keeps_the_order_and_leads_on() {
    let revised = revise(&changed(&langid!("ar"), 1, |answer| {
        answer.usage = Some(Usage::Dated);
    }));
    let text = after(&revised);
    assert!(text.contains("usage = \"dated\""), "{text}");
    assert!(text.contains("instead = [\"جسر\"]"), "{text}");
}

#[test]
fn what_changed_since_is_a_conflict_and_changes_nothing() {
    let mut answers = changed(&langid!("nl"), 0, |answer| {
        answer.text = Some("overbrugging".to_owned());
    });
    for answer in &mut answers {
        answer.fingerprint = "0".repeat(20);
    }
    let revised = revise(&answers);
    assert!(revised.files.is_empty() && revised.reviewed.is_empty());
    assert_eq!(revised.conflicts.len(), answers.len());
}

#[test]
fn what_breaks_a_rule_is_left_to_an_editor() {
    // The only usable word of the section becomes an insult.
    let revised = revise(&changed(&langid!("nl"), 0, |answer| {
        answer.usage = Some(Usage::Slur);
    }));
    assert!(revised.files.is_empty() && revised.reviewed.is_empty());
    assert_eq!(revised.refused.len(), 1);
    assert!(
        revised.refused[0].text.contains("would break a rule"),
        "{:?}",
        revised.refused
    );
}

#[test]
fn a_faulty_row_does_not_hold_up_another_section() {
    let mut answers = changed(&langid!("nl"), 0, |answer| {
        answer.usage = Some(Usage::Slur);
    });
    answers.extend(changed(&langid!("de"), 0, |answer| {
        answer.row = 50;
        answer.text = Some("Brückenbau".to_owned());
    }));
    let revised = revise(&answers);
    assert_eq!(revised.refused.len(), 1);
    assert_eq!(revised.reviewed, ["bridge de"]);
    assert!(after(&revised).contains("text = \"Brückenbau\""));
}

#[test]
fn a_word_in_another_script_needs_a_reading() {
    let revised = revise(&changed(&langid!("ar"), 0, |answer| {
        answer.text = Some("معبر".to_owned());
    }));
    assert!(
        revised.refused[0].text.contains("reading"),
        "{:?}",
        revised.refused
    );
    let revised = revise(&changed(&langid!("ar"), 0, |answer| {
        answer.text = Some("معبر".to_owned());
        answer.reading = Some("maʿbar".to_owned());
    }));
    assert!(after(&revised).contains("romanised = \"maʿbar\""));
}

#[test]
fn a_missing_word_or_section_comes_in_its_place() {
    let new = |tag: LanguageIdentifier| Answer {
        row: 9,
        concept: "bridge".to_owned(),
        language: tag,
        part: Part::New,
        fingerprint: String::new(),
        judgement: Some(Judgement::Change),
        text: Some("pasarela".to_owned()),
        usage: Some(Usage::Accepted),
        reading: None,
        remark: Some("Heard in the harbour.".to_owned()),
    };
    let revised = revise(&[new(langid!("nl"))]);
    let text = after(&revised);
    let (place, next) = (text.find("pasarela").unwrap(), text.find("[en]").unwrap());
    assert!(place < next, "{text}");
    assert_eq!(revised.remarks.len(), 1);
    assert!(revised.reviewed.is_empty());
    let revised = revise(&[new(langid!("es"))]);
    // Not a language of this dataset.
    assert!(revised.files.is_empty() && revised.refused.len() == 1);
}

#[test]
fn doubt_and_contradiction_are_left_to_an_editor() {
    let mut doubt = answers(&langid!("nl"));
    doubt[0].judgement = Some(Judgement::Unsure);
    let revised = revise(&doubt);
    assert!(revised.files.is_empty() && revised.refused.len() == 1);
    let revised = revise(&changed(&langid!("nl"), 0, |answer| {
        answer.judgement = Some(Judgement::Right);
        answer.text = Some("brugje".to_owned());
    }));
    assert!(revised.files.is_empty() && revised.refused.len() == 1);
}

#[test]
fn a_review_needs_a_role_and_a_date() {
    for (role, date) in [("", "2026-11-25"), ("interpreter", "25 November")] {
        let review = Review {
            role: role.into(),
            date: date.into(),
        };
        assert!(load::revise(&tree(), &[], &review).is_err());
    }
}

#[test]
fn a_worksheet_not_filled_in_says_nothing() {
    let glossary = folders::sound();
    for tag in [langid!("ar"), langid!("ti")] {
        let (readers, words) = interface_text(&tag);
        let worksheet = review::write(&Worksheets {
            glossary: &glossary,
            language: glossary.languages.get(&tag).unwrap(),
            reader: readers[0].clone(),
            words: &words,
            fingerprint: &load::fingerprint,
        });
        let worksheet = worksheet.unwrap();
        let answers = review::read(&worksheet).unwrap();
        assert_eq!(answers.language, tag);
        assert!(answers.rows.is_empty() && answers.faults.is_empty());
    }
    assert!(review::read(b"PK").is_err());
}
