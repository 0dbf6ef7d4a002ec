//! Closed lists: enums whose values have one name each, in files, in answers and in messages.

/// A text that is not in a closed list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not {what}: expected one of {expected}")]
pub struct UnknownName {
    /// The text as given.
    pub text: String,
    /// What was wanted, with its article.
    pub what: &'static str,
    /// The names that would have been right.
    pub expected: String,
}

/// Declares an enum whose variants have names, with `ALL`, `name` and `FromStr`.
macro_rules! closed_list {
    (
        $(#[$meta:meta])*
        $name:ident ($what:literal) {
            $( $(#[$variant_meta:meta])* $variant:ident = $text:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &[Self] = &[ $( Self::$variant, )+ ];

            /// The name used in files, addresses and answers.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$variant => $text, )+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::UnknownName;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $( $text => Ok(Self::$variant), )+
                    _ => Err($crate::model::UnknownName {
                        text: text.to_owned(),
                        what: $what,
                        expected: [$( $text, )+].map(|name| format!("`{name}`")).join(", "),
                    }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

pub(crate) use closed_list;
