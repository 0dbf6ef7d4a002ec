//! What is promised for every answer.

use axum::http::Method;

use super::{ask, get, page};

/// One address of every kind.
const ADDRESSES: [&str; 36] = [
    "/",
    "/search?q=bridge",
    "/concepts/bridge",
    "/domains",
    "/domains/crossing",
    "/languages",
    "/languages/ar",
    "/settings",
    "/settings/crossing-a-river?from=ar&to=nl",
    "/phrases?from=ar&to=nl",
    "/packs",
    "/packs?setting=crossing-a-river&from=nl&to=ar",
    "/room?from=ar&to=nl&q=bridge",
    "/train?from=ar&to=nl",
    "/train/interpreter?from=nl&to=ar",
    "/handout?from=ar&to=nl",
    "/practise?setting=crossing-a-river&from=nl&to=ar",
    "/about",
    "/privacy",
    "/api",
    "/api/v1/lookup?q=bridge",
    "/api/v1/concepts",
    "/api/v1/settings",
    "/api/v1/phrases",
    "/api/v1/editions",
    "/api/v1/changes",
    "/changes",
    "/reconcile",
    "/reconcile/properties",
    "/reconcile/preview?id=bridge",
    "/opensearch.xml",
    "/suggest?q=brid",
    "/sitemap.xml",
    "/robots.txt",
    "/health",
    "/no-such-page",
];

#[test]
fn every_answer_carries_the_headers_of_privacy_and_sets_no_cookie() {
    for address in ADDRESSES {
        let answer = page(address);
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{address}");
        assert_eq!(
            answer.header("x-content-type-options"),
            "nosniff",
            "{address}"
        );
        let policy = answer.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'"),
            "{address}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{address}: {policy}");
        assert_eq!(answer.header("set-cookie"), "", "{address}");
    }
}

#[test]
fn no_page_loads_anything_from_elsewhere_or_holds_code_of_its_own() {
    for address in ADDRESSES {
        let body = page(address).body;
        for attribute in [
            "src=\"",
            "rel=\"stylesheet\" href=\"",
            "rel=\"icon\" href=\"",
        ] {
            for (at, _) in body.match_indices(attribute) {
                let value = &body[at + attribute.len()..];
                assert!(value.starts_with("/assets/"), "{address}: {}", &value[..60]);
            }
        }
        for inline in ["<style", " style=", " onclick=", "javascript:"] {
            assert!(!body.contains(inline), "{address} holds {inline}");
        }
        for script in body.split("<script").skip(1) {
            let is_asset = script.starts_with(" src=\"/assets/");
            assert!(is_asset || is_data(script), "{address}: {script:.200}");
        }
    }
}

/// Whether what follows `<script` is a block of JSON-LD: of a type that no browser runs, and nothing but JSON.
fn is_data(script: &str) -> bool {
    let block = script.strip_prefix(" type=\"application/ld+json\">");
    let json = block.and_then(|block| block.split("</script>").next());
    json.is_some_and(|json| serde_json::from_str::<serde_json::Value>(json).is_ok())
}

#[test]
fn data_in_a_page_is_not_taken_for_code() {
    assert!(is_data(" type=\"application/ld+json\">{}</script>"));
    for code in [
        ">alert(1)</script>",
        " type=\"module\">{}</script>",
        " type=\"application/ld+json\" onload=\"alert(1)\">{}</script>",
        " type=\"application/ld+json\">alert(1)</script>",
    ] {
        assert!(!is_data(code), "{code}");
    }
}

#[test]
fn pages_are_not_stored_and_answers_are_revalidated() {
    assert_eq!(page("/search?q=bridge").header("cache-control"), "no-store");
    assert_eq!(page("/concepts/bridge").header("cache-control"), "no-store");
    assert_eq!(
        get("/api/v1/lookup?q=bridge").header("cache-control"),
        "no-cache"
    );
}

#[test]
fn an_asset_may_be_kept_because_its_address_changes_with_it() {
    let home = page("/").body;
    let start = home.find("/assets/style.").unwrap();
    let address = home[start..].split('"').next().unwrap();
    let style = get(address);
    assert_eq!(style.status, 200);
    assert!(style.header("cache-control").contains("immutable"));
    assert!(style.header("content-type").starts_with("text/css"));
}

#[test]
fn a_known_answer_is_not_sent_again() {
    let first = get("/api/v1/lookup?q=bridge");
    let tag = first.header("etag").to_owned();
    assert!(tag.contains("f00d"), "the tag is of the content: {tag}");
    let again = ask(
        Method::GET,
        "/api/v1/lookup?q=bridge",
        &[("if-none-match", &tag)],
    );
    assert_eq!((again.status.as_u16(), again.body.as_str()), (304, ""));
    assert_eq!(again.header("etag"), tag);
    let other = ask(
        Method::GET,
        "/api/v1/lookup?q=bridge",
        &[("if-none-match", "W/\"old\"")],
    );
    assert_eq!(other.status, 200);
    let fault = ask(
        Method::GET,
        "/api/v1/concepts/none",
        &[("if-none-match", &tag)],
    );
    assert_eq!(fault.status, 404, "a fault stays a fault");
}

#[test]
fn head_answers_like_get_without_a_body() {
    for address in ADDRESSES {
        let (head, whole) = (ask(Method::HEAD, address, &[]), get(address));
        assert_eq!(head.status, whole.status, "{address}");
        assert_eq!(head.body, "", "{address}");
        assert_eq!(
            head.header("content-type"),
            whole.header("content-type"),
            "{address}"
        );
    }
}

#[test]
fn other_sites_may_read_the_answers() {
    let answer = ask(
        Method::GET,
        "/api/v1/lookup?q=bridge",
        &[("origin", "https://example.org")],
    );
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let page = ask(Method::GET, "/", &[("origin", "https://example.org")]);
    assert_eq!(page.header("access-control-allow-origin"), "");
}

#[test]
fn other_sites_may_ask_whether_they_may_read() {
    let asks = [
        ("origin", "https://example.org"),
        ("access-control-request-method", "GET"),
        ("access-control-request-headers", "if-none-match"),
    ];
    let answer = ask(Method::OPTIONS, "/api/v1/lookup?q=bridge", &asks);
    assert_eq!(answer.status, 204);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("access-control-allow-methods"), "GET, HEAD");
    assert_eq!(answer.header("access-control-allow-headers"), "*");
    let no_preflight = ask(Method::OPTIONS, "/api/v1/lookup?q=bridge", &[]);
    assert_eq!(no_preflight.status, 405);
}

#[test]
fn answers_are_compressed_on_request() {
    let answer = ask(
        Method::GET,
        "/api/v1/concepts",
        &[("accept-encoding", "br")],
    );
    assert_eq!(answer.header("content-encoding"), "br");
    let plain = ask(Method::GET, "/api/v1/concepts", &[]);
    assert_eq!(plain.header("content-encoding"), "");
    assert!(
        plain.header("vary").contains("accept-encoding"),
        "a cache between us must keep the two apart"
    );
}

#[test]
fn the_same_question_has_the_same_bytes() {
    for address in ADDRESSES {
        assert_eq!(page(address).body, page(address).body, "{address}");
    }
}

#[test]
fn every_page_has_the_leave_button_and_may_have_a_neutral_title() {
    for address in ADDRESSES
        .iter()
        .filter(|address| page(address).body.contains("<html"))
        // What another site shows in a frame is that site's to leave.
        .filter(|address| !address.starts_with("/reconcile/preview"))
    {
        assert!(page(address).body.contains("class=\"leave\""), "{address}");
        let joined = if address.contains('?') { "&" } else { "?" };
        let body = page(&format!("{address}{joined}title=neutral")).body;
        assert!(body.contains("<title>Notes</title>"), "{address}");
        let links = body.split("href=\"/").skip(1);
        let links = links.filter_map(|rest| rest.split('"').next());
        let inside = links.filter(|link| {
            !["assets/", "api", "export/"]
                .iter()
                .any(|tool| link.starts_with(tool))
        });
        let lost: Vec<_> = inside
            .filter(|link| !link.contains("title=neutral"))
            .collect();
        // One link shows the title again.
        assert!(
            lost.len() <= 1,
            "{address}: {lost:?} lose the neutral title"
        );
    }
}
