//! Packs, the room view, trainer mode and practice: all of it from the address, and never an insult to say.

use super::{page, settings::in_order};

const PACK: &str = "/packs?setting=crossing-a-river&from=nl&to=ar&ui=en";

#[test]
fn a_pack_of_a_setting_follows_its_stages() {
    let body = page(PACK).body;
    in_order(
        &body,
        &[
            "Crossing a river",
            "On the bank",
            "veerpont",
            "عبّارة",
            "brug",
            "On the way",
            "What you say as the interpreter",
            "De tolk vraagt om korte zinnen.",
        ],
    );
}

#[test]
fn what_is_only_to_be_understood_stands_on_a_page_of_its_own_or_not_at_all() {
    let body = page(PACK).body;
    let (offered, understood) = body.split_once("understand-only").unwrap();
    assert!(!offered.contains("papegaai") && understood.contains("papegaai"));
    let without = page(&format!("{PACK}&understand=no")).body;
    assert!(!without.contains("papegaai"));
}

#[test]
fn a_country_chooses_among_the_words_of_its_own_language_only() {
    // Morocco says which Arabic words are said there; the Dutch ones of Belgium stay.
    let everywhere = page("/packs?setting=crossing-a-river&from=nl&to=ar").body;
    let morocco = page("/packs?setting=crossing-a-river&from=nl&to=ar&region=MA").body;
    let dutch = |body: &str| {
        let cells = body.split("<td lang=\"nl\"").skip(1);
        let cells = cells.map(|cell| cell.split("</td>").next().unwrap().to_owned());
        cells.collect::<Vec<_>>()
    };
    assert_eq!(dutch(&everywhere), dutch(&morocco));
    assert!(dutch(&everywhere).len() >= 4);
}

#[test]
fn a_picked_pack_keeps_its_order_and_travels_with_every_link() {
    let body = page("/packs?pack=ferry,bridge&from=nl&to=ar").body;
    let rows = body.split_once("<tbody>").unwrap().1;
    in_order(rows, &["/concepts/ferry", "/concepts/bridge"]);
    let elsewhere = page("/concepts/interpreter?pack=ferry,bridge").body;
    assert!(elsewhere.contains("href=\"/domains?pack=ferry,bridge\""));
    assert!(elsewhere.contains("Pack: 2 concepts"));
    assert!(elsewhere.contains("/concepts/interpreter?pack=ferry,bridge,interpreter"));
    let there = page("/concepts/ferry?pack=ferry,bridge").body;
    assert!(
        there.contains("/concepts/ferry?pack=bridge\""),
        "to take it out"
    );
}

#[test]
fn a_pack_is_reordered_by_addresses_alone() {
    let body = page("/packs?pack=ferry,bridge&from=nl&to=ar").body;
    let moved = "/packs?from=nl&amp;to=ar&amp;pack=bridge,ferry";
    assert!(body.contains(moved), "{body}");
}

#[test]
fn a_replaced_concept_stays_in_an_old_pack() {
    let body = page("/packs?pack=rope-bridge&from=nl&to=ar").body;
    assert!(body.contains("/concepts/footbridge"), "{body}");
}

#[test]
fn search_results_make_a_pack() {
    let body = page("/search?q=bru&from=nl&to=ar").body;
    assert!(
        body.contains("/packs?from=nl&amp;to=ar&amp;pack="),
        "{body}"
    );
}

#[test]
fn paper_is_a4_unless_asked_otherwise() {
    assert!(
        page(PACK)
            .body
            .contains("media=\"print\" href=\"/assets/a4.")
    );
    let small = page(&format!("{PACK}&paper=a5")).body;
    assert!(small.contains("media=\"print\" href=\"/assets/a5."));
}

#[test]
fn the_room_keeps_its_pair_and_turns_it_round() {
    let body = page("/room?from=ar&to=nl&q=bridge&ui=en").body;
    assert!(body.contains("name=\"from\" value=\"ar\""));
    assert!(body.contains("href=\"/room?from=nl&amp;to=ar&amp;mode=hear&amp;q=bridge&amp;ui=en\""));
    in_order(
        &body,
        &["heard-word", ">bridge</a>", "class=\"rendering\"", "brug"],
    );
    let part = page("/room?from=ar&to=nl&q=bridge&ui=en&part=results").body;
    assert!(!part.contains("<html") && body.contains(&part));
}

#[test]
fn the_room_warns_of_a_word_and_renders_it_with_usable_ones() {
    let body = page("/room?from=nl&to=en&q=papegaai&ui=en").body;
    in_order(
        &body,
        &[
            "papegaai",
            "An insult.",
            "class=\"rendering\"",
            "interpreter",
        ],
    );
}

#[test]
fn an_entry_on_the_screen_veils_insults_and_tells_their_strength_in_words() {
    let body = page("/train/interpreter?from=nl&to=ar&ui=en").body;
    let (before, veiled) = body.split_once("veiled").unwrap();
    assert!(!before.contains("papegaai"));
    in_order(
        veiled,
        &["papegaai", "insult", "An insult. Render it as strongly"],
    );
}

#[test]
fn four_languages_are_compared_at_most() {
    assert_eq!(page("/train/interpreter?from=nl&to=en,fr,ar").status, 200);
    assert_eq!(
        page("/train/interpreter?from=nl&to=en,fr,ar,tr").status,
        400
    );
}

#[test]
fn languages_are_put_beside_each_other_one_by_one() {
    let two = page("/train/interpreter?from=nl&to=ar&ui=en").body;
    assert!(
        two.contains("href=\"/train/interpreter?from=nl&amp;to=ar,fr&amp;ui=en\""),
        "{two}"
    );
    let four = page("/train/interpreter?from=nl&to=ar,fr,en&ui=en").body;
    assert!(!four.contains("One more language"));
    let twice = page("/train/interpreter?from=nl&to=ar,nl&ui=en").body;
    assert_eq!(twice.matches("<h2>Dutch</h2>").count(), 1);
}

#[test]
fn a_seed_gives_everyone_the_same_order() {
    let order = |seed: usize| {
        let body = page(&format!("/train/the-narrow-bridge?seed={seed}&ui=en")).body;
        let (_, list) = body.split_once("class=\"renderings\"").unwrap();
        list.split_once("</ol>").unwrap().0.to_owned()
    };
    assert_eq!(order(1), order(1));
    assert!((2..9).any(|seed| order(seed) != order(1)));
}

#[test]
fn a_handout_has_answers_on_request_only() {
    let sheet = page("/handout?from=ar&to=nl&ui=en").body;
    assert!(sheet.contains("De brug is heel smal.") && !sheet.contains("Says the same."));
    let answers = page("/handout?from=ar&to=nl&answers=yes&ui=en").body;
    in_order(
        &answers,
        &["De brug is heel smal.", "Faithful", "Says the same."],
    );
    let other = page("/handout?from=tr&to=nl&ui=en").body;
    assert!(!other.contains("De brug is heel smal."));
}

#[test]
fn no_card_asks_to_produce_a_word_that_must_not_be_said() {
    let glossary = crate::folders::sound();
    let body = page("/practise?setting=crossing-a-river&from=ar&to=nl&cards=say&ui=en").body;
    let sections = glossary
        .concepts()
        .iter()
        .flat_map(|concept| &concept.sections);
    for term in sections.flat_map(|section| section.hear()) {
        let text = maud::html! { (&*term.text) }.into_string();
        assert!(!body.contains(&format!(">{text}<")), "{text}");
    }
    let hear = page("/practise?setting=crossing-a-river&from=ar&to=nl&cards=hear&ui=en").body;
    let (_, card) = hear.split_once(">papegaai<").unwrap();
    let (card, _) = card.split_once("</details>").unwrap();
    in_order(
        card,
        &["insult", "Render it as strongly", "Say instead:", "tolk"],
    );
}

#[test]
fn a_correction_names_edition_concept_language_and_term() {
    let body = page("/concepts/ferry?ui=nl").body;
    let (_, letter) = body
        .split_once("href=\"mailto:glossary@example.org?subject=")
        .unwrap();
    let (letter, _) = letter.split_once('"').unwrap();
    let letter = percent_encoding::percent_decode_str(letter)
        .decode_utf8()
        .unwrap();
    in_order(
        &letter,
        &[
            "veerpont",
            "Nederlands",
            "body=",
            "edition: 2026.1",
            "concept: ferry",
            "language: nl",
            "term: veerpont",
        ],
    );
}

#[test]
fn what_does_not_fit_is_refused() {
    for address in [
        "/packs?pack=no-such-concept",
        "/packs?setting=none",
        "/packs?domain=none",
        "/packs?setting=crossing-a-river&domain=crossing",
        "/packs?setting=crossing-a-river&paper=a3",
        "/room?from=ar&to=nl&mode=shout",
        "/train/the-narrow-bridge?seed=0",
        "/handout?answers=maybe",
        "/handout?setting=none",
        "/practise?setting=crossing-a-river&from=ar&to=nl&cards=all",
        "/?pack=no-such-concept",
    ] {
        assert_eq!(page(address).status, 400, "{address}");
    }
    assert_eq!(page("/train/none").status, 404);
}
