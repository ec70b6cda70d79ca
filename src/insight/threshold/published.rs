//! The published thresholds that may be shown: data only. Nothing that is not in this list is ever compared.

use serde::Serialize;

/// What a figure of a threshold counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Hours.
    Hour,
    /// Full days.
    Day,
    /// Change of weight in per cent of the baseline; a loss is negative.
    Percent,
    /// Body-mass index, kg/m².
    Bmi,
    /// Criteria of a list that are met.
    Criteria,
}

/// A threshold as it was published.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Published {
    /// Its name, stable: in the JSON, the catalogues and `docs/counting.md`.
    pub id: &'static str,
    /// The figure from which on it is reached, in `unit`; the lower one of a span. 0: as soon as it begins.
    pub limit: f64,
    /// The upper figure, where a span was published. The threshold stays reached beyond it.
    pub upper: Option<f64>,
    /// What the figure counts.
    pub unit: Measure,
    /// What the text says of it, shortly and in English. The catalogues say it in three languages.
    pub meaning: &'static str,
    /// Where it stands.
    pub source: &'static str,
    /// The years of those texts; empty where the citation names none.
    pub years: &'static [u16],
}

const COURSE: &str = "WMA course for prison doctors, chapter on hunger strikes";
const ORDER: &str = "UK Detention Services Order 03/2017";
const NICE: &str = "NICE CG32, written for unintentional loss";

pub(super) static FASTING_72_H: Published = Published {
    id: "fasting_72_h",
    limit: 72.0,
    upper: None,
    unit: Measure::Hour,
    meaning: "over 72 hours without food: total fasting as prison medicine defines it",
    source: "Gétaz 2012, Swiss Med Wkly 142:w13675, after the WMA",
    years: &[2012],
};

pub(super) static NO_FLUIDS: Published = Published {
    id: "no_fluids",
    limit: 0.0,
    upper: None,
    unit: Measure::Day,
    meaning: "no fluids: very rapid deterioration, death quite possible within 7 to 14 days, sooner in heat",
    source: "UK Department of Health draft, quoted 2007",
    years: &[2007],
};

pub(super) static NO_FLUID_24_H: Published = Published {
    id: "no_fluid_24_h",
    limit: 24.0,
    upper: None,
    unit: Measure::Hour,
    meaning: "24 hours without fluid: a monitoring plan is opened",
    source: ORDER,
    years: &[2017],
};

pub(super) static NO_FOOD_48_H: Published = Published {
    id: "no_food_48_h",
    limit: 48.0,
    upper: None,
    unit: Measure::Hour,
    meaning: "48 hours without food: a monitoring plan is opened",
    source: ORDER,
    years: &[2017],
};

pub(super) static WEIGHT_LOSS_10: Published = Published {
    id: "weight_loss_10",
    limit: -10.0,
    upper: None,
    unit: Measure::Percent,
    meaning: "10 % lost from the baseline: independent medical monitoring, in lean healthy people",
    source: "Peel, BMJ 1997;315:829, and Scobie, BMJ 1998;316:707",
    years: &[1997, 1998],
};

pub(super) static WEIGHT_LOSS_18: Published = Published {
    id: "weight_loss_18",
    limit: -18.0,
    upper: Some(-20.0),
    unit: Measure::Percent,
    meaning: "about 18 to 20 % lost: major problems arise roughly here",
    source: COURSE,
    years: &[],
};

pub(super) static BMI_16_5: Published = Published {
    id: "bmi_16_5",
    limit: 16.5,
    upper: None,
    unit: Measure::Bmi,
    meaning: "BMI 16.5: another trigger for monitoring",
    source: COURSE,
    years: &[],
};

pub(super) static BMI_18_5: Published = Published {
    id: "bmi_18_5",
    limit: 18.5,
    upper: None,
    unit: Measure::Bmi,
    meaning: "BMI under 18.5: underweight",
    source: "WHO",
    years: &[],
};

pub(super) static BMI_17: Published = Published {
    id: "bmi_17",
    limit: 17.0,
    upper: None,
    unit: Measure::Bmi,
    meaning: "BMI under 17: moderate to severe thinness",
    source: "WHO",
    years: &[],
};

pub(super) static BMI_16: Published = Published {
    id: "bmi_16",
    limit: 16.0,
    upper: None,
    unit: Measure::Bmi,
    meaning: "BMI under 16: markedly raised risk",
    source: "WHO",
    years: &[],
};

pub(super) static REFEEDING_ANY: Published = Published {
    id: "refeeding_any",
    limit: 1.0,
    upper: None,
    unit: Measure::Criteria,
    meaning: "high risk on refeeding by any one of: BMI under 16; over 15 % lost in 3–6 months; little or no intake for over \
              10 days; low potassium, phosphate or magnesium",
    source: NICE,
    years: &[2006],
};

pub(super) static REFEEDING_TWO: Published = Published {
    id: "refeeding_two",
    limit: 2.0,
    upper: None,
    unit: Measure::Criteria,
    meaning: "high risk on refeeding by any two of: BMI under 18.5; over 10 % lost; little or no intake for over 5 days; \
              alcohol or certain drugs",
    source: NICE,
    years: &[2006],
};

pub(super) static REFEEDING_EXTREME: Published = Published {
    id: "refeeding_extreme",
    limit: 1.0,
    upper: None,
    unit: Measure::Criteria,
    meaning: "extreme risk on refeeding: BMI under 14, or no intake for over 15 days",
    source: NICE,
    years: &[2006],
};

pub(super) static FASTING_15: Published = Published {
    id: "fasting_15",
    limit: 15.0,
    upper: Some(18.0),
    unit: Measure::Day,
    meaning: "15 to 18 days: dizziness, unsteadiness, slow pulse, thirst lost",
    source: "WMA course for prison doctors, chapter on hunger strikes (medium confidence)",
    years: &[],
};

pub(super) static FASTING_36: Published = Published {
    id: "fasting_36",
    limit: 36.0,
    upper: Some(40.0),
    unit: Measure::Day,
    meaning: "36 to 40 days: documented fasts were stopped for symptoms",
    source: "Peel, BMJ 1997;315:829",
    years: &[1997],
};

pub(super) static DEATHS_46: Published = Published {
    id: "deaths_46",
    limit: 46.0,
    upper: Some(73.0),
    unit: Measure::Day,
    meaning: "deaths on days 46 to 73 of total fasting",
    source: "case series, Ireland 1981 (cited lists)",
    years: &[1981],
};

pub(super) static DEATHS_65: Published = Published {
    id: "deaths_65",
    limit: 65.0,
    upper: Some(69.0),
    unit: Measure::Day,
    meaning: "deaths on days 65 to 69 of total fasting",
    source: "case series, Bayrampaşa (cited lists)",
    years: &[],
};

pub(super) static SOLITARY_15: Published = Published {
    id: "solitary_15",
    limit: 15.0,
    upper: None,
    unit: Measure::Day,
    meaning: "over 15 consecutive days at 22 hours a day or more without meaningful contact: prolonged solitary confinement",
    source: "Mandela Rules 43–44",
    years: &[2015],
};

/// Hours a day from which confinement is solitary (Mandela Rule 44).
pub(in crate::insight) const SOLITARY_HOURS: f64 = 22.0;

static ALL: [&Published; 18] = [
    &NO_FLUIDS,
    &NO_FLUID_24_H,
    &NO_FOOD_48_H,
    &FASTING_72_H,
    &FASTING_15,
    &FASTING_36,
    &DEATHS_46,
    &DEATHS_65,
    &WEIGHT_LOSS_10,
    &WEIGHT_LOSS_18,
    &BMI_16_5,
    &BMI_18_5,
    &BMI_17,
    &BMI_16,
    &REFEEDING_ANY,
    &REFEEDING_TWO,
    &REFEEDING_EXTREME,
    &SOLITARY_15,
];

/// Every threshold that may be shown, in the order in which they are shown.
pub fn published() -> &'static [&'static Published] {
    &ALL
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_on_counting_names_every_threshold_with_its_source() {
        let document = include_str!("../../../docs/counting.md");
        for threshold in published() {
            let row = document.lines().find(|line| line.starts_with(&format!("| `{}` |", threshold.id)));
            let row = row.unwrap_or_else(|| panic!("docs/counting.md has no row for {}", threshold.id));
            assert!(row.contains(threshold.source), "{}: {}", threshold.id, threshold.source);
            assert!(row.contains(threshold.meaning), "{}: {}", threshold.id, threshold.meaning);
            assert!(row.contains(&threshold.limit.abs().to_string()) || threshold.limit == 0.0, "{}", threshold.id);
            for year in threshold.years {
                assert!(row.contains(&year.to_string()), "{}: {year}", threshold.id);
            }
        }
        let rows =
            document.lines().filter(|line| published().iter().any(|one| line.starts_with(&format!("| `{}`", one.id))));
        assert_eq!(rows.count(), published().len(), "each once");
    }

    #[test]
    fn an_id_names_one_threshold() {
        let mut ids: Vec<_> = published().iter().map(|threshold| threshold.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), published().len());
    }

    #[test]
    fn a_span_goes_from_the_milder_to_the_graver() {
        for threshold in published() {
            assert!(threshold.upper.is_none_or(|upper| upper / threshold.limit > 1.0), "{}", threshold.id);
        }
    }
}
