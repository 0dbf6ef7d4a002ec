//! Pages for people: language, direction, what is shown where.

use axum::http::Method;

use super::{Answer, ask, page};

#[track_caller]
fn check(answer: &Answer, holds: &[&str]) {
    assert_eq!(answer.status, 200);
    for part in holds {
        assert!(
            answer.body.contains(part),
            "the page does not hold {part}: {}",
            answer.body
        );
    }
}

fn accepting(languages: &str) -> Answer {
    ask(
        Method::GET,
        "/",
        &[("accept", "text/html"), ("accept-language", languages)],
    )
}

#[test]
fn the_interface_follows_the_address_then_the_browser() {
    check(
        &accepting("fr-BE,fr;q=0.9,en;q=0.8"),
        &["<html lang=\"fr\" dir=\"ltr\">"],
    );
    check(&accepting("ar-MA"), &["<html lang=\"ar\" dir=\"rtl\">"]);
    check(&accepting("ja"), &["<html lang=\"nl\" dir=\"ltr\">"]);
    check(&page("/?ui=tr"), &["<html lang=\"tr\" dir=\"ltr\">"]);
}

#[test]
fn links_keep_the_language_that_was_chosen() {
    let body = page("/?ui=ar").body;
    assert!(body.contains("href=\"/domains?ui=ar\""));
    assert!(
        body.contains("name=\"ui\" value=\"ar\""),
        "the form carries it too"
    );
    assert!(
        !page("/").body.contains("href=\"/domains?ui="),
        "nothing chosen, nothing carried"
    );
}

#[test]
fn words_carry_their_own_language_and_direction() {
    let body = page("/concepts/bridge").body;
    assert!(body.contains("<bdi lang=\"ar\" dir=\"rtl\">"));
    assert!(body.contains("<bdi lang=\"nl\" dir=\"ltr\">"));
}

#[test]
fn the_pair_asked_for_comes_first() {
    let body = page("/concepts/bridge?from=ar&to=tr").body;
    let place = |id: &str| {
        body.find(&format!("<section class=\"language\" id=\"{id}\""))
            .unwrap()
    };
    assert!(place("ar") < place("tr") && place("tr") < place("nl"));
}

#[test]
fn an_empty_box_shows_the_box_again() {
    check(&page("/search?q="), &["name=\"q\""]);
}

#[test]
fn a_match_in_another_language_is_said_to_be_one() {
    let body = page("/search?q=bridge&from=nl&ui=en").body;
    assert!(body.contains("Found in English, not in Dutch"), "{body}");
}

#[test]
fn a_language_without_an_entry_is_said_to_have_none() {
    let body = page("/search?q=footbridge&to=zh&ui=en").body;
    assert!(body.contains("No entry in Chinese yet."), "{body}");
}

#[test]
fn nothing_found_says_so_and_offers_what_begins_alike() {
    let body = page("/search?q=bridzzzzzzzzzz&ui=en").body;
    assert!(
        body.contains("Nothing found for “bridzzzzzzzzzz”."),
        "{body}"
    );
    assert!(body.contains("href=\"/concepts/bridge?ui=en\""), "{body}");
}

#[test]
fn results_alone_are_a_fragment_for_the_script() {
    let whole = page("/search?q=bridge").body;
    let part = page("/search?q=bridge&part=results").body;
    assert!(!part.contains("<html") && whole.contains(&part));
}

#[test]
fn a_language_shows_its_guide_and_entries_lead_there() {
    let guide = page("/languages/ar?ui=nl").body;
    assert!(guide.contains("Vraag welk voornaamwoord."), "{guide}");
    let question = r#"<bdi lang="ar" dir="rtl">بأي اسم أخاطبكم؟</bdi>"#;
    assert!(guide.contains(question), "{guide}");
    assert!(!page("/languages/fr?ui=nl").body.contains("class=\"guide\""));
    let entry = page("/concepts/bridge?ui=nl").body;
    assert!(entry.contains("/languages/ar?ui=nl#guide"), "{entry}");
}

#[test]
fn a_tag_with_a_region_leads_to_the_language() {
    assert_eq!(page("/languages/nl-BE").header("location"), "/languages/nl");
}
