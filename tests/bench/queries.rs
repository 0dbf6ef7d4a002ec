//! Queries as people type them, in ten classes, each made from a term of the edition.

use fastrand::Rng;
use icu_casemap::CaseMapper;
use icu_locale::{LanguageIdentifier, langid};

use crate::edition::Target;

/// Seed of the queries.
const SEED: u64 = 1_729;

/// A query with what it must find.
pub(crate) struct Query {
    /// The text typed.
    pub(crate) text: String,
    /// The language asked for.
    pub(crate) from: &'static str,
    /// The concept that must be found; `None`: nothing must be found.
    pub(crate) concept: Option<String>,
}

/// How a query is made from a term: `None` when the term does not lend itself to it.
type Make = fn(&mut Rng, &Target) -> Option<String>;

/// The classes with their names.
pub(crate) const CLASSES: [(&str, Make); 10] = [
    ("exact", |_, target| Some(target.text.clone())),
    ("case", |_, target| case(target)),
    ("diacritics", |_, target| diacritics(target)),
    ("arabic", arabic),
    ("hyphen", hyphen),
    ("prefix", prefix),
    ("word", word),
    ("typo1", |rng, target| slips(rng, target, 1, 4)),
    ("typo2", |rng, target| slips(rng, target, 2, 8)),
    ("none", |rng, target| Some(gibberish(rng, target))),
];

/// So many queries of one class; the same for the same edition.
pub(crate) fn make(class: usize, targets: &[Target], wanted: usize) -> Vec<Query> {
    let mut rng = Rng::with_seed(SEED + class as u64);
    let (name, make) = CLASSES[class];
    let mut queries = Vec::new();
    while queries.len() < wanted {
        let target = &targets[rng.usize(..targets.len())];
        if let Some(text) = make(&mut rng, target) {
            queries.push(Query {
                text,
                from: target.alphabet.tag,
                concept: (name != "none").then(|| target.concept.clone()),
            });
        }
    }
    queries
}

/// In capitals, as the language writes them.
fn case(target: &Target) -> Option<String> {
    const TURKISH: LanguageIdentifier = langid!("tr");
    let language = if target.alphabet.tag == "tr" {
        TURKISH
    } else {
        LanguageIdentifier::UNKNOWN
    };
    let upper = CaseMapper::new()
        .uppercase_to_string(&target.text, &language)
        .into_owned();
    (upper != target.text).then_some(upper)
}

/// On a keyboard without the language's marks.
fn diacritics(target: &Target) -> Option<String> {
    if target.alphabet.tag == "ar" {
        return None;
    }
    let bare = |c: char| match c {
        'é' | 'è' | 'ê' | 'ë' => "e",
        'à' | 'â' => "a",
        'î' | 'ï' | 'ı' => "i",
        'ô' | 'ö' => "o",
        'û' | 'ü' => "u",
        'ç' => "c",
        'ş' => "s",
        'ğ' => "g",
        'œ' => "oe",
        _ => "",
    };
    let mut text = String::new();
    for c in target.text.chars() {
        match bare(c) {
            "" => text.push(c),
            plain => text.push_str(plain),
        }
    }
    (text != target.text).then_some(text)
}

/// As Arabic is written in chat, on paper with vowels, and in the middle of a sentence.
fn arabic(rng: &mut Rng, target: &Target) -> Option<String> {
    if target.alphabet.tag != "ar" {
        return None;
    }
    let mut text = String::new();
    for c in target.text.chars() {
        let as_typed = match c {
            'أ' | 'إ' | 'آ' if rng.bool() => 'ا',
            'ة' if rng.bool() => 'ه',
            'ى' if rng.bool() => 'ي',
            'ي' if rng.u8(0..4) == 0 => 'ى',
            'ك' if rng.u8(0..4) == 0 => 'ک',
            _ => c,
        };
        text.push(as_typed);
        match rng.u8(0..10) {
            0 => text.push('\u{64e}'),
            1 => text.push('\u{650}'),
            2 => text.push('\u{640}'),
            _ => {}
        }
    }
    if rng.u8(0..3) == 0 {
        text = format!("{}{text}", crate::words::one(rng, &["ال", "وال", "بال"]));
    }
    (text != target.text).then_some(text)
}

/// Joined where it is split, split where it is joined, hyphens and spaces changed.
fn hyphen(rng: &mut Rng, target: &Target) -> Option<String> {
    let text = &target.text;
    if text.contains(' ') {
        return Some(text.replace(' ', if rng.bool() { "" } else { "-" }));
    }
    if text.contains('-') {
        return Some(text.replace('-', if rng.bool() { "" } else { " " }));
    }
    let letters: Vec<char> = text.chars().collect();
    if letters.len() < 6 {
        return None;
    }
    let place = rng.usize(3..=letters.len() - 3);
    let (front, back) = letters.split_at(place);
    let separator = if rng.bool() { " " } else { "-" };
    Some(front.iter().collect::<String>() + separator + &back.iter().collect::<String>())
}

/// The beginning of the term: 60 % of it at least, and four letters.
fn prefix(rng: &mut Rng, target: &Target) -> Option<String> {
    let letters: Vec<char> = target.text.chars().collect();
    let least = (letters.len() * 6 / 10).max(4);
    if least >= letters.len() {
        return None;
    }
    let text: String = letters[..rng.usize(least..letters.len())].iter().collect();
    (!text.ends_with([' ', '-'])).then_some(text)
}

/// One word of several.
fn word(rng: &mut Rng, target: &Target) -> Option<String> {
    let words: Vec<&str> = target.text.split([' ', '-']).collect();
    (words.len() > 1).then(|| crate::words::one(rng, &words).to_owned())
}

/// So many slips of the finger, in terms of at least `shortest` letters.
fn slips(rng: &mut Rng, target: &Target, slips: usize, shortest: usize) -> Option<String> {
    let mut letters: Vec<char> = target.text.chars().collect();
    if letters.iter().filter(|c| c.is_alphabetic()).count() < shortest {
        return None;
    }
    let original = target.text.clone();
    for _ in 0..slips {
        let places: Vec<usize> = (0..letters.len())
            .filter(|place| letters[*place].is_alphabetic())
            .collect();
        let place = places[rng.usize(..places.len())];
        match rng.u8(0..4) {
            0 => letters[place] = target.alphabet.letter(rng),
            1 => letters.insert(place, target.alphabet.letter(rng)),
            2 => {
                letters.remove(place);
            }
            _ if place + 1 < letters.len() => letters.swap(place, place + 1),
            _ => letters.swap(place, place - 1),
        }
    }
    let text: String = letters.into_iter().collect();
    (text != original).then_some(text)
}

/// Letters of the language without sense.
fn gibberish(rng: &mut Rng, target: &Target) -> String {
    let length = rng.usize(5..=12);
    (0..length).map(|_| target.alphabet.letter(rng)).collect()
}
