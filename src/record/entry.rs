//! The envelope: the same for every entry.

mod stored;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::{
    Body, Consent, Edtf, EntryId, Extra, Occurred, Reason, Reference, Refusal, Restricted, Source, fields::fields,
    kind, schema, vocabulary::vocabulary,
};

vocabulary! {
    /// Who may see an entry when something leaves the notebook.
    Confidentiality: "confidentiality" {
        Privileged = "privileged", SourceProtected = "source_protected", CaseTeam = "case_team", Family = "family",
        Court = "court", International = "international", Public = "public",
    }
}

vocabulary! {
    /// How one entry stands to another.
    LinkKind: "link_kind" {
        Answers = "answers", Contradicts = "contradicts", Supports = "supports", Corrects = "corrects", PartOf = "part_of",
    }
}

vocabulary! {
    /// What an official's answer says of the claim it answers.
    OfficialAnswer: "answer" {
        Denies = "denies", DeniesResponsibility = "denies_responsibility", ExplainsOtherwise = "explains_otherwise",
        Accepts = "accepts", None = "none",
    }
}

fields! {
    /// A link to another entry.
    pub struct Link {
        /// The other entry.
        pub to: Reference,
        /// How this one stands to it.
        pub kind: LinkKind,
        /// With `answers`: what the official says.
        pub answer: Option<OfficialAnswer>,
    }
}

/// One entry: a claim with its source.
#[allow(missing_docs)] // What the envelope holds too is documented there.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Given once by the program.
    pub id: EntryId,
    pub case: Option<Reference>,
    pub occurred: Option<Occurred>,
    pub learned: Option<Edtf>,
    pub written: Option<Edtf>,
    pub source: Source,
    pub confidentiality: Confidentiality,
    pub restricted: Vec<Restricted>,
    pub consents: Vec<Consent>,
    pub links: Vec<Link>,
    pub tags: Vec<String>,
    pub text: String,
    pub attachments: Vec<Reference>,
    /// The fields of its kind.
    pub body: Body,
    /// Fields of a newer version.
    pub extra: Extra,
}

/// The envelope as it stands in the JSON; the kind's own fields stand beside it under the kind's name.
#[derive(Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
#[ts(rename = "Envelope", optional_fields)]
pub struct Envelope {
    /// The case it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<Reference>,
    /// When the thing itself happened; absent is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    occurred: Option<Occurred>,
    /// When the author heard of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    learned: Option<Edtf>,
    /// When it was put on paper, if paper came first.
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<Edtf>,
    /// Who says it and how they know; absent: `not_stated`.
    #[serde(default)]
    source: Source,
    /// Who may see it when something leaves the notebook.
    #[serde(default = "case_team")]
    confidentiality: Confidentiality,
    /// What of it fewer may see than the rest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Restricted>>", optional)]
    restricted: Vec<Restricted>,
    /// Permissions to pass it on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Consent>>", optional)]
    consents: Vec<Consent>,
    /// Links to other entries.
    #[serde(default)]
    links: Vec<Link>,
    /// Free words to find it by.
    #[serde(default)]
    tags: Vec<String>,
    /// Free text.
    #[serde(default)]
    text: String,
    /// Evidence.
    #[serde(default)]
    attachments: Vec<Reference>,
    #[serde(flatten)]
    #[ts(skip)]
    extra: Extra,
}

fn case_team() -> Confidentiality {
    Confidentiality::CaseTeam
}

/// Fields of the JSON that are the revision's, set by the program: read past when an export comes back.
const OF_THE_REVISION: [&str; 3] = ["recorded_at", "device", "parents"];

impl Entry {
    /// An entry of this kind and nothing else.
    pub fn new(body: Body) -> Self {
        Self {
            id: EntryId::fresh(),
            case: None,
            occurred: None,
            learned: None,
            written: None,
            source: Source::default(),
            confidentiality: Confidentiality::CaseTeam,
            restricted: Vec::new(),
            consents: Vec::new(),
            links: Vec::new(),
            tags: Vec::new(),
            text: String::new(),
            attachments: Vec::new(),
            body,
            extra: Extra::new(),
        }
    }

    /// Reads an entry from its JSON; one without an `id` gets a fresh one.
    ///
    /// # Errors
    /// A [`Refusal`] naming the field that breaks a rule. References are not followed here.
    pub fn from_value(value: Value) -> Result<Self, Refusal> {
        let entry = Self::read(value)?;
        entry.check()?;
        Ok(entry)
    }

    fn read(value: Value) -> Result<Self, Refusal> {
        let Value::Object(mut fields) = value else { return Err(Refusal::new("record", Reason::WrongType)) };
        // Each removal leaves the others in their order: fields of a newer version are written back as they stood.
        let kind = match fields.shift_remove("kind") {
            Some(Value::String(kind)) => kind,
            Some(_) => return Err(Refusal::new("kind", Reason::WrongType)),
            None => return Err(Refusal::new("kind", Reason::Missing)),
        };
        let id = match fields.shift_remove("id") {
            None => EntryId::fresh(),
            Some(id) => id.as_str().and_then(EntryId::parse).ok_or_else(|| Refusal::new("id", Reason::WrongType))?,
        };
        for name in OF_THE_REVISION {
            fields.shift_remove(name);
        }
        let body = Body::from_value(&kind, fields.shift_remove(&kind).unwrap_or_else(kind::empty))?;
        let envelope: Envelope =
            serde_path_to_error::deserialize(Value::Object(fields)).map_err(|error| Refusal::from_path("", &error))?;
        let entry = Self {
            id,
            case: envelope.case,
            occurred: envelope.occurred,
            learned: envelope.learned,
            written: envelope.written,
            source: envelope.source,
            confidentiality: envelope.confidentiality,
            restricted: envelope.restricted,
            consents: envelope.consents,
            links: envelope.links,
            tags: envelope.tags,
            text: envelope.text,
            attachments: envelope.attachments,
            body,
            extra: envelope.extra,
        };
        Ok(entry)
    }

    /// Reads an entry as it was stored. What no longer keeps to a rule keeps to the rules of its time, and is read all the same.
    ///
    /// # Errors
    /// When the text is no JSON, or holds a kind or a term that is not known.
    pub fn from_stored(text: &str) -> Result<Self, Refusal> {
        Self::stored(text, stored::Wanted::Whole)
    }

    /// Reads of a stored entry what counts follow from: without its text, tags, attachments, consents and restrictions.
    ///
    /// # Errors
    /// As [`Entry::from_stored`].
    pub fn facts_from_stored(text: &str) -> Result<Self, Refusal> {
        Self::stored(text, stored::Wanted::Facts)
    }

    fn stored(text: &str, wanted: stored::Wanted) -> Result<Self, Refusal> {
        match stored::read(text, wanted) {
            Some(entry) => Ok(entry),
            None => Self::read(serde_json::from_str(text).map_err(|_| Refusal::new("record", Reason::NotJson))?),
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        if let Some(occurred) = &self.occurred {
            occurred.check("occurred")?;
        }
        for (index, consent) in self.consents.iter().enumerate() {
            consent.check(&format!("consents[{index}]"))?;
        }
        self.body.fields().check().map_err(|refusal| refusal.under(self.body.kind()))
    }

    /// Refuses a restriction of a field that the entry does not have and its kind does not know: misspelt, it would leave the
    /// field open to everybody. Not asked of what is stored already: a newer version may know the field.
    pub fn check_restricted(&self) -> Result<(), Refusal> {
        if self.restricted.is_empty() {
            return Ok(());
        }
        let written = self.to_value().unwrap_or_default();
        let objects = [Some(schema::envelope()), schema::kind(self.body.kind())];
        let known: Vec<_> =
            objects.iter().flatten().flat_map(schema::Object::all).map(|field| field.path.replace("[]", "")).collect();
        let stands = |path: &str| path.split('.').try_fold(&written, |at, name| at.get(name)).is_some();
        let names = |path: &str| known.iter().any(|field| field == path) || stands(path);
        match self.restricted.iter().position(|restricted| !names(&restricted.field)) {
            Some(index) => Err(Refusal::new(format!("restricted[{index}].field"), Reason::UnknownField)),
            None => Ok(()),
        }
    }

    /// The entry as JSON, as [`Entry::from_value`] reads it back.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        let mut fields = serde_json::Map::new();
        fields.insert("kind".to_owned(), self.body.kind().into());
        fields.insert("id".to_owned(), self.id.to_string().into());
        let envelope = serde_json::to_value(Envelope {
            case: self.case.clone(),
            occurred: self.occurred.clone(),
            learned: self.learned.clone(),
            written: self.written.clone(),
            source: self.source.clone(),
            confidentiality: self.confidentiality,
            restricted: self.restricted.clone(),
            consents: self.consents.clone(),
            links: self.links.clone(),
            tags: self.tags.clone(),
            text: self.text.clone(),
            attachments: self.attachments.clone(),
            extra: self.extra.clone(),
        })?;
        if let Value::Object(envelope) = envelope {
            fields.extend(envelope);
        }
        fields.insert(self.body.kind().to_owned(), self.body.to_value()?);
        Ok(Value::Object(fields))
    }

    /// When it happened: as the envelope says, else as the kind's own fields do.
    pub fn when(&self) -> Option<&Occurred> {
        self.occurred.as_ref().or_else(|| self.body.fields().happened())
    }

    /// The first name of a case, a person or a facility; a facility's code when it has one.
    pub fn title(&self) -> Option<&str> {
        self.body.fields().names().first().copied()
    }

    /// All text that a search finds it by.
    pub fn words(&self) -> Vec<&str> {
        let mut words = vec![self.text.as_str()];
        words.extend(self.tags.iter().map(String::as_str));
        words.extend(self.occurred.iter().filter_map(|occurred| occurred.stated.as_deref()));
        words.extend(self.source.who.iter().map(Reference::as_str).filter(|who| EntryId::parse(who).is_none()));
        words.extend(self.source.relay.iter().map(String::as_str).filter(|who| EntryId::parse(who).is_none()));
        for consent in &self.consents {
            words.extend([consent.use_for.as_str()].into_iter().chain(consent.how.as_deref()));
        }
        words.extend(self.body.fields().words());
        words
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().map_err(serde::ser::Error::custom)?.serialize(serializer)
    }
}
