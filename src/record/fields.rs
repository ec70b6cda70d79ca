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
