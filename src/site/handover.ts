import type { Edition, Park } from '../data/park.ts';
import type { Site } from '../data/site.ts';

/** What `build` has read and checked, and from where. */
export interface Checked {
  readonly data: string;
  readonly content: string;
  readonly edition: Edition;
  readonly park: Park;
  readonly site: Site;
}

/** Astro bundles a copy of the program of its own; the process is all the two have in common. */
const place = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for('parkbrief.checked');

/**
 * Gives pages the very data that were checked: they are read once, and a file saved while a build
 * runs is not half in it.
 */
export function handOver(checked: Checked): void {
  place[KEY] = checked;
}

/** Takes back what was handed over: a site that is served reads its files anew when they change. */
export function takeBack(): void {
  place[KEY] = undefined;
}

/** What was handed over for these folders and this edition; nothing while serving. */
export function handedOver(data: string, content: string, edition: Edition): Checked | undefined {
  const checked = place[KEY] as Checked | undefined;
  return checked?.data === data && checked.content === content && checked.edition === edition
    ? checked
    : undefined;
}
