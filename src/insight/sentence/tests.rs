use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::insight::custody::tests::event;

fn step(occurred: &str, name: &str, more: Value) -> Entry {
    let mut fields = json!({"event": name});
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let mut entry = json!({"kind": "legal", "legal": fields});
    if !occurred.is_empty() {
        entry["occurred"] = json!({"edtf": occurred});
    }
    Entry::from_value(entry).unwrap()
}

fn prison(years: f64, rule: &str) -> Value {
    json!({"type": "imprisonment", "amount": years, "unit": "year", "from_rule": rule})
}

fn of(entries: &[Entry]) -> Vec<SentenceOverview> {
    sentences(entries, "2025-10-17".parse().unwrap())
}

/// Start and end of the only sentence.
fn dates(entries: &[Entry]) -> (Option<String>, Option<String>) {
    let all = of(entries);
    assert_eq!(all.len(), 1);
    let end = all[0].end.as_ref().and_then(|end| end.edtf.as_ref());
    (all[0].start.as_ref().map(|start| start.edtf.to_string()), end.map(Edtf::to_string))
}

fn both(start: &str, end: &str) -> (Option<String>, Option<String>) {
    (Some(start.to_owned()), Some(end.to_owned()))
}

#[test]
fn imprisonment_counts_from_the_detention_before_the_verdict() {
    let entries = [
        event("2022-01-10", "detained", json!({})),
        event("2022-01-25", "released", json!({})),
        event("2023-05-28", "detained", json!({})),
        step("2023-11-30", "verdict", json!({"sentence": [prison(7.0, "from_detention")]})),
        event("2025-09-01", "released", json!({})),
        event("2025-10-01", "detained", json!({})),
    ];
    assert_eq!(dates(&entries), both("2023-05-28", "2030-05-27"));
    let sentence = of(&entries).remove(0);
    assert!(sentence.start.unwrap().computed);
    assert_eq!(sentence.over, Some(false));
}

#[test]
fn days_already_counted_shorten_it() {
    let mut sentence = prison(1.0, "verdict");
    sentence["credit_days"] = json!(30);
    let entries = [step("2025-01-01", "verdict", json!({"sentence": [sentence]}))];
    assert_eq!(dates(&entries), both("2025-01-01", "2025-12-01"));
}

#[test]
fn a_decision_on_appeal_leads_back_to_its_verdict() {
    let verdict = step("2025-01-01", "verdict", json!({}));
    let appeal = json!({"about": verdict.id.to_string(), "result": "increased", "sentence": [prison(8.0, "verdict")]});
    assert_eq!(dates(&[verdict, step("2025-03-01", "appeal", appeal)]), both("2025-01-01", "2032-12-31"));
}

#[test]
fn a_sentence_enters_into_force_with_the_decision_on_appeal() {
    let ban =
        json!({"type": "ban", "amount": 3, "unit": "year", "what": "public activity", "from_rule": "entry_into_force"});
    let verdict = step("2025-01-01", "verdict", json!({"sentence": [ban]}));
    let appeal = |on: &str, result: &str, about: Option<&Entry>| {
        let about = about.map(|about| about.id.to_string());
        step(on, "appeal", json!({"result": result, "about": about}))
    };
    let with = |appeals: Vec<Entry>| dates(&[vec![verdict.clone()], appeals].concat());
    assert_eq!(with(vec![]), (None, None));
    assert_eq!(with(vec![appeal("2025-03-01", "pending", Some(&verdict))]), (None, None));
    assert_eq!(with(vec![appeal("2025-03-01", "upheld", Some(&verdict))]), both("2025-03-01", "2028-02-29"));
    assert_eq!(with(vec![appeal("2025-03-01", "upheld", None)]), both("2025-03-01", "2028-02-29"));
    let another = step("2025-01-05", "verdict", json!({}));
    assert_eq!(with(vec![appeal("2025-03-01", "upheld", Some(&another)), another]), (None, None), "of another verdict");
    let two = vec![appeal("2025-03-01", "upheld", None), appeal("2025-04-01", "upheld", None)];
    assert_eq!(with(two), (None, None), "which of the two, nobody said");
    let own = json!({"result": "increased", "sentence": [prison(1.0, "entry_into_force")]});
    assert_eq!(dates(&[step("2025-03-01", "appeal", own)]), both("2025-03-01", "2026-02-28"));
}

#[test]
fn a_ban_from_release_waits_for_the_release() {
    let ban = json!({"type": "ban", "amount": 6, "unit": "month", "from_rule": "release"});
    let verdict = step("2025-01-01", "verdict", json!({"sentence": [ban]}));
    let release = event("2025-06-10", "released", json!({}));
    assert_eq!(dates(std::slice::from_ref(&verdict)), (None, None));
    let others = [event("2024-06-10", "released", json!({})), event("2025-02-01", "transferred", json!({}))];
    assert_eq!(dates(&[&others[..], std::slice::from_ref(&verdict)].concat()), (None, None));
    assert_eq!(dates(&[&others[..], &[verdict, release]].concat()), both("2025-06-10", "2025-12-09"));
}

#[test]
fn without_a_rule_that_leads_to_a_date_there_is_no_end() {
    for sentence in [
        json!({"type": "ban", "amount": 3, "unit": "year"}),
        json!({"type": "ban", "amount": 3, "unit": "year", "from_rule": "after serving the main sentence"}),
        json!({"type": "imprisonment", "amount": 3, "unit": "year", "from_rule": "not_stated"}),
        json!({"type": "imprisonment", "amount": 3, "unit": "year", "from_rule": "detention"}),
        json!({"type": "listing", "amount": 3, "unit": "year", "from_rule": "2025-01-01"}),
        json!({"type": "fine", "amount": 500000, "unit": "KZT", "from_rule": "verdict"}),
        json!({"type": "community_service", "amount": 200, "unit": "hour", "from_rule": "verdict"}),
    ] {
        let entries = [step("2025-01-01", "verdict", json!({"sentence": [sentence]}))];
        assert_eq!(of(&entries)[0].end, None, "{sentence}");
    }
}

#[test]
fn an_imprecise_start_gives_an_imprecise_end() {
    let end = |from: &str| of(&[step("", "verdict", json!({"sentence": [prison(1.0, from)]}))]).remove(0).end;
    let month = end("2025-03").unwrap();
    assert_eq!((month.edtf, month.earliest.to_string(), month.latest.to_string()), {
        (None, "2026-02-28".to_owned(), "2026-03-30".to_owned())
    });
    assert_eq!(end("[2025-03-01,2025-03-05]").unwrap().edtf.unwrap().as_str(), "[2026-02-28,2026-03-04]");
    assert_eq!(end("../2025-03-01"), None);
}

#[test]
fn a_sentence_is_over_when_its_last_day_has_passed() {
    let over = |rule: &str| of(&[step("", "verdict", json!({"sentence": [prison(1.0, rule)]}))])[0].over;
    assert_eq!(over("2024-10-17"), Some(true));
    assert_eq!(over("2024-10-18"), Some(false), "the last day is today");
    assert_eq!(over("2024-10"), None);
}

#[test]
fn a_sentence_that_grew_replaces_the_one_before_it() {
    let verdict = step("2024-01-01", "verdict", json!({"sentence": [prison(7.0, "verdict")]}));
    let about = |entry: &Entry, result: &str, sentence: Value| json!({"about": entry.id.to_string(), "result": result, "sentence": sentence});
    let appeal = step("2024-03-01", "appeal", about(&verdict, "increased", json!([prison(8.0, "verdict")])));
    let cassation = step("2024-09-01", "cassation", about(&verdict, "overturned", json!([])));
    let entries = [verdict, appeal, cassation];
    let replaced = |entries: &[Entry]| of(entries).iter().map(|sentence| sentence.replaced_by).collect::<Vec<_>>();
    assert_eq!(replaced(&entries[..2]), [Some(entries[1].id), None]);
    assert_eq!(replaced(&entries), [Some(entries[1].id), Some(entries[2].id)], "overturned, and nothing in its place");
    assert_eq!(of(&entries)[1].over, None);
}

#[test]
fn what_was_refused_or_appealed_replaces_nothing() {
    let verdict = step("2024-01-01", "verdict", json!({"sentence": [prison(7.0, "verdict")]}));
    for (event, result) in [
        ("parole", "granted_then_appealed"),
        ("parole", "granted"),
        ("replacement", "refused"),
        ("appeal", "upheld"),
        ("hearing", "reduced"),
    ] {
        let later = step("2024-05-01", event, json!({"about": verdict.id.to_string(), "result": result}));
        assert_eq!(of(&[verdict.clone(), later])[0].replaced_by, None, "{event} {result}");
    }
    let mut linked = step("2024-05-01", "replacement", json!({}));
    linked.links = vec![serde_json::from_value(json!({"to": verdict.id.to_string(), "kind": "corrects"})).unwrap()];
    assert_eq!(of(&[verdict, linked.clone()])[0].replaced_by, Some(linked.id));
}

proptest! {
    #[test]
    fn a_longer_sentence_never_ends_earlier(months in 1u32..300, width in 0u64..60) {
        let first: NaiveDate = "2020-01-31".parse().unwrap();
        let rule = format!("[{first},{}]", first + Days::new(width));
        let end = |months: u32| {
            let sentence = json!({"type": "imprisonment", "amount": months, "unit": "month", "from_rule": rule});
            of(&[step("", "verdict", json!({"sentence": [sentence]}))]).remove(0).end.unwrap()
        };
        let (shorter, longer) = (end(months), end(months + 1));
        prop_assert!(shorter.earliest <= shorter.latest);
        prop_assert!(shorter.earliest < longer.earliest && shorter.latest < longer.latest);
    }
}

#[test]
fn steps_that_are_about_one_another_in_a_circle_end() {
    let mut all = [
        step("2025-01-10", "appeal", json!({"result": "reduced", "sentence": [prison(7.0, "verdict")]})),
        step("2025-02-10", "appeal", json!({"result": "reduced", "sentence": [prison(6.0, "verdict")]})),
        step("2025-03-10", "cassation", json!({"result": "reduced", "sentence": [prison(5.0, "verdict")]})),
    ];
    let ids = [all[1].id, all[0].id, all[0].id];
    for (entry, id) in all.iter_mut().zip(ids) {
        let Body::Legal(legal) = &mut entry.body else { unreachable!() };
        legal.about = Some(id.into());
    }
    let standing: Vec<_> = of(&all).iter().map(|sentence| sentence.replaced_by.is_none()).collect();
    assert_eq!(standing, [false, false, true]);
}
