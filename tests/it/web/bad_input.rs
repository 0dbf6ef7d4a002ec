//! Bad input is answered with a 4xx that says what was wrong and what to do.

use axum::http::Method;

use super::{ask, get, page};

#[track_caller]
fn check(address: &str, status: u16, says: &str) {
    let answer = get(address);
    assert_eq!(answer.status.as_u16(), status, "{address}: {}", answer.body);
    assert_eq!(
        answer.header("content-type"),
        "application/problem+json",
        "{address}"
    );
    let problem = answer.json();
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains(says), "{address}: {detail}");
    assert_eq!(problem["status"], status);
    assert!(problem["title"].is_string() && problem["type"].is_string());
}

#[test]
fn a_lookup_without_a_text_is_refused() {
    check("/api/v1/lookup", 400, "`q` is missing");
    check("/api/v1/lookup?q=", 400, "`q` is missing");
    check("/api/v1/lookup?q=%20%20", 400, "`q` is missing");
    check("/api/v1/suggest", 400, "`q` is missing");
}

#[test]
fn a_long_query_is_refused() {
    check(
        &format!("/api/v1/lookup?q={}", "a".repeat(201)),
        400,
        "at most 200 characters",
    );
    check(
        &format!("/api/v1/lookup?q={}", "a".repeat(10_000)),
        414,
        "too long",
    );
    let letters = "%D8%A7".repeat(200);
    assert_eq!(
        get(&format!("/api/v1/lookup?q={letters}")).status,
        200,
        "200 Arabic letters"
    );
}

#[test]
fn an_unknown_or_malformed_language_is_refused() {
    check(
        "/api/v1/lookup?q=x&from=xx",
        400,
        "`xx` is not a language of this glossary",
    );
    check(
        "/api/v1/lookup?q=x&to=nl,xx",
        400,
        "`xx` is not a language of this glossary",
    );
    check(
        "/api/v1/lookup?q=x&from=not_a_tag_at_all",
        400,
        "is not a language tag",
    );
    check(
        "/api/v1/lookup?q=x&ui=de",
        400,
        "`de` is not a language of the interface",
    );
}

#[test]
fn bad_utf8_is_refused() {
    check("/api/v1/lookup?q=%ff%fe", 400, "not UTF-8");
    check("/api/v1/concepts/%ff", 400, "not UTF-8");
    check("/api/v1/lookup?q=a%00b", 400, "NUL");
}

#[test]
fn numbers_out_of_bounds_are_refused() {
    for limit in ["0", "51", "-1", "ten", "1e3", "99999999999999999999"] {
        check(&format!("/api/v1/lookup?q=x&limit={limit}"), 400, "`limit`");
    }
}

#[test]
fn a_parameter_given_twice_is_refused() {
    check("/api/v1/lookup?q=a&q=b", 400, "more than once");
}

#[test]
fn an_unknown_country_is_refused() {
    check(
        "/api/v1/lookup?q=x&region=ZZ",
        400,
        "`ZZ` is the code of no country",
    );
}

#[test]
fn what_does_not_exist_is_404() {
    check(
        "/api/v1/concepts/no-such-thing",
        404,
        "`no-such-thing` is not a concept",
    );
    check("/api/v1/nothing", 404, "no such page");
    check("/nothing", 404, "no such page");
    check("/assets/style.000000000000.css", 404, "no such page");
}

#[test]
fn a_retired_concept_leads_on_or_says_why_it_is_gone() {
    let moved = get("/api/v1/concepts/rope-bridge");
    assert_eq!(
        (moved.status.as_u16(), moved.header("location")),
        (301, "/api/v1/concepts/footbridge")
    );
    let moved = page("/concepts/rope-bridge?ui=tr");
    assert_eq!(
        (moved.status.as_u16(), moved.header("location")),
        (301, "/concepts/footbridge?ui=tr")
    );
    check("/api/v1/concepts/rowing", 410, "geen overtocht");
    assert_eq!(page("/concepts/rowing").status, 410);
}

#[test]
fn a_wrong_method_is_405_and_says_which_are_right() {
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let answer = ask(method, "/api/v1/lookup?q=x", &[]);
        assert_eq!(answer.status, 405);
        assert_eq!(answer.header("allow"), "GET,HEAD");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
}

#[test]
fn a_browser_gets_a_page_that_offers_a_way_on() {
    let answer = page("/concepts/bridgge");
    assert_eq!(answer.status, 404);
    assert!(answer.header("content-type").starts_with("text/html"));
    assert!(
        answer.body.contains("href=\"/concepts/bridge\""),
        "the nearest concept"
    );
    assert!(answer.body.contains("href=\"/\""), "the search page");
    let answer = page("/search?q=x&from=xx");
    assert_eq!(answer.status, 400);
    assert!(
        answer
            .body
            .contains("`xx` is not a language of this glossary")
    );
}

#[test]
fn hostile_text_is_escaped_everywhere() {
    let hostile = "%3Cscript%3Ealert(1)%3C/script%3E%22%27%26";
    for address in [
        format!("/search?q={hostile}"),
        format!("/concepts/{hostile}"),
        format!("/search?q=x&from={hostile}"),
        format!("/search?q=bridge&x={hostile}"),
        format!("/domains/{hostile}"),
        format!("/languages/{hostile}"),
    ] {
        let answer = page(&address);
        assert!(!answer.body.contains("<script>alert"), "{address}");
    }
}
