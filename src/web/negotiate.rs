//! In which form a concept is wanted: as the page, or as linked data.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

use super::error::Error;
use crate::exchange::Format;

/// A form of a concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// The page.
    Page,
    /// Linked data.
    Data(Format),
}

/// The forms with their media types, the one that wins a tie first.
const FORMS: [(&str, Form); 3] = [
    ("text/html", Form::Page),
    ("text/turtle", Form::Data(Format::SkosTurtle)),
    ("application/ld+json", Form::Data(Format::SkosJsonLd)),
];

impl Form {
    /// The form that `Accept` weighs most (RFC 9110, 12.5.1); the page where nothing fits, because a browser that asks oddly still wants one.
    pub(super) fn wanted(headers: &HeaderMap) -> Self {
        let accepted = headers.get_all(header::ACCEPT).iter();
        let accepted = accepted.filter_map(|value| value.to_str().ok());
        let ranges: Vec<Range<'_>> = accepted
            .flat_map(|value| value.split(','))
            .filter_map(Range::parse)
            .collect();
        let mut best = (0.0, Self::Page);
        for (media_type, form) in FORMS {
            let weight = weight(&ranges, media_type);
            if weight > best.0 {
                best = (weight, form);
            }
        }
        best.1
    }
}

/// What the most specific range that covers a media type weighs.
fn weight(ranges: &[Range<'_>], media_type: &str) -> f32 {
    let covering = ranges
        .iter()
        .filter_map(|range| Some((range.specificity(media_type)?, range.weight)));
    covering
        .max_by_key(|(specificity, _)| *specificity)
        .map_or(0.0, |(_, weight)| weight)
}

/// A media range with its weight.
struct Range<'a> {
    name: &'a str,
    weight: f32,
}

impl<'a> Range<'a> {
    /// Reads `text/turtle;q=0.8`. Other parameters are passed over; a weight that is none makes the whole range void.
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next()?;
        let weight = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("q").then(|| value.trim())
        });
        let weight = weight.map_or(Some(1.0), |weight| weight.parse().ok())?;
        (0.0..=1.0)
            .contains(&weight)
            .then_some(Self { name, weight })
    }

    fn specificity(&self, media_type: &str) -> Option<u8> {
        if self.name.eq_ignore_ascii_case(media_type) {
            return Some(2);
        }
        let kind = self.name.strip_suffix("/*")?;
        let same = media_type
            .split_once('/')
            .is_some_and(|(own, _)| own.eq_ignore_ascii_case(kind));
        match kind {
            "*" => Some(0),
            _ => same.then_some(1),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Form {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Error> {
        Ok(Self::wanted(&parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::Form;
    use crate::exchange::Format;

    const TURTLE: Form = Form::Data(Format::SkosTurtle);
    const JSON_LD: Form = Form::Data(Format::SkosJsonLd);

    #[track_caller]
    fn check(accept: &[&'static str], expected: Form) {
        let mut headers = HeaderMap::new();
        for value in accept {
            headers.append(header::ACCEPT, HeaderValue::from_static(value));
        }
        assert_eq!(Form::wanted(&headers), expected, "{accept:?}");
    }

    #[test]
    fn browsers_and_those_who_do_not_say_get_the_page() {
        check(&[], Form::Page);
        check(&["*/*"], Form::Page);
        check(
            &["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"],
            Form::Page,
        );
        check(&["text/*"], Form::Page);
        check(&["image/png"], Form::Page);
        check(&["text/turtle;q=0"], Form::Page);
        check(&["text/turtle;q=often"], Form::Page);
    }

    #[test]
    fn linked_data_is_given_to_those_who_prefer_it() {
        check(&["text/turtle"], TURTLE);
        check(&["Text/Turtle; charset=utf-8"], TURTLE);
        check(&["application/ld+json"], JSON_LD);
        check(
            &["application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\""],
            JSON_LD,
        );
        check(&["application/*"], JSON_LD);
        check(&["text/turtle;q=0.9, application/ld+json"], JSON_LD);
        check(&["text/html;q=0.5", "text/turtle;q=0.6"], TURTLE);
        check(&["text/turtle, */*;q=0.1"], TURTLE);
        check(&["text/html, text/turtle"], Form::Page);
        check(&["text/html;q=0.1, text/*"], TURTLE);
    }
}
