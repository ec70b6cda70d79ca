//! Records: the nouns of a notebook, pure data with their rules.
//!
//! An [`Entry`] is an envelope (when, who says so, how confidential) around the fields of one *kind*. Each kind is one file
//! here: its fields, its vocabularies, what it refuses, whom it mentions, which words a search finds it by. Adding a kind
//! is adding such a file and its line in [`kinds!`](kind); everything else (import, storage, search, the TypeScript
//! contract) follows from the trait it implements.

mod agreement;
mod edtf;
mod entry;
mod fold;
mod kind;
mod occurred;
mod reference;
mod refusal;
mod source;
mod stated;
mod vocabulary;

mod case;
mod facility;
mod note;
mod person;
mod strike;
mod strike_day;
mod visit;
mod weight;

pub use case::{Case, DayConvention};
pub use edtf::{Date, Edtf, Precision, Qualifier, Shape, Side};
pub use entry::{Confidentiality, Entry, Envelope, Link, LinkKind, OfficialAnswer};
pub use facility::{Facility, FacilityType};
pub use fold::fold;
pub use kind::{Body, Fields, KINDS, Kind};
pub use note::Note;
pub use occurred::{ClockTime, Occurred, Offset};
pub use person::{Name, Person, Role};
pub use reference::{EntryId, Reference, Target};
pub use refusal::{Reason, Refusal};
pub use source::{Basis, Grade, Source};
pub use stated::read_date;
pub use strike::{Phase, PhaseKind, Strike, StrikeEnd, StrikeEnded};
pub use strike_day::StrikeDay;
pub use visit::{Quotation, Visit, VisitComplaint, VisitMode, VisitOutcome, VisitPrivacy, Visitor};
pub use vocabulary::{Vocabulary, vocabularies};
pub use weight::{Reading, Weight, WeightUnit};

/// Fields a newer version wrote and this one does not know: kept and written back as they came.
pub type Extra = serde_json::Map<String, serde_json::Value>;
