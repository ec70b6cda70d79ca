import type { Day, Row, Strip, StripBand, StripMark } from "../src/contract/contract";

const exact = (day: Day) => ({ earliest: day, latest: day });

const bands: StripBand[] = [
  {
    of: "strike",
    entry: "e1",
    phase: "water",
    facility: null,
    from: exact("2025-10-06"),
    to: null,
    from_label: "6 October 2025",
    to_label: null,
    place: null,
  },
  {
    of: "strike",
    entry: "e1",
    phase: "dry",
    facility: null,
    from: { earliest: "2024-11-01", latest: "2024-11-30" },
    to: { earliest: "2024-12-10", latest: "2025-01-05" },
    from_label: "November 2024",
    to_label: "10 December 2024 to 5 January 2025",
    place: null,
  },
  {
    of: "custody",
    entry: "k1",
    phase: null,
    facility: null,
    from: exact("2023-05-28"),
    to: null,
    from_label: "28 May 2023",
    to_label: null,
    place: "ZK-900/1",
  },
  {
    of: "solitary",
    entry: "k3",
    phase: null,
    facility: null,
    from: exact("2025-10-15"),
    to: null,
    from_label: "15 October 2025",
    to_label: null,
    place: null,
  },
];

/** Entries by the month they are listed under. */
export function stripOf(rows: Row[], from: Day | null, to: Day | null, today: Day): Strip {
  const marks: StripMark[] = [];
  rows.forEach(({ month, month_label: label }, offset) => {
    const last = marks.at(-1);
    if (month === null) return;
    if (last?.first.startsWith(month)) last.count += 1;
    else marks.push({ first: `${month}-01`, last: `${month}-28`, label, count: 1, offset });
  });
  const [first, end] = [`${marks.at(-1)?.first ?? today}`, marks[0]?.last ?? today];
  const all = { first: first < "2023-05-28" ? first : "2023-05-28", last: end > today ? end : today };
  const shown = { from: from ?? all.first, to: to ?? all.last };
  const inside = marks.filter((mark) => mark.last >= shown.from && mark.first <= shown.to);
  const undated = rows.filter(({ month }) => month === null).length;
  return { ...all, ...shown, on: today, unit: "month", marks: inside, bands, undated };
}
