//! The style sheet, the script and the icon, named by their content so that browsers may keep them.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::error::Error;
use super::extract::Name;

struct Asset {
    path: String,
    media_type: &'static str,
    content: &'static [u8],
}

static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    asset(
        "style",
        "css",
        "text/css; charset=utf-8",
        include_bytes!("assets/style.css"),
    )
});
static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    asset(
        "script",
        "js",
        "text/javascript; charset=utf-8",
        include_bytes!("assets/script.js"),
    )
});
static ICON: LazyLock<Asset> = LazyLock::new(|| {
    asset(
        "icon",
        "svg",
        "image/svg+xml",
        include_bytes!("assets/icon.svg"),
    )
});

fn asset(name: &str, extension: &str, media_type: &'static str, content: &'static [u8]) -> Asset {
    let hash = blake3::hash(content).to_hex();
    Asset {
        path: format!("/assets/{name}.{}.{extension}", &hash[..12]),
        media_type,
        content,
    }
}

/// Address of the style sheet.
pub(super) fn style() -> &'static str {
    &STYLE.path
}

/// Address of the script.
pub(super) fn script() -> &'static str {
    &SCRIPT.path
}

/// Address of the icon.
pub(super) fn icon() -> &'static str {
    &ICON.path
}

/// Serves an asset; its address changes with its content, so it may be kept for a year.
pub(super) async fn asset_by_name(Name(name): Name) -> Result<Response, Error> {
    let assets = [&*STYLE, &*SCRIPT, &*ICON];
    let found = assets
        .into_iter()
        .find(|asset| asset.path.strip_prefix("/assets/") == Some(&name));
    let asset = found.ok_or(Error::NoSuchPage)?;
    let headers = [
        (header::CONTENT_TYPE, asset.media_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, asset.content).into_response())
}
