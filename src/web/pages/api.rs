//! The interfaces for people who write tools: every address with what it is for, and one look-up in three languages.

use axum::extract::State;
use maud::{Markup, html};

use crate::exchange::Format;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use crate::web::view::layout::{Place, page};

/// Addresses to try, each with the message that says what it is for.
const ADDRESSES: [(&str, &str); 11] = [
    ("/api/v1/lookup?q=mithli&from=ar&to=nl", "api-lookup"),
    ("/api/v1/suggest?q=lesb&from=nl", "api-suggest"),
    ("/api/v1/concepts?limit=3", "api-concepts"),
    ("/api/v1/concepts/gay", "api-concept"),
    ("/api/v1/languages", "api-languages"),
    ("/api/v1/settings", "api-settings"),
    ("/api/v1/settings/asylum-interview", "api-setting"),
    ("/api/v1/phrases?to=nl,ar", "api-phrases"),
    ("/api/v1/editions", "api-editions"),
    ("/api/v1/changes", "api-changes"),
    ("/api/v1/openapi.json", "api-description"),
];

/// What there is, with examples.
pub(super) async fn api(State(app): State<App>, reader: Reader) -> Result<Markup, Error> {
    let content = app.content();
    let texts = reader.texts;
    let base = app.options.base_url();
    let examples = [
        (
            "curl",
            format!("curl '{base}/api/v1/lookup?q=mithli&from=ar&to=nl&ui=nl'"),
        ),
        ("Python", python(base)),
        ("JavaScript", javascript(base)),
    ];
    let main = html! {
        h1 { (texts.get("api-title")) }
        p .lead { (texts.get("api-intro")) }
        dl .addresses {
            @for (address, message) in ADDRESSES {
                div { dt { a href=(address) dir="ltr" { code { (address) } } } dd { (texts.get(message)) } }
            }
        }
        h2 { (texts.get("api-example")) }
        p { (texts.get("api-say-hear")) }
        @for (name, text) in examples {
            h3 { (name) }
            pre dir="ltr" { code { (text) } }
        }
        h2 { (texts.get("pack-files")) }
        p { (texts.get("api-files")) }
        ul .addresses {
            @for format in Format::ALL {
                @let address = format!("/export/{format}?from=nl&to=ar&setting=asylum-interview");
                li { a href=(address) dir="ltr" download { code { (address) } } " " (texts.get(&format!("format-{format}"))) }
            }
        }
        h2 { (texts.get("api-errors-title")) }
        p { (texts.get("api-errors")) }
        h2 { "OpenRefine" }
        p { (texts.get("api-reconcile")) " " code dir="ltr" { (base) "/reconcile?ui=" (reader.language()) } }
    };
    let title = texts.get("api-title");
    Ok(page(
        content.glossary(),
        &reader,
        Place::Elsewhere,
        &title,
        &main,
    ))
}

fn python(base: &str) -> String {
    format!(
        r#"import json, urllib.parse, urllib.request

query = urllib.parse.urlencode({{"q": "mithli", "from": "ar", "to": "nl", "ui": "nl"}})
with urllib.request.urlopen(f"{base}/api/v1/lookup?{{query}}") as answer:
    hit = json.load(answer)["hits"][0]
print(hit["match"]["term"], hit["match"]["usage"])
for language in hit["languages"]:
    print(language["language"], [term["text"] for term in language["say"]])"#
    )
}

fn javascript(base: &str) -> String {
    format!(
        r#"const query = new URLSearchParams({{ q: "mithli", from: "ar", to: "nl", ui: "nl" }});
const answer = await fetch(`{base}/api/v1/lookup?${{query}}`);
if (!answer.ok) throw new Error((await answer.json()).detail);
const [hit] = (await answer.json()).hits;
console.log(hit.match.term, hit.match.usage);
for (const {{ language, say }} of hit.languages) console.log(language, say.map((term) => term.text));"#
    )
}
