//! Fragments of pages: functions from data to markup.
//!
//! Text in another language than the page carries its own `lang` and `dir`.

pub(super) mod citation;
pub(super) mod escape;
pub(super) mod fragment;
pub(super) mod layout;
pub(super) mod pair;
pub(super) mod phrase;
pub(super) mod search_box;
pub(super) mod section;
pub(super) mod sheet;
pub(super) mod sorting;
pub(super) mod term;
