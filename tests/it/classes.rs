//! Each class of matches, on small glossaries made for it.

mod heard;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use passerelle::builtin;
use passerelle::load;
use passerelle::search::{MatchClass, Query, Searcher};
use unic_langid::LanguageIdentifier;

/// What is looked up, and what comes of it: concepts with their classes, best first.
#[track_caller]
fn check(terms: &[(&str, &str, &str)], from: &str, text: &str, expected: &[(&str, MatchClass)]) {
    let searcher = searcher(terms);
    let from: Option<LanguageIdentifier> = (from != "und").then(|| from.parse().unwrap());
    let query = Query {
        text,
        from: from.as_ref(),
        region: None,
        limit: 10,
    };
    let results = searcher.search(&query).unwrap();
    let hits = results.hits.iter();
    let found: Vec<_> = hits
        .map(|hit| (hit.concept.id.as_str(), hit.class))
        .collect();
    assert_eq!(found, expected, "{text} in {terms:?}");
    assert_eq!(results.total, expected.len());
}

/// A glossary of concepts with one term a language: identifier, language, term. A form follows the term after `|`, a reading after `=`.
fn searcher(terms: &[(&str, &str, &str)]) -> Searcher {
    let mut concepts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (id, language, term) in terms {
        let (term, reading) = match term.split_once('=') {
            Some((term, reading)) => (term, format!(r#","romanised":"{reading}""#)),
            None => (*term, String::new()),
        };
        let (term, form) = match term.split_once('|') {
            Some((term, form)) => (term, format!(r#","forms":{{"plural":"{form}"}}"#)),
            None => (term, String::new()),
        };
        concepts.entry(id).or_default().push(format!(
            r#""{language}":{{"term":[{{"text":"{term}","usage":"preferred"{reading}{form}}}]}}"#
        ));
    }
    let mut edition = String::from("{\"schema\":1,\"edition\":\"1\"}\n");
    for (id, sections) in concepts {
        let sections = sections.join(",");
        let _ = writeln!(
            edition,
            r#"{{"id":"{id}","domain":"test","languages":{{{sections}}}}}"#
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("edition.jsonl");
    std::fs::write(&path, edition).unwrap();
    let glossary = load::glossary(&path).unwrap_or_else(|problems| panic!("{problems:?}"));
    let profiles = load::profiles(builtin::index()).unwrap();
    Searcher::in_memory(Arc::new(glossary), profiles).unwrap()
}

#[test]
fn exact_before_folded_before_words_before_prefix() {
    let terms = [
        ("a", "fr", "pede"),
        ("b", "fr", "pédé"),
        ("c", "fr", "un vieux pédé"),
        ("d", "fr", "pédéraste"),
    ];
    check(
        &terms,
        "fr",
        "pédé",
        &[
            ("b", MatchClass::Exact),
            ("a", MatchClass::Folded),
            ("c", MatchClass::Words),
            ("d", MatchClass::Prefix),
        ],
    );
}

#[test]
fn a_letter_that_a_language_keeps_apart_is_preferred_as_written() {
    let turkish = [("dotless", "tr", "kız"), ("dotted", "tr", "kiz")];
    check(
        &turkish,
        "tr",
        "kız",
        &[
            ("dotless", MatchClass::Exact),
            ("dotted", MatchClass::Folded),
        ],
    );
    check(
        &turkish,
        "tr",
        "KIZ",
        &[
            ("dotless", MatchClass::Folded),
            ("dotted", MatchClass::Folded),
        ],
    );
    let russian = [("with", "ru", "осёл"), ("without", "ru", "осел")];
    check(
        &russian,
        "ru",
        "осёл",
        &[("with", MatchClass::Exact), ("without", MatchClass::Folded)],
    );
    let arabic = [("hamza", "ar", "مؤمن"), ("bare", "ar", "مومن")];
    check(
        &arabic,
        "ar",
        "مؤمن",
        &[("hamza", MatchClass::Exact), ("bare", MatchClass::Folded)],
    );
}

#[test]
fn the_asked_language_comes_first_within_a_class_and_others_are_not_dropped() {
    let terms = [("dutch", "nl", "queer"), ("english", "en", "queer")];
    check(
        &terms,
        "en",
        "queer",
        &[("english", MatchClass::Exact), ("dutch", MatchClass::Exact)],
    );
    check(
        &terms,
        "nl",
        "queer",
        &[("dutch", MatchClass::Exact), ("english", MatchClass::Exact)],
    );
}

#[test]
fn a_better_class_elsewhere_ranks_above_a_worse_one_here() {
    let terms = [("english", "en", "janet"), ("dutch", "nl", "janetten")];
    check(
        &terms,
        "nl",
        "janet",
        &[
            ("english", MatchClass::Exact),
            ("dutch", MatchClass::Prefix),
        ],
    );
}

#[test]
fn shorter_terms_come_first_within_a_class() {
    let terms = [
        ("long", "nl", "transgender persoon"),
        ("short", "nl", "transvrouw"),
    ];
    check(
        &terms,
        "nl",
        "tran",
        &[("short", MatchClass::Prefix), ("long", MatchClass::Prefix)],
    );
}

#[test]
fn the_words_of_a_query_may_come_in_any_order() {
    let terms = [
        ("a", "en", "sex assigned at birth"),
        ("b", "en", "birth name"),
    ];
    check(&terms, "en", "birth sex", &[("a", MatchClass::Words)]);
    check(&terms, "en", "birth na", &[("b", MatchClass::Prefix)]);
}

#[test]
fn two_letters_begin_a_word_and_one_does_not_unless_it_is_han() {
    check(
        &[("a", "nl", "lesbisch")],
        "nl",
        "le",
        &[("a", MatchClass::Prefix)],
    );
    check(&[("a", "nl", "lesbisch")], "nl", "l", &[]);
    check(
        &[("a", "zh", "同性恋")],
        "zh",
        "同",
        &[("a", MatchClass::Words)],
    );
}

#[test]
fn endings_and_clitics_come_off() {
    check(
        &[("a", "tr", "eşcinsel")],
        "tr",
        "eşcinsellerimizden",
        &[("a", MatchClass::Inflected)],
    );
    check(
        &[("a", "ar", "مثلي")],
        "ar",
        "ولمثلي",
        &[("a", MatchClass::Inflected)],
    );
    check(
        &[("a", "ru", "лесбиянка")],
        "ru",
        "лесбиянками",
        &[("a", MatchClass::Inflected)],
    );
    check(
        &[("a", "so", "khaniis")],
        "so",
        "khaniiska",
        &[("a", MatchClass::Inflected)],
    );
    check(
        &[("a", "nl", "flikker")],
        "nl",
        "flikkers",
        &[("a", MatchClass::Inflected)],
    );
}

#[test]
fn a_stem_that_would_bring_two_concepts_together_is_left_out() {
    let terms = [("bark", "nl", "schorsen"), ("pause", "nl", "schorsers")];
    check(
        &terms,
        "nl",
        "schorsend",
        &[("bark", MatchClass::Typo), ("pause", MatchClass::Typo)],
    );
}

#[test]
fn words_run_together_are_found_by_their_parts() {
    let terms = [("homo", "nl", "homo"), ("bar", "nl", "café")];
    check(
        &terms,
        "nl",
        "homocafé",
        &[
            ("homo", MatchClass::Inflected),
            ("bar", MatchClass::Inflected),
        ],
    );
    check(&terms, "nl", "homozzz", &[]);
}

#[test]
fn joined_split_and_hyphenated_are_one() {
    let terms = [("a", "en", "non-binary")];
    check(&terms, "en", "nonbinary", &[("a", MatchClass::Joined)]);
    check(&terms, "en", "non binary", &[("a", MatchClass::Folded)]);
    check(
        &[("a", "en", "nonbinary")],
        "en",
        "non-binary",
        &[("a", MatchClass::Joined)],
    );
    check(
        &[("a", "fa", "هم\u{200c}جنس\u{200c}گرا")],
        "fa",
        "همجنسگرا",
        &[("a", MatchClass::Joined)],
    );
}

#[test]
fn fewer_slips_come_first_and_a_whole_text_before_a_part_of_one() {
    let terms = [("one", "en", "transgender"), ("two", "en", "transgendre x")];
    check(
        &terms,
        "en",
        "trasngender",
        &[("one", MatchClass::Typo), ("two", MatchClass::Typo)],
    );
}

#[test]
fn a_slip_elsewhere_counts_only_when_there_is_nothing_here() {
    let terms = [("here", "nl", "lesbisch"), ("there", "tr", "lezbisch")];
    check(&terms, "nl", "lesbisvh", &[("here", MatchClass::Typo)]);
    check(&terms, "tr", "lesbisvh", &[("there", MatchClass::Typo)]);
    check(
        &terms,
        "en",
        "lesbisvh",
        &[("here", MatchClass::Typo), ("there", MatchClass::Typo)],
    );
}

#[test]
fn several_words_may_each_have_a_slip() {
    let terms = [("a", "nl", "gedwongen huwelijk in het buitenland")];
    check(&terms, "nl", "huwelyk gedwonge", &[("a", MatchClass::Typo)]);
}

#[test]
fn a_term_among_other_words_is_found_last() {
    let terms = [("a", "nl", "flikker"), ("b", "nl", "vuile flikker")];
    check(
        &terms,
        "nl",
        "zij riepen vuile flikker",
        &[("b", MatchClass::Words), ("a", MatchClass::Words)],
    );
}

#[test]
fn small_words_do_not_count_but_join() {
    let terms = [("a", "fr", "l'identité de genre")];
    check(&terms, "fr", "identité genre", &[("a", MatchClass::Folded)]);
    check(
        &terms,
        "fr",
        "lidentitedegenre",
        &[("a", MatchClass::Joined)],
    );
    check(
        &[("a", "fr", "P.D.")],
        "fr",
        "pd",
        &[("a", MatchClass::Joined)],
    );
}

#[test]
fn nothing_is_an_answer() {
    let terms = [
        ("a", "nl", "homoseksueel"),
        ("b", "ar", "مثلي=mithlī"),
        ("c", "tr", "eşcinsel"),
    ];
    for text in ["qwrtpsdf", "xkcdvbnm", "blarghh", "ضصثقفغ", "🌈", "???"] {
        check(&terms, "nl", text, &[]);
        check(&terms, "und", text, &[]);
    }
}

#[test]
fn endings_of_one_language_lead_to_no_word_of_another() {
    let terms = [("a", "nl", "homo"), ("b", "tr", "kaplan")];
    check(&terms, "und", "homolar", &[]);
    check(
        &[("a", "tr", "homo")],
        "und",
        "homolar",
        &[("a", MatchClass::Inflected)],
    );
}

#[test]
fn a_match_here_ends_the_search_though_its_concept_was_found_elsewhere() {
    let terms = [
        ("a", "en", "vuile janets"),
        ("a", "nl", "vuile janett"),
        ("b", "nl", "vuile"),
    ];
    check(&terms, "nl", "vuile janets", &[("a", MatchClass::Exact)]);
}
