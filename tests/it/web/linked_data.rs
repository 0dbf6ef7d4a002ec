//! A concept as linked data: by content negotiation, by links in the page, and as a block for search engines.

use axum::http::Method;

use super::{Answer, ask, page};

fn accepting(address: &str, accept: &str) -> Answer {
    ask(Method::GET, address, &[("accept", accept)])
}

#[test]
fn the_form_of_a_concept_follows_what_is_accepted() {
    let turtle = accepting("/concepts/bridge", "text/turtle");
    assert_eq!(turtle.status, 200);
    assert_eq!(turtle.header("content-type"), "text/turtle");
    assert!(turtle.body.starts_with("@prefix"), "{}", turtle.body);
    let json = accepting("/concepts/bridge", "application/ld+json");
    assert_eq!(json.header("content-type"), "application/ld+json");
    assert!(json.json()["@graph"].is_array());
    let html = accepting("/concepts/bridge", "text/html,*/*;q=0.8");
    assert!(html.header("content-type").starts_with("text/html"));
    for answer in [turtle, json, html] {
        let vary = answer.header("vary").to_ascii_lowercase();
        assert!(
            vary.split(", ").any(|name| name == "accept"),
            "a cache must keep the forms apart: {vary}"
        );
    }
}

#[test]
fn the_description_of_a_concept_is_about_it() {
    let body = accepting("/concepts/bridge", "text/turtle").body;
    for part in [
        "<http://127.0.0.1:8080/concepts/bridge> a skos:Concept",
        "\"bridge\"@en",
        "\"قنطرة\"@ar-MA",
        "skos:exactMatch <https://example.org/things/bridge>",
        "passerelle:romanised \"qanṭara\"@ar-Latn-MA",
    ] {
        assert!(body.contains(part), "{part} is not in {body}");
    }
    let body = accepting("/concepts/whispered-interpreting", "application/ld+json").json();
    let graph = body["@graph"].as_array().unwrap();
    let concept = graph
        .iter()
        .find(|one| one["notation"] == "whispered-interpreting")
        .unwrap();
    assert_eq!(concept["prefLabel"]["en"], "whispered interpreting");
    assert!(concept["prefLabel"]["tr"].is_null(), "{concept:#}");
    assert_eq!(concept["hiddenLabel"]["tr"], "fısıltı");
    let note = concept["scopeNote"]["tr"].as_str().unwrap();
    assert_eq!(note, "Söylenenleri kulağınıza alçak sesle çevireceğim.");
}

#[test]
fn programs_on_other_sites_may_read_the_description() {
    let answer = accepting("/concepts/bridge", "text/turtle");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("content-disposition"), "");
    let page = page("/concepts/bridge");
    assert_eq!(page.header("access-control-allow-origin"), "");
}

#[test]
fn what_is_not_there_is_not_there_in_any_form() {
    assert_eq!(accepting("/concepts/none", "text/turtle").status, 404);
}

#[test]
fn the_page_leads_to_its_descriptions() {
    let body = page("/concepts/bridge?ui=nl&pack=ferry").body;
    for (format, media_type) in [
        ("skos-turtle", "text/turtle"),
        ("skos-jsonld", "application/ld+json"),
    ] {
        let address = format!("/export/{format}?ui=nl&pack=bridge");
        let link = format!(
            "<link rel=\"alternate\" type=\"{media_type}\" href=\"{}\">",
            address.replace('&', "&amp;")
        );
        assert!(body.contains(&link), "{link} is not in {body}");
        let file = accepting(&address, "*/*");
        assert_eq!(file.header("content-type"), media_type);
        assert!(file.body.contains("/concepts/bridge"));
    }
}

#[test]
fn search_engines_read_the_words_to_say() {
    let body = page("/concepts/footbridge?ui=nl").body;
    let block = body
        .split("<script type=\"application/ld+json\">")
        .nth(1)
        .unwrap();
    let block = block.split("</script>").next().unwrap();
    let data: serde_json::Value = serde_json::from_str(block).unwrap();
    assert_eq!(data["@type"], "DefinedTerm");
    assert_eq!(data["name"], "voetgangersbrug");
    assert_eq!(data["alternateName"], serde_json::json!(["loopbrug"]));
    assert_eq!(data["inLanguage"], "nl");
    assert_eq!(data["inDefinedTermSet"]["@type"], "DefinedTermSet");
    assert!(!block.contains("plank"), "{block}");
    let home = page("/").body;
    assert!(!home.contains("application/ld+json"));
}
