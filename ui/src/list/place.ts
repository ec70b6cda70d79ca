import type { Page } from "../app/route.svelte";
import type { Narrowed } from "./filter.svelte";

/** Where somebody was in a list: what it was narrowed down by, which row was the first in sight, which one was chosen. */
export interface Place {
  filter: Narrowed;
  first: number;
  active: number;
}

/** In memory only, and only for the pages one can go back to. */
const places = new WeakMap<Page, Place>();

export const placeOf = (page: Page): Place | undefined => places.get(page);

export const keepPlace = (page: Page, place: Place): void => void places.set(page, place);
