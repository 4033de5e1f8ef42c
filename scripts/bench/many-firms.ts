/** A zone with many more firms than the demo's: its firms again and again, with new names and codes. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fictionalCreditCode } from './credit-code.ts';
import { readSheet, writeSheet } from './sheet.ts';

/** Files whose rows belong to a firm, and the column that says which. */
const FILES: readonly (readonly [file: string, column: string])[] = [
  ['enterprises.csv', '简称'],
  ['enterprise-periods.csv', '企业'],
  ['enterprise-events.csv', '企业'],
  ['qualifications.csv', '企业'],
  ['grades.csv', '企业'],
];

/**
 * Copies a data folder and gives it `count` firms: the first ones are those that are there, then their
 * copies 甲2, 甲3 …. The same folder and count always give the same bytes.
 */
export function makeManyFirms(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true });
  const firms = readSheet(join(from, 'enterprises.csv'));
  const short = firms.head.indexOf('简称');
  const names = firms.rows.map((row) => row[short] ?? '');
  const rounds = Math.ceil(count / names.length);
  for (const [file, column] of FILES) {
    const { head, rows } = readSheet(join(from, file));
    const at = head.indexOf(column);
    const all = Array.from({ length: rounds }, (_, round) =>
      rows.flatMap((row): string[][] => {
        const nameAt = names.indexOf(row[at] ?? '');
        const place = round * names.length + nameAt;
        if (nameAt < 0 || place >= count) return [];
        return [
          round === 0 ? [...row] : copyOf(head, row, round, place, file === 'enterprises.csv'),
        ];
      }),
    ).flat();
    writeSheet(join(to, file), { head, rows: all });
  }
  // Other files may name a firm by its code, its name or its short name.
  const spellings = ['企业编码', '企业名称', '简称'].map((name) => firms.head.indexOf(name));
  const gone = firms.rows.slice(count).flatMap((row) => spellings.map((at) => row[at] ?? ''));
  if (gone.length > 0) forgetFirms(to, new Set(gone));
}

function copyOf(
  head: readonly string[],
  row: readonly string[],
  round: number,
  place: number,
  isFirm: boolean,
): string[] {
  return row.map((cell, index) => {
    const name = head[index] ?? '';
    if (name === '企业' || name === '简称') return `${cell}${round + 1}`;
    if (!isFirm) return cell;
    if (name === '企业编码') return `${cell}-${round + 1}`;
    if (name === '企业名称') return `${cell}（${round + 1}）`;
    return name === '统一社会信用代码' ? fictionalCreditCode(20_000 + place) : cell;
  });
}

/** Rows of other files that name a firm which is no longer there go as well. */
function forgetFirms(folder: string, gone: ReadonlySet<string>): void {
  const files = ['projects.csv', 'platforms.csv', 'blockers.csv', 'parcels.csv'];
  for (const file of files) {
    const { head, rows } = readSheet(join(folder, file));
    const at = head.indexOf('企业');
    const kept = rows.map((row) =>
      gone.has(row[at] ?? '') ? row.map((cell, index) => (index === at ? '' : cell)) : row,
    );
    const about =
      file === 'blockers.csv' ? kept.filter((_, i) => !gone.has(rows[i]?.[at] ?? '')) : kept;
    writeSheet(join(folder, file), { head, rows: about });
  }
}
