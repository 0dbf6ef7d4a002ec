//! What the service says of itself.

use serde::Serialize;

use super::Voice;
use super::entity::Kind;
use crate::web::app::App;

/// The manifest.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Manifest {
    versions: [&'static str; 1],
    name: String,
    identifier_space: String,
    schema_space: String,
    documentation: String,
    service_version: &'static str,
    default_types: [Kind; 1],
    view: View,
    suggest: Suggest,
    preview: Preview,
    extend: Extend,
}

#[derive(Debug, Serialize)]
struct View {
    url: String,
}

#[derive(Debug, Serialize)]
struct Suggest {
    entity: Entity,
}

#[derive(Debug, Serialize)]
struct Entity {
    service_url: String,
    service_path: String,
    flyout_service_url: String,
    flyout_service_path: String,
}

#[derive(Debug, Serialize)]
struct Preview {
    url: String,
    /// In pixels of the style sheet.
    width: u16,
    height: u16,
}

#[derive(Debug, Serialize)]
struct Extend {
    propose_properties: Service,
    property_settings: [(); 0],
}

#[derive(Debug, Serialize)]
struct Service {
    service_url: String,
    service_path: String,
}

/// The manifest of this service.
pub(super) fn manifest(app: &App, voice: &Voice) -> Manifest {
    let base = app.options.base_url().to_owned();
    let (first, next) = (voice.parameter('?'), voice.parameter('&'));
    Manifest {
        versions: ["0.2"],
        name: format!("{} ({})", voice.text("site-name"), voice.texts.language()),
        identifier_space: format!("{base}/concepts/"),
        schema_space: format!("{base}/reconcile/properties"),
        documentation: format!("{base}/api"),
        service_version: env!("CARGO_PKG_VERSION"),
        default_types: [Kind::concept(voice)],
        view: View {
            url: format!("{base}/concepts/{{{{id}}}}{first}"),
        },
        suggest: Suggest {
            entity: Entity {
                service_url: base.clone(),
                service_path: format!("/reconcile/suggest{first}"),
                flyout_service_url: base.clone(),
                flyout_service_path: format!("/reconcile/flyout?id=${{id}}{next}"),
            },
        },
        preview: Preview {
            url: format!("{base}/reconcile/preview?id={{{{id}}}}{next}"),
            width: 430,
            height: 300,
        },
        extend: Extend {
            propose_properties: Service {
                service_url: base,
                service_path: format!("/reconcile/properties{first}"),
            },
            property_settings: [],
        },
    }
}
