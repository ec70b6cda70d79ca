//! The value of a field in words.

use serde_json::Value;

use super::Catalogue;
use crate::record::{Edtf, Reference, schema::Type};

impl Catalogue {
    /// What a field says. `name` gives what is shown for a reference.
    pub fn said<E>(
        &self,
        holds: &Type,
        value: &Value,
        name: impl Fn(&Reference) -> Result<String, E>,
    ) -> Result<String, E> {
        Ok(match value {
            Value::String(text) => self.said_in_text(holds, text, name)?,
            Value::Number(number) => number.as_f64().map_or_else(|| number.to_string(), |number| self.stated(number)),
            Value::Bool(true) => self.text("said-yes", &[]),
            Value::Bool(false) => self.text("said-no", &[]),
            // A whole object, of a field that only a newer version knows.
            other => other.to_string(),
        })
    }

    fn said_in_text<E>(
        &self,
        holds: &Type,
        text: &str,
        name: impl Fn(&Reference) -> Result<String, E>,
    ) -> Result<String, E> {
        let term = holds.vocabularies().into_iter().find(|vocabulary| vocabulary.terms.contains(&text));
        if let Some(vocabulary) = term {
            return Ok(self.term(vocabulary.name, text));
        }
        let forms = match holds {
            Type::OneOf(forms) => forms.as_slice(),
            other => std::slice::from_ref(other),
        };
        for form in forms {
            match form {
                Type::Reference => return name(&Reference(text.to_owned())),
                Type::Date => {
                    if let Ok(edtf) = text.parse::<Edtf>() {
                        return Ok(self.date(&edtf));
                    }
                }
                _ => {}
            }
        }
        Ok(text.to_owned())
    }
}
