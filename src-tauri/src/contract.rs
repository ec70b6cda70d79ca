//! The TypeScript half of what the page and the program say to each other, written from the Rust half.
//!
//! `make contract` writes `ui/src/contract/contract.ts`; the test here fails when the file is behind.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use ts_rs::{Config, TS, TypeVisitor};

use dapter::error::Failure;

/// Where the contract is, from this crate's folder.
const FILE: &str = "../ui/src/contract/contract.ts";

const TOP: &str = "// Written by `make contract` from the Rust types. Do not edit.\n\n\
    /** YYYY-MM-DD */\nexport type Day = string;\n\
    export type Term<T extends readonly string[]> = T[number];\n\
    export type KindName = Term<typeof kinds>;\n\
    /** What a form hands over: as an entry, but for `kind` everything may be left out; without `id` it is a new one. */\n\
    export type Draft = { kind: KindName; [field: string]: unknown };\n\n";

/// Collects commands and every type they mention.
pub struct Writer {
    config: Config,
    seen: HashSet<TypeId>,
    /// By name: the order in which types are met changes from one compilation to the next.
    types: BTreeMap<String, String>,
    commands: String,
    told: String,
}

impl Writer {
    fn new() -> Self {
        let mut writer = Self {
            config: Config::new().with_large_int("number"),
            seen: HashSet::new(),
            types: BTreeMap::new(),
            commands: String::new(),
            told: String::new(),
        };
        // Every command may answer with it, so the table does not mention it.
        writer.visit::<Failure>();
        writer
    }

    /// One line of the table of commands. The arguments are written out in place, the result by its name.
    pub fn command<Args: TS + 'static, Answer: TS + 'static>(&mut self, name: &str, docs: &[&str]) {
        Args::visit_dependencies(self);
        self.visit::<Answer>();
        for line in docs {
            let _ = writeln!(self.commands, "  /**{line} */");
        }
        let (args, answer) = (Args::inline(&self.config), Answer::name(&self.config));
        let _ = writeln!(self.commands, "  {name}: [{args}, {answer}];");
    }

    /// What a command tells on its way.
    pub fn tells<Told: TS + 'static>(&mut self, name: &str) {
        self.visit::<Told>();
        let _ = writeln!(self.told, "  {name}: {};", Told::name(&self.config));
    }

    /// The whole file.
    fn finish(self) -> String {
        let types: String = self.types.into_values().collect();
        let (commands, told) = (self.commands, self.told);
        let (event, percents) = (crate::trigger::EVENT, crate::settings::TEXT_PERCENTS);
        format!(
            "{TOP}/** The event by which the shell asks the page to lock. */\nexport const lockEvent = \"{event}\";\n\n/** Sizes of text that are offered, in percent. */\nexport const textPercents = {percents:?} as const;\n\n{}{}{types}\n/** Long command name → what it tells on its way, before its result. */\n\
             export interface Told {{\n{told}}}\n\n/** Command name → [arguments, result]; every command may reject with a Failure. */\n\
             export interface Commands {{\n{commands}}}\n",
            vocabularies(),
            field_paths()
        )
    }
}

impl TypeVisitor for Writer {
    /// Writes a type once, and those it mentions. Types without a declaration of their own (lists, text) have no file.
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
        if T::output_path().is_none() {
            return;
        }
        let docs = T::docs().map(|docs| format!("{}\n", docs.trim_end_matches('\n'))).unwrap_or_default();
        let declared = format!("{docs}export {}\n", T::decl(&self.config));
        let before = self.types.insert(T::ident(&self.config), declared.clone());
        assert!(before.is_none_or(|before| before == declared), "two types have the name {}", T::ident(&self.config));
    }
}

/// The words a field may have, as lists the page shows in menus.
fn vocabularies() -> String {
    let list = |vocabulary: &dapter::record::Vocabulary| {
        let terms: Vec<_> = vocabulary.terms.iter().map(|term| format!("\"{term}\"")).collect();
        format!("export const {} = [{}] as const;\n", vocabulary.name, terms.join(", "))
    };
    dapter::record::vocabularies().iter().map(list).collect()
}

/// Every field of the envelope and of every kind, so that the page's tests can see that none is forgotten.
fn field_paths() -> String {
    let kinds = dapter::record::KINDS.iter().filter_map(|kind| dapter::record::schema::kind(kind));
    let objects: Vec<_> = [dapter::record::schema::envelope()].into_iter().chain(kinds).collect();
    let paths: Vec<_> =
        objects.iter().flat_map(|object| object.all()).map(|field| format!("  \"{}\",\n", field.path)).collect();
    format!(
        "/** The path of every field; `[]` stands for each item of a list. */\nexport const fieldPaths: readonly string[] = [\n{}];\n",
        paths.concat()
    )
}

/// What the file should say.
fn contract() -> String {
    let mut writer = Writer::new();
    crate::table::contract(&mut writer);
    writer.finish()
}

#[test]
fn the_contract_is_what_the_commands_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("UPDATE_CONTRACT").is_some() {
        std::fs::write(path, contract()).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == contract(), "{FILE} is behind the Rust types: run `make contract`");
}

/// The page may call exactly the commands that are answered, set the window's title, and hear the shell.
#[test]
fn the_page_may_call_exactly_the_commands_of_the_table() {
    let capability: serde_json::Value = serde_json::from_str(include_str!("../capabilities/main.json")).unwrap();
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    let allowed: Vec<&str> =
        capability["permissions"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    let mut expected = vec!["core:window:allow-set-title".to_owned(), "core:event:allow-listen".to_owned()];
    let text = contract();
    let (_, commands) = text.split_once("export interface Commands {\n").unwrap();
    let names = commands.lines().filter(|line| !line.trim_start().starts_with("/**"));
    expected.extend(
        names
            .filter_map(|line| line.trim().split_once(": ["))
            .map(|(name, _)| format!("allow-{}", name.replace('_', "-"))),
    );
    assert_eq!(allowed, expected);
}
