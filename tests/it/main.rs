//! Every test that needs more than one module of the program.
//!
//! - `checks`: each rule of the dataset finds exactly its own fault, in `tests/data/broken/`.
//! - `classes`: each class of matches, and their order.
//! - `dataset`: the real `glossary/` and `index/` are clean.
//! - `edition`: a frozen edition loads alone, or is refused with line and column.
//! - `folding`: the letter tables make equal what they should, and no more.
//! - `layering`: the map of the program in `lib.rs` is true.
//! - `process`: the binary as an operator uses it.
//! - `relevance`: what people type finds the concept they mean.
//! - `sound`: the miniature dataset in `tests/data/sound/` shows every feature of the format.
//! - `web`: pages and JSON through the router.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]

mod checks;
mod classes;
mod dataset;
mod edition;
mod exchange;
mod folders;
mod folding;
mod layering;
mod process;
mod relevance;
mod sound;
mod source;
mod web;
