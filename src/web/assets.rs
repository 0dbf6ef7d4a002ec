//! Style sheets, scripts and the icon, named by their content so that browsers may keep them.

use std::sync::LazyLock;

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::error::Error;
use super::extract::Name;

/// A file that pages refer to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asset {
    /// The style of every page.
    Style,
    /// The paper of a printed pack.
    A4,
    /// The same, half the size.
    A5,
    /// The comfort of every page.
    Script,
    /// Ordering a pack by dragging.
    PackScript,
    /// The keys of the room view.
    RoomScript,
    /// The keys of trainer mode.
    TrainScript,
    /// Cards that come again.
    PractiseScript,
    /// The icon.
    Icon,
}

impl Asset {
    const ALL: [Self; 9] = [
        Self::Style,
        Self::A4,
        Self::A5,
        Self::Script,
        Self::PackScript,
        Self::RoomScript,
        Self::TrainScript,
        Self::PractiseScript,
        Self::Icon,
    ];

    /// The address; it changes with the content.
    pub(super) fn address(self) -> &'static str {
        &ADDRESSES[self as usize]
    }

    /// File name, ending and content.
    const fn file(self) -> (&'static str, &'static str, &'static [u8]) {
        match self {
            Self::Style => ("style", "css", include_bytes!("assets/style.css")),
            Self::A4 => ("a4", "css", include_bytes!("assets/a4.css")),
            Self::A5 => ("a5", "css", include_bytes!("assets/a5.css")),
            Self::Script => ("script", "js", include_bytes!("assets/script.js")),
            Self::PackScript => ("pack", "js", include_bytes!("assets/pack.js")),
            Self::RoomScript => ("room", "js", include_bytes!("assets/room.js")),
            Self::TrainScript => ("train", "js", include_bytes!("assets/train.js")),
            Self::PractiseScript => ("practise", "js", include_bytes!("assets/practise.js")),
            Self::Icon => ("icon", "svg", include_bytes!("assets/icon.svg")),
        }
    }
}

static ADDRESSES: LazyLock<[String; Asset::ALL.len()]> = LazyLock::new(|| {
    Asset::ALL.map(|asset| {
        let (name, ending, content) = asset.file();
        let hash = blake3::hash(content).to_hex();
        format!("/assets/{name}.{}.{ending}", &hash[..12])
    })
});

/// Serves an asset; its address changes with its content, so it may be kept for a year.
pub(super) async fn asset_by_name(Name(name): Name) -> Result<Response, Error> {
    let mut all = Asset::ALL.into_iter();
    let asset = all.find(|asset| asset.address().strip_prefix("/assets/") == Some(&name));
    let (_, ending, content) = asset.ok_or(Error::NoSuchPage)?.file();
    let media_type = match ending {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        _ => "image/svg+xml",
    };
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, content).into_response())
}
