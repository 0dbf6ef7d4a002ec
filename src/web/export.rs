//! `GET /export/{format}`: a pack or the whole edition as a file; a concept as linked data.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::app::App;
use super::error::Error;
use super::extract::{Name, Params};
use super::look_up::Asked;
use super::reader::Reader;
use super::selection::{Chosen, Selection};
use crate::exchange::{self, Export, File, Format};
use crate::model::{Concept, Glossary, Language};

/// The selection of the address in a format; without a selection the whole edition, without a pair every language.
pub(super) async fn export(
    State(app): State<App>,
    Name(format): Name,
    reader: Reader,
    params: Params,
) -> Result<Response, Error> {
    let format: Format = format.parse().map_err(|_| Error::NoSuchPage)?;
    let content = app.content();
    let asked = Asked::of(&params, &content)?;
    let glossary = content.glossary();
    let selection = Selection::of(&params, &reader, &content)?;
    let site = reader.texts.get("site-name");
    let concepts = match &selection {
        Some(selection) => selection.concepts().collect(),
        None => glossary.concepts().iter().collect(),
    };
    let name = file_name(glossary, selection.as_ref(), &asked);
    let title = selection.as_ref().map_or_else(
        || site.to_string(),
        |selection| format!("{site}: {}", selection.title(&reader)),
    );
    let whole = Whole {
        app: &app,
        glossary,
        asked: &asked,
        reader: &reader,
    };
    let file = whole.write(format, concepts, &name, &title)?;
    let disposition = format!("attachment; filename=\"{}\"", file.name);
    let headers = [
        (header::CONTENT_TYPE, file.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, file.content).into_response())
}

/// What a file is made from.
pub(super) struct Whole<'a> {
    pub(super) app: &'a App,
    pub(super) glossary: &'a Glossary,
    pub(super) asked: &'a Asked<'a>,
    pub(super) reader: &'a Reader,
}

impl Whole<'_> {
    /// One concept as linked data, which programs on other sites may read as they may the JSON.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub(super) fn concept(&self, format: Format, concept: &Concept) -> Result<Response, Error> {
        let id = concept.id.as_str();
        let file = self.write(format, vec![concept], id, id)?;
        let headers = [
            (header::CONTENT_TYPE, file.media_type),
            (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        ];
        Ok((headers, file.content).into_response())
    }

    fn write(
        &self,
        format: Format,
        concepts: Vec<&Concept>,
        name: &str,
        title: &str,
    ) -> Result<File, Error> {
        let file = format.export(&Export {
            glossary: self.glossary,
            concepts,
            languages: languages(self.glossary, self.asked),
            region: self.asked.region.as_deref(),
            readers: self.reader.languages.clone(),
            base_url: self.app.options.base_url(),
            name,
            title,
            words: &|message: &str| self.reader.texts.get(message).into_owned(),
        });
        file.map_err(|error| match error {
            exchange::Error::NoPair => {
                let fault = "and `from` are not two languages, and this format is for a pair";
                Error::parameter("to", fault, "give `from` and `to`, such as `from=nl&to=ar`")
            }
            exchange::Error::Unwritable(detail) | exchange::Error::Unreadable(detail) => {
                Error::Internal { detail }
            }
        })
    }
}

/// The languages asked for, else every one.
fn languages<'c>(glossary: &'c Glossary, asked: &Asked<'c>) -> Vec<&'c Language> {
    let mut languages = asked.languages();
    if languages.is_empty() {
        languages.extend(glossary.languages.iter());
    }
    languages
}

/// "passerelle-2026.1-asylum-interview-nl-ar-MA": says what is in the file.
fn file_name(glossary: &Glossary, selection: Option<&Selection<'_>>, asked: &Asked<'_>) -> String {
    let mut parts = vec!["passerelle".to_owned(), glossary.header.edition.to_string()];
    parts.extend(selection.map(|selection| match selection.chosen {
        Chosen::Setting(setting) => setting.id.to_string(),
        Chosen::Domain(domain) => domain.id.to_string(),
        Chosen::Picked => "pack".to_owned(),
    }));
    let pair = asked.from.iter().chain(&asked.to);
    parts.extend(pair.map(|language| language.tag.to_string()));
    parts.extend(asked.region.clone());
    parts.join("-")
}
