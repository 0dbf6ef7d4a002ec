//! The one place that writes markup which is not escaped as HTML text.

use maud::{Markup, PreEscaped, html};
use serde_json::Value;

/// JSON-LD in a page, for search engines. Browsers do not run it: its type is of no script, so it is data and the policy against code in pages stays as strict as it is.
pub(in crate::web) fn data_block(data: &Value) -> Markup {
    // The text of `script` is not decoded, so it must hold nothing that ends it; JSON writes these characters by their number.
    let json = data
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026");
    html! { script type="application/ld+json" { (PreEscaped(json)) } }
}

#[cfg(test)]
mod tests {
    use super::data_block;

    #[test]
    fn nothing_in_the_data_ends_the_block() {
        let hostile = "</script><script>alert(1)</script><!-- & \"'";
        let block = data_block(&serde_json::json!({ "name": hostile })).into_string();
        let json = block
            .strip_prefix("<script type=\"application/ld+json\">")
            .and_then(|rest| rest.strip_suffix("</script>"))
            .unwrap_or_default();
        assert!(!json.contains(['<', '>', '&']), "{json}");
        let data: Option<serde_json::Value> = serde_json::from_str(json).ok();
        assert_eq!(data, Some(serde_json::json!({ "name": hostile })));
    }
}
