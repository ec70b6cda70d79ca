//! Places of the body: a vocabulary of regions, and how they are read off the words people write.
//!
//! A place stays the words it was told in. Read off them is only what they surely say: of a limb that may be either one
//! no side is guessed, and a sentence with a negation names no place at all.

mod ending;
mod words;

pub use words::places_in;

use super::vocabulary::vocabulary;

vocabulary! {
    /// A region of the body. Left and right are the person's own.
    BodyRegion: "body_region" {
        Head = "head", BackOfHead = "back_of_head", Face = "face", Neck = "neck", Nape = "nape", Chest = "chest",
        Abdomen = "abdomen", Groin = "groin", Back = "back", LowerBack = "lower_back", Buttocks = "buttocks",
        LeftFlank = "left_flank", RightFlank = "right_flank",
        LeftShoulder = "left_shoulder", RightShoulder = "right_shoulder",
        LeftShoulderBlade = "left_shoulder_blade", RightShoulderBlade = "right_shoulder_blade",
        LeftArm = "left_arm", RightArm = "right_arm", LeftElbow = "left_elbow", RightElbow = "right_elbow",
        LeftForearm = "left_forearm", RightForearm = "right_forearm", LeftWrist = "left_wrist",
        RightWrist = "right_wrist", LeftHand = "left_hand", RightHand = "right_hand",
        LeftHip = "left_hip", RightHip = "right_hip", LeftLeg = "left_leg", RightLeg = "right_leg",
        LeftThigh = "left_thigh", RightThigh = "right_thigh", LeftKnee = "left_knee", RightKnee = "right_knee",
        LeftShin = "left_shin", RightShin = "right_shin", LeftCalf = "left_calf", RightCalf = "right_calf",
        LeftAnkle = "left_ankle", RightAnkle = "right_ankle", LeftFoot = "left_foot", RightFoot = "right_foot",
    }
}

/// What some words say of places on the body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Places {
    /// The regions they name, in their order, each once.
    pub regions: Vec<BodyRegion>,
    /// They name a part that a body has two of, and not which.
    pub side_missing: bool,
    /// They say that it is seen from behind: "right shoulder, behind".
    pub behind: bool,
}

#[cfg(test)]
mod tests;
