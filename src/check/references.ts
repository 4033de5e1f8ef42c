import { withBreak } from '../data/diagnostic.ts';
import type { Remark } from '../data/diagnostic.ts';
import { withoutHidden } from '../data/hidden-letters.ts';
import { nearestName } from '../data/nearest.ts';
import { reportCell } from '../data/table.ts';
import type { Table } from '../data/table.ts';
import type { Meaning, Target, Use } from './target.ts';
import { reportSwapped } from './swapped-headers.ts';
import type { ReadTables } from '../data/read-tables.ts';

function targetOf(table: Table): Target {
  const names = new Map<string, Set<string>>();
  const second = new Map<string, Meaning>();
  const firsts = new Map<string, Meaning>();
  const codes = new Set<string>();
  const doubled = new Set<string>();
  const [codeKey, ...others] = table.dataset.names ?? [];
  let complete = !table.lostRows;
  // Rows at fault count too, or each would make its references orphans.
  for (const row of table.rows) {
    const cells = row.cells as Readonly<Record<string, unknown>>;
    const code = codeKey === undefined ? undefined : cells[codeKey];
    if (codeKey === undefined || typeof code !== 'string') {
      complete = false;
      continue;
    }
    if (codes.has(code)) doubled.add(code);
    codes.add(code);
    // What the second row was called before is not known.
    complete &&= doubled.size === 0;
    for (const key of [codeKey, ...others]) {
      const name = cells[key];
      if (typeof name !== 'string') continue;
      const meant = (names.get(name) ?? new Set()).add(code);
      names.set(name, meant);
      const first = firsts.get(name) ?? { row, key };
      firsts.set(name, first);
      if (meant.size < 2 || second.has(name)) continue;
      second.set(name, { row, key, first });
      if (first.key === key && table.dataset.unique?.includes(key) === true) complete = false;
    }
  }
  return {
    table,
    names,
    second,
    doubled,
    complete,
    orphans: new Map(),
    ambiguous: new Map(),
    unmet: [],
  };
}

/** A text as it looks: one width, no spaces, one kind of dash. */
function asSeen(text: string): string {
  return withoutHidden(text)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212\u2500]/g, '-')
    .replace(/[·•・‧∙]/g, '·')
    .toLowerCase();
}

/** What to write instead: a name that looks the same and the letter that makes the difference, or the nearest. */
function fixOf(
  written: string,
  names: Iterable<string>,
  near: string | undefined,
): { readonly fix?: string } {
  const seen = asSeen(written);
  // A line break has a remark of its own.
  const alike = /[\r\n]/.test(written)
    ? undefined
    : [...names].find((name) => asSeen(name) === seen);
  if (alike === undefined) return near === undefined ? {} : { fix: `可能应为“${near}”` };
  const [letters, right] = [Array.from(written), Array.from(alike)];
  const at = letters.findIndex((letter, index) => letter !== right[index]);
  const odd = letters[at];
  const difference =
    odd === undefined
      ? '少了一个字符'
      : /\s/.test(odd)
        ? '多了一个空格'
        : withoutHidden(odd) === ''
          ? '多了一个看不见的字符'
          : `第${at + 1}个字符是“${odd}”`;
  return { fix: `看上去与“${alike}”相同，${difference}，请改为“${alike}”` };
}

function orphan(written: string, { table, names, orphans }: Target): Remark {
  const known = orphans.get(written);
  if (known !== undefined) return known;
  const meaning = (name: string): string => [...(names.get(name) ?? [])].join();
  const near = nearestName(written.replace(/\s*[\r\n]+\s*/g, ''), names.keys(), meaning);
  const remark: Remark = withBreak(written, {
    code: 'orphan-reference',
    problem: `${table.dataset.title}表里没有“${written}”`,
    expected: `应填 ${table.dataset.file} 里的编码或名称`,
    ...fixOf(written, names.keys(), near),
  });
  orphans.set(written, remark);
  return remark;
}

function resolve(use: Use, target: Target): void {
  const { table, row, key } = use;
  const cells = row.cells as Record<string, unknown>;
  const written = cells[key];
  if (typeof written !== 'string') return;
  if (target.table.rows.length === 0 && target.complete) {
    row.whole = false;
    target.unmet.push(use);
    return;
  }
  const codes = target.names.get(written) ?? target.names.get(written.toLowerCase());
  const [code, other] = codes ?? [];
  if (codes === undefined || code === undefined) {
    // An error of the target table already tells; the row only can't be used.
    if (target.complete) reportCell(table, row, key, orphan(written, target));
    else row.whole = false;
  } else if (other !== undefined) {
    row.whole = false;
    const uses = target.ambiguous.get(written);
    if (uses === undefined) target.ambiguous.set(written, [use]);
    else uses.push(use);
  } else {
    cells[key] = code;
    if (!target.doubled.has(code)) return;
    // Rows of both would seem to repeat each other.
    row.whole = false;
    Reflect.deleteProperty(cells, key);
  }
}

/** Where a table is referred to: 企业经营表「企业」3000 处. */
function formatUses(uses: readonly Use[]): string {
  const counts = new Map<string, number>();
  for (const { table, key } of uses) {
    const name = `${table.dataset.title}表「${table.dataset.columns[key]?.header ?? key}」`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name}${count} 处`).join('、');
}

/** One message for a table that isn't there, or has no row, and is referred to. */
function reportUnmet({ table, unmet }: Target): void {
  if (unmet.length === 0) return;
  const { title, file } = table.dataset;
  const empty = table.header !== undefined;
  table.diagnostics.push({
    code: empty ? 'no-rows' : 'missing-file',
    severity: 'error',
    file,
    problem: `${empty ? `“${title}”表没有一行数据` : `缺少“${title}”表`}，别的表却要用到它：${formatUses(unmet)}`,
    fix: empty ? '请填上这张表' : `请把它存为 ${file}；没有这张表的，请清空那些格`,
  });
}

/** One message for a name of several rows, where it gets its second meaning. */
function reportAmbiguous(target: Target): void {
  for (const [written, uses] of target.ambiguous) {
    const name = target.second.has(written) ? written : written.toLowerCase();
    const meaning = target.second.get(name);
    if (meaning?.first === undefined) continue;
    const { row, key, first } = meaning;
    // A name that must not repeat in its column is reported as that.
    if (first.key === key && target.table.dataset.unique?.includes(key) === true) continue;
    const codes = [...(target.names.get(name) ?? [])].join('、');
    const header = target.table.dataset.columns[key]?.header ?? key;
    const rows = uses.slice(0, 3).map((use) => `${use.row.at.file} 第${use.row.at.row}行`);
    const more = uses.length > rows.length ? '等' : '';
    reportCell(target.table, row, key, {
      code: 'ambiguous-reference',
      problem: `第${first.row.at.row}行也叫“${written}”，别的表里写这个名称的分不清是哪一行：${formatUses(uses)}（${rows.join('、')}${more}）`,
      fix: `请把其中一行的${header}改得不同；或在那些格里改填编码：${codes}`,
    });
  }
}

/**
 * Replaces every reference, written as a code or a name, by the code; reports what refers to nothing
 * or to several rows. What has one cause is told once, at its cause: a table that isn't there, a name
 * of two rows, two headers in each other's place. References to a table that could not be read are
 * left alone: the table's own error is enough. Throws when a declaration refers to no dataset: a
 * mistake in the code.
 */
export function resolveReferences(tables: ReadTables): void {
  const targets = new Map([...tables].map(([name, table]) => [name, targetOf(table)]));
  for (const table of tables.values()) {
    const swapped = reportSwapped(table, targets);
    for (const [key, column] of Object.entries(table.dataset.columns)) {
      if (column.to === undefined) continue;
      const where = `${table.dataset.name}.${key}`;
      const target = targets.get(column.to);
      if (column.type === 'list') throw new Error(`A list can't refer: ${where}`);
      if (target === undefined) throw new Error(`${where} refers to no dataset: ${column.to}`);
      if (!target.table.usable || swapped.has(key)) continue;
      for (const row of table.rows) resolve({ table, row, key }, target);
    }
  }
  for (const target of targets.values()) {
    reportUnmet(target);
    reportAmbiguous(target);
  }
}
