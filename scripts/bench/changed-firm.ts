/** One row of one firm, changed again and again, as somebody saves it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code of the firm whose row `changeOneRow` changes. @throws when no firm is called so */
export function firmOfLastRow(data: string): string {
  const rows = (file: string): string[][] =>
    readFileSync(join(data, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','));
  const name = rows('enterprise-periods.csv').at(-1)?.[0];
  const firm = rows('enterprises.csv').find((cells) => cells.includes(name ?? ''));
  if (firm?.[0] === undefined) throw new Error(`No firm is called ${name}.`);
  return firm[0];
}

/** Adds 1 to the output in the last row of enterprise-periods. */
export function changeOneRow(data: string): void {
  const file = join(data, 'enterprise-periods.csv');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const cells = (lines.at(-1) ?? '').split(',');
  cells[2] = String(Number(cells[2]) + 1);
  writeFileSync(file, [...lines.slice(0, -1), cells.join(',')].join('\n') + '\n');
}
