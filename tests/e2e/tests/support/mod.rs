//! What several stories share.

pub mod job;
