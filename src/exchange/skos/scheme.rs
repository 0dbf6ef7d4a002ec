//! What is said about the glossary as a whole: the concept scheme and the domains.

use oxrdf::NamedNode;

use super::concept::path;
use super::graph::Graph;
use super::scope::Scope;
use super::vocabulary as is;
use crate::exchange::Export;

/// The address of the scheme.
pub(super) fn address(graph: &Graph) -> NamedNode {
    graph.own("#glossary")
}

pub(super) fn describe(graph: &mut Graph, export: &Export<'_>, scope: &Scope<'_>) {
    let header = &export.glossary.header;
    let scheme = address(graph);
    let class = is::term(graph.base(), "skos", "ConceptScheme");
    let namespace = graph.own("concepts/");
    let mut about = graph.about(&scheme);
    about.is(&is::TYPE, class);
    for (language, title) in header.title.iter() {
        about
            .says(&is::TITLE, title, language)
            .says(&is::LABEL, title, language);
    }
    if let Some(reader) = export.readers.first() {
        about.says(&is::DESCRIPTION, &(export.words)("site-tagline"), reader);
    }
    match licence(&header.licence) {
        Some(licence) => about.is(&is::LICENSE, licence),
        None => about.holds(&is::RIGHTS, &header.licence),
    };
    about.holds(&is::VERSION, &header.edition);
    if let Some(year) = year(&header.edition) {
        about.typed(&is::ISSUED, year, "gYear");
    }
    about.holds(&is::NAMESPACE, namespace.as_str());
    for concept in scope.concepts().filter(|one| one.broader.is_empty()) {
        let top = graph.own(&path(concept));
        graph.about(&scheme).is(&is::HAS_TOP, top);
    }
    domains(graph, export, scope);
}

/// Each domain is a collection of its concepts: a subject field is no broader notion of what it holds.
fn domains(graph: &mut Graph, export: &Export<'_>, scope: &Scope<'_>) {
    let class = is::term(graph.base(), "skos", "Collection");
    for domain in &export.glossary.domains {
        let members = scope.concepts().filter(|one| one.domain == domain.id);
        let members: Vec<_> = members.map(|one| graph.own(&path(one))).collect();
        if members.is_empty() {
            continue;
        }
        let address = graph.own(&format!("domains/{}", domain.id));
        let mut about = graph.about(&address);
        about.is(&is::TYPE, class.clone());
        for (language, name) in domain.names.iter() {
            about.says(&is::PREF_LABEL, name, language);
        }
        for member in members {
            about.is(&is::MEMBER, member);
        }
    }
}

/// The year of an edition named after it: `2026.1`.
fn year(edition: &str) -> Option<&str> {
    let year = edition.split('.').next()?;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then_some(year)
}

/// The address of a licence given by its address or, for those of Creative Commons, by its short name.
pub(in crate::exchange) fn licence(name: &str) -> Option<NamedNode> {
    if name.starts_with("http") {
        return NamedNode::new(name).ok();
    }
    let (kind, version) = name.rsplit_once([' ', '-'])?;
    let is_version = version
        .split('.')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    let kind = kind.to_ascii_lowercase();
    let path = match kind.strip_prefix("cc") {
        Some("0") => "publicdomain/zero".to_owned(),
        Some(kind) => {
            let kind = kind.trim_start_matches([' ', '-']);
            let known = ["by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"];
            format!("licenses/{}", known.into_iter().find(|one| *one == kind)?)
        }
        None => return None,
    };
    let address = format!("https://creativecommons.org/{path}/{version}/");
    is_version.then(|| NamedNode::new_unchecked(address))
}

#[cfg(test)]
mod tests {
    use super::{licence, year};

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(licence(name).as_ref().map(|iri| iri.as_str()), expected);
    }

    #[test]
    fn licences_are_known_by_their_short_names() {
        check(
            "CC BY 4.0",
            Some("https://creativecommons.org/licenses/by/4.0/"),
        );
        check(
            "CC-BY-SA-4.0",
            Some("https://creativecommons.org/licenses/by-sa/4.0/"),
        );
        check(
            "CC0 1.0",
            Some("https://creativecommons.org/publicdomain/zero/1.0/"),
        );
        check(
            "https://example.org/licence",
            Some("https://example.org/licence"),
        );
        check("ask first", None);
        check("CC something 4.0", None);
    }

    #[test]
    fn editions_are_named_after_a_year() {
        assert_eq!(year("2026.1"), Some("2026"));
        assert_eq!(year("draft"), None);
    }
}
