//! `passerelle check`

use std::process::ExitCode;

use clap::Args;

use super::content::{Paths, listed};
use super::output;
use crate::model::Evidence;

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
}

/// Lists every problem; exit code 1 when there is one.
pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, String> {
    let (glossary, profiles) = (
        arguments.paths.load_glossary(),
        arguments.paths.load_profiles(),
    );
    let mut problems = Vec::new();
    let mut summary = Vec::new();
    match glossary {
        Ok(glossary) => {
            let sections = || {
                glossary
                    .concepts()
                    .iter()
                    .flat_map(|concept| &concept.sections)
            };
            let terms = || sections().flat_map(|s| s.terms.iter().map(move |term| (s, term)));
            let attested = terms()
                .filter(|(s, t)| glossary.evidence(s, t) != Evidence::Unattested)
                .count();
            summary.push(format!(
                "edition {}: {} concepts, {} sections, {} terms ({attested} attested), {} sources: no problem",
                glossary.header.edition,
                glossary.concepts().len(),
                sections().count(),
                terms().count(),
                glossary.sources.len(),
            ));
        }
        Err(found) => problems.extend(found),
    }
    match profiles {
        Ok(profiles) => summary.push(format!(
            "{} language profiles: no problem",
            profiles.all().len()
        )),
        Err(found) => problems.extend(found),
    }
    if problems.is_empty() {
        output::line(&summary.join("\n"));
        return Ok(ExitCode::SUCCESS);
    }
    output::line(&listed(&problems));
    Ok(ExitCode::FAILURE)
}
