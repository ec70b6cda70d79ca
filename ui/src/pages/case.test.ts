import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { route } from "../app/route.svelte";
import { session } from "../app/session.svelte";
import type { CaseView, Overview, Row, State } from "../contract/contract";
import Thresholds from "../parts/Thresholds.svelte";
import { text } from "../text/text.svelte";
import DatesTab from "./DatesTab.svelte";
import DisputedTab from "./DisputedTab.svelte";
import LawTab from "./LawTab.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: vi.fn() }));

const rowOf = (id: string, kind: string, own: object, when: string): Row =>
  ({
    entry: { id, kind, case: "c", source: { basis: "document" }, text: "", links: [], tags: [], [kind]: own },
    when,
    month: null,
    month_label: "",
    case_title: null,
    snippet: [],
  }) as unknown as Row;

const rows = [
  rowOf("a", "legal", { event: "verdict", body: "City court" }, "9 February 2024"),
  rowOf("b", "legal", { event: "verdict", body: "An agency" }, "19 February 2024"),
  rowOf("q", "complaint", { to: "Prosecutor", sent: "2025-09-23" }, "23 September 2025"),
];

const nothing = {
  custody: null,
  sentences: [],
  due: [],
  unanswered: [],
  next: [],
  warnings: [],
  contradictions: [],
};
const viewOf = (insight: Partial<Overview>): CaseView =>
  ({
    entry: { id: "c", kind: "case" },
    title: "Aibek Samatov",
    place: null,
    overview: { ...nothing, ...insight },
    dates: {},
    names: {},
  }) as unknown as CaseView;

beforeEach(() => {
  text.language = "en";
  session.accept({
    phase: "open",
    settings: { language: "en", theme: "light" },
    today: "2025-10-17",
  } as State);
  invoke.mockImplementation((name: string, { args }: { args: { ids?: string[]; kinds?: string[] } }) => {
    const asked = ({ entry }: Row) =>
      name === "entries" ? args.ids?.includes(entry.id) : args.kinds?.includes(entry.kind);
    return Promise.resolve({ rows: rows.filter(asked), names: {}, total: 0 });
  });
});

it("puts claims that disagree side by side and opens a decision about just these", async () => {
  const contradictions = [{ about: "verdict_date", entries: ["a", "b"], settled: null }];
  render(DisputedTab, { view: viewOf({ contradictions }), onready: () => undefined });
  const dispute = within(await screen.findByTestId("dispute"));
  const claims = dispute.getAllByTestId("dispute-claim").map((claim) => claim.textContent);
  expect(claims[0]).toContain("City court");
  expect(claims[1]).toContain("19 February 2024");
  await fireEvent.click(dispute.getByTestId("settle"));
  expect(route.page).toMatchObject({ name: "entry", kind: "settlement", settles: ["a", "b"] });
});

it("shows what was decided, and keeps the other claim in sight", async () => {
  const contradictions = [{ about: "verdict_date", entries: ["a", "b"], settled: { by: "q", shown: "a" } }];
  render(DisputedTab, { view: viewOf({ contradictions }), onready: () => undefined });
  expect(await screen.findAllByTestId("dispute-claim")).toHaveLength(2);
  expect(screen.queryByTestId("settle")).toBeNull();
});

it("says of a computed end that it is computed, and by which rule", async () => {
  const sentence = {
    entry: "a",
    kind: "imprisonment" as const,
    index: 0,
    amount: 5,
    unit: "year",
    what: null,
    start: null,
    end: {
      edtf: "2028-05-27",
      earliest: "2028-05-27",
      latest: "2028-05-27",
      computed: true,
      rule: "detention",
    },
    replaced_by: null,
    over: false,
  };
  render(LawTab, { view: viewOf({ sentences: [sentence] }), onready: () => undefined });
  const table = await screen.findByTestId("sentences");
  expect(table.textContent).toContain("27 May 2028");
  expect(table.textContent).toContain("computed, counted from");
  expect(table.textContent).toContain("not computed");
});

it("says in words that an answer is overdue", async () => {
  const answer = { range: null, moved_from: null, holidays_unknown: false, what: "reply" as const };
  const due = [{ entry: "q", date: "2025-10-14", overdue: true, computed: true, ...answer }];
  render(DatesTab, { view: viewOf({ due }), onready: () => undefined });
  const line = await screen.findByTestId("complaint-row");
  expect(line.textContent).toContain("Prosecutor");
  expect(line.textContent).toContain("overdue");
  expect(line.textContent).toContain("computed");
});

it("never lets the absence of a threshold stand for the absence of danger", () => {
  render(Thresholds, { comparisons: [] });
  expect(screen.getByTestId("threshold-note").textContent).not.toBe("");
});
