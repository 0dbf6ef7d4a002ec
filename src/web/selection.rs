//! Which concepts a pack, its practice or its exercises are about: all of it stands in the address.

use super::app::Content;
use super::error::Error;
use super::extract::Params;
use super::reader::Reader;
use crate::model::{Concept, Domain, Glossary, Localised, Setting};

/// Where the concepts come from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Chosen<'c> {
    /// A kind of assignment.
    Setting(&'c Setting),
    /// A subject field.
    Domain(&'c Domain),
    /// Picked one by one.
    Picked,
}

/// Concepts that belong together.
#[derive(Debug)]
pub(super) struct Group<'c> {
    /// A name, where there is one.
    pub(super) title: Option<&'c Localised>,
    /// Its concepts, in order.
    pub(super) concepts: Vec<&'c Concept>,
}

/// The concepts of a pack.
#[derive(Debug)]
pub(super) struct Selection<'c> {
    pub(super) chosen: Chosen<'c>,
    pub(super) groups: Vec<Group<'c>>,
}

impl<'c> Selection<'c> {
    /// Reads `setting`, else `domain`, else the concepts picked; `None` when there is none of them.
    ///
    /// # Errors
    ///
    /// When the setting or domain does not exist, or both are given.
    pub(super) fn of(
        params: &Params,
        reader: &Reader,
        content: &'c Content,
    ) -> Result<Option<Self>, Error> {
        let glossary = content.glossary();
        match (params.get("setting")?, params.get("domain")?) {
            (Some(_), Some(_)) => {
                let remedy = "give one of the two";
                Err(Error::parameter(
                    "setting",
                    "stands beside `domain`",
                    remedy,
                ))
            }
            (Some(id), None) => Self::of_setting(id, glossary).map(Some),
            (None, Some(id)) => Self::of_domain(id, glossary).map(Some),
            (None, None) => Ok(Self::of_picked(&reader.kept().picked, glossary)),
        }
    }

    fn of_setting(id: &str, glossary: &'c Glossary) -> Result<Self, Error> {
        let setting = glossary.companions.setting(id).ok_or_else(|| {
            let fault = format!("`{id}` is not a setting of this edition");
            Error::parameter("setting", fault, "use one that /api/v1/settings lists")
        })?;
        let groups = setting.stages.iter().map(|stage| Group {
            title: Some(&stage.title),
            concepts: stage
                .concepts
                .iter()
                .filter_map(|id| glossary.concept(id.as_str()))
                .collect(),
        });
        Ok(Self {
            chosen: Chosen::Setting(setting),
            groups: groups.collect(),
        })
    }

    fn of_domain(id: &str, glossary: &'c Glossary) -> Result<Self, Error> {
        let domain = glossary.domain(id).ok_or_else(|| {
            let fault = format!("`{id}` is not a domain of this edition");
            Error::parameter("domain", fault, "use the `domain` of a concept")
        })?;
        Ok(Self {
            chosen: Chosen::Domain(domain),
            groups: vec![Group {
                title: None,
                concepts: glossary.concepts_of(&domain.id).collect(),
            }],
        })
    }

    fn of_picked(picked: &[String], glossary: &'c Glossary) -> Option<Self> {
        let concepts: Vec<_> = picked
            .iter()
            .filter_map(|id| glossary.concept(id))
            .collect();
        (!concepts.is_empty()).then(|| Self {
            chosen: Chosen::Picked,
            groups: vec![Group {
                title: None,
                concepts,
            }],
        })
    }

    /// Every concept, in order.
    pub(super) fn concepts(&self) -> impl Iterator<Item = &'c Concept> {
        self.groups
            .iter()
            .flat_map(|group| group.concepts.iter().copied())
    }

    /// The identifiers of its concepts, in order.
    pub(super) fn ids(&self) -> Vec<String> {
        self.concepts()
            .map(|concept| concept.id.to_string())
            .collect()
    }

    /// The parameter that chooses it again; what was picked stands in the address anyway.
    pub(super) fn parameter(&self) -> (&'static str, &'c str) {
        match self.chosen {
            Chosen::Setting(setting) => ("setting", setting.id.as_str()),
            Chosen::Domain(domain) => ("domain", domain.id.as_str()),
            Chosen::Picked => ("setting", ""),
        }
    }

    /// Its name for the reader.
    pub(super) fn title(&self, reader: &Reader) -> String {
        let name = match self.chosen {
            Chosen::Setting(setting) => setting.title.best(&reader.languages),
            Chosen::Domain(domain) => domain.names.best(&reader.languages),
            Chosen::Picked => None,
        };
        name.map_or_else(
            || reader.texts.get("pack-yours").into_owned(),
            |(_, name)| name.to_owned(),
        )
    }
}
