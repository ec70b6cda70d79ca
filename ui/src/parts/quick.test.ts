import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { seen } from "../app/seen.svelte";
import { body_region, type BodyRow, type CaseView, type HealthView, type Row } from "../contract/contract";
import { blankBodies, blankCommon } from "../form/draft";
import { Proposal } from "../form/prefill";
import { beginnings, type Begun } from "../kinds/kinds";
import ContactsTab from "../pages/ContactsTab.svelte";
import { text } from "../text/text.svelte";
import BodyDiagram from "./BodyDiagram.svelte";
import { spotOf } from "./bodyShape";
import EntryField from "./EntryField.svelte";
import KindPicker from "./KindPicker.svelte";
import SaveCalendar from "./SaveCalendar.svelte";
import WeightChart from "./WeightChart.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));
vi.mock("@tauri-apps/api/window", () => ({ getCurrentWindow: vi.fn() }));

// Nothing is laid out here, so nothing scrolls.
Element.prototype.scrollIntoView = vi.fn();

beforeEach(() => {
  text.language = "en";
  invoke.mockReset();
});

it("finds a beginning by any of its words, in the wrong layout too, and tells the editor which", async () => {
  const onpick = vi.fn<(begun: Begun | undefined) => void>();
  render(KindPicker, { value: "note", onpick, fixed: false });
  const field = screen.getByTestId("entry-kind");
  for (const typed of ["turned away", "visit refused", "кугыув", "куагы"]) {
    await fireEvent.input(field, { target: { value: typed } });
    const found = screen.queryAllByRole("option").map((option) => option.textContent?.trim());
    expect([typed, found.includes("Visit: refused")]).toEqual([typed, typed !== "кугыув"]);
  }
  await fireEvent.keyDown(field, { key: "Enter" });
  expect(onpick.mock.lastCall?.[0]).toMatchObject({ kind: "visit", value: { outcome: "refused" } });
});

it("keeps what a person changed when another case is chosen", async () => {
  const prefill = (facility: string, id: string) => ({
    case: id,
    occurred: { edtf: "2025-10-17" },
    source: { basis: "first_hand" },
    confidentiality: "case_team",
    fields: { visit: { facility } },
  });
  invoke.mockResolvedValueOnce(prefill("North", "c1")).mockResolvedValueOnce(prefill("South", "c2"));
  const [proposal, common, bodies] = [new Proposal(), blankCommon(undefined), blankBodies()];
  await proposal.begin(undefined, "note", common, bodies);
  expect([common.case, common.occurred.edtf, bodies.visit.facility]).toEqual(["c1", "2025-10-17", "North"]);
  await proposal.turnTo("c2", bodies);
  expect(bodies.visit.facility).toBe("South");
  bodies.visit.facility = "elsewhere";
  invoke.mockResolvedValueOnce(prefill("West", "c3"));
  await proposal.turnTo("c3", bodies);
  expect(bodies.visit.facility).toBe("elsewhere");
});

it("takes the source of a beginning back with it", () => {
  const [proposal, common, bodies] = [new Proposal(), blankCommon("c"), blankBodies()];
  const told = beginnings.find(({ id }) => id === "weight-self-reported");
  proposal.pick("weight", told, common, bodies);
  expect([common.source.basis, bodies.weight.reading]).toEqual(["detainee_statement", "self_reported"]);
});

const bodyRow = (words: string, regions: BodyRow["regions"], side_missing = false): BodyRow => ({
  entry: words,
  what: "mark",
  symptom: null,
  words,
  description: null,
  regions,
  side_missing,
  behind: false,
  on: null,
  label: "12 October 2025",
  source: "lawyer",
});

it("numbers what the core placed, and lists what it did not", async () => {
  const rows = [
    bodyRow("both wrists", ["left_wrist", "right_wrist"]),
    bodyRow("all over", []),
    bodyRow("knee", [], true),
  ];
  render(BodyDiagram, { rows });
  const spots = screen.getAllByTestId("body-spot");
  expect(spots.map((spot) => spot.getAttribute("aria-label"))).toEqual([
    "1: mark, both wrists; 12 October 2025",
    "1: mark, both wrists; 12 October 2025",
  ]);
  expect(screen.getAllByTestId("body-row")).toHaveLength(3);
  expect(screen.getAllByTestId("body-unplaced")).toHaveLength(2);
  await fireEvent.keyDown(spots[0]!, { key: "Enter" });
  const row = within(screen.getAllByTestId("body-row")[0]!);
  await vi.waitFor(() => expect(document.activeElement).toBe(row.getByRole("button")));
});

it("has a place for every region, the person's left to the right of who looks at the front", () => {
  expect(body_region.filter((region) => spotOf(region, false) === null)).toEqual([]);
  expect(spotOf("left_hand", false)!.x).toBeGreaterThan(0);
  expect(spotOf("left_elbow", false)!.x).toBeLessThan(0);
  expect(spotOf("right_shoulder", true)).toMatchObject({ view: "back", x: 43 });
});

const row = (id: string): Row =>
  ({
    entry: { id, kind: "visit", source: { basis: "lawyer" }, text: `words of ${id}`, visit: {} },
    when: id,
  }) as unknown as Row;

it("looks for any entry by the words typed, and keeps its id", async () => {
  invoke.mockImplementation((_: string, { args }: { args: { query: string | null } }) =>
    Promise.resolve({ rows: [row(args.query === "old" ? "e9" : "e1")], names: {}, total: 1 }),
  );
  render(EntryField, { path: "links.to", value: undefined });
  const field = screen.getByTestId<HTMLInputElement>("links.to");
  await fireEvent.input(field, { target: { value: "old" } });
  await vi.waitFor(() => expect(screen.getByRole("option").textContent).toContain("words of e9"));
  await fireEvent.click(screen.getByRole("option"));
  expect(field.value).toContain("words of e9");
});

it("leaves no entry of a case out without saying so", async () => {
  const all = Array.from({ length: 130 }, (_, index) => row(`e${index}`));
  invoke.mockImplementation((_: string, { args }: { args: { offset: number; limit: number } }) =>
    Promise.resolve({ rows: all.slice(args.offset, args.offset + args.limit), names: {}, total: all.length }),
  );
  const overview = { refused_visits: 0, returned_or_blocked: 0, quotas: [], silence_days: null };
  const view = { entry: { id: "c" }, overview, names: {} } as unknown as CaseView;
  render(ContactsTab, { view, onready: () => undefined });
  const more = await screen.findByTestId("more-rows");
  expect(more.textContent).toContain("30 left");
  await fireEvent.click(more);
  await vi.waitFor(() => expect(screen.getAllByTestId("contact-row")).toHaveLength(130));
  expect(screen.queryByTestId("more-rows")).toBeNull();
});

it("saves a calendar only after saying who can read it", async () => {
  invoke.mockResolvedValue({ dates: 2, uncertain: 0, left_out: 1 });
  render(SaveCalendar, { case: "c" });
  await fireEvent.click(screen.getByTestId("calendar"));
  expect(invoke).not.toHaveBeenCalled();
  expect((await screen.findByTestId("calendar-dialog")).textContent).toContain("not encrypted");
  await fireEvent.click(screen.getByTestId("calendar-save"));
  await vi.waitFor(() => expect(screen.getByTestId("calendar-done").textContent).toContain("2 dates saved."));
  expect(screen.getByTestId("calendar-done").textContent).toContain("1");
});

it("draws published thresholds as named lines that can be switched off", async () => {
  const point = {
    entry: "w",
    kg: 60,
    reading: "measured",
    earliest: "2025-10-12",
    latest: "2025-10-12",
    label: "12 October 2025",
    as_stated: "60 kg",
    source: "document",
  };
  const health = {
    series: [{ reading: "measured", points: [point] }],
    undated: [],
    bands: [],
    lines: [
      { id: "weight_loss_10", kg: 64.8, source: "a journal" },
      { id: "bmi_18_5", kg: 64.7, source: "WHO" },
    ],
  } as unknown as HealthView;
  render(WeightChart, { health });
  const lines = screen.getAllByTestId("threshold-line");
  expect(lines.map((line) => line.querySelector("text")?.textContent)).toEqual(["−10 %", "BMI 18.5"]);
  const heights = lines.map((line) => Number(line.querySelector("text")?.getAttribute("y")));
  expect(heights[1]! - heights[0]!).toBeGreaterThan(10);
  await fireEvent.click(screen.getByTestId("threshold-lines"));
  expect(screen.queryAllByTestId("threshold-line")).toHaveLength(0);
  expect(seen.thresholdLines).toBe(false);
});
