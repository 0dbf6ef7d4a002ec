//! What was heard, typed in Latin letters.

use passerelle::search::MatchClass;

use super::check;

#[test]
fn a_reading_is_found_as_it_is_heard() {
    let terms = [("a", "ar", "مثلي=mithlī"), ("b", "ar", "زواج=zawāj")];
    for text in ["mithli", "methly", "mitlie"] {
        check(&terms, "ar", text, &[("a", MatchClass::Romanised)]);
    }
    for text in ["zawadj", "zawaj", "zawazj"] {
        check(&terms, "ar", text, &[("b", MatchClass::Romanised)]);
    }
}

#[test]
fn vowels_may_be_left_out_or_misheard() {
    let terms = [("a", "ar", "خنيث=khanīth")];
    check(&terms, "ar", "khnth", &[("a", MatchClass::Romanised)]);
    let short = [("a", "ar", "خول=khawal")];
    check(&short, "ar", "khwl", &[("a", MatchClass::Romanised)]);
    check(&terms, "ar", "khoneth", &[("a", MatchClass::Romanised)]);
}

#[test]
fn a_text_without_a_reading_is_read_by_its_letters() {
    check(
        &[("a", "ru", "пидор")],
        "ru",
        "pidor",
        &[("a", MatchClass::Romanised)],
    );
    check(
        &[("a", "ar", "لوطي|لوطيين")],
        "ar",
        "lutiyin",
        &[("a", MatchClass::Romanised)],
    );
}

#[test]
fn real_spelling_ranks_above_hearing() {
    let terms = [("heard", "ar", "كتي=kotī"), ("written", "nl", "koti")];
    check(
        &terms,
        "ar",
        "koti",
        &[
            ("written", MatchClass::Exact),
            ("heard", MatchClass::Romanised),
        ],
    );
}
