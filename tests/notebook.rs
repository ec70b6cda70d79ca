//! What a notebook keeps of what it is told, and how it is found again.
#![cfg(test)]

mod support;

use dapter::{
    exchange,
    notebook::{Filter, Notebook, Stamp},
    record::EntryId,
};
use serde_json::json;
use support::{Desk, Draft, aibek, draft, exported, lines, note, save, stamp};

/// A draft that corrects an entry.
fn correcting(id: EntryId, mut draft: Draft) -> Draft {
    draft["id"] = json!(id);
    draft
}

fn found(notebook: &Notebook, query: &str) -> Vec<String> {
    let filter = Filter { query: Some(query.into()), ..Filter::default() };
    notebook.entries(&filter).unwrap().into_iter().map(|entry| entry.text).collect()
}

#[test]
fn a_correction_is_added_and_the_earlier_wording_stays() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let id = save(&mut notebook, [note("He looked well.")])[0];
    for wording in ["He looked pale.", "He looked very pale."] {
        save(&mut notebook, [correcting(id, note(wording))]);
    }
    drop(notebook);
    let notebook = desk.read();
    let history = notebook.history(id).unwrap();
    let words: Vec<_> = history.iter().map(|revision| revision.entry.as_ref().unwrap().text.as_str()).collect();
    assert_eq!(words, ["He looked very pale.", "He looked pale.", "He looked well."]);
    let chain: Vec<_> = history.iter().map(|revision| revision.parents.clone()).collect();
    assert_eq!(chain, [vec![history[1].id.clone()], vec![history[2].id.clone()], vec![]]);
    assert_eq!(support::texts(&notebook), ["He looked very pale."]);
    assert_eq!(notebook.counts().unwrap(), (1, 3));
}

#[test]
fn a_corrected_entry_is_found_by_its_new_words_only() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let id = save(&mut notebook, [note("dizzy")])[0];
    save(&mut notebook, [correcting(id, note("feverish"))]);
    assert_eq!((found(&notebook, "dizzy").len(), found(&notebook, "feverish").len()), (0, 1));
}

#[test]
fn a_correction_does_not_turn_an_entry_into_one_of_another_kind() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let id = save(&mut notebook, [note("a note")])[0];
    let weight = correcting(id, draft("weight", "2025-10-12", json!({"value": 59.0})));
    let refused = dapter::error::Error::from(notebook.save(vec![weight], &stamp()).unwrap_err()).failure();
    assert_eq!((refused.params["field"].as_str(), refused.params["reason"].as_str()), ("kind", "kind_changed"));
}

#[test]
fn taking_in_an_export_again_changes_nothing() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    save(&mut notebook, [aibek(), note("first"), draft("weight", "2025-10-12", json!({"value": 59.0}))]);
    let export = exchange::export(&notebook, None).unwrap();
    let before = (notebook.vault().head(), notebook.counts().unwrap());
    let again = exchange::import(&mut notebook, export.as_slice(), &stamp()).unwrap();
    assert_eq!((again.imported, again.unchanged), (3, 3));
    assert_eq!((notebook.vault().head(), notebook.counts().unwrap()), before);
}

#[test]
fn a_name_is_found_in_either_script_and_from_any_keyboard() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let told = ["Саматов сказал, что Алёна приедет", "Kairat Samatov spoke of Alena", "Қайрат Ғұмаров өтініш берді"];
    save(&mut notebook, told.map(note));
    for (query, hits) in [
        ("Саматов", &[1, 0][..]),
        ("samatov", &[1, 0]),
        ("САМАТ", &[1, 0]),
        ("алена", &[1, 0]),
        ("Алёна", &[1, 0]),
        ("але\u{308}на", &[1, 0]),
        ("Қайрат", &[2, 1]),
        ("кайрат", &[2, 1]),
        ("Kairat", &[2, 1]),
        ("гумаров", &[2]),
        ("отиниш", &[2]),
        ("кайрат самат", &[1]),
        ("Оразова", &[]),
        ("  *\" ", &[]),
    ] {
        let hits: Vec<_> = hits.iter().map(|hit| told[*hit].to_owned()).collect();
        assert_eq!(found(&notebook, query), hits, "{query}");
    }
}

#[test]
fn people_and_places_are_found_by_every_name_they_have() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let place = json!({"code": "ZK-900/1", "names": [{"text": "Колония посёлка"}], "aliases": ["the Red One"],
                       "city": "Жаңатас"});
    let person = json!({"names": [{"text": "S. Orazova"}, {"text": "Сауле Оразова"}]});
    save(&mut notebook, [json!({"kind": "facility", "facility": place}), json!({"kind": "person", "person": person})]);
    let filter = |query: &str| Filter { query: Some(query.into()), ..Filter::default() };
    for query in ["ZK-900", "поселка", "red one", "Zhanatas", "Жанатас", "orazova", "сауле"] {
        assert_eq!(notebook.page(&filter(query)).unwrap().total, 1, "{query}");
    }
    let by_name = |kind, name| notebook.find(kind, name).map(|stored| stored.entry.title().unwrap().to_owned());
    assert_eq!(by_name("person", "сауле оразова").unwrap(), "S. Orazova");
    assert_eq!(by_name("facility", "the red one").unwrap(), "ZK-900/1");
    assert!(by_name("person", "Оразова").is_err(), "a part of a name is nobody");
}

/// Notes in a case on days known more or less well, named by their dates.
fn dated() -> (Desk, EntryId) {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let id = save(&mut notebook, [aibek()])[0];
    for on in ["2025-10-12", "XXXX", "2025-10", "2025", "../2025-07-31", "2025-11/..", "[2025-08-01,2025-12-01]"] {
        save(&mut notebook, [json!({"kind": "note", "case": id, "occurred": {"edtf": on}, "text": on})]);
    }
    save(&mut notebook, [json!({"kind": "note", "case": id, "text": "undated"})]);
    for time in ["10:40", "09:05"] {
        let occurred = json!({"edtf": "2025-10-12", "time": time});
        save(&mut notebook, [json!({"kind": "note", "case": id, "occurred": occurred, "text": time})]);
    }
    (desk, id)
}

fn timeline(notebook: &Notebook, case: EntryId, from: Option<&str>, to: Option<&str>) -> Vec<String> {
    let day = |text: Option<&str>| text.map(|text| text.parse().unwrap());
    let filter = Filter { case: Some(case), from: day(from), to: day(to), ..Filter::default() };
    notebook.entries(&filter).unwrap().into_iter().map(|entry| entry.text).collect()
}

#[test]
fn a_timeline_runs_from_the_newest_to_the_undated() {
    let (desk, case) = dated();
    assert_eq!(
        timeline(&desk.read(), case, None, None),
        [
            "2025",
            "[2025-08-01,2025-12-01]",
            "2025-11/..",
            "2025-10",
            "10:40",
            "09:05",
            "2025-10-12",
            "../2025-07-31",
            "undated",
            "XXXX"
        ]
    );
}

#[test]
fn a_period_holds_all_that_may_have_happened_in_it() {
    let (desk, case) = dated();
    let notebook = desk.read();
    let period = |from, to| timeline(&notebook, case, from, to);
    assert_eq!(
        period(Some("2025-10-12"), Some("2025-10-12")),
        ["2025", "[2025-08-01,2025-12-01]", "2025-10", "10:40", "09:05", "2025-10-12"]
    );
    assert_eq!(period(None, Some("2025-07-31")), ["2025", "../2025-07-31"]);
    assert_eq!(period(Some("2025-12-02"), None), ["2025", "2025-11/.."]);
    assert_eq!(period(Some("2030-01-01"), Some("2030-12-31")), ["2025-11/.."]);
}

#[test]
fn a_page_counts_what_it_does_not_show() {
    let (desk, case) = dated();
    let filter = Filter { case: Some(case), offset: 2, limit: Some(3), ..Filter::default() };
    let page = desk.read().page(&filter).unwrap();
    let shown: Vec<_> = page.entries.iter().map(|stored| stored.entry.text.as_str()).collect();
    assert_eq!((shown, page.total), (vec!["2025-11/..", "2025-10", "10:40"], 10));
}

#[test]
fn fields_of_a_newer_version_come_back_as_they_came() {
    let newer = json!({
        "kind": "visit", "urgency": {"level": 3}, "text": "",
        "occurred": {"edtf": "2025-10-12", "calendar": "hijri"},
        "source": {"basis": "lawyer", "seal": "unbroken"},
        "confidentiality": "case_team", "tags": [], "attachments": [],
        "links": [{"to": "w", "kind": "supports", "weight": 0.5}],
        "visit": {
            "visitors": [{"who": "S. Orazova", "role": "lawyer", "badge": "17"}], "staff_present": [], "interior": [1, null],
            "said": [{"quote": "…", "tone": "low"}], "complaints": [{"issue": "cold", "since": "2025-09"}],
            "handed_over": [], "taken_away": [], "next": []
        }
    });
    let weight = json!({"ref": "w", "kind": "weight", "weight": {"value": 59.0, "scales_checked": false}});
    let desk = Desk::new();
    save(&mut desk.create(), [newer.clone(), weight]);
    let notebook = desk.read();
    let export = exchange::export(&notebook, None).unwrap();
    let mut other = desk.another("other");
    exchange::import(&mut other, export.as_slice(), &stamp()).unwrap();
    assert_eq!(exported(&other), exported(&notebook));
    let mut visit = exported(&other).into_iter().find(|entry| entry["kind"] == "visit").unwrap();
    visit.as_object_mut().unwrap().remove("id");
    visit["links"][0]["to"] = json!("w");
    assert_eq!(visit, newer);
}

#[test]
fn an_export_of_one_case_brings_along_whom_it_mentions_and_nothing_else() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let visit = json!({"visitors": [{"who": "orazova", "role": "lawyer"}], "facility": "zk"});
    save(
        &mut notebook,
        [
            aibek(),
            json!({"ref": "orazova", "kind": "person", "person": {"names": [{"text": "S. Orazova"}]}}),
            json!({"ref": "zk", "kind": "facility", "facility": {"code": "ZK-900/1"}}),
            json!({"kind": "visit", "case": "aibek", "visit": visit}),
            json!({"kind": "person", "person": {"names": [{"text": "Somebody Else"}]}}),
            json!({"ref": "other", "kind": "case", "case": {"names": [{"text": "Dana Ospanova"}]}}),
            json!({"kind": "note", "case": "other", "text": "of another case"}),
        ],
    );
    let case = notebook.find("case", "aibek samatov").unwrap().entry.id;
    let export = exchange::export(&notebook, Some(case)).unwrap();
    let kinds: Vec<_> = support::json_lines(&export).iter().map(|entry| entry["kind"].clone()).collect();
    assert_eq!(kinds, ["facility", "person", "case", "visit"]);
    exchange::import(&mut desk.another("other"), export.as_slice(), &stamp()).unwrap();
}

#[test]
fn a_draft_may_mention_one_that_comes_later() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let early = json!({"kind": "note", "case": "aibek", "text": "first"});
    let taken = exchange::import(&mut notebook, lines(&[early, aibek()]).as_slice(), &stamp()).unwrap();
    let case = taken.ids["aibek"];
    assert_eq!(timeline(&notebook, case, None, None), ["first"]);
}

#[test]
fn whoever_is_searched_for_is_found_where_they_are_mentioned_under_any_of_their_names() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let lawyer = json!({"kind": "person", "ref": "s", "person": {"names": [
        {"text": "Сәуле Оразова"}, {"text": "Saule Orazova"}]}});
    let mut said = note("Seen on the stairs");
    said["source"] = json!({"basis": "lawyer", "who": "s"});
    save(&mut notebook, [lawyer, said, note("Somebody else")]);
    for query in ["оразова", "orazova", "сауле", "Saule Oraz"] {
        let found = notebook.page(&Filter { query: Some(query.into()), ..Filter::default() }).unwrap();
        assert_eq!(found.total, 2, "{query}: the person, and what they said");
    }
}

#[test]
fn the_newest_wording_is_told_by_moments_and_not_by_the_clocks_they_are_written_in() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let at = |moment: &str| Stamp { at: moment.parse().unwrap(), device: "laptop".into() };
    let saved = notebook.save(vec![note("in Almaty")], &at("2025-10-12T12:00:00+05:00")).unwrap();
    let mut corrected = note("in Moscow, half an hour later");
    corrected["id"] = json!(saved.entries[0]);
    notebook.save(vec![corrected], &at("2025-10-12T10:30:00.5+03:00")).unwrap();
    let history = notebook.history(saved.entries[0]).unwrap();
    assert_eq!(history[0].entry.as_ref().unwrap().text, "in Moscow, half an hour later");
    assert!(history[0].recorded_at > history[1].recorded_at);
}
