//! ArchieML as its specification has it: the cases of the official test suite (archieml.org,
//! `test/1.0`), input and result, but for inline comments, which the specification has given up.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::Value;
use whosays_exchange::parse_archieml;

/// A name of the suite, an input, and what it means.
type Case = (&'static str, &'static str, &'static str);

const ARRAYS: &[Case] = &[
    ("arrays.1", "[array]", r#"{"array":[]}"#),
    ("arrays.2", "  [array]  ", r#"{"array":[]}"#),
    ("arrays.3", "\t\t[array]\t\t", r#"{"array":[]}"#),
    ("arrays.4", "[  array  ]", r#"{"array":[]}"#),
    ("arrays.5", "[\t\tarray\t\t]", r#"{"array":[]}"#),
    ("arrays.6", "[array]a", r#"{"array":[]}"#),
    ("arrays.7", "[scope.array]", r#"{"scope":{"array":[]}}"#),
    (
        "arrays.8",
        "[array]\nscope.key: value\nscope.key: value",
        r#"{"array":[{"scope":{"key":"value"}},{"scope":{"key":"value"}}]}"#,
    ),
    ("arrays.9", "[array]\n[]\nkey:value", r#"{"array":[],"key":"value"}"#),
    ("arrays.10", "[array]\n[  ]\nkey:value", r#"{"array":[],"key":"value"}"#),
    ("arrays.11", "[array]\n[\t\t]\nkey:value", r#"{"array":[],"key":"value"}"#),
    ("arrays.12", "[array]\n  []  \nkey:value", r#"{"array":[],"key":"value"}"#),
    ("arrays.13", "[array]\n\t\t[]\t\t\nkey:value", r#"{"array":[],"key":"value"}"#),
    ("arrays.14", "[array]\n{}\ntopkey: value", r#"{"array":[],"topkey":"value"}"#),
    ("complex.1", "[array]\nkey:value", r#"{"array":[{"key":"value"}]}"#),
    (
        "complex.2",
        "[array]\nkey:value\nsecond:value",
        r#"{"array":[{"key":"value","second":"value"}]}"#,
    ),
    (
        "complex.3",
        "[array]\nkey:value\nsecond:value\nkey:value",
        r#"{"array":[{"key":"value","second":"value"},{"key":"value"}]}"#,
    ),
    (
        "complex.4",
        "[array]\nkey:first\nkey:second",
        r#"{"array":[{"key":"first"},{"key":"second"}]}"#,
    ),
    (
        "complex.5",
        "[array]\nscope.key:first\nscope.key:second",
        r#"{"array":[{"scope":{"key":"first"}},{"scope":{"key":"second"}}]}"#,
    ),
    (
        "complex.6",
        "[array]\nkey:value\nscope.key:value",
        r#"{"array":[{"key":"value","scope":{"key":"value"}}]}"#,
    ),
    (
        "complex.7",
        "[array]\nscope.key:value\nkey:value\notherscope.key:value",
        r#"{"array":[{"scope":{"key":"value"},"key":"value","otherscope":{"key":"value"}}]}"#,
    ),
    (
        "complex.8",
        "[array1]\nkey:value\n[array2]\nmore text\n:end",
        r#"{"array1":[{"key":"value"}],"array2":[]}"#,
    ),
    (
        "complex.9",
        "[array]\nkey:value\n{scope}\nmore text\n:end",
        r#"{"array":[{"key":"value"}],"scope":{}}"#,
    ),
    (
        "complex.10",
        "[array]\nkey:value\nother: value\nmore text\n:end",
        r#"{"array":[{"key":"value","other":"value\nmore text"}]}"#,
    ),
    (
        "complex.11",
        "[array]\nkey:value\n* value\nmore text\n:end",
        r#"{"array":[{"key":"value\n* value\nmore text"}]}"#,
    ),
    (
        "complex.12",
        "[array]\nkey:value\n:skip\n:endskip\nmore text\n:end",
        r#"{"array":[{"key":"value"}]}"#,
    ),
    (
        "complex.13",
        "[array]\nkey:value 1\n[]\n[array]\nkey:value 2",
        r#"{"array":[{"key":"value 2"}]}"#,
    ),
    ("complex.14", "[array]\nkey:value\n[]\n[array]\n*Value", r#"{"array":["Value"]}"#),
    ("complex.15", "a.b:complex value\n[a.b]\nkey:value", r#"{"a":{"b":[{"key":"value"}]}}"#),
    ("simple.1", "[array]\n*Value", r#"{"array":["Value"]}"#),
    ("simple.2", "[array]\n  *  Value", r#"{"array":["Value"]}"#),
    ("simple.3", "[array]\n\t\t*\t\tValue", r#"{"array":["Value"]}"#),
    ("simple.4", "[array]\n* Value 1\n* Value 2", r#"{"array":["Value 1","Value 2"]}"#),
    (
        "simple.5",
        "[array]\n* Value 1\nNon-element\n* Value 2",
        r#"{"array":["Value 1","Value 2"]}"#,
    ),
    ("simple.6", "[array]\n* Value 1\nkey:value\n* Value 2", r#"{"array":["Value 1","Value 2"]}"#),
    ("simple.7", "[array]\n* Value 1\n[]\nkey:value", r#"{"array":["Value 1"],"key":"value"}"#),
    ("simple.8", "[array]\n* Value 1\nextra\n:end", r#"{"array":["Value 1\nextra"]}"#),
    ("simple.9", "[array]\n* Value 1\n\\* extra\n:end", r#"{"array":["Value 1\n* extra"]}"#),
    ("simple.10", "[array]\n*Value1\n\\:end\n:end", r#"{"array":["Value1\n:end"]}"#),
    ("simple.11", "[array]\n*Value1\nkey\\:value\n:end", r#"{"array":["Value1\nkey\\:value"]}"#),
    ("simple.12", "[array]\n*Value\n\\key:value\n:end", r#"{"array":["Value\nkey:value"]}"#),
    (
        "simple.13",
        "[array]\n* Value 1\nword key\\:value\n:end",
        r#"{"array":["Value 1\nword key\\:value"]}"#,
    ),
    (
        "simple.14",
        "[array1]\n* value\n[array2]\nmore text\n:end",
        r#"{"array1":["value"],"array2":[]}"#,
    ),
    (
        "simple.15",
        "[array]\n* value\n{scope}\nmore text\n:end",
        r#"{"array":["value"],"scope":{}}"#,
    ),
    (
        "simple.16",
        "[array]\n* value\nkey: value\nmore text\n:end",
        r#"{"array":["value\nkey: value\nmore text"]}"#,
    ),
    (
        "simple.17",
        "[array]\n* value\n* value\nmore text\n:end",
        r#"{"array":["value","value\nmore text"]}"#,
    ),
    ("simple.18", "[array]\n* value\n:skip\n:endskip\nmore text\n:end", r#"{"array":["value"]}"#),
    ("simple.19", "[array]\n* Value 1\n[]\n[array]\n* Value 2\n[]", r#"{"array":["Value 2"]}"#),
    ("simple.20", "[array]\n*Value\n[]\n[array]\nkey:value", r#"{"array":[{"key":"value"}]}"#),
    ("simple.21", "a.b: complex value\n[a.b]\n* simple value", r#"{"a":{"b":["simple value"]}}"#),
];

const NESTED: &[Case] = &[
    (
        "arrays.1",
        "[array]\n[.subarray]\nkey: value",
        r#"{"array":[{"subarray":[{"key":"value"}]}]}"#,
    ),
    (
        "arrays.2",
        "[array]\n[.subarray]\n* Value 1\n* Value 2",
        r#"{"array":[{"subarray":["Value 1","Value 2"]}]}"#,
    ),
    (
        "arrays.3",
        "[array]\n[.subarray]\nkey: value\nkey: value",
        r#"{"array":[{"subarray":[{"key":"value"},{"key":"value"}]}]}"#,
    ),
    (
        "arrays.5",
        "[array]\n[.subarray]\nsubkey: value\n[]\nparentkey: value",
        r#"{"array":[{"subarray":[{"subkey":"value"}],"parentkey":"value"}]}"#,
    ),
    (
        "arrays.6",
        "[array]\nparentkey: value\n[.subarray]\nsubkey: value",
        r#"{"array":[{"parentkey":"value","subarray":[{"subkey":"value"}]}]}"#,
    ),
    (
        "arrays.8",
        "[array]\nkey: value\n[.subarray]\nsubkey: value\n[]\nkey: value",
        r#"{"array":[{"key":"value","subarray":[{"subkey":"value"}]},{"key":"value"}]}"#,
    ),
    (
        "arrays.9",
        "[array]\n[.subarray]\n[]\n[.subarray]\n[]",
        r#"{"array":[{"subarray":[]},{"subarray":[]}]}"#,
    ),
    (
        "arrays.10",
        "[array]\n[.subarray]\n[.subsubarray]\nkey1: Value 1\nkey2: Value 2\n[]\n[]",
        r#"{"array":[{"subarray":[{"subsubarray":[{"key1":"Value 1","key2":"Value 2"}]}]}]}"#,
    ),
    (
        "arrays.11",
        "[array]\n[.subarray]\n[.subsubarray]\n* Value 1\n* Value 2\n[]\n[]",
        r#"{"array":[{"subarray":[{"subsubarray":["Value 1","Value 2"]}]}]}"#,
    ),
    ("arrays.12", "[.subarray]\nkey: value\n[]", r#"{"subarray":[{"key":"value"}]}"#),
    (
        "objects.2",
        "{obj}\n{.subobj}\n{.subsubobj}\n{.subsubsubobj}",
        r#"{"obj":{"subobj":{"subsubobj":{"subsubsubobj":{}}}}}"#,
    ),
    (
        "objects.3",
        "{obj}\n{.subobj}\nkey: value\n[.subarray]\nkey: value\nkey2: value2\n{.subsubobj}",
        r#"{"obj":{"subobj":{"key":"value","subarray":[{"key":"value","key2":"value2","subsubobj":{}}]}}}"#,
    ),
    (
        "objects.4",
        "{obj}\nparentkey: value\n{.subobj}\nsubkey: value\n{.subsubobj}\nsubsubkey: value\n{}\nsubkey2: value\n{}\nparentkey2: value",
        r#"{"obj":{"parentkey":"value","subobj":{"subkey":"value","subsubobj":{"subsubkey":"value"},"subkey2":"value"},"parentkey2":"value"}}"#,
    ),
    (
        "objects.5",
        "[array]\ndelimiter: value\n{.obj}\nkey: value\n{}\n\ndelimiter: value\n{.obj}\nkey: value",
        r#"{"array":[{"delimiter":"value","obj":{"key":"value"}},{"delimiter":"value","obj":{"key":"value"}}]}"#,
    ),
    ("freeform.1", "[+freeform]\nValue\n[]", r#"{"freeform":[{"type":"text","value":"Value"}]}"#),
    (
        "freeform.2",
        "[+freeform]\nname: value\n[]",
        r#"{"freeform":[{"type":"name","value":"value"}]}"#,
    ),
    (
        "freeform.3",
        "[+freeform]\nValue\nname: value\nValue\nname: value\n[]",
        r#"{"freeform":[{"type":"text","value":"Value"},{"type":"name","value":"value"},{"type":"text","value":"Value"},{"type":"name","value":"value"}]}"#,
    ),
    (
        "freeform.4",
        "[+freeform]\nValue\nValue\nname: value\nname: value\n[]",
        r#"{"freeform":[{"type":"text","value":"Value"},{"type":"text","value":"Value"},{"type":"name","value":"value"},{"type":"name","value":"value"}]}"#,
    ),
    (
        "freeform.5",
        "[+freeform]\ntype: value\nText\n{.image}\nname: map.jpg\ncredit: Photographer\n{}\n[]",
        r#"{"freeform":[{"type":"type","value":"value"},{"type":"text","value":"Text"},{"type":"image","value":{"name":"map.jpg","credit":"Photographer"}}]}"#,
    ),
    (
        "freeform.6",
        "[+freeform]\n[.simple]\n* Value 1\n* Value 2\n[]",
        r#"{"freeform":[{"type":"simple","value":["Value 1","Value 2"]}]}"#,
    ),
    (
        "freeform.7",
        "[array]\nname: value\n[.+freeform]\nname: value\nText\n[]\n[]",
        r#"{"array":[{"name":"value","freeform":[{"type":"name","value":"value"},{"type":"text","value":"Text"}]}]}"#,
    ),
    (
        "freeform.8",
        "[+freeform]\none\n  \ntwo\n[]",
        r#"{"freeform":[{"type":"text","value":"one"},{"type":"text","value":"two"}]}"#,
    ),
];

const TEXTS: &[Case] = &[
    ("keys.1", "a-_1: value", r#"{"a-_1":"value"}"#),
    ("keys.2", "k ey:value", "{}"),
    ("keys.3", "k&ey:value", "{}"),
    ("keys.4", "scope.key:value", r#"{"scope":{"key":"value"}}"#),
    (
        "keys.5",
        "scope.key:value\nscope.otherkey:value",
        r#"{"scope":{"key":"value","otherkey":"value"}}"#,
    ),
    (
        "keys.6",
        "string_to_object.scope: value\nstring_to_object.scope.scope: value\nobject_to_string.scope.scope: value\nobject_to_string.scope: value",
        r#"{"string_to_object":{"scope":{"scope":"value"}},"object_to_string":{"scope":"value"}}"#,
    ),
    ("unicode.3", "[π]\nvalue: 3.14159\nname: Pi", r#"{"π":[{"value":"3.14159","name":"Pi"}]}"#),
    (
        "unicode.5",
        "[+🐮]\nThis text belongs to a cow.",
        r#"{"🐮":[{"type":"text","value":"This text belongs to a cow."}]}"#,
    ),
    ("multi_line.1", "key:value\nextra\n:end", r#"{"key":"value\nextra"}"#),
    ("multi_line.2", "key:value\nextra\n:EnD", r#"{"key":"value\nextra"}"#),
    ("multi_line.3", "key:value\n\t \nextra\n:end", r#"{"key":"value\n\t \nextra"}"#),
    ("multi_line.4", "key:value\nextra\t \n:end", r#"{"key":"value\nextra"}"#),
    ("multi_line.5", "key:value\t \nextra\n:end", r#"{"key":"value\t \nextra"}"#),
    ("multi_line.6", "key:value\nextra\n \n\t\n:end", r#"{"key":"value\nextra"}"#),
    ("multi_line.7", "key:value\nextra\n  :end  ", r#"{"key":"value\nextra"}"#),
    ("multi_line.8", "key:value\nextra\n\t\t:end\t\t", r#"{"key":"value\nextra"}"#),
    ("multi_line.9", "key:value\nextra\n:endthis", r#"{"key":"value\nextra"}"#),
    ("multi_line.10", "key:value\nextra\n:endskip", r#"{"key":"value"}"#),
    ("multi_line.11", "key:value\n:notacommand\n:end", r#"{"key":"value\n:notacommand"}"#),
    ("multi_line.12", "key:value\nextra\n:end this", r#"{"key":"value\nextra"}"#),
    ("multi_line.13", "key:value\nextra\n:end\tthis", r#"{"key":"value\nextra"}"#),
    ("multi_line.14", "key::value\n:end", r#"{"key":":value"}"#),
    ("multi_line.15", "key:\\:value\n:end", r#"{"key":"\\:value"}"#),
    ("multi_line.16", "key:value\nkey2\\:value\n:end", r#"{"key":"value\nkey2\\:value"}"#),
    ("multi_line.17", "key:value\n\\key2:value\n:end", r#"{"key":"value\nkey2:value"}"#),
    ("multi_line.18", "key:value\n\\:end\n:end", r#"{"key":"value\n:end"}"#),
    ("multi_line.19", "key:value\n\\:endthis\n:end", r#"{"key":"value\n:endthis"}"#),
    ("multi_line.20", "key:value\n\\:notacommand\n:end", r#"{"key":"value\n:notacommand"}"#),
    ("multi_line.21", "key:value\n* value\n:end", r#"{"key":"value\n* value"}"#),
    ("multi_line.22", "key:value\n\\* value\n:end", r#"{"key":"value\n* value"}"#),
    ("multi_line.23", "key:value\n\\{scope}\n:end", r#"{"key":"value\n{scope}"}"#),
    ("multi_line.26", "key:value\ntext\n[array]\nmore text\n:end", r#"{"key":"value","array":[]}"#),
    ("multi_line.27", "key:value\ntext\n{scope}\nmore text\n:end", r#"{"key":"value","scope":{}}"#),
    (
        "multi_line.28",
        "key:value\ntext\n* value\nmore text\n:end",
        r#"{"key":"value\ntext\n* value\nmore text"}"#,
    ),
    ("multi_line.29", "key:value\ntext\n:skip\n:endskip\nmore text\n:end", r#"{"key":"value"}"#),
    ("multi_line.30", "key:value\n\\\\:end\n:end", r#"{"key":"value\n\\:end"}"#),
    ("multi_line.31", "key:value\n\\\\\\:end\n:end", r#"{"key":"value\n\\\\:end"}"#),
    (
        "multi_line.32",
        "key:value\n\\:end\n\\:ignore\n\\:endskip\n\\:skip\n:end",
        r#"{"key":"value\n:end\n:ignore\n:endskip\n:skip"}"#,
    ),
    (
        "multi_line.33",
        "key:value\nLorem key2\\\\:value\n:end",
        r#"{"key":"value\nLorem key2\\\\:value"}"#,
    ),
    ("values.1", "key:value", r#"{"key":"value"}"#),
    ("values.2", "  key  :value", r#"{"key":"value"}"#),
    ("values.3", "\t\tkey\t\t:value", r#"{"key":"value"}"#),
    ("values.4", "key:  value  ", r#"{"key":"value"}"#),
    ("values.5", "key:\t\tvalue\t\t", r#"{"key":"value"}"#),
    ("values.6", "key:value\nkey:newvalue", r#"{"key":"newvalue"}"#),
    ("values.7", "key::value", r#"{"key":":value"}"#),
    ("values.8", "key: value\nKey: Value", r#"{"key":"value","Key":"Value"}"#),
    ("values.9", "other stuff\nkey: value\nother stuff", r#"{"key":"value"}"#),
    ("values.10", "key: <strong>value</strong>", r#"{"key":"<strong>value</strong>"}"#),
];

const SCOPES: &[Case] = &[
    ("scopes.1", "{scope}", r#"{"scope":{}}"#),
    ("scopes.2", "  {scope}  ", r#"{"scope":{}}"#),
    ("scopes.3", "\t\t{scope}\t\t", r#"{"scope":{}}"#),
    ("scopes.4", "{  scope  }", r#"{"scope":{}}"#),
    ("scopes.5", "{\t\tscope\t\t}", r#"{"scope":{}}"#),
    ("scopes.6", "{scope}a", r#"{"scope":{}}"#),
    ("scopes.7", "key:value\n{scope}", r#"{"key":"value","scope":{}}"#),
    ("scopes.8", "{scope}\nkey:value", r#"{"scope":{"key":"value"}}"#),
    ("scopes.9", "{scope.scope}\nkey:value", r#"{"scope":{"scope":{"key":"value"}}}"#),
    (
        "scopes.10",
        "{scope}\nkey:value\n{}\n{scope}\nother:value",
        r#"{"scope":{"key":"value","other":"value"}}"#,
    ),
    (
        "scopes.11",
        "{scope.scope}\nkey:value\n{scope.otherscope}\nkey:value",
        r#"{"scope":{"scope":{"key":"value"},"otherscope":{"key":"value"}}}"#,
    ),
    ("scopes.12", "{scope}\n{}\nkey:value", r#"{"scope":{},"key":"value"}"#),
    ("scopes.13", "{scope}\n{  }\nkey:value", r#"{"scope":{},"key":"value"}"#),
    ("scopes.14", "{scope}\n{\t\t}\nkey:value", r#"{"scope":{},"key":"value"}"#),
    ("scopes.17", "key: value\n{key}\nsubkey: subvalue", r#"{"key":{"subkey":"subvalue"}}"#),
    ("skip.0", "  :skip  \nkey:value\n:endskip", "{}"),
    ("skip.1", "\t\t:skip\t\t\nkey:value\n:endskip", "{}"),
    ("skip.2", ":skip\nkey:value\n  :endskip  ", "{}"),
    ("skip.4", ":skip\n:endskip\nkey:value", r#"{"key":"value"}"#),
    ("skip.5", ":sKiP\nkey:value\n:eNdSkIp", "{}"),
    ("skip.6", ":skipthis\nkey:value\n:endskip", "{}"),
    ("skip.7", ":skip this text  \nkey:value\n:endskip", "{}"),
    ("skip.8", ":skip\tthis text\t\t\nkey:value\n:endskip", "{}"),
    ("skip.9", ":skip\n:endskiptheabove\nkey:value", r#"{"key":"value"}"#),
    ("skip.10", ":skip\n:endskip the above\nkey:value", r#"{"key":"value"}"#),
    ("skip.12", ":skip\n:end\tthe above\nkey:value", "{}"),
    (
        "skip.13",
        "key1:value1\n:skip\nother:value\n:endskip\nkey2:value2",
        r#"{"key1":"value1","key2":"value2"}"#,
    ),
    ("ignore.5", "\t\t:ignore\t\t\nkey:value", "{}"),
];

#[test]
fn the_cases_of_the_official_suite() {
    let mut wrong = Vec::new();
    for (name, input, expected) in [ARRAYS, NESTED, TEXTS, SCOPES].concat() {
        let expected: Value = serde_json::from_str(expected).unwrap();
        for input in
            [input.to_owned(), format!("{input}\n"), format!("{}\r\n", input.replace('\n', "\r\n"))]
        {
            let found = Value::Object(parse_archieml(&input));
            // Windows line ends are white space of the text.
            let found: Value =
                serde_json::from_str(&found.to_string().replace("\\r\\n", "\\n")).unwrap();
            if found != expected {
                wrong.push(format!("{name} {input:?}: {found}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn no_text_whatever_makes_it_panic(
        lines in prop::collection::vec("(\\[\\+?\\.?[a-c.]{0,3}\\]|\\{\\.?[a-c.]{0,3}\\}|[a-c.]{1,3}: x|\\* y|:end|:skip|:endskip|\\PC{0,8})", 0..20)
    ) {
        let object = parse_archieml(&lines.join("\n"));
        // Keys have letters in them, whatever the lines were.
        let is_plain = object.keys().all(|key| !key.contains(['[', '{', ':']));
        prop_assert!(is_plain);
    }
}
