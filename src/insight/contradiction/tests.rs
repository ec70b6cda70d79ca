use proptest::{prelude::*, sample::select};
use serde_json::{Value, json};

use super::*;

/// Entries as they stand in the JSON, on one day each.
fn entries(drafts: &[Value]) -> Vec<Entry> {
    drafts.iter().map(|draft| Entry::from_value(draft.clone()).unwrap()).collect()
}

fn on(kind: &str, edtf: &str, fields: Value) -> Value {
    json!({"kind": kind, "occurred": {"edtf": edtf}, kind: fields})
}

fn verdict(edtf: &str, fields: Value) -> Value {
    let mut all = json!({"event": "verdict"});
    all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    on("legal", edtf, all)
}

fn weight(edtf: &str, value: f64) -> Value {
    on("weight", edtf, json!({"value": value}))
}

fn found(entries: &[Entry]) -> Vec<Contradiction> {
    contradictions(entries, "2026-01-01".parse().unwrap())
}

fn about(drafts: &[Value]) -> Vec<&'static str> {
    found(&entries(drafts)).iter().map(|contradiction| contradiction.about).collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn two_dates_of_one_verdict_disagree() {
    assert_eq!(about(&[verdict("2025-06-03", json!({})), verdict("2025-06-05", json!({}))]), ["verdict date"]);
    let three = entries(&[
        verdict("2025-06-03", json!({})),
        verdict("2025-06-05", json!({})),
        verdict("2025-06-09", json!({})),
    ]);
    assert_eq!(found(&three)[0].entries.len(), 3, "one contradiction between three claims");
    assert_eq!(found(&three).len(), 1);
}

#[test]
fn each_step_that_happens_once_has_one_date() {
    let steps = [
        ("case_opened", "case opened date"),
        ("verdict", "verdict date"),
        ("sentence", "sentence date"),
        ("appeal", "appeal date"),
        ("cassation", "cassation date"),
        ("case_closed", "case closed date"),
    ];
    for (event, topic) in steps {
        let told = |day| on("legal", day, json!({"event": event, "result": "upheld"}));
        assert_eq!(about(&[told("2025-06-03"), told("2025-06-05")]), [topic]);
    }
}

#[test]
fn a_vaguer_date_of_the_same_step_agrees() {
    assert_eq!(about(&[verdict("2025-06", json!({})), verdict("2025-06-03", json!({}))]), NOTHING);
    assert_eq!(about(&[verdict("[2025-06-03,2025-06-05]", json!({})), verdict("2025-06-05", json!({}))]), NOTHING);
    assert_eq!(
        about(&[verdict("2025-06-03", json!({})), json!({"kind": "legal", "legal": {"event": "verdict"}})]),
        NOTHING
    );
}

#[test]
fn steps_that_are_told_apart_do_not_disagree() {
    for (one, other) in [
        (json!({"body": "District Court 2"}), json!({"body": "City Court"})),
        (json!({"number": "1-17/2024"}), json!({"number": "1-20/2025"})),
        (json!({"articles": ["art. 174"]}), json!({"articles": ["art. 378"]})),
    ] {
        assert_eq!(about(&[verdict("2024-06-03", one.clone()), verdict("2025-06-05", other)]), NOTHING, "{one}");
    }
    for (one, other) in [
        (json!({}), json!({"body": "City Court", "number": "1-20/2025", "articles": ["art. 174"]})),
        (json!({"articles": ["art. 174"]}), json!({})),
        (json!({"articles": ["art. 174", "art. 378"]}), json!({"articles": ["art. 378", "art. 405"]})),
    ] {
        assert_eq!(
            about(&[verdict("2024-06-03", one), verdict("2025-06-05", other.clone())]),
            ["verdict date"],
            "{other}"
        );
    }
    let hearing = |day| on("legal", day, json!({"event": "hearing"}));
    assert_eq!(about(&[hearing("2025-06-03"), hearing("2025-06-05")]), NOTHING, "hearings follow one another");
    let filed = on("legal", "2025-06-03", json!({"event": "appeal", "result": "pending"}));
    let decided = on("legal", "2025-09-03", json!({"event": "appeal", "result": "upheld"}));
    assert_eq!(about(&[filed.clone(), decided]), NOTHING, "filed on one day, decided on another");
    let again = on("legal", "2025-07-03", json!({"event": "appeal"}));
    assert_eq!(about(&[filed, again]), ["appeal date"], "two days on which one appeal was filed");
}

#[test]
fn two_weights_of_one_day_disagree_beyond_their_rounding() {
    assert_eq!(about(&[weight("2025-10-12", 59.0), weight("2025-10-12", 63.5)]), ["weight"]);
    for (rounds, figure) in [(true, 59.4), (true, 60.0), (false, 60.1), (false, 61.0)] {
        let two = [weight("2025-10-12", 59.0), weight("2025-10-12", figure)];
        assert_eq!(about(&two).is_empty(), rounds, "{figure}");
    }
    assert_eq!(about(&[weight("2025-10-12", 59.0), weight("2025-10-13", 63.5)]), NOTHING, "another day");
    let pounds = on("weight", "2025-10-12", json!({"value": 130.1, "unit": "lb"}));
    assert_eq!(about(&[weight("2025-10-12", 59.0), pounds.clone()]), NOTHING, "58.97 to 59.04 kg");
    assert_eq!(about(&[weight("2025-10-12", 59.4), pounds]), ["weight"]);
    let at = |time: &str, value| {
        let mut draft = weight("2025-10-12", value);
        draft["occurred"]["time"] = json!(time);
        draft
    };
    assert_eq!(about(&[at("08:00", 59.0), at("20:00", 60.2)]), NOTHING, "another hour");
}

#[test]
fn a_pulse_is_of_a_moment() {
    let pulse = |time: Option<&str>, bpm| json!({"kind": "health", "occurred": {"edtf": "2025-10-12", "time": time}, "health": {"pulse_bpm": bpm}});
    assert_eq!(about(&[pulse(Some("08:00"), 48), pulse(Some("08:00"), 80)]), ["pulse"]);
    assert_eq!(about(&[pulse(Some("08:00"), 48), pulse(Some("08:00"), 48)]), NOTHING);
    assert_eq!(about(&[pulse(None, 48), pulse(None, 80)]), NOTHING);
}

#[test]
fn a_figure_disagrees_beyond_its_last_decimal() {
    let disagree = |one: Value, other: Value| {
        let reading =
            |found| json!({"kind": "health", "occurred": {"edtf": "2025-10-12", "time": "08:00"}, "health": found});
        about(&[reading(one), reading(other)])
    };
    let temperature = |celsius: f64| json!({"temperature_c": celsius});
    assert_eq!(disagree(temperature(36.6), temperature(36.8)), ["temperature"]);
    assert_eq!(disagree(temperature(36.6), temperature(36.7)), NOTHING, "both may be 36.65");
    let glucose = |value: f64| json!({"glucose_mmol_l": value});
    assert_eq!(disagree(glucose(4.1), glucose(4.9)), ["glucose"]);
    assert_eq!(disagree(glucose(4.1), glucose(4.1)), NOTHING);
    let pressure =
        |systolic: i32, diastolic: i32| json!({"blood_pressure": {"systolic": systolic, "diastolic": diastolic}});
    for (systolic, diastolic) in [(91, 60), (90, 61)] {
        assert_eq!(disagree(pressure(90, 60), pressure(systolic, diastolic)), ["blood pressure"]);
    }
    assert_eq!(disagree(pressure(90, 60), pressure(90, 60)), NOTHING);
}

fn strike(reference: &str, from: &str, ended: Option<&str>) -> Value {
    let ended = ended.map(|edtf| json!({"edtf": edtf}));
    json!({"kind": "strike", "id": reference, "strike": {"phases": [{"from": {"edtf": from}}], "ended": ended}})
}

const ONE: &str = "0199e000-0000-7000-8000-000000000001";
const OTHER: &str = "0199e000-0000-7000-8000-000000000002";

#[test]
fn starts_and_ends_of_one_strike_disagree() {
    let (first, last) = (strike(ONE, "2025-10-13", None), strike(OTHER, "2025-10-15", None));
    assert_eq!(about(&[first.clone(), last]), ["strike start"]);
    let ended = |id, on| strike(id, "2025-10-13", Some(on));
    assert_eq!(about(&[ended(ONE, "2025-10-20"), ended(OTHER, "2025-10-22")]), ["strike end"]);
    assert_eq!(
        about(&[strike(ONE, "2024-10-13", None), ended(OTHER, "2025-10-22")]),
        NOTHING,
        "who knows when the first ended"
    );
    let day = |number| on("strike_day", "2025-10-17", json!({"strike": ONE, "day": number}));
    assert_eq!(about(&[first.clone(), day(9)]), ["strike start"]);
    assert_eq!(about(&[first.clone(), day(5)]), NOTHING);
    assert_eq!(about(&[first, day(4)]), NOTHING, "by the number of full days gone");
}

#[test]
fn accounts_that_are_linked_tell_of_one_strike() {
    let first = strike(ONE, "2025-10-13", Some("2025-10-20"));
    let linked = |to: &str, kind: &str| {
        let mut other = strike(OTHER, "2025-10-15", None);
        other["links"] = json!([{"to": to, "kind": kind}]);
        other
    };
    let elsewhere = "0199e000-0000-7000-8000-000000000009";
    for both in [[first.clone(), linked(ONE, "supports")], [linked(ONE, "supports"), first.clone()]] {
        assert_eq!(about(&both), ["strike start"]);
    }
    for (to, kind) in [(elsewhere, "supports"), (ONE, "part_of")] {
        assert_eq!(about(&[first.clone(), linked(to, kind)]), NOTHING, "{kind} {to}");
    }
}

#[test]
fn a_denial_stands_against_what_it_denies() {
    let official = |link: Value| json!({"kind": "note", "source": {"basis": "official_statement"}, "links": [link], "text": "There was none."});
    let claim = strike(ONE, "2025-10-13", None);
    let answer = |answer: &str| official(json!({"to": ONE, "kind": "answers", "answer": answer}));
    assert_eq!(about(&[claim.clone(), answer("denies")]), ["official denial"]);
    assert_eq!(about(&[claim.clone(), official(json!({"to": ONE, "kind": "contradicts"}))]), ["official denial"]);
    assert_eq!(about(&[claim.clone(), answer("denies_responsibility")]), NOTHING, "the fact is admitted");
    let complaint = |answer: &str| on("complaint", "2025-10-20", json!({"about": [ONE], "answer": answer}));
    assert_eq!(about(&[claim.clone(), complaint("denies")]), ["official denial"]);
    assert_eq!(about(&[claim.clone(), complaint("denies_responsibility")]), NOTHING);
    let mut witness = official(json!({"to": ONE, "kind": "contradicts"}));
    witness["source"]["basis"] = json!("first_hand");
    assert_eq!(about(&[claim, witness]), ["statement"]);
}

#[test]
fn a_stated_count_stands_against_its_list() {
    let said = |count: f64| on("claim", "2025-12-01", json!({"about": "strike_count", "value": count}));
    let strikes = [strike(ONE, "2025-01-13", Some("2025-01-20")), strike(OTHER, "2025-10-13", Some("2025-10-20"))];
    assert_eq!(about(&[strikes[0].clone(), strikes[1].clone(), said(4.0)]), ["strike count"]);
    assert_eq!(about(&[strikes[0].clone(), strikes[1].clone(), said(2.0)]), NOTHING);
    let solitary =
        |event: &str, day: &str, days: Option<i32>| on("custody", day, json!({"event": event, "days": days}));
    let out = solitary("solitary_out", "2025-11-21", None);
    assert_eq!(about(&[solitary("solitary_in", "2025-11-01", Some(15)), out.clone()]), ["days stated"]);
    for fits in [20, 21] {
        assert_eq!(about(&[solitary("solitary_in", "2025-11-01", Some(fits)), out.clone()]), NOTHING, "{fits}");
    }
    for wrong in [19, 22] {
        assert_eq!(
            about(&[solitary("solitary_in", "2025-11-01", Some(wrong)), out.clone()]),
            ["days stated"],
            "{wrong}"
        );
    }
    let ward = [solitary("psychiatric_in", "2025-11-01", Some(30)), solitary("psychiatric_out", "2025-11-21", None)];
    assert_eq!(about(&ward), ["days stated"]);
}

#[test]
fn a_count_for_a_period_is_held_against_the_strikes_begun_in_it() {
    let said = |count: f64| {
        on(
            "claim",
            "2025-12-01",
            json!({"about": "strike_count", "value": count, "period": {"edtf": "2025-03-01/2025-06-30"}}),
        )
    };
    let starts = ["2025-01-13", "2025-03-01", "2025-06-30", "2025-10-13"];
    let told = |starts: &[&str], count| {
        let id = |number: usize| format!("0199e000-0000-7000-8000-00000000000{number}");
        let mut all: Vec<_> =
            starts.iter().enumerate().map(|(number, start)| strike(&id(number), start, Some(start))).collect();
        all.push(said(count));
        about(&all)
    };
    assert_eq!(told(&starts, 2.0), NOTHING, "the first and the last day belong to it");
    for wrong in [1.0, 1.5, 2.5, 3.0, 4.0] {
        assert_eq!(told(&starts, wrong), ["strike count"], "{wrong}");
    }
    let vague = ["[2025-02-20,2025-03-10]", "2025-04-05"];
    for fits in [1.0, 2.0] {
        assert_eq!(told(&vague, fits), NOTHING, "{fits}: the first may have begun before");
    }
    assert_eq!(told(&vague, 3.0), ["strike count"]);
}

#[test]
fn a_length_is_held_against_the_end_of_that_stay_only() {
    let step = |event: &str, day: &str, days: Option<i32>| on("custody", day, json!({"event": event, "days": days}));
    let first = step("solitary_in", "2025-07-01", Some(15));
    let out = step("solitary_out", "2025-07-21", None);
    assert_eq!(about(&[first.clone(), out.clone()]), ["days stated"]);
    assert_eq!(about(&[first.clone(), step("solitary_in", "2025-07-16", Some(5)), out.clone()]), NOTHING, "prolonged");
    assert_eq!(about(&[first, step("released", "2025-07-15", None), out]), NOTHING);
}

#[test]
fn what_its_own_source_corrected_is_claimed_no_more() {
    let told = |id: &str, on: &str, basis: &str, corrects: Option<&str>| {
        let mut draft = verdict(on, json!({}));
        draft["id"] = json!(id);
        draft["source"] = json!({"basis": basis});
        draft["links"] = corrects.map_or(json!([]), |to| json!([{"to": to, "kind": "corrects"}]));
        draft
    };
    let first = told(ONE, "2025-06-03", "relative", None);
    assert_eq!(about(&[first.clone(), told(OTHER, "2025-06-05", "relative", Some(ONE))]), NOTHING);
    assert_eq!(about(&[first.clone(), told(OTHER, "2025-06-05", "lawyer", Some(ONE))]), ["verdict date"]);
    assert_eq!(about(&[first, told(OTHER, "2025-06-05", "relative", None)]), ["verdict date"]);
}

#[test]
fn somebody_may_settle_what_is_shown_until_another_claim_comes() {
    let mut all = entries(&[verdict("2025-06-03", json!({})), verdict("2025-06-05", json!({}))]);
    let (one, other) = (all[0].id.to_string(), all[1].id.to_string());
    let decision = json!({"kind": "settlement", "settlement": {"entries": [one, other], "shown": other}});
    all.extend(entries(&[decision]));
    let settled = found(&all)[0].settled.unwrap();
    assert_eq!((settled.by, settled.shown), (all[2].id, Some(all[1].id)));
    all.extend(entries(&[verdict("2025-06-07", json!({}))]));
    assert_eq!(found(&all)[0].settled, None);
    assert_eq!(found(&all)[0].entries.len(), 3, "nothing was removed");
}

#[test]
fn two_weights_of_one_year_may_both_be_right() {
    assert_eq!(about(&[weight("2025", 72.0), weight("2025", 59.0)]), NOTHING);
    assert_eq!(about(&[weight("2025-10", 72.0), weight("2025-10", 59.0)]), NOTHING);
}

#[test]
fn a_step_that_is_about_another_is_not_the_same() {
    let appeal = |id: &str, day, fields: Value| {
        let mut entry = on("legal", day, json!({"event": "appeal", "result": "upheld"}));
        entry["id"] = json!(id);
        entry["legal"].as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        entry
    };
    let first = appeal(ONE, "2025-03-01", json!({}));
    assert_eq!(about(&[first.clone(), appeal(OTHER, "2025-09-01", json!({}))]), ["appeal date"]);
    assert_eq!(about(&[first, appeal(OTHER, "2025-09-01", json!({"about": ONE}))]), NOTHING);
    let (a_verdict, another) = ("0199e000-0000-7000-8000-000000000003", "0199e000-0000-7000-8000-000000000004");
    let of = |id, day, verdict: &str| appeal(id, day, json!({"about": verdict}));
    let two = |second: &str| about(&[of(ONE, "2025-03-01", a_verdict), of(OTHER, "2025-09-01", second)]);
    assert_eq!(two(a_verdict), ["appeal date"]);
    assert_eq!(two(another), NOTHING, "of two verdicts");
}

#[test]
fn days_that_are_claimed_of_one_strike_disagree_with_each_other() {
    let day = |on_day, number| on("strike_day", on_day, json!({"strike": ONE, "day": number}));
    let nameless = json!({"kind": "strike", "id": ONE, "strike": {}});
    assert_eq!(about(&[nameless.clone(), day("2025-10-17", 4), day("2025-10-17", 9)]), ["strike start"]);
    assert_eq!(about(&[nameless.clone(), day("2025-10-17", 4), day("2025-10-18", 6)]), NOTHING, "either numbering");
    assert_eq!(about(&[nameless, day("2025-10-17", 4), day("2025-10-18", 5)]), NOTHING);
}

#[test]
fn a_decision_for_a_claim_that_is_gone_settles_nothing() {
    let mut all = entries(&[
        verdict("2025-06-03", json!({})),
        verdict("2025-06-05", json!({})),
        verdict("2025-06-07", json!({})),
    ]);
    let ids: Vec<_> = all.iter().map(|entry| entry.id.to_string()).collect();
    let decision = json!({"kind": "settlement", "settlement": {"entries": ids, "shown": ids[2]}});
    all.extend(entries(&[decision]));
    assert_eq!(found(&all)[0].settled.unwrap().shown, Some(all[2].id));
    all.remove(2);
    assert_eq!(found(&all)[0].settled, None, "not: all stand");
}

#[test]
fn two_accounts_of_one_strike_count_once() {
    let said = |count: f64| on("claim", "2025-12-01", json!({"about": "strike_count", "value": count}));
    let accounts = [strike(ONE, "2025-10-13", Some("2025-10-20")), strike(OTHER, "2025-10-15", Some("2025-10-20"))];
    let with = |count: f64| about(&[accounts[0].clone(), accounts[1].clone(), said(count)]);
    assert_eq!(with(1.0), ["strike start"]);
    assert_eq!(with(2.0), ["strike start"], "or two that overlap");
    assert_eq!(with(3.0), ["strike start", "strike count"]);
}

proptest! {
    /// The same step told ever more vaguely.
    #[test]
    fn merging_precision_never_contradicts(
        day in 1u32..=28, month in 1u32..=12,
        tell in proptest::collection::vec(select(&["{y}", "{y}-{m}", "{y}-{m}~", "{y}-{m}-{d}", "../{y}-{m}-{d}", "{y}-{m}/..", "[{y}-{m}-{d},2026-12-31]"][..]), 2..5),
    ) {
        let told = tell.iter().map(|form| {
            let form = form.replace("{y}", "2024").replace("{m}", &format!("{month:02}"));
            verdict(&form.replace("{d}", &format!("{day:02}")), json!({}))
        });
        prop_assert_eq!(about(&told.collect::<Vec<_>>()), NOTHING);
    }
}
