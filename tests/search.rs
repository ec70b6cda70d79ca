//! Finding entries: by words in three languages and two scripts, and by filters among them.
#![cfg(test)]

mod support;

use std::fs;

use chrono::NaiveDate;
use dapter::{
    error::Error,
    notebook::{Filter, Notebook},
    text::read_query,
};
use serde_json::{Value, json};
use support::{Desk, Draft, PASSPHRASE, cli, save};

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2025, 11, 1).unwrap();

/// An October of invented people. Every entry has a word by which a test tells it: "one", "two" …
fn october() -> Desk {
    let desk = Desk::new();
    let names = |names: &[&str]| names.iter().map(|name| json!({"text": name})).collect::<Vec<_>>();
    let told = |word: &str, kind: &str, on: &str, basis: &str, who: &str, fields: Value| {
        json!({"kind": kind, "case": "aibek", "occurred": {"edtf": on}, "source": {"basis": basis, "who": who},
               "text": word, kind: fields})
    };
    save(
        &mut desk.create(),
        [
            json!({"ref": "aibek", "kind": "case", "case": {"names": names(&["Айбек Жыршыбаев"])}}),
            json!({"ref": "saule", "kind": "person", "person": {"names": names(&["Сәуле Оразова", "S. Orazova"])}}),
            json!({"ref": "ets", "kind": "facility", "facility": {"code": "ЕЦ-166/1", "names": names(&["Ақшоқы колониясы"])}}),
            told(
                "one",
                "visit",
                "2025-09-30",
                "lawyer",
                "saule",
                json!({"visitors": [{"who": "saule"}], "facility": "ets"}),
            ),
            told(
                "two",
                "visit",
                "2025-10-05",
                "relative",
                "Гүлнар Нұрғалиева",
                json!({"visitors": [{"who": "Гүлнар Нұрғалиева"}]}),
            ),
            told(
                "three ауырады",
                "weight",
                "2025-10",
                "relative",
                "Ghalym Ashimov",
                json!({"value": 59.0, "by": "Dr Kozhakhmet"}),
            ),
            told("four", "note", "2025-10-12", "hearsay", "saule", json!({})),
            told(
                "five: Оразова ждала до 10:40, http://example.org",
                "note",
                "2025-11-02",
                "media",
                "Газета",
                json!({}),
            ),
            json!({"kind": "note", "text": "six: moved from EC-166/1, камера 3", "tags": ["ауырады"]}),
            json!({"kind": "note", "text": "seven: камера 166, этап 1-й", "source": {"basis": "first_hand", "relay": ["Оразова"]}}),
        ],
    );
    desk
}

/// The first words of the texts found, newest first; those without a text by their kind.
fn found(notebook: &Notebook, query: &str) -> String {
    let filter = read_query(query, TODAY).unwrap_or_else(|error| panic!("{query}: {error}"));
    let first = |text: &str| text.split([' ', ':']).next().unwrap_or_default().to_owned();
    let name = |draft: &Draft| match draft["text"].as_str() {
        Some("") | None => draft["kind"].as_str().unwrap().to_owned(),
        Some(text) => first(text),
    };
    let entries = notebook.entries(&filter).unwrap();
    entries.iter().map(|entry| name(&entry.to_value().unwrap())).collect::<Vec<_>>().join(" ")
}

/// What is found by each of these queries, in each of their wordings.
fn finds(cases: &[(&[&str], &str)]) {
    let desk = october();
    let notebook = desk.read();
    for (queries, expected) in cases {
        for query in *queries {
            assert_eq!(found(&notebook, query), *expected, "{query}");
        }
    }
}

#[test]
fn a_kind_narrows_the_search_down_in_any_language() {
    finds(&[
        (&["kind:visit", "вид:свидание", "ВИД:свид", "түрі:кездесу", "тури:кезд", "kind:кездесу"], "two one"),
        (&["kind:weight kind:visit", "вид:вес түрі:кездесу"], "three two one"),
        (&["kind:person", "вид:человек", "түрі:адам"], "person"),
    ]);
}

#[test]
fn a_period_holds_what_may_have_happened_in_it() {
    finds(&[
        (&["from:2025-11", "с:11.2025", "от:1.11.2025", "бастап:2025-11-01"], "five"),
        (&["kind:note from:2025-10-01 to:2025-10", "вид:заметка с:2025-10 по:31.10.2025"], "four"),
        (&["kind:weight to:2025-10-01", "вид:вес до:2025-10-01", "түрі:салмақ дейін:2025-10-01"], "three"),
        (&["kind:weight to:2025-09", "kind:weight from:2025-11"], ""),
        (&["kind:visit from:2025-10-01 from:2025-09", "kind:visit from:2025-09 from:2025-10-01"], "two"),
        (&["kind:visit to:2025-10-01 to:2025-10-31", "kind:visit to:2025-10-31 to:2025-10-01"], "one"),
    ]);
}

#[test]
fn a_source_is_named_by_how_it_is_known() {
    finds(&[
        (&["source:relative", "источник:родственник", "дереккөз:туысы", "дереккоз:туыс"], "three two"),
        (&["source:hearsay source:media", "источник:слухи источник:СМИ"], "five four"),
        (&["источник:\"личное наблюдение\"", "дереккөз:«өз көзімен көрген»"], "seven"),
    ]);
}

#[test]
fn whoever_is_mentioned_is_meant_by_any_name_in_either_script() {
    finds(&[
        (&["with:Оразова", "with:orazova", "кто:оразова", "кім:Ораз"], "four one seven"),
        (
            &["with:\"Сәуле Оразова\"", "with:\"Saule Oraz\"", "with:saule", "с кем:«Сауле»", "кіммен:С.Оразова"],
            "four one",
        ),
        (&["with:Нургалиева", "with:nurgaliyeva", "with:\"Gulnar Nurgalieva\""], "two"),
        (&["with:Әшімов", "with:Ашимов", "with:\"Ғалым\"", "with:Галым"], "three"),
        (&["with:ЕЦ-166/1", "with:EC166/1", "with:\"ец 166 1\"", "with:Акшокы"], "one"),
        (&["with:Оразова with:ЕЦ-166", "with:orazova вид:свидание"], "one"),
        (&["with:Бекова", "with:Жыршыбаев"], ""),
    ]);
    let desk = october();
    let notebook = desk.read();
    let saule = notebook.find("person", "S. Orazova").unwrap().entry.id;
    assert_eq!(found(&notebook, &format!("with:{saule}")), "four one");
}

#[test]
fn filters_and_words_are_all_needed_together() {
    finds(&[
        (&["с:2025-10 по:2025-10 источник:родственник three", "three source:relative from:10.2025"], "three"),
        (
            &[
                "with:orazova kind:note source:hearsay to:12.10.2025",
                "дейін:2025-10-12 кім:Оразова түрі:жазба дереккөз:ел",
            ][..1],
            "four",
        ),
        (&["ауырады", "auyrady", "ауырады kind:weight kind:note"], "three six"),
        (&["ауырады source:relative"], "three"),
        (&["with:orazova source:media"], ""),
    ]);
}

#[test]
fn a_colon_in_ordinary_text_is_no_filter() {
    finds(&[(&["10:40", "http://example.org", "Оразова: ждала", "five:"], "five")]);
}

#[test]
fn a_code_of_a_facility_is_found_in_either_script_and_however_it_is_typed() {
    finds(&[
        (&["EC-166/1", "ЕЦ-166/1", "ec166/1", "ЕЦ166", "ec-16"], "one six facility"),
        (&["ец 166 1"], "one six facility"),
        (&["166/1"], "one six facility"),
        (&["камера 166"], "seven six"),
        (&["камера 1-й 166"], "seven"),
    ]);
}

#[test]
fn a_name_is_found_under_any_of_its_spellings() {
    finds(&[
        (&["Жыршыбаев", "Жиршибаев", "Zhyrshybaev", "Zhyrshybayev", "Jyrşybaev", "жырш"], "case"),
        (&["Нұрғалиева", "Нургалиева", "Nurgaliyeva", "Nūrğalieva", "нурга\u{301}лиева"], "two"),
        (&["Әшімов", "Ашимов", "ashim", "Ғалым", "галым"], "three"),
        (&["Өтеген", "Utegen"], ""),
    ]);
}

#[test]
fn a_value_that_means_nothing_is_an_error_and_not_an_empty_result() {
    for (query, filter, at, length) in [
        ("kind:banana", "kind", "6", "6"),
        ("сөз вид:банан", "вид", "9", "5"),
        ("from:soon", "from", "6", "4"),
        ("from:31.02.2025", "from", "6", "10"),
        ("дейін:\"бір күні\" x", "дейін", "8", "8"),
        ("source:", "source", "8", "0"),
        ("with:?", "with", "6", "1"),
    ] {
        let failure = Error::from(read_query(query, TODAY).unwrap_err()).failure();
        assert_eq!(failure.code, "no-such-value", "{query}");
        let param = |name: &str| failure.params[name].as_str();
        assert_eq!((param("filter"), param("at"), param("length")), (filter, at, length), "{query}");
    }
}

/// What is shown of each entry found, hits in brackets.
fn shown(query: &str) -> Vec<String> {
    let desk = october();
    let notebook = desk.read();
    let filter = read_query(query, TODAY).unwrap();
    let entries = notebook.entries(&filter).unwrap();
    let shown = |entry| {
        let snippets = notebook.marked(entry, &filter).unwrap();
        snippets.iter().map(|it| if it.hit { format!("[{}]", it.text) } else { it.text.clone() }).collect()
    };
    entries.iter().map(shown).collect()
}

#[test]
fn what_was_found_is_marked_where_it_stands() {
    for (query, expected) in [
        ("orazova ждал", &["five: [Оразова] [ждала] до 10:40, http://example.org"][..]),
        ("saule", &["[Сәуле] Оразова", "[Сәуле] Оразова", "[Сәуле] Оразова"]),
        ("nurgal", &["Гүлнар [Нұрғалиева]"]),
        ("auyr", &["three [ауырады]", "[ауырады]"]),
        ("ec166/1", &["[ЕЦ-166/1]", "six: moved from [EC-166/1], камера 3", "[ЕЦ-166/1]"]),
        ("with:Нургалиева", &["Гүлнар [Нұрғалиева]"]),
        ("with:Сауле kind:visit one", &["[one]"]),
        ("kind:visit", &["", ""]),
    ] {
        assert_eq!(shown(query), expected, "{query}");
    }
}

#[test]
fn a_page_of_a_common_word_counts_what_it_does_not_show() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let case = save(&mut notebook, [support::aibek()])[0];
    // More than are looked up one by one, with a few that the other words and filters leave out.
    let day = |number: u32| format!("2025-{:02}-{:02}", 1 + number % 12, 1 + number % 28);
    let note = |number: u32| {
        let word = if number.is_multiple_of(10) { "rare" } else { "plain" };
        let case = number.is_multiple_of(2).then_some(case);
        json!({"kind": "note", "case": case, "occurred": {"edtf": day(number)}, "text": format!("common {word} {number}")})
    };
    let ids = save(&mut notebook, (0..1500).map(note).collect::<Vec<_>>());
    notebook.save(vec![json!({"id": ids[7], "kind": "note", "text": "corrected"})], &support::stamp()).unwrap();
    let mut texts: Vec<_> = (0..1500).filter(|number| *number != 7).map(|number| (day(number), number)).collect();
    texts.sort_by(|one, other| other.cmp(one));
    let page = |filter: Filter| {
        let page = notebook.page(&filter).unwrap();
        let numbers = page.entries.iter().map(|stored| stored.entry.text.rsplit(' ').next().unwrap().parse().unwrap());
        (numbers.collect::<Vec<u32>>(), page.total)
    };
    let common = || Filter { query: Some("common".into()), offset: 100, limit: Some(5), ..Filter::default() };
    let numbers = |skipped: usize, fits: &dyn Fn(u32) -> bool| {
        let fitting = texts.iter().map(|(_, number)| *number).filter(|number| fits(*number));
        fitting.skip(skipped).take(5).collect::<Vec<_>>()
    };
    assert_eq!(page(common()), (numbers(100, &|_| true), 1499));
    assert_eq!(page(Filter { case: Some(case), ..common() }), (numbers(100, &|number| number.is_multiple_of(2)), 750));
    let rare = Filter { query: Some("common rare".into()), ..common() };
    assert_eq!(page(rare), (numbers(100, &|number| number.is_multiple_of(10)), 150));
    assert_eq!(page(Filter { offset: 2000, ..common() }), (vec![], 1499));
    assert_eq!(page(Filter { limit: Some(0), ..common() }), (vec![], 1499));
    assert_eq!(page(Filter { query: Some("common".into()), ..Filter::default() }).0.len(), 1499);
}

#[test]
fn nobody_is_left_out_however_many_share_the_beginning_of_a_name() {
    let desk = Desk::new();
    let mut notebook = desk.create();
    let person = |number: u32| {
        let name = format!("Ан{}а Бекова", char::from_u32('а' as u32 + number % 32).unwrap());
        json!({"ref": format!("p{number}"), "kind": "person", "person": {"names": [{"text": name}]}})
    };
    let said = |number: u32| json!({"kind": "note", "text": "said", "source": {"basis": "relative", "who": format!("p{number}")}});
    save(&mut notebook, (0..120).flat_map(|number| [person(number), said(number)]).collect::<Vec<_>>());
    for (query, total) in [("ан", 240), ("бек", 240), ("with:бек", 120), ("said ан", 120), ("bek said", 120)]
    {
        assert_eq!(notebook.page(&read_query(query, TODAY).unwrap()).unwrap().total, total, "{query}");
    }
}

/// Runs the program at a desk with a notebook on it: exit code, standard output, standard error.
fn run(desk: &Desk, args: &[&str]) -> (i32, String, String) {
    fs::write(desk.path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
    let output = cli::dapter(desk).args(args).args(["--passphrase-file", "passphrase"]).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_command_line_takes_filters_and_shows_where_the_words_stand() {
    let desk = october();
    let (code, out, _) = run(&desk, &["search", "notebook", "вид:заметка с кем:\"saule orazova\""]);
    let lines: Vec<_> = out.lines().collect();
    assert_eq!((code, lines.len(), lines[1]), (0, 2, "    Сәуле Оразова"), "whom it mentions: {out}");
    let (_, out, _) = run(&desk, &["search", "notebook", "вид:заметка four"]);
    assert_eq!(out.lines().count(), 1, "the line shows the word itself: {out}");
    assert!(!out.contains('\u{1b}'), "only a terminal is told to show bold");
    let (_, out, _) = run(&desk, &["search", "notebook", "source:relative", "--json"]);
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn the_timeline_takes_sources_and_people_too() {
    let desk = october();
    let timeline = |args: &[&str]| run(&desk, &[&["timeline", "notebook", "--case", "Айбек Жыршыбаев"], args].concat());
    let lines = |args: &[&str]| timeline(args).1.lines().count();
    assert_eq!(lines(&["--source", "relative"]), 2);
    assert_eq!(lines(&["--source", "relative", "--source", "media"]), 3);
    assert_eq!(lines(&["--with", "orazova"]), 2);
    assert_eq!(lines(&["--with", "orazova", "--source", "hearsay"]), 1);
    assert_eq!(timeline(&["--source", "rumour"]).0, 2);
}

#[test]
fn a_query_that_cannot_be_read_ends_with_2_and_says_which_filter() {
    let desk = october();
    for (language, said) in [("en", "“вид:” (character 5"), ("ru", "«вид:» (знак 5"), ("kk", "«вид:»")]
    {
        let (code, out, err) = run(&desk, &["search", "notebook", "вид:банан", "--language", language]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(said), "{err}");
    }
}
