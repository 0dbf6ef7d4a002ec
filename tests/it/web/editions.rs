//! Frozen editions beside the current state.

use std::fs;
use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use passerelle::builtin;
use passerelle::exchange::freeze;
use passerelle::load;
use passerelle::search::Searcher;
use passerelle::web::{App, Content, Edition, Options, router};
use tempfile::TempDir;
use tower::ServiceExt;

use super::{Answer, content};
use crate::folders;

/// The miniature dataset as the current state, and beside it two editions of before, in which other things are said.
fn app() -> App {
    static FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let now = String::from_utf8(freeze(&folders::sound(), "2026-11-25").unwrap()).unwrap();
        // The header of the older one names it; its bridge has another word, its ferry is not there yet.
        let first = now
            .replacen(
                "\"edition\":\"2026.1\",\"date\":\"2026-11-25\"",
                "\"edition\":\"2025.1\",\"date\":\"2025-03-01\"",
                1,
            )
            .replace("\"text\":\"brug\"", "\"text\":\"overbrugging\"");
        let first: String = first
            .lines()
            .filter(|line| !line.starts_with("{\"id\":\"ferry\""))
            .map(|line| format!("{line}\n"))
            .collect();
        let second = now.replacen(
            "\"edition\":\"2026.1\",\"date\":\"2026-11-25\"",
            "\"edition\":\"2025.2\",\"date\":\"2025-09-01\"",
            1,
        );
        fs::write(folder.path().join("2025.1.jsonl"), first).unwrap();
        fs::write(folder.path().join("2025.2.jsonl"), second).unwrap();
        folder
    });
    let edition = |name: &str, date: &str| Edition {
        name: name.to_owned(),
        date: date.to_owned(),
    };
    let editions = vec![
        edition("2025.1", "2025-03-01"),
        edition("2025.2", "2025-09-01"),
    ];
    let open = |name: &str| -> Result<Content, String> {
        let glossary = load::glossary(&FOLDER.path().join(format!("{name}.jsonl")));
        let glossary = glossary.map_err(|problems| folders::lines(&problems))?;
        let profiles = load::profiles(builtin::index()).unwrap();
        let searcher = Searcher::in_memory(Arc::new(glossary), profiles).unwrap();
        Ok(Content::new(searcher, "0001d".to_owned(), 0))
    };
    App::new(content("f00d"), Options::default()).with_editions(editions, Arc::new(open))
}

#[track_caller]
fn ask(address: &str, accept: &str) -> Answer {
    let request = Request::builder().uri(address).header("accept", accept);
    let request = request
        .header("accept-language", "en")
        .body(Body::empty())
        .unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let response = router(app()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    })
}

fn page(address: &str) -> Answer {
    ask(address, "text/html")
}

fn get(address: &str) -> Answer {
    ask(address, "application/json")
}

#[test]
fn an_edition_says_what_it_said() {
    assert!(page("/concepts/bridge").body.contains(">brug</bdi>"));
    let then = page("/editions/2025.1/concepts/bridge");
    assert_eq!(then.status, 200);
    assert!(then.body.contains(">overbrugging</bdi>") && !then.body.contains(">brug</bdi>"));
    let found = get("/editions/2025.1/api/v1/lookup?q=overbrugging&to=nl").json();
    assert_eq!(
        (&found["edition"], &found["total"]),
        (&"2025.1".into(), &1.into())
    );
    let now = get("/api/v1/lookup?q=overbrugging&from=nl&to=nl").json();
    assert_eq!(now["total"], 0, "the current state has another word");
}

#[test]
fn links_of_an_edition_stay_in_it_and_one_leads_out() {
    let body = page("/editions/2025.1/concepts/bridge?ui=en").body;
    assert!(body.contains("href=\"/editions/2025.1/domains?ui=en\""));
    assert!(body.contains("frozen edition 2025.1 of \u{2066}2025-03-01\u{2069}"));
    assert!(body.contains("href=\"/concepts/bridge?ui=en\""));
    let search = page("/editions/2025.1/").body;
    assert!(search.contains("action=\"/editions/2025.1/search\""));
}

#[test]
fn an_edition_is_chosen_by_its_name_or_by_a_day() {
    let edition = |address: &str| get(address).json()["edition"].clone();
    assert_eq!(edition("/api/v1/concepts?edition=2025.1"), "2025.1");
    assert_eq!(edition("/api/v1/concepts?as_of=2025-08-31"), "2025.1");
    assert_eq!(edition("/api/v1/concepts?as_of=2025-09-01"), "2025.2");
    assert_eq!(edition("/api/v1/concepts?as_of=2030-01-01"), "2025.2");
    assert_eq!(edition("/api/v1/concepts"), "2026.1");
    assert!(
        page("/concepts/bridge?edition=2025.1")
            .body
            .contains("overbrugging")
    );
}

#[test]
fn an_edition_that_is_none_is_refused() {
    assert_eq!(get("/editions/1999.1/api/v1/concepts").status, 404);
    assert_eq!(get("/api/v1/concepts?edition=1999.1").status, 404);
    assert_eq!(get("/api/v1/concepts?as_of=1999-01-01").status, 400);
    assert_eq!(get("/api/v1/concepts?as_of=yesterday").status, 400);
    assert_eq!(
        get("/api/v1/concepts?as_of=2025-09-01&edition=2025.1").status,
        400
    );
    assert_eq!(page("/editions/2025.1/no-such-page").status, 404);
}

#[test]
fn answers_of_an_edition_never_change_and_pages_are_not_kept() {
    let answer = get("/editions/2025.1/api/v1/concepts");
    assert!(answer.header("cache-control").contains("immutable"));
    assert!(answer.header("etag").contains("0001d"));
    let named = get("/api/v1/concepts?edition=2025.1");
    assert!(named.header("cache-control").contains("immutable"));
    // A later edition may be cut that was in force that day.
    let by_day = get("/api/v1/concepts?as_of=2025-09-01");
    assert_eq!(by_day.header("cache-control"), "no-cache");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert!(
        get("/editions/2025.1/export/csv")
            .header("cache-control")
            .contains("immutable")
    );
    let page = page("/editions/2025.1/concepts/bridge");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(
        get("/editions/2025.1/api/v1/concepts/none").header("etag"),
        ""
    );
}

#[test]
fn changes_are_told_by_concept_language_and_term() {
    let changes = get("/api/v1/changes?from=2025.1&to=2026.1").json();
    assert_eq!(
        (&changes["since"], &changes["total"]),
        (&"2025.1".into(), &2.into())
    );
    let [bridge, ferry] = [&changes["concepts"][0], &changes["concepts"][1]];
    assert_eq!(
        (&bridge["concept"], &bridge["change"]),
        (&"bridge".into(), &"changed".into())
    );
    let terms = &bridge["languages"][0]["terms"];
    assert_eq!(
        (&terms[0]["text"], &terms[0]["change"]),
        (&"brug".into(), &"added".into())
    );
    assert_eq!(
        (&terms[1]["text"], &terms[1]["change"]),
        (&"overbrugging".into(), &"removed".into())
    );
    assert_eq!(
        (&ferry["concept"], &ferry["change"]),
        (&"ferry".into(), &"added".into())
    );
    let body = page("/changes?from=2025.1&to=2025.2").body;
    assert!(body.contains("overbrugging") && body.contains("From 2025.1 to 2025.2"));
}

#[test]
fn nothing_changed_since_an_equal_edition() {
    assert_eq!(get("/api/v1/changes").json()["total"], 0);
    assert_eq!(get("/api/v1/changes").json()["since"], "2025.2");
}

#[test]
fn an_entry_can_be_cited() {
    let body = page("/editions/2025.1/concepts/bridge").body;
    for part in [
        "@misc{passerelle-bridge-2025.1",
        "ET  - 2025.1",
        "DA  - 2025/03/01",
        "/editions/2025.1/concepts/bridge",
    ] {
        assert!(body.contains(part), "{part}");
    }
}
