//! Lists of entries: what a filter lets through, how it spreads over time, and overviews that are kept between saves.
#![cfg(test)]

mod support;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use dapter::{
    insight::{self, Setting},
    notebook::{CaseEntries, Filter, Notebook},
    record::{Basis, Confidentiality, Entry, EntryId},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::{Value, json};
use support::{Desk, PASSPHRASE, cli, save, stamp};

const ON: NaiveDate = NaiveDate::from_ymd_opt(2025, 11, 1).unwrap();
const KINDS: &[&str] = &["visit", "note", "weight"];
const DATES: &[&str] = &[
    "2025-10-12",
    "2025-10-13",
    "2025-10",
    "2025-09",
    "2024-02-29",
    "2024",
    "../2025-07-31",
    "2025-07-31/..",
    "2023-12-31/2024-01-02",
    "[2025-10-11,2025-10-15]",
    "XXXX",
];
const BASES: &[&str] = &["lawyer", "relative", "not_stated"];
const AUDIENCES: &[&str] = &["case_team", "family", "privileged"];
const WORDS: &[&str] = &["blue lips", "көк ерін", "slept badly", ""];
/// Somebody of the notebook by the `ref`, or a name that belongs to nobody.
const PEOPLE: &[&str] = &["saule", "daulet", "Guard Beisov"];

/// Two cases and two people, and drafts that belong to one or to none.
fn drafts() -> impl Strategy<Value = Vec<Value>> {
    let dates = option::weighted(0.9, select(DATES));
    let one =
        (select(KINDS), dates, select(BASES), select(AUDIENCES), select(WORDS), option::of(select(PEOPLE)), 0_usize..3);
    vec(one, 1..40).prop_map(|drawn| {
        let name = |name: &str| json!([{ "text": name }]);
        let mut all = vec![
            json!({"ref": "a", "kind": "case", "case": {"names": name("Aibek Samatov")}}),
            json!({"ref": "b", "kind": "case", "case": {"names": name("Dana Murat")}}),
            json!({"ref": "saule", "kind": "person", "person": {"names": name("Сәуле Оразова")}}),
            json!({"ref": "daulet", "kind": "person", "person": {"names": name("Daulet Kenes")}}),
        ];
        all.extend(drawn.into_iter().map(|(kind, date, basis, audience, text, who, case)| {
            let mut draft = json!({
                "kind": kind, "source": {"basis": basis}, "confidentiality": audience, "text": text,
                kind: if kind == "weight" { json!({"value": 59.5}) } else { json!({}) },
            });
            if let Some(date) = date {
                draft["occurred"] = json!({"edtf": date});
            }
            if let Some(who) = who {
                draft["source"]["who"] = who.into();
            }
            if case < 2 {
                draft["case"] = json!(["a", "b"][case]);
            }
            draft
        }));
        all
    })
}

#[derive(Debug, Clone)]
struct Asked {
    case: Option<usize>,
    kinds: Vec<&'static str>,
    basis: Option<&'static str>,
    audience: Option<&'static str>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    person: Option<usize>,
    word: Option<&'static str>,
}

fn asked() -> impl Strategy<Value = Asked> {
    let day = || option::of(select(&["2024-01-01", "2025-07-31", "2025-10-12", "2025-10-14"][..]));
    let lists = (vec(select(KINDS), 0..2), option::of(select(BASES)), option::of(select(AUDIENCES)));
    let words = option::of(select(&["blue", "kok", "slept"][..]));
    (option::of(0_usize..2), lists, day(), day(), option::of(0_usize..2), words).prop_map(
        |(case, (kinds, basis, audience), from, to, person, word)| Asked {
            case,
            kinds,
            basis,
            audience,
            from: from.map(|day| day.parse().unwrap()),
            to: to.map(|day| day.parse().unwrap()),
            person,
            word,
        },
    )
}

impl Asked {
    fn filter(&self, saved: &[EntryId]) -> Filter {
        Filter {
            case: self.case.map(|case| saved[case]),
            kinds: self.kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            sources: self.basis.iter().map(|basis| basis.parse().unwrap()).collect(),
            confidentiality: self.audience.iter().map(|audience| audience.parse().unwrap()).collect(),
            from: self.from,
            to: self.to,
            with: self.person.iter().map(|person| saved[2 + person].to_string()).collect(),
            query: self.word.map(str::to_owned),
            ..Filter::default()
        }
    }

    /// The same without index or SQL.
    fn lets_through(&self, entry: &Entry, saved: &[EntryId]) -> bool {
        let edtf = entry.when().and_then(|when| when.edtf.as_ref());
        let (earliest, latest) = (edtf.and_then(|edtf| edtf.earliest()), edtf.and_then(|edtf| edtf.latest()));
        let known = earliest.is_some() || latest.is_some();
        let text = entry.text.as_str();
        let is = |id: EntryId| entry.source.who.as_ref().and_then(|who| who.id()) == Some(id);
        let (basis, audience) = (entry.source.basis.as_str(), entry.confidentiality.as_str());
        self.case.is_none_or(|case| entry.case.as_ref().and_then(|case| case.id()) == Some(saved[case]))
            && (self.kinds.is_empty() || self.kinds.contains(&entry.body.kind()))
            && self.basis.is_none_or(|wanted| wanted == basis)
            && self.audience.is_none_or(|wanted| wanted == audience)
            && self.from.is_none_or(|from| known && latest.is_none_or(|latest| from <= latest))
            && self.to.is_none_or(|to| known && earliest.is_none_or(|earliest| earliest <= to))
            && self.person.is_none_or(|person| is(saved[2 + person]))
            && self.word.is_none_or(|word| match word {
                "kok" => text == "көк ерін",
                word => text.contains(word),
            })
    }
}

fn day_of(entry: &Entry) -> Option<NaiveDate> {
    let edtf = entry.when()?.edtf.as_ref()?;
    edtf.latest().or(edtf.earliest())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_filter_lets_through_what_a_look_at_every_entry_does(drafts in drafts(), all in vec(asked(), 1..12)) {
        let desk = Desk::new();
        let mut notebook = desk.create();
        let saved = save(&mut notebook, drafts);
        let entries = notebook.entries(&Filter::default()).unwrap();
        for asked in all {
            let filter = asked.filter(&saved);
            let expected: Vec<_> =
                entries.iter().filter(|entry| asked.lets_through(entry, &saved)).map(|entry| entry.id).collect();
            let page = notebook.page(&filter).unwrap();
            let found: Vec<_> = page.entries.iter().map(|stored| stored.entry.id).collect();
            prop_assert_eq!(&found, &expected, "{:?}", asked);
            prop_assert_eq!(page.total, expected.len() as u64);
            let part = notebook.page(&Filter { offset: 1, limit: Some(2), ..filter.clone() }).unwrap();
            let part: Vec<_> = part.entries.iter().map(|stored| stored.entry.id).collect();
            prop_assert_eq!(&part[..], &expected[expected.len().min(1)..expected.len().min(3)]);
            spread_fits(&notebook, &filter)?;
        }
    }
}

/// Months and bins hold every entry once, and say where in the list it stands.
fn spread_fits(notebook: &Notebook, filter: &Filter) -> Result<(), TestCaseError> {
    let entries = notebook.entries(filter).unwrap();
    let mut before = 0;
    for month in notebook.months(filter).unwrap() {
        prop_assert_eq!(month.offset, before);
        before += month.count;
        for entry in &entries[month.offset as usize..before as usize] {
            let of = day_of(entry).map(|day| day.format("%Y-%m").to_string());
            prop_assert_eq!(&of, &month.month);
        }
    }
    prop_assert_eq!(before, entries.len() as u64);
    let listed = notebook.listed(filter).unwrap();
    let undated = entries.iter().filter(|entry| day_of(entry).is_none()).count() as u64;
    prop_assert_eq!(listed.undated, undated);
    let Some((from, to)) = listed.extent() else { return Ok(()) };
    let bins = listed.spread(from, to).bins;
    prop_assert_eq!(bins.iter().map(|bin| bin.count).sum::<u64>(), entries.len() as u64 - undated);
    for bin in bins {
        let newest = day_of(&entries[bin.offset as usize]).unwrap();
        prop_assert!(bin.first <= newest && newest <= bin.last);
    }
    Ok(())
}

/// A change that an overview of case 0, of case 1, of both or of none follows.
fn changes() -> impl Strategy<Value = Vec<(u8, usize, usize)>> {
    vec((0_u8..7, 0_usize..2, 0_usize..6), 1..14)
}

fn apply(
    notebook: &mut Notebook,
    cases: &[EntryId],
    known: &mut Vec<(EntryId, String)>,
    (what, case, which): (u8, usize, usize),
) {
    let id = cases[case].to_string();
    let visit = |case: &str, day: usize| {
        json!({"kind": "visit", "case": case, "occurred": {"edtf": format!("2025-10-{:02}", day + 1)},
               "visit": {"outcome": "held", "mode": "in_person"}})
    };
    let numbering = ["first_day_is_0", "first_day_is_1"][which % 2];
    let zone = ["Asia/Almaty", "Europe/Paris"][which % 2];
    let mut draft = match what {
        0 => visit(&id, which),
        1 => json!({"kind": "complaint", "case": id, "complaint": {"to": "Prosecutor", "sent": "2025-09-23"}}),
        2 => json!({"kind": "strike", "case": id, "occurred": {"edtf": "2025-10-20"}, "strike": {}}),
        // The case itself, with another numbering of days.
        3 => json!({"kind": "case", "id": id, "case": {"names": [{"text": "N."}], "facility": cases[2].to_string(),
                    "day_convention": numbering}}),
        // The clock of the facility, which the day in the case follows.
        4 => json!({"kind": "facility", "id": cases[2].to_string(),
                    "facility": {"names": [{"text": "Colony"}], "time_zone": zone}}),
        // An entry moves to the other case.
        5 => {
            let Some((moved, _)) = known.iter().rfind(|(_, kind)| kind == "visit") else { return };
            let mut draft = visit(&id, which);
            draft["id"] = moved.to_string().into();
            draft
        }
        _ => {
            let convention = serde_json::from_value(json!(numbering)).unwrap();
            let counting = dapter::notebook::Counting { day_convention: convention, ..notebook.counting().unwrap() };
            notebook.set_counting(&counting, &stamp()).unwrap();
            return;
        }
    };
    let kind = draft["kind"].as_str().unwrap().to_owned();
    if kind == "strike" {
        draft["strike"] = json!({"phases": [{"kind": "dry", "from": {"edtf": "2025-10-20"}}]});
    }
    let saved = save(notebook, [draft]);
    known.push((saved[0], kind));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn an_overview_that_was_kept_is_the_one_computed_anew(changes in changes()) {
        let desk = Desk::new();
        let mut notebook = desk.create();
        let name = |name: &str| json!([{ "text": name }]);
        let cases = save(&mut notebook, [
            json!({"kind": "case", "case": {"names": name("A"), "facility": "f"}}),
            json!({"kind": "case", "case": {"names": name("B")}}),
            json!({"ref": "f", "kind": "facility", "facility": {"names": name("Colony"), "time_zone": "Asia/Almaty"}}),
        ]);
        let mut known = Vec::new();
        let late = insight::Today::Now("2025-10-31T22:30:00+01:00".parse().unwrap());
        for change in changes {
            // As of one day alone: of two in turn nothing would ever be kept.
            for id in &cases[..2] {
                    let case = notebook.entry(*id).unwrap().entry;
                    let kept = notebook.overview(&case, late).unwrap();
                    let CaseEntries { entries, on } = notebook.case_entries(&case, &[], late).unwrap();
                    let counting = notebook.counting().unwrap();
                    let holidays = counting.holidays();
                    let setting = Setting { on, convention: counting.day_convention, holidays: &holidays };
                    prop_assert_eq!(kept, insight::overview(&case, &entries, &setting), "before {:?}", change);
            }
            apply(&mut notebook, &cases, &mut known, change);
        }
    }
}

#[test]
fn ten_thousand_complaints_without_an_answer_are_told_at_once() {
    let complaint = |_| json!({"kind": "complaint", "complaint": {"to": "Prosecutor", "sent": "2025-09-23"}});
    let entries: Vec<_> = (0..10_000).map(complaint).map(|draft| Entry::from_value(draft).unwrap()).collect();
    let case = Entry::from_value(json!({"kind": "case", "case": {"names": [{"text": "A"}]}})).unwrap();
    let setting = Setting {
        on: ON,
        convention: dapter::record::DayConvention::FirstDayIs1,
        holidays: &dapter::insight::Holidays::kazakhstan().clone(),
    };
    assert_eq!(insight::overview(&case, &entries, &setting).unanswered.len(), 10_000);
}

fn run(desk: &Desk, verb: &str, arguments: &[&str]) -> Value {
    std::fs::write(desk.path("passphrase"), PASSPHRASE).unwrap();
    let (opened, with) = (["notebook"], ["--passphrase-file", "passphrase"]);
    let output = cli::dapter(desk).arg(verb).args(opened).args(arguments).args(with).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

#[test]
fn the_command_line_narrows_a_timeline_down_by_who_may_see_it() {
    let desk = Desk::new();
    let note = |text: &str, audience: &str| json!({"kind": "note", "case": "aibek", "text": text, "confidentiality": audience});
    save(
        &mut desk.create(),
        [support::aibek(), note("one", "family"), note("two", "privileged"), note("three", "court")],
    );
    let arguments = ["--case", "Aibek Samatov", "--confidentiality", "family", "--confidentiality", "court", "--json"];
    let found = run(&desk, "timeline", &arguments);
    let texts: Vec<_> = found.as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["three", "one"]);
    let found = run(&desk, "search", &["доступ:адвокат", "--json"]);
    assert_eq!(found.as_array().unwrap().len(), 1);
}

#[test]
fn months_stand_in_the_order_of_the_list_with_the_undated_last() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let note = |date: &str| json!({"kind": "note", "occurred": {"edtf": date}});
    save(&mut notebook, [note("2025-10-12"), note("2024-02"), note("2025-10~"), note("XXXX")]);
    let months = notebook.months(&Filter::default()).unwrap();
    let months: BTreeMap<_, _> =
        months.iter().map(|month| (month.offset, (month.month.as_deref(), month.count))).collect();
    assert_eq!(months.into_values().collect::<Vec<_>>(), [(Some("2025-10"), 2), (Some("2024-02"), 1), (None, 1)]);
    let by_basis =
        Filter { sources: vec![Basis::Lawyer], confidentiality: vec![Confidentiality::Family], ..Filter::default() };
    assert_eq!(notebook.months(&by_basis).unwrap(), []);
}
