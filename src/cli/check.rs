//! `passerelle check`

use std::process::ExitCode;

use clap::Args;

use super::content::{Paths, listed};
use super::{output, report};
use crate::model::Evidence;

/// Arguments of `check`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    paths: Paths,
    /// Also print what each language has of each concept
    ///
    /// A line a concept, a column a language: `+` usable terms, `p` a paraphrase only, `u` only terms to understand, `.` nothing; doubled where a term has evidence.
    #[arg(long)]
    coverage: bool,
    /// Also print texts that stand in several concepts
    #[arg(long)]
    homonyms: bool,
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
            if arguments.coverage {
                summary.push(report::coverage(&glossary));
            }
            if arguments.homonyms {
                summary.push(report::homonyms(&glossary));
            }
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
