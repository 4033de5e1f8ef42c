import type { Remark } from './diagnostic.ts';
import type { Reading } from './reading.ts';

/** A date column of a row: its key, its Chinese name for messages, its value if any. */
export interface DatedCell<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly date: string | undefined;
}

/** Reports the later of two dates when it comes before the earlier one. */
export function reportReversed<K extends string>(
  earlier: DatedCell<K>,
  later: DatedCell<K>,
  report: (key: K, remark: Remark) => void,
): void {
  if (earlier.date === undefined || later.date === undefined || later.date >= earlier.date) return;
  // A month is not before its days, and of a date that is withheld nobody can tell.
  if (earlier.date.startsWith(later.date)) return;
  report(later.key, {
    code: 'dates-reversed',
    problem: `${later.label}早于${earlier.label} ${earlier.date}`,
    fix: '请核对两个日期',
  });
}

/** A numeric column of a row: its key, its Chinese name for messages, its value if the row has it. */
export interface AmountCell<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly value: Reading | undefined;
}

/** Warns of a part that is larger than the whole it belongs to. */
export function reportPartOverWhole<K extends string>(
  part: AmountCell<K>,
  whole: AmountCell<K>,
  report: (key: K, remark: Remark) => void,
): void {
  if (typeof part.value !== 'number' || typeof whole.value !== 'number') return;
  if (part.value <= whole.value) return;
  report(part.key, {
    code: 'part-over-whole',
    severity: 'warning',
    problem: `${part.label} ${part.value} 比${whole.label} ${whole.value} 还大`,
    expected: `${part.label}应是${whole.label}的一部分`,
    fix: '请核对两个数和它们的单位',
  });
}
