import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { Occurred } from "../contract/contract";
import { text } from "../text/text.svelte";
import OccurredDate from "./OccurredDate.svelte";

const { invoke } = vi.hoisted(() => ({ invoke: vi.fn() }));
vi.mock("@tauri-apps/api/core", () => ({ invoke }));

beforeEach(() => {
  text.language = "en";
  invoke.mockImplementation((_: string, { args }: { args: { text: string } }) => {
    const reading = {
      edtf: "[2025-10-11,2025-10-15]",
      label: "11 or 15 October 2025",
      earliest: null,
      latest: null,
    };
    const isPlain = /^\d/.test(args.text);
    return Promise.resolve(
      isPlain
        ? { ...reading, stated: null, year_inferred: false }
        : { ...reading, stated: args.text, year_inferred: true },
    );
  });
});

function dated(value: Occurred): Occurred {
  const occurred = $state(value);
  render(OccurredDate, { path: "occurred.edtf", testid: "occurred", label: "When", value: occurred });
  return occurred;
}

const write = async (value: string) => {
  await fireEvent.input(screen.getByTestId("occurred"), { target: { value } });
  await waitFor(() => expect(screen.getByTestId("occurred.reading").textContent).toContain("Read as"));
};

it("says how a date was read and keeps its words", async () => {
  const occurred = dated({});
  await write("on the 11th or 15th");
  expect(screen.getByTestId("occurred.reading").textContent).toContain(
    "11 or 15 October 2025; year inferred",
  );
  expect(occurred).toMatchObject({
    edtf: "[2025-10-11,2025-10-15]",
    stated: "on the 11th or 15th",
    year_inferred: true,
  });
});

it("never replaces words that the person wrote", async () => {
  const occurred = dated({ stated: "the eve of the hearing" });
  await write("on the 11th or 15th");
  expect(occurred.stated).toBe("the eve of the hearing");
});

it("takes its own words back when the date is written anew", async () => {
  const occurred = dated({});
  await write("on the 11th or 15th");
  await write("2025-10-11");
  await waitFor(() => expect(occurred.stated).toBeUndefined());
  expect(occurred.year_inferred).toBeUndefined();
});

it("leaves what an entry says as it is when it is only opened", async () => {
  const reading = { edtf: "2025-10-11", label: "11 October 2025", earliest: null, latest: null };
  invoke.mockResolvedValueOnce({ ...reading, stated: "Saturday", year_inferred: true });
  const occurred = dated({ edtf: "2025-10-11" });
  await waitFor(() => expect(screen.getByTestId("occurred.reading").textContent).toContain("Read as"));
  expect(occurred).toEqual({ edtf: "2025-10-11" });
});

it("writes out a date that came from outside", async () => {
  const occurred = dated({ edtf: "2025-10-11" });
  occurred.edtf = undefined;
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("occurred").value).toBe(""));
});
