//! Kinds of assignment and phrases of the interpreter, as pages and as JSON.

use super::{get, page};

/// Where each of these stands in the body; all must stand there, in this order.
#[track_caller]
pub(super) fn in_order(body: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = body[from..].find(part);
        from += at.unwrap_or_else(|| panic!("{part} does not follow in {body}"));
    }
}

#[test]
fn settings_are_listed_with_what_they_are_for() {
    let body = page("/settings?ui=en").body;
    in_order(
        &body,
        &[
            "Town hall and social services",
            "href=\"/settings/crossing-a-river?ui=en\"",
            "A traveller talks to the ferryman.",
        ],
    );
}

#[test]
fn a_setting_leads_through_its_concepts_in_order() {
    let body = page("/settings/crossing-a-river?ui=en&from=ar&to=nl").body;
    in_order(
        &body,
        &[
            "On the bank",
            "/concepts/ferry",
            "/concepts/bridge",
            "On the way",
            "/concepts/interpreter",
            "/concepts/footbridge",
            "Asking for short sentences",
            "Having a word explained",
            "Bridge and ferry are confused.",
            "Ask where one crosses.",
            "Guide for people who cross rivers",
        ],
    );
}

#[test]
fn a_setting_in_a_pair_offers_only_what_may_be_said() {
    let body = page("/settings/crossing-a-river?ui=en&from=ar&to=nl").body;
    let (offered, understood) = body.split_once("class=\"understand\"").unwrap();
    let glossary = crate::folders::sound();
    let mut unusable = 0;
    for id in ["ferry", "bridge", "interpreter", "footbridge"] {
        let sections = &glossary.concept(id).unwrap().sections;
        let pair = sections
            .iter()
            .filter(|section| ["ar", "nl"].contains(&&*section.language.to_string()));
        for section in pair {
            for term in section.hear() {
                let escaped = maud::html! { (&*term.text) }.into_string();
                let text = format!(">{escaped}</bdi>");
                assert!(!offered.contains(&text), "{text} is offered");
                unusable += usize::from(understood.contains(&text));
            }
        }
    }
    assert!(unusable > 0, "the words to understand are on the page");
}

#[test]
fn a_phrase_is_said_to_one_and_told_to_the_other() {
    let body = page("/phrases?ui=en&from=ar&to=nl").body;
    in_order(
        &body,
        &[
            "About a word",
            "To the client",
            "يسأل المترجم: ماذا تقصد بهذه الكلمة؟",
            "interpreter: man, form: masculine",
            "Tell the professional",
            "De tolk heeft gevraagd wat zij met dat woord bedoelt.",
            "About the course of the conversation",
            "To both",
        ],
    );
}

#[test]
fn a_phrase_without_a_language_says_so() {
    assert!(
        page("/phrases?ui=en&from=de")
            .body
            .contains("Not in this language yet.")
    );
}

#[test]
fn settings_and_phrases_have_the_shape_that_is_promised() {
    insta::assert_json_snapshot!("settings", get("/api/v1/settings").json());
    insta::assert_json_snapshot!("setting", get("/api/v1/settings/crossing-a-river").json());
    insta::assert_json_snapshot!("phrases", get("/api/v1/phrases?to=ar,nl").json());
}

#[test]
fn an_unknown_setting_is_not_found() {
    let answer = get("/api/v1/settings/none");
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(page("/settings/none").status, 404);
}
