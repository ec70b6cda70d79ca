//! Records: the nouns of a notebook, pure data with their rules.
//!
//! An [`Entry`] is an envelope (when, who says so, how confidential) around the fields of one *kind*. Each kind is one file
//! here: its fields, its vocabularies, what it refuses, whom it mentions, which words a search finds it by. Adding a kind
//! is adding such a file and its line in [`kinds!`](kind); everything else (import, storage, search, the TypeScript
//! contract) follows from the trait it implements.

mod agreement;
mod body;
mod edtf;
mod entry;
mod fields;
mod fold;
mod kind;
mod occurred;
mod reference;
mod refusal;
pub mod schema;
mod source;
mod stated;
pub(crate) mod vocabulary;

mod attachment;
mod case;
mod claim;
mod complaint;
mod consent;
mod contact;
mod custody;
mod deadline;
mod difference;
mod facility;
mod health;
mod incident;
mod legal;
mod note;
mod person;
mod quota;
mod reprisal;
mod sentence;
mod settlement;
mod strike;
mod strike_day;
mod visit;
mod weight;

pub use attachment::{Acquired, Attachment, Original};
pub use body::{BodyRegion, Places, places_in};
pub use case::{Case, DayConvention};
pub use claim::{Claim, ClaimAbout, ClaimValue};
pub use complaint::Complaint;
pub use consent::{Consent, Restricted};
pub use contact::{Channel, Contact, ContactOutcome, Direction};
pub use custody::{Custody, CustodyEvent};
pub use deadline::{DayCount, Due, DueRule, TimeLimit};
pub use difference::{Change, Difference, Piece, differences, pieces};
pub use edtf::{Date, Edtf, Precision, Qualifier, Shape, Side};
pub use entry::{Confidentiality, Entry, Envelope, Link, LinkKind, OfficialAnswer};
pub use facility::{Facility, FacilityType};
pub use fields::Extra;
pub use fold::fold;
pub use health::{
    BloodPressure, Consistency, DescribedSymptom, Health, HealthEvent, Mark, Mineral, Symptom, SymptomTerm, Treatment,
    TreatmentOutcome,
};
pub use incident::{Denied, Incident, IncidentType};
pub use kind::{Body, Fields, Gist, KINDS, Kind};
pub use legal::{Article, CitedArticle, Item, Legal, LegalEvent, LegalResult};
pub use note::Note;
pub use occurred::{ClockTime, Occurred, Offset};
pub use person::{Name, Person, Role};
pub use quota::{Quota, QuotaOf, QuotaPeriod};
pub use reference::{EntryId, Reference, Target};
pub use refusal::{Reason, Refusal};
pub use reprisal::{Amount, AmountPrecision, Conversion, Reprisal, ReprisalType};
pub use sentence::{FromRule, Sentence, SentenceType, StartRule, TIME_UNITS};
pub use settlement::Settlement;
pub use source::{Basis, Grade, Source};
pub use stated::read_date;
pub use strike::{Pause, Phase, PhaseKind, Strike, StrikeEnd, StrikeEnded};
pub use strike_day::StrikeDay;
pub use visit::{Quotation, Visit, VisitComplaint, VisitMode, VisitOutcome, VisitPrivacy, Visitor};
pub use vocabulary::{Vocabulary, vocabularies};
pub use weight::{Reading, Weight, WeightUnit};
