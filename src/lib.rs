//! Passerelle: a multilingual glossary service for interpreters.
//!
//! # What it does
//!
//! A folder of text files (`glossary/`) says, for each concept and language, which words one can *say* and which one must only understand when one *hears* them.
//! The program checks the folder, indexes it, and answers look-ups as pages and as JSON.
//!
//! ```text
//!  glossary/ ─┐                       ┌─ pages ── people
//!             ├─ load ── model ── search ── web ─┤
//!  index/ ────┘     │        │               └─ JSON ─── tools
//!                 check    text
//! ```
//!
//! # The parts, and the question each answers
//!
//! - [`model`]: what is a concept, a section, a term, a usage? Plain data.
//! - [`load`]: what do the files say, and what is wrong with them? Also the checks, and the way back: what a reviewer answered or an import brought becomes files.
//! - [`text`]: when are two spellings the same to a listener? Pure functions driven by the profiles of `index/`.
//! - [`search`]: which concepts did someone mean by what they typed, and why?
//! - [`exchange`]: how do other programs take it along, and what do they bring?
//! - [`web`]: how does a person or a tool see it?
//! - [`cli`]: what does the operator want done?
//! - [`builtin`]: what did the dataset look like when the program was built?
//!
//! # Who may know whom
//!
//! ```text
//! cli    → web, exchange, search, load, model, builtin
//! web    → exchange, search, model
//! search → text, model
//! text   → model
//! exchange → model
//! load   → model, text, builtin
//! builtin → load (the type of a folder in memory)
//! model  → nothing of ours
//! ```
//!
//! A test enforces this (`tests/it/layering.rs`).
//!
//! # Invariants
//!
//! **A term that must not be offered as a rendering is never in `say`.** [`model::Section::say`] and [`model::Glossary::say_in`] are the only ways to terms that are offered, for pages, JSON and files alike.
//!
//! **Looking up a word leaves no trace.** Nothing of an address is logged but the pattern of its route; no answer sets a cookie; pages are not stored; no answer is cached by the service.
//!
//! **A faulty dataset never replaces a good one.** New content is loaded, checked and indexed aside, and takes the place of the old in one step.
//!
//! **Answers are a pure function** of the dataset, the profiles, the program and the address. Any number of replicas give the same bytes.
//!
//! **Data is parsed at the edge.** Inside, an identifier is a [`model::ConceptId`] and a tag a `LanguageIdentifier`. The list of languages is data; there is no enum of languages.

pub mod builtin;
pub mod cli;
pub mod exchange;
pub mod load;
pub mod model;
pub mod search;
pub mod text;
pub mod web;
