//! Searching from the address bar.

use std::collections::HashSet;

use axum::body::Body;
use axum::http::Request;
use passerelle::model::Section;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::{get, page, send, whole};

#[test]
fn every_page_names_the_description() {
    for address in [
        "/",
        "/search?q=bridge",
        "/concepts/bridge",
        "/settings",
        "/no-such-page",
    ] {
        let body = page(address).body;
        let link = "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"Passerelle\" href=\"/opensearch.xml?ui=en\">";
        assert!(body.contains(link), "{address}");
    }
}

#[test]
fn a_description_tells_where_to_search() {
    let answer = get("/opensearch.xml?ui=nl");
    assert_eq!(
        answer.header("content-type"),
        "application/opensearchdescription+xml"
    );
    insta::assert_snapshot!(answer.body);
}

#[test]
fn a_neutral_title_stays_neutral_in_the_browser() {
    let body = page("/?title=neutral&pack=bridge").body;
    assert!(body.contains("title=\"Notes\" href=\"/opensearch.xml?ui=en&amp;title=neutral\""));
    let description = get("/opensearch.xml?ui=en&title=neutral").body;
    assert!(description.contains("<ShortName>Notes</ShortName><Description>Notes</Description>"));
    assert!(description.contains("/search?ui=en&amp;title=neutral&amp;q={searchTerms}"));
    assert!(!description.contains("Passerelle"));
}

#[test]
fn suggestions_have_the_form_that_browsers_take() {
    let answer = get("/suggest?q=Brid&ui=en&limit=2");
    assert_eq!(
        answer.header("content-type"),
        "application/x-suggestions+json"
    );
    assert_eq!(answer.header("cache-control"), "no-store");
    let found = answer.json();
    assert_eq!(
        (&found[0], &found[1][0]),
        (&json!("Brid"), &json!("bridge"))
    );
    assert_eq!(found[3][0], "http://127.0.0.1:8080/concepts/bridge?ui=en");
    let lengths: HashSet<usize> = (1..4).map(|n| found[n].as_array().unwrap().len()).collect();
    assert_eq!(lengths.len(), 1);
    assert_eq!(get("/suggest?ui=en").json(), json!(["", [], [], []]));
    assert_eq!(get(&format!("/suggest?q={}", "a".repeat(201))).status, 400);
}

#[test]
fn a_word_only_to_understand_is_not_suggested() {
    let found = get("/suggest?q=translator&ui=en").json();
    assert_eq!(found[1][0], "interpreter");
    assert!(!found[1].as_array().unwrap().contains(&json!("translator")));
}

#[test]
fn in_the_whole_dataset_no_suggestion_is_an_unusable_term() {
    let (app, glossary) = whole();
    let sections = || {
        glossary
            .concepts()
            .iter()
            .flat_map(|concept| &concept.sections)
    };
    let usable: HashSet<&str> = sections()
        .flat_map(Section::say)
        .map(|term| &*term.text)
        .collect();
    let unusable: HashSet<&str> = sections()
        .flat_map(Section::hear)
        .map(|term| &*term.text)
        .collect();
    let mut asked = 0;
    for text in unusable
        .into_iter()
        .filter(|text| text.chars().count() <= 200)
    {
        let query = utf8_percent_encode(text, NON_ALPHANUMERIC);
        let request = Request::get(format!("/suggest?q={query}")).body(Body::empty());
        let answer = send(app.clone(), request.unwrap());
        for term in answer.json()[1].as_array().unwrap() {
            assert!(usable.contains(term.as_str().unwrap()), "{text}: {term}");
        }
        asked += 1;
    }
    assert!(asked > 100);
}
