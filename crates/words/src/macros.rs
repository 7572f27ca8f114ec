//! Short and greppable call sites.

/// Says a sentence: `say!(words, "who-says", name = name)`.
///
/// The key and the names of the arguments are literals, so that a test can hold them against the
/// messages of every language.
#[macro_export]
macro_rules! say {
    ($words:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($key, &$crate::args!($($name = $value),*))
    };
}

/// Says a sentence in which elements stand: `parts!(words, "who-says", [name])` gives its text and
/// the place of `name`, in the order of the language. Other arguments may follow the slots.
#[macro_export]
macro_rules! parts {
    ($words:expr, $key:literal, [$($slot:ident),* $(,)?] $(, $name:ident = $value:expr)* $(,)?) => {
        $words.parts($key, &[$(stringify!($slot)),*], $crate::args!($($name = $value),*))
    };
}

/// The arguments of a sentence.
#[doc(hidden)]
#[macro_export]
macro_rules! args {
    () => { $crate::Args::new() };
    ($($name:ident = $value:expr),+) => {{
        let mut args = $crate::Args::new();
        $(args.set(stringify!($name), $value);)+
        args
    }};
}
