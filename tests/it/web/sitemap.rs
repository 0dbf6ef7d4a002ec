//! What search engines may visit.

use super::get;

#[test]
fn the_map_has_every_page_in_every_interface_language() {
    let answer = get("/sitemap.xml");
    assert_eq!(answer.header("content-type"), "application/xml");
    assert!(answer.header("cache-control").contains("max-age"));
    let body = answer.body;
    for path in [
        "/",
        "/concepts/bridge",
        "/domains/crossing",
        "/settings/crossing-a-river",
        "/languages/ar",
    ] {
        for language in ["nl", "en", "fr", "ar", "tr"] {
            let address = format!("http://127.0.0.1:8080{path}?ui={language}");
            assert_eq!(
                body.matches(&format!("<loc>{address}</loc>")).count(),
                1,
                "{address}"
            );
            let link = format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"></xhtml:link>"
            );
            assert_eq!(
                body.matches(&link).count(),
                5,
                "{address}: once for each language"
            );
        }
    }
    assert!(
        !body.contains("rope-bridge"),
        "what is retired is not to be found"
    );
}

#[test]
fn every_address_of_the_map_is_a_page() {
    let body = get("/sitemap.xml").body;
    let addresses = body
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next());
    let mut count = 0;
    for address in addresses {
        let address = address.strip_prefix("http://127.0.0.1:8080").unwrap();
        assert_eq!(get(address).status, 200, "{address}");
        count += 1;
    }
    assert_eq!(count % 5, 0);
    assert!(count > 50, "{count}");
}

#[test]
fn a_part_that_there_is_not_is_404() {
    assert_eq!(get("/sitemap.xml?page=1").body, get("/sitemap.xml").body);
    assert_eq!(get("/sitemap.xml?page=2").status, 404);
    assert_eq!(get("/sitemap.xml?page=0").status, 400);
}

#[test]
fn robots_are_told_where_the_map_is_and_what_not_to_visit() {
    let answer = get("/robots.txt");
    assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    assert!(
        answer
            .body
            .starts_with("User-agent: *\nDisallow: /search\n")
    );
    assert!(
        answer
            .body
            .ends_with("Sitemap: http://127.0.0.1:8080/sitemap.xml\n")
    );
}
