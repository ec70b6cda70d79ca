//! The fields of every kind as data, read off the types: one description for the documents and for the tests that try each field.

use serde_json::{Map, Value};

use super::{Envelope, StartRule, Vocabulary, kind, vocabularies};

/// A set of fields that stand together: a kind, the envelope, or an object within them.
#[derive(Debug, Clone)]
pub struct Object {
    /// What it is.
    pub docs: String,
    /// Its fields in the order in which they are declared.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name in the JSON.
    pub name: String,
    /// Its path from the entry, lists marked: `visit.visitors[].who`.
    pub path: String,
    /// What it means, with its unit and its range.
    pub docs: String,
    /// Whether the object it stands in cannot do without it.
    pub required: bool,
    /// The term that it has where it is left out.
    pub default: Option<String>,
    /// What it holds.
    pub holds: Type,
}

/// What a field holds.
#[derive(Debug, Clone)]
pub enum Type {
    /// Words, a code, a number of a document.
    Text,
    /// A number with or without a fraction.
    Number,
    /// A whole number.
    Integer,
    /// Yes or no.
    Boolean,
    /// A date in EDTF.
    Date,
    /// A local time of day.
    Time,
    /// An offset from UTC.
    Offset,
    /// A mention of another entry, or a plain name.
    Reference,
    /// One of a closed list of terms.
    Vocabulary(Vocabulary),
    /// Any number of these.
    List(Box<Type>),
    /// Fields of its own.
    Object(Object),
    /// Told in any of these forms.
    OneOf(Vec<Type>),
}

impl Type {
    /// The object it holds, alone, in a list, or as one of its forms.
    pub fn object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::List(item) => item.object(),
            Self::OneOf(forms) => forms.iter().find_map(Self::object),
            _ => None,
        }
    }

    /// Its vocabularies, alone, in a list, or as one of its forms; not those of the fields of an object.
    pub fn vocabularies(&self) -> Vec<Vocabulary> {
        match self {
            Self::Vocabulary(vocabulary) => vec![*vocabulary],
            Self::List(item) => item.vocabularies(),
            Self::OneOf(forms) => forms.iter().flat_map(Self::vocabularies).collect(),
            _ => Vec::new(),
        }
    }
}

impl Object {
    /// Every field, and those of the objects within, each after the field it stands in.
    pub fn all(&self) -> Vec<&Field> {
        fn with_those_below(field: &Field) -> Vec<&Field> {
            let below = field.holds.object().map(Object::all).unwrap_or_default();
            [field].into_iter().chain(below).collect()
        }
        self.fields.iter().flat_map(with_those_below).collect()
    }
}

/// The fields of the envelope but `kind`, `id` and the kind's own.
pub fn envelope() -> Object {
    read(&schemars::schema_for!(Envelope).to_value(), "")
}

/// The fields of a kind, as they stand under its name; `None` for a kind that there is not.
pub fn kind(name: &str) -> Option<Object> {
    kind::schema(name).map(|schema| read(&schema.to_value(), name))
}

fn read(schema: &Value, path: &str) -> Object {
    let empty = Map::new();
    Reader { definitions: schema["$defs"].as_object().unwrap_or(&empty) }.object(schema, path)
}

/// Reads a JSON schema as schemars writes it from our types, which is a small part of what a schema may be.
struct Reader<'a> {
    definitions: &'a Map<String, Value>,
}

impl Reader<'_> {
    fn object(&self, schema: &Value, path: &str) -> Object {
        let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
        let field = |(name, schema): (&String, &Value)| {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            Field {
                name: name.clone(),
                docs: docs(schema),
                required: required.iter().any(|required| required == name),
                default: schema["default"].as_str().filter(|term| !term.is_empty()).map(str::to_owned),
                holds: self.holds(schema, &path),
                path,
            }
        };
        let fields = schema["properties"].as_object().into_iter().flatten().map(field).collect();
        Object { docs: docs(schema), fields }
    }

    fn holds(&self, schema: &Value, path: &str) -> Type {
        let definition = schema["$ref"].as_str().and_then(|at| self.definitions.get(at.trim_start_matches("#/$defs/")));
        if let Some(definition) = definition {
            return self.holds(definition, path);
        }
        if let Some(name) = schema["x-vocabulary"].as_str() {
            let known = vocabularies().into_iter().find(|vocabulary| vocabulary.name == name);
            return Type::Vocabulary(known.unwrap_or(Vocabulary { name: "", terms: &[] }));
        }
        if let Some(forms) = schema["anyOf"].as_array() {
            let mut forms: Vec<_> =
                forms.iter().filter(|form| form["type"] != "null").map(|form| self.holds(form, path)).collect();
            return if forms.len() == 1 { forms.remove(0) } else { Type::OneOf(forms) };
        }
        // What may be absent is written as a list of its type and `null`.
        let json = schema["type"].as_array().and_then(|types| types.first()).unwrap_or(&schema["type"]);
        match (json.as_str(), schema["format"].as_str()) {
            (Some("object"), _) => Type::Object(self.object(schema, path)),
            (Some("array"), _) => Type::List(Box::new(self.holds(&schema["items"], &format!("{path}[]")))),
            (Some("boolean"), _) => Type::Boolean,
            (Some("integer"), _) => Type::Integer,
            (Some("number"), _) => Type::Number,
            (_, Some("edtf")) => Type::Date,
            (_, Some("time")) => Type::Time,
            (_, Some("offset")) => Type::Offset,
            (_, Some("reference")) => Type::Reference,
            (_, Some("from_rule")) => {
                Type::OneOf(vec![Type::Vocabulary(StartRule::VOCABULARY), Type::Date, Type::Text])
            }
            _ => Type::Text,
        }
    }
}

fn docs(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::KINDS;

    fn field(path: &str) -> Field {
        let all = |object: Object| object.all().into_iter().cloned().collect::<Vec<_>>();
        let kinds = KINDS.iter().filter_map(|name| kind(name)).flat_map(all);
        kinds.chain(all(envelope())).find(|field| field.path == path).unwrap_or_else(|| panic!("{path}"))
    }

    #[test]
    fn a_field_is_known_with_its_path_its_docs_and_whether_it_is_required() {
        let who = field("visit.visitors[].who");
        assert_eq!((who.name.as_str(), who.docs.as_str(), who.required), ("who", "Who.", true));
        assert!(matches!(who.holds, Type::Reference));
        assert!(!field("visit.visitors").required);
        assert_eq!(field("weight.unit").default.as_deref(), Some("kg"));
        assert!(matches!(field("occurred.time").holds, Type::Time));
        assert!(matches!(field("attachment.size").holds, Type::Integer));
        assert!(field("complaint.due.rule.days").docs.contains("1 to 3,660"), "an object that stands for a text");
    }

    #[test]
    fn every_field_and_kind_is_explained_and_every_vocabulary_of_a_field_is_declared() {
        let kinds = KINDS.iter().map(|name| kind(name).unwrap());
        for object in kinds.chain([envelope()]) {
            assert!(!object.docs.is_empty());
            for field in object.all() {
                assert!(!field.docs.is_empty(), "{}", field.path);
                assert!(field.holds.vocabularies().iter().all(|known| !known.terms.is_empty()), "{}", field.path);
            }
        }
    }
}
