/** Corrections of what had been published. */
import type { Park } from '../data/park.ts';

/** One correction. */
export type Correction = Park['revisions'][number];

/** The latest first. */
export function sortedCorrections(revisions: readonly Correction[]): Correction[] {
  return revisions.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The parts of 对象: 指标 / 园区 / 期间. */
export function subjectParts({ subject }: Pick<Correction, 'subject'>): string[] {
  return subject.split(/[/／]/).map((part) => part.trim());
}
