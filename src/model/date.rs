//! Days.

/// Whether `text` has the form of an ISO 8601 calendar date, such as `2026-05-01`.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let number = |part: &str, length: usize| {
        (part.len() == length && digits(part)).then(|| part.parse::<u16>().ok())?
    };
    let [year, month, day] = parts[..] else {
        return false;
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}
