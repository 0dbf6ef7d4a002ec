//! Who an address is for, as far as headers and the form of errors depend on it.

use super::extract::within_edition;

/// Who an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// People: pages, and what they download.
    People,
    /// Tools on whatever site, which read.
    Tools,
    /// Tools on whatever site, which may also send a form.
    Forms,
    /// Tools on whatever site, which show it in a frame.
    Frames,
}

impl Audience {
    /// Who the address with this path is for.
    pub(super) fn of(path: &str) -> Self {
        // An edition has the addresses of the current state.
        let path = within_edition(path).map_or(path, |(_, path)| path);
        match path {
            "/reconcile" => Self::Forms,
            "/reconcile/preview" => Self::Frames,
            _ if path.starts_with("/api/") || path.starts_with("/reconcile/") => Self::Tools,
            _ => Self::People,
        }
    }

    /// Whether pages of other sites may read the answer, and errors are for tools.
    pub(super) const fn is_tools(self) -> bool {
        !matches!(self, Self::People)
    }
}
