//! Sources and the evidence they give.

use std::fmt;
use std::str::FromStr;

use super::closed::closed_list;
use super::concept::slug;

slug! {
    /// Identifier of a source.
    SourceId
}

/// Something cited.
#[derive(Debug, Clone)]
pub struct Source {
    /// Title of the page, book or list.
    pub title: Box<str>,
    /// Who published it.
    pub publisher: Box<str>,
    /// Year, where known.
    pub year: Option<u16>,
    /// What kind of publisher.
    pub kind: SourceKind,
    /// Address of the page that was read.
    pub url: Option<Box<str>>,
    /// Licence or rights.
    pub licence: Box<str>,
}

closed_list! {
    /// What kind of source; decides whether it attests a term.
    SourceKind ("a kind of source") {
        /// Organisations and media of the people concerned.
        Community = "community",
        /// Government, court, agency, EU or UN body.
        Authority = "authority",
        /// Text of a law or treaty.
        Law = "law",
        /// Health service, medical publisher or society.
        Health = "health",
        /// Other organisations, guides for interpreters.
        Ngo = "ngo",
        /// University, study, expert centre.
        Research = "research",
        /// Newspapers and broadcasters.
        Press = "press",
        /// Article titles and text of an encyclopedia.
        Encyclopedia = "encyclopedia",
        /// Blogs and other sites.
        Website = "website",
        /// Dictionaries, wordnets, thesauri.
        Dictionary = "dictionary",
        /// Lists of words without context.
        Wordlist = "wordlist",
        /// Strings of programs, emoji keywords.
        Interface = "interface",
    }
}

impl SourceKind {
    /// Whether a source of this kind shows a term in use.
    #[must_use]
    pub const fn attests(self) -> bool {
        !matches!(self, Self::Dictionary | Self::Wordlist | Self::Interface)
    }
}

closed_list! {
    /// How well a term is supported. Computed, never written in a file.
    Evidence ("a degree of evidence") {
        /// Its section was reviewed by a named role on a date.
        Reviewed = "reviewed",
        /// A source other than a dictionary or an interface uses it.
        Attested = "attested",
        /// Neither.
        Unattested = "unattested",
    }
}
