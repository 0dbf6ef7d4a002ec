//! JSON for tools.

use serde_json::Value;

use super::get;

#[track_caller]
fn lookup(query: &str) -> Value {
    let answer = get(&format!("/api/v1/lookup?{query}"));
    assert_eq!(answer.status, 200, "{query}: {}", answer.body);
    answer.json()
}

#[test]
fn a_lookup_has_the_shape_that_is_promised() {
    insta::assert_json_snapshot!(lookup("q=bridge&from=en&to=nl,ar&ui=en&limit=1"));
}

#[test]
fn a_concept_has_the_shape_that_is_promised() {
    insta::assert_json_snapshot!(get("/api/v1/concepts/footbridge?ui=en").json());
}

#[test]
fn the_list_of_concepts_is_whole_and_can_be_paged() {
    let all = get("/api/v1/concepts").json();
    let ids = |list: &Value| -> Vec<String> {
        let concepts = list["concepts"].as_array().unwrap().iter();
        concepts
            .map(|concept| concept["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(all["total"], 5);
    let all = ids(&all);
    assert_eq!(all.len(), 5);
    let first = ids(&get("/api/v1/concepts?limit=2").json());
    let next = ids(&get(&format!("/api/v1/concepts?limit=3&after={}", first[1])).json());
    assert_eq!([first, next].concat(), all);
}

#[test]
fn languages_are_listed_with_their_aliases() {
    let languages = get("/api/v1/languages").json();
    assert_eq!(languages["languages"][0]["tag"], "nl");
    assert_eq!(
        languages["total"],
        languages["languages"].as_array().unwrap().len()
    );
}

#[test]
fn suggestions_say_what_matched() {
    let answer = get("/api/v1/suggest?q=brid&limit=1").json();
    assert_eq!(answer["suggestions"][0]["concept"], "bridge");
    assert_eq!(answer["suggestions"][0]["match"]["class"], "prefix");
}

#[test]
fn gibberish_finds_nothing() {
    let answer = lookup("q=xqzvwjk");
    assert_eq!(
        (&answer["total"], &answer["hits"]),
        (&0.into(), &Value::Array(Vec::new()))
    );
}

#[test]
fn ranges_are_offsets_in_code_points() {
    let answer = lookup("q=brid&limit=1");
    let found = &answer["hits"][0]["match"];
    let term: Vec<char> = found["term"].as_str().unwrap().chars().collect();
    let range = &found["ranges"][0];
    let [from, to] = [0, 1].map(|i| usize::try_from(range[i].as_u64().unwrap()).unwrap());
    assert_eq!(
        term[from..to].iter().collect::<String>().to_lowercase(),
        "brid"
    );
}

/// Walks an answer and gives every object that has a `usage`, with the key of the list it stands in.
fn usages(value: &Value, list: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            if let Some(usage) = fields.get("usage").and_then(Value::as_str) {
                found.push((list.to_owned(), usage.to_owned()));
            }
            for (key, value) in fields {
                usages(value, key, found);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| usages(value, list, found)),
        _ => {}
    }
}

#[test]
fn say_holds_only_what_may_be_said() {
    let mut found = Vec::new();
    for id in [
        "bridge",
        "ferry",
        "footbridge",
        "interpreter",
        "whispered-interpreting",
    ] {
        usages(
            &get(&format!("/api/v1/concepts/{id}")).json(),
            "",
            &mut found,
        );
    }
    let said = found.iter().filter(|(list, _)| list == "say");
    assert!(said.clone().count() > 5);
    for (_, usage) in said {
        assert!(
            matches!(usage.as_str(), "preferred" | "accepted"),
            "{usage} in `say`"
        );
    }
    let heard: Vec<_> = found.iter().filter(|(list, _)| list == "hear").collect();
    assert!(heard.len() > 5);
    assert!(
        heard
            .iter()
            .all(|(_, usage)| !matches!(usage.as_str(), "preferred" | "accepted"))
    );
    assert!(
        found
            .iter()
            .all(|(list, _)| list == "say" || list == "hear")
    );
}

#[test]
fn a_region_keeps_words_of_other_regions_out_of_say_where_the_language_is_spoken_there() {
    let (mut kept, mut elsewhere) = (0, 0);
    for id in [
        "bridge",
        "ferry",
        "footbridge",
        "interpreter",
        "whispered-interpreting",
    ] {
        let answer = get(&format!("/api/v1/lookup?q={id}&region=BE")).json();
        let hits = answer["hits"].as_array().unwrap().iter();
        for section in hits.flat_map(|hit| hit["languages"].as_array().unwrap()) {
            let spoken = section["language"] == "nl" || section["language"] == "fr";
            for term in section["say"].as_array().unwrap() {
                let regions = term["regions"].as_array().unwrap();
                let fits = regions.is_empty() || regions.contains(&"BE".into());
                assert!(fits || !spoken, "{term}");
                kept += usize::from(spoken);
                elsewhere += usize::from(!fits);
            }
        }
    }
    assert!(
        kept > 0 && elsewhere > 0,
        "Belgium says nothing about Arabic"
    );
}

#[test]
fn the_description_is_openapi_3_1_and_names_every_address() {
    let description = get("/api/v1/openapi.json").json();
    assert!(description["openapi"].as_str().unwrap().starts_with("3.1"));
    let paths: Vec<_> = description["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    let wanted = [
        "/api/v1/changes",
        "/api/v1/concepts",
        "/api/v1/concepts/{id}",
        "/api/v1/editions",
        "/api/v1/languages",
        "/api/v1/lookup",
        "/api/v1/phrases",
        "/api/v1/settings",
        "/api/v1/settings/{id}",
        "/api/v1/suggest",
    ];
    assert_eq!(paths, wanted);
}
