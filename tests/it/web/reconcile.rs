//! Reconciliation: the protocol, its bounds, and that no name is a term that must not be offered.

mod faults;

use std::collections::{BTreeMap, HashSet};

use axum::body::Body;
use axum::http::Request;
use passerelle::model::{Concept, Section};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{get, post, send, whole};

/// The candidates of one query.
#[track_caller]
fn candidates(query: &Value) -> Vec<Value> {
    let batch = json!({ "q0": query }).to_string();
    let answer = post("/reconcile?ui=en", &[("queries", &batch)]);
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["q0"]["result"].as_array().unwrap().clone()
}

#[test]
fn the_manifest_says_what_there_is() {
    let mut manifest = get("/reconcile?ui=en").json();
    manifest["serviceVersion"] = json!("as built");
    insta::assert_json_snapshot!(manifest);
    let manifest = get("/reconcile").json();
    assert_eq!(
        manifest["view"]["url"],
        "http://127.0.0.1:8080/concepts/{{id}}"
    );
}

#[test]
fn an_exact_word_is_matched_and_named_by_the_first_choice() {
    let found = candidates(&json!({ "query": "bridge" }));
    assert_eq!(
        (&found[0]["id"], &found[0]["name"]),
        (&json!("bridge"), &json!("bridge"))
    );
    assert_eq!(
        (&found[0]["score"], &found[0]["match"]),
        (&json!(100), &json!(true))
    );
    assert_eq!(
        found[0]["type"][1],
        json!({ "id": "domain:crossing", "name": "Crossings" })
    );
    let folded = candidates(&json!({ "query": "BRIDGE" }));
    assert_eq!(
        (&folded[0]["score"], &folded[0]["match"]),
        (&json!(95), &json!(true))
    );
}

#[test]
fn what_is_only_alike_is_not_matched() {
    for query in ["brid", "bridgge"] {
        let found = candidates(&json!({ "query": query }));
        assert_eq!(found[0]["id"], "bridge", "{query}");
        assert!(
            found.iter().all(|one| one["match"] == false),
            "{query}: {found:?}"
        );
    }
}

#[test]
fn scores_fall() {
    let found = candidates(&json!({ "query": "köprü" }));
    assert!(found.len() > 1);
    let scores: Vec<_> = found
        .iter()
        .map(|one| one["score"].as_u64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|one, next| one >= next), "{scores:?}");
}

#[test]
fn a_word_only_to_understand_is_recognised_but_neither_matched_nor_a_name() {
    let found = candidates(&json!({ "query": "translator" }));
    assert_eq!(
        (&found[0]["id"], &found[0]["name"]),
        (&json!("interpreter"), &json!("interpreter"))
    );
    assert_eq!(found[0]["match"], false);
    assert_eq!(
        found[0]["features"],
        json!([{ "id": "may-be-said", "value": false }])
    );
}

#[test]
fn types_and_limit_narrow() {
    let of = |kind: Value| candidates(&json!({ "query": "bridge", "type": kind }));
    assert!(
        of(json!("domain:speaking"))
            .iter()
            .all(|one| one["id"] != "bridge")
    );
    assert_eq!(
        of(json!(["domain:speaking", "domain:crossing"]))[0]["id"],
        "bridge"
    );
    assert_eq!(of(json!("concept"))[0]["id"], "bridge");
    assert!(of(json!("no-such-type")).is_empty());
    let limited = candidates(&json!({ "query": "bridge", "limit": 1 }));
    assert_eq!(limited.len(), 1);
}

#[test]
fn a_property_names_the_language_or_stands_for_the_query() {
    let with = json!({ "query": "köprü", "properties": [{ "pid": "language", "v": "tr" }] });
    assert_eq!(candidates(&with)[0]["name"], "köprü");
    let without =
        json!({ "properties": [{ "pid": "label:tr", "v": [{ "id": "x", "name": "köprü" }] }] });
    assert_eq!(candidates(&without)[0]["id"], "bridge");
    let foreign = json!({ "query": "bridge", "properties": [{ "pid": "language", "v": "tr" }] });
    assert_eq!(
        candidates(&foreign)[0]["match"],
        false,
        "a word of another language is not certain"
    );
}

#[test]
fn a_cell_that_is_no_word_does_not_spoil_the_batch() {
    let batch = json!({
        "long": { "query": "a".repeat(5000) }, "empty": { "query": " " }, "nul": { "query": "a\0b" },
        "none": { "properties": [{ "pid": "other", "v": 3 }] }, "good": { "query": "bridge" },
    });
    let answer = post("/reconcile", &[("queries", &batch.to_string())]).json();
    for name in ["long", "empty", "nul", "none"] {
        assert_eq!(answer[name], json!({ "result": [] }), "{name}");
    }
    assert_eq!(answer["good"]["result"][0]["id"], "bridge");
}

#[test]
fn queries_may_stand_in_the_address() {
    let batch = utf8_percent_encode(r#"{"a":{"query":"bridge"}}"#, NON_ALPHANUMERIC).to_string();
    let answer = get(&format!("/reconcile?queries={batch}"));
    assert_eq!(answer.json()["a"]["result"][0]["id"], "bridge");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
}

#[test]
fn concepts_are_suggested_and_shown() {
    let found = get("/reconcile/suggest?prefix=brid&ui=en").json();
    assert_eq!(
        (&found["result"][0]["id"], &found["result"][0]["name"]),
        (&json!("bridge"), &json!("bridge"))
    );
    let next = get("/reconcile/suggest?prefix=k%C3%B6pr%C3%BC&cursor=1&ui=en").json();
    let all = get("/reconcile/suggest?prefix=k%C3%B6pr%C3%BC&ui=en").json();
    assert_eq!(next["result"][0]["id"], "footbridge");
    assert_eq!(next["result"][0], all["result"][1]);
    let flyout = get("/reconcile/flyout?id=bridge&ui=en").json();
    assert_eq!(flyout["id"], "bridge");
    assert!(flyout["html"].as_str().unwrap().contains("<h1>"));
    let moved = get("/reconcile/flyout?id=rope-bridge&ui=en").json();
    assert_eq!(moved["id"], "footbridge");
}

#[test]
fn a_preview_may_stand_in_a_frame_and_nothing_else_may() {
    let preview = get("/reconcile/preview?id=bridge&ui=ar");
    assert!(preview.header("content-type").starts_with("text/html"));
    assert!(preview.body.contains("dir=\"rtl\""));
    assert_eq!(preview.header("x-frame-options"), "");
    let policy = preview.header("content-security-policy");
    assert!(
        policy.contains("frame-ancestors *") && policy.starts_with("default-src 'none'"),
        "{policy}"
    );
    for other in [
        "/",
        "/reconcile",
        "/reconcile/flyout?id=bridge",
        "/reconcile/preview?id=none",
    ] {
        assert_eq!(get(other).header("x-frame-options"), "DENY", "{other}");
    }
}

#[test]
fn columns_are_labels_terms_definitions_and_the_domain() {
    let properties = get("/reconcile/properties?type=concept&ui=en").json();
    let ids: Vec<_> = properties["properties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["id"])
        .collect();
    for id in ["domain", "label:nl", "terms:ar", "definition:tr"] {
        assert!(ids.contains(&&json!(id)), "{id}");
    }
    assert_eq!(
        get("/reconcile/properties?type=other").json()["properties"],
        json!([])
    );
    let extend = json!({ "ids": ["ferry", "rope-bridge", "none"], "properties": [
        { "id": "label:tr" }, { "id": "terms:tr", "settings": {} }, { "id": "definition:en" }, { "id": "domain" },
    ] });
    let answer = post("/reconcile?ui=en", &[("extend", &extend.to_string())]).json();
    assert_eq!(
        answer["meta"][0],
        json!({ "id": "label:tr", "name": "first choice: Turkish" })
    );
    let ferry = &answer["rows"]["ferry"];
    assert_eq!(ferry["label:tr"], json!([{ "str": "feribot" }]));
    assert_eq!(
        ferry["terms:tr"],
        json!([{ "str": "feribot" }, { "str": "araba vapuru" }])
    );
    assert_eq!(ferry["domain"], json!([{ "str": "Crossings" }]));
    assert_eq!(
        answer["rows"]["rope-bridge"]["label:tr"],
        json!([{ "str": "yaya köprüsü" }])
    );
    assert_eq!(answer["rows"]["none"]["label:tr"], json!([]));
}

#[test]
fn in_the_whole_dataset_no_name_is_an_unusable_term() {
    let (app, glossary) = whole();
    let sections = || {
        glossary
            .concepts()
            .iter()
            .flat_map(|concept| &concept.sections)
    };
    let unusable: HashSet<&str> = sections()
        .flat_map(Section::hear)
        .flat_map(|term| term.texts())
        .filter(|text| text.chars().count() <= 200)
        .collect();
    let mut unusable: Vec<&str> = unusable.into_iter().collect();
    unusable.sort_unstable();
    assert!(unusable.len() > 100);
    let mut found = 0;
    for batch in unusable.chunks(50) {
        let names = batch.iter().enumerate();
        let queries: BTreeMap<_, _> = names
            .map(|(n, text)| (n.to_string(), json!({ "query": text })))
            .collect();
        let body = utf8_percent_encode(&json!(queries).to_string(), NON_ALPHANUMERIC).to_string();
        let request =
            Request::post("/reconcile").header("content-type", "application/x-www-form-urlencoded");
        let answer = send(
            app.clone(),
            request.body(Body::from(format!("queries={body}"))).unwrap(),
        );
        assert_eq!(answer.status, 200, "{}", answer.body);
        let answer = answer.json();
        for (n, text) in batch.iter().enumerate() {
            for candidate in answer[n.to_string()]["result"].as_array().unwrap() {
                let concept = glossary.concept(candidate["id"].as_str().unwrap()).unwrap();
                let name = candidate["name"].as_str().unwrap();
                assert!(is_name(concept, name), "{text}: {name} for {}", concept.id);
                assert!(
                    candidate["match"] == false || says(concept, text),
                    "{text}: {}",
                    concept.id
                );
                found += 1;
            }
        }
    }
    assert!(found > unusable.len());
}

/// Whether a text may stand for a concept.
fn is_name(concept: &Concept, text: &str) -> bool {
    let mut sections = concept.sections.iter();
    sections.any(|section| {
        let is_paraphrase = section.paraphrase.as_deref() == Some(text);
        is_paraphrase || section.say().any(|term| *term.text == *text)
    })
}

/// Whether a text is a usable term of a concept, in whatever case.
fn says(concept: &Concept, text: &str) -> bool {
    let terms = concept.sections.iter().flat_map(Section::say);
    let mut texts = terms.flat_map(|term| term.texts());
    texts.any(|other| other.to_lowercase() == text.to_lowercase())
}
