//! Passerelle.
pub mod builtin;
pub mod load;
pub mod model;
pub mod text;
