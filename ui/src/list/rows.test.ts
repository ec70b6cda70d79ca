import { beforeEach, expect, it, vi } from "vitest";
import type { Row, Timeline } from "../contract/contract";
import { ListFilter } from "./filter.svelte";
import { PAGE, Rows } from "./rows.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

const TOTAL = 100_000;
interface Asked {
  name: string;
  args: { query: string | null; offset: number; limit: number };
  answer: (value: unknown) => void;
}
let asked: Asked[] = [];

const monthOf = (place: number) => `month ${Math.floor(place / 1000)}`;
const rowOf = (query: string | null, place: number) =>
  ({ entry: { id: `${query ?? ""}${place}` }, month: monthOf(place), month_label: monthOf(place) }) as Row;
const pageOf = ({ query, offset, limit }: Asked["args"], total = TOTAL) =>
  ({
    rows: Array.from({ length: Math.min(limit, total - offset) }, (_, index) => rowOf(query, offset + index)),
    total,
    names: { [`p${offset}`]: "somebody" },
    dates: {},
  }) as unknown as Timeline;

const question = (query: string) => {
  const filter = new ListFilter();
  filter.set.query = query;
  return filter.question("c");
};

/** Answers the question that waits longest. */
async function answer(total = TOTAL): Promise<Asked> {
  const first = asked.shift();
  if (!first) throw new Error("nothing was asked");
  first.answer(
    first.name === "months"
      ? Array.from({ length: total / 1000 }, (_, index) => ({
          month: monthOf(index * 1000),
          label: monthOf(index * 1000),
          count: 1000,
          offset: index * 1000,
        }))
      : pageOf(first.args, total),
  );
  await vi.advanceTimersByTimeAsync(0);
  return first;
}

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  invoke.mockImplementation(
    (name: string, { args }: { args: Asked["args"] }) =>
      new Promise((done) => asked.push({ name, args, answer: done })),
  );
});

it("asks for the pages in sight and never for those that were passed by", async () => {
  const rows = new Rows();
  void rows.ask(question(""));
  await answer();
  expect([rows.total, rows.at(3)?.entry.id, rows.at(PAGE)]).toEqual([TOTAL, "3", undefined]);
  rows.look(40_000, 40_010);
  rows.look(60_000, 60_010);
  rows.look(99_990, 99_999);
  expect((await answer()).args.offset).toBe(Math.floor(40_000 / PAGE) * PAGE);
  expect((await answer()).args.offset).toBe(Math.floor(99_990 / PAGE) * PAGE);
  expect(rows.at(99_999)?.entry.id).toBe("99999");
  expect(rows.at(60_000)).toBeUndefined();
  expect(asked).toHaveLength(0);
});

it("drops the answer to words that were typed over, and asks once for the last of them", async () => {
  const rows = new Rows();
  for (const typed of ["b", "bl", "blu", "blue"]) void rows.ask(question(typed));
  expect(asked).toHaveLength(1);
  await answer(5);
  expect(rows.total).toBeNull();
  expect((await answer(2)).args.query).toBe("blue");
  expect([rows.total, rows.at(0)?.entry.id]).toEqual([2, "blue0"]);
});

it("drops a page of a list that is no longer shown", async () => {
  const rows = new Rows();
  void rows.ask(question(""));
  await answer();
  rows.look(5_000, 5_010);
  void rows.ask(question("x"));
  const [page, other] = [asked[0], asked[1]];
  expect([page?.args.query, other?.args.query]).toEqual([null, "x"]);
  asked.reverse();
  await answer(70);
  await answer();
  expect([rows.total, rows.at(0)?.entry.id, rows.at(5_000)]).toEqual([70, "x0", undefined]);
});

it("heads a month by the index, and by the rows until it is there", async () => {
  const rows = new Rows();
  void rows.ask(question(""), 1_000);
  await answer();
  expect([rows.headingAt(1_000), rows.headingAt(1_001)]).toEqual(["month 1", undefined]);
  await vi.advanceTimersByTimeAsync(500);
  expect((await answer()).name).toBe("months");
  expect([rows.headingAt(56_000), rows.headingAt(56_001)]).toEqual(["month 56", undefined]);
  expect([rows.monthAt(0), rows.monthAt(999), rows.monthAt(1_000), rows.monthAt(TOTAL - 1)]).toEqual([
    0, 0, 1, 99,
  ]);
});

it("holds no more pages than it needs", async () => {
  const rows = new Rows();
  void rows.ask(question(""));
  await answer();
  for (let page = 1; page <= 60; page += 1) {
    rows.look(page * PAGE, page * PAGE);
    await answer();
  }
  expect(rows.at(0)).toBeUndefined();
  expect(rows.at(60 * PAGE)?.entry.id).toBe(String(60 * PAGE));
});

it("asks by everything that is chosen, together", () => {
  const filter = new ListFilter();
  expect(filter.chosen).toBe(false);
  filter.set = {
    query: " blue ",
    kinds: ["visit"],
    sources: ["relative"],
    confidentiality: ["family"],
    people: [{ id: "p1", name: "S. Orazova" }],
    from: { day: "2025-10-01", label: "October 2025" },
    to: null,
  };
  expect(filter.question(null)).toEqual({
    case: null,
    query: "blue",
    kinds: ["visit"],
    sources: ["relative"],
    confidentiality: ["family"],
    with: ["p1"],
    from: "2025-10-01",
    to: null,
  });
  expect(filter.chosen).toBe(true);
  const again = new ListFilter(filter.snapshot());
  filter.clear();
  expect([filter.chosen, filter.set.query, again.set.people[0]?.name]).toEqual([
    false,
    " blue ",
    "S. Orazova",
  ]);
});
