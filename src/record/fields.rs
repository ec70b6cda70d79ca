//! What every struct of a record has in common, said once.

/// Fields a newer version wrote and this one does not know: kept and written back as they came.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// Declares a struct of a record: what is absent is not written, what is not known is kept in `extra`, and its fields, with
/// their docstrings, go into the TypeScript contract and the schema.
macro_rules! fields {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$of_field:meta])* pub $field:ident: $type:ty,)* }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS, schemars::JsonSchema)]
        $(#[$meta])*
        #[ts(optional_fields)]
        pub struct $name {
            $($(#[$of_field])* pub $field: $type,)*
            #[doc(hidden)]
            #[serde(flatten)]
            #[ts(skip)]
            pub extra: $crate::record::Extra,
        }
    };
}
pub(crate) use fields;

/// A type that stands in the JSON as text of a form of its own: read by its `FromStr`, written by its `Display`.
macro_rules! as_text {
    ($name:ident: $format:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        $crate::record::fields::schema_as_text!($name: $format);
    };
}
pub(crate) use as_text;

/// The schema of a type that stands in the JSON as text of a form of its own.
macro_rules! schema_as_text {
    ($name:ident: $format:literal) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "format": $format })
            }

            fn inline_schema() -> bool {
                true
            }
        }
    };
}
pub(crate) use schema_as_text;

/// Declares a value that may be told shortly, as one text, or in full, as an object.
macro_rules! text_or_object {
    ($(#[$meta:meta])* $name:ident {
        $(#[$of_text:meta])* $text:ident($text_type:ty), $(#[$of_object:meta])* $object:ident($object_type:ty),
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS, schemars::JsonSchema)]
        #[serde(untagged)]
        pub enum $name { $(#[$of_text])* $text($text_type), $(#[$of_object])* $object($object_type) }

        // Not serde's `untagged`, whose one error for both forms says nothing of the field.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                if value.is_string() {
                    serde_json::from_value(value).map(Self::$text)
                } else {
                    serde_json::from_value(value).map(Self::$object)
                }
                .map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use text_or_object;
