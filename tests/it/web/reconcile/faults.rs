//! What does not fit is refused with problem details; bodies are bounded.

use std::collections::BTreeMap;

use axum::http::Method;
use serde_json::{Value, json};

use crate::web::{Answer, ask, get, post, post_body};

#[track_caller]
fn refused(answer: &Answer, status: u16, says: &str) {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let detail = answer.json()["detail"].as_str().unwrap().to_owned();
    assert!(detail.contains(says), "{detail}");
}

#[test]
fn faults_are_problems() {
    let queries = |value: &str| post("/reconcile", &[("queries", value)]);
    refused(
        &queries("no json"),
        400,
        "`queries` is not what the protocol asks for",
    );
    refused(&queries("[]"), 400, "`queries` is not");
    refused(&queries(r#"{"q":{"query":7}}"#), 400, "`queries` is not");
    refused(
        &queries(r#"{"q":{"query":"a","limit":-1}}"#),
        400,
        "`queries` is not",
    );
    let many: BTreeMap<String, Value> = (0..101)
        .map(|n| (format!("q{n}"), json!({ "query": "a" })))
        .collect();
    refused(&queries(&json!(many).to_string()), 400, "at most 100");
    refused(&post("/reconcile", &[]), 400, "`queries` is missing");
    refused(
        &post("/reconcile", &[("queries", "{}"), ("extend", "{}")]),
        400,
        "send one",
    );
    refused(
        &post("/reconcile", &[("extend", "{}")]),
        400,
        "`extend` is not",
    );
    let extend = json!({ "ids": [], "properties": [{ "id": "label:xx" }] }).to_string();
    refused(
        &post("/reconcile", &[("extend", &extend)]),
        400,
        "no property",
    );
    let extend = json!({ "ids": vec!["a"; 501], "properties": [] }).to_string();
    refused(
        &post("/reconcile", &[("extend", &extend)]),
        400,
        "at most 500",
    );
    refused(
        &post("/reconcile?ui=de", &[("queries", "{}")]),
        400,
        "not a language of the interface",
    );
    refused(&get("/reconcile/suggest"), 400, "`prefix` is missing");
    refused(
        &get(&format!("/reconcile/suggest?prefix={}", "a".repeat(201))),
        400,
        "too long",
    );
    refused(
        &get("/reconcile/suggest?prefix=a&cursor=-1"),
        400,
        "`cursor`",
    );
    refused(&get("/reconcile/flyout"), 400, "`id` is missing");
    refused(
        &get("/reconcile/preview?id=none"),
        404,
        "`none` is not a concept",
    );
    refused(&get("/reconcile/preview?id=rowing"), 410, "no longer");
    refused(&get("/reconcile/nothing"), 404, "no such page");
}

#[test]
fn a_browser_gets_problems_too() {
    let answer = ask(
        Method::GET,
        "/reconcile/preview?id=none",
        &[("accept", "text/html")],
    );
    refused(&answer, 404, "`none` is not a concept");
}

#[test]
fn bodies_are_bounded_and_forms() {
    let form = "application/x-www-form-urlencoded";
    let long = format!("queries={}", "a".repeat(70_000));
    refused(
        &post_body("/reconcile", form, long),
        413,
        "at most 65536 bytes",
    );
    refused(
        &post_body("/reconcile", "application/json", "{}"),
        415,
        "no form",
    );
    refused(
        &post_body("/reconcile", form, "queries=%ff"),
        400,
        "not UTF-8",
    );
    refused(&post_body("/reconcile", form, vec![0xff]), 400, "not UTF-8");
    refused(&post_body("/reconcile", form, "queries=%00"), 400, "NUL");
    refused(
        &post_body("/reconcile", form, "queries={}&queries={}"),
        400,
        "more than once",
    );
    let with_charset = post_body(
        "/reconcile",
        "application/x-www-form-urlencoded; charset=UTF-8",
        "queries={}",
    );
    assert_eq!(with_charset.body, "{}");
    assert_eq!(
        with_charset.header("etag"),
        "",
        "an answer to a form is not that of the address"
    );
    let answer = ask(Method::DELETE, "/reconcile", &[]);
    assert_eq!(answer.status, 405);
    assert_eq!(answer.header("allow"), "GET,HEAD,POST");
}

#[test]
fn other_sites_may_send_forms() {
    let asks = [
        ("origin", "https://example.org"),
        ("access-control-request-method", "POST"),
    ];
    let answer = ask(Method::OPTIONS, "/reconcile", &asks);
    assert_eq!(answer.status, 204);
    assert_eq!(
        answer.header("access-control-allow-methods"),
        "GET, HEAD, POST"
    );
    let answer = ask(Method::OPTIONS, "/reconcile/suggest", &asks);
    assert_eq!(answer.header("access-control-allow-methods"), "GET, HEAD");
}
