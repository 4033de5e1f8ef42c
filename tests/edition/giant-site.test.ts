/** The public site of a zone with a giant: nothing in it tells the giant's figures, and it says why. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatMoney } from '../../src/format/money.ts';
import { formatNumber } from '../../src/format/number.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { solvable, type Equation } from '../model/attack/solve.ts';
import { ALONE, figureOf, FIRMS, giantZone, PERIODS, type MeasureColumn } from './giant-zone.ts';
import { unfold } from './unfold.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-giant-'));
const out = join(folder, 'dist');

beforeAll(() => {
  const [data, content] = [join(folder, 'data'), join(folder, 'content')];
  for (const path of [data, content]) mkdirSync(path);
  for (const [name, bytes] of giantZone()) writeFileSync(join(data, name), bytes);
  cpSync('content/site.yaml', join(content, 'site.yaml'));
  const folders = ['--data', data, '--content', content, '--out', out];
  const args = ['scripts/parkbrief.ts', 'build', '--edition', 'public', ...folders];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The giant's site was not built.\n${stdout}\n${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = PERIODS[2];
const before = PERIODS[0];
const sum = (firms: readonly { readonly code: string }[], period: string, column: MeasureColumn) =>
  firms.reduce((total, { code }) => total + figureOf(code, period, column), 0);

/** Groups that would give a firm away, each with its firms. */
const REVEALING = [
  ...ALONE.map((firm) => [firm]),
  FIRMS.filter(({ park }) => park === 'east'),
  ...['铜业', '药业', '纸业'].map((own) => FIRMS.filter(({ industry }) => industry === own)),
];
const MONEY: readonly MeasureColumn[] = [
  '工业总产值(万元)',
  '主营业务收入(万元)',
  '工业增加值(万元)',
  '税收(万元)',
  '研发费用(万元)',
];

/** Whether a spelling is long enough not to stand somewhere by chance. */
function isTelling(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return text.endsWith('元') || digits >= (text.includes('.') ? 4 : 5);
}

/** How an amount, and what is worked out of it, could stand on a page. */
function spellings(firms: readonly { readonly code: string }[]): string[] {
  const of = (column: MeasureColumn, period: string = now): number => sum(firms, period, column);
  const amounts = PERIODS.flatMap((period) =>
    MONEY.flatMap((column) => {
      const value = of(column, period);
      return [
        formatMoney(value),
        ...[0, 1, 2, 3].map((n) => formatNumber(value, n, { grouping: true })),
      ];
    }),
  );
  const energy = of('综合能耗(吨标准煤)');
  const ratios = MONEY.flatMap((column) => [
    of(column) / of('用地面积(亩)'),
    (of(column) / of(column, before) - 1) * 100,
    (of(column) / sum(FIRMS, now, column)) * 100,
  ]);
  const texts = [
    ...amounts,
    formatNumber(energy, 0, { grouping: true }),
    ...ratios.map((one) => one.toFixed(2)),
  ];
  return texts.flatMap((text) => [text, text.replaceAll(',', '')]).filter(isTelling);
}

/** Everything a reader can read: text, tips, descriptions, downloads; not where lines are drawn. */
function readable(file: string): string {
  const texts = unfold(readFileSync(join(out, file)));
  return texts
    .map((text) =>
      text
        .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, (tag) =>
          (tag.match(/(?:data-\w+|aria-label|content|alt|title)="[^"]*"/g) ?? []).join(' '),
        ),
    )
    .join('\n');
}

/** Whether a number stands in a text on its own and is not a part of a longer one. */
function holds(text: string, number: string): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const around = [text[at - 1] ?? '', text[at + number.length] ?? ''];
    const next = text.slice(at + number.length, at + number.length + 2);
    if (!/[\d.,]/.test(around[0] ?? '') && !/^\d|^[.,]\d/.test(next)) return true;
  }
  return false;
}

describe('the public site of a zone with a giant', () => {
  test('has no figure of the giant, of firms alone in a group, or of their groups in any file', () => {
    const forbidden = [...new Set(REVEALING.flatMap(spellings))];
    expect(forbidden.length).toBeGreaterThan(200);
    const files = listOutputFiles(out).filter((file) => /\.(html|csv|svg|json|txt|js)$/.test(file));
    expect(files.filter((file) => file.startsWith('enterprises/')).length).toBe(FIRMS.length + 1);
    const leaks = files.flatMap((file) => {
      const text = readable(file);
      return forbidden
        .filter((number) => holds(text, number))
        .map((number) => `${file}: ${number}`);
    });
    expect(leaks).toEqual([]);
  });

  test('shows the figures of ordinary groups, which the search above would find', () => {
    const electronics = FIRMS.filter(({ industry }) => industry === '电子');
    const text = readable('enterprises/index.html');
    expect(holds(text, formatMoney(sum(electronics, now, '工业总产值(万元)')))).toBe(true);
  });

  test.each([
    ['industry-clusters', '工业总产值', '工业总产值(万元)'],
    ['tax-per-mu-by-industry', '税收', '税收(万元)'],
    ['tax-per-mu-by-industry', '用地', '用地面积(亩)'],
    ['research-intensity', '研发费用', '研发费用(万元)'],
    ['research-intensity', '主营业务收入', '主营业务收入(万元)'],
  ] as const)(
    'no firm can be worked out of %s, %s, even by who knows the whole',
    (id, head, column) => {
      const { columns, rows } = download(id);
      const at = columns.findIndex((name) => name.startsWith(head));
      expect(at).toBeGreaterThan(0);
      const whole: Equation = {
        terms: new Map(FIRMS.map(({ code }) => [code, 1])),
        value: sum(FIRMS, now, column),
      };
      const parts = rows.flatMap((row): Equation[] => {
        if (!/\d/.test(row[at] ?? '')) return [];
        const firms = FIRMS.filter(({ industry }) => industry === row[0]);
        expect(firms.length).toBeGreaterThan(2);
        return [
          { terms: new Map(firms.map(({ code }) => [code, 1])), value: sum(firms, now, column) },
        ];
      });
      expect(parts.length).toBeGreaterThan(0);
      expect([
        ...solvable(
          [whole, ...parts],
          FIRMS.map(({ code }) => code),
        ),
      ]).toEqual([]);
      // A single group withheld would be the whole less the others.
      const withheld = rows.filter((row) => row[at] === '未公布').map(([name]) => name);
      expect(withheld.length).toBeGreaterThan(1);
      // Nor is it told by what is worked out of it: no share, rate or amount per mu in its row.
      for (const row of rows.filter((one) => one[at] === '未公布')) {
        expect(row.filter((cell) => /\d+\.\d/.test(cell))).toEqual([]);
      }
    },
  );

  test('marks what it does not show and says why', () => {
    for (const page of ['enterprises', 'efficiency', 'innovation']) {
      const text = readable(`${page}/index.html`);
      expect(text, page).toContain('未公布');
      for (const reason of ['一家企业占比过高', '报数企业不足3家', '防止倒推其他企业']) {
        expect(text, `${page}: ${reason}`).toContain(reason);
      }
      expect(text, page).toContain('统计法');
    }
    // Every park's tax per mu is withheld here: a sentence stands in place of the figure.
    expect(readable('efficiency/index.html')).toContain('各园区亩均税收未公布');
    expect(listOutputFiles(out)).not.toContain('figures/tax-per-mu-by-park.csv');
    const rows = download('industry-clusters').rows;
    const reasons = new Map(rows.map((row) => [row[0], row.at(-1)]));
    expect(reasons.get('铜业')).toBe('一家企业占比过高');
    expect(reasons.get('药业')).toBe('报数企业不足3家');
    expect(reasons.get('纸业')).toBe('报数企业不足3家');
  });
});

/** The table of a figure as everybody can download it. */
function download(id: string): { columns: string[]; rows: string[][] } {
  const bytes = readFileSync(join(out, 'figures', `${id}.csv`));
  const [columns = [], ...rows] = parse(bytes, {
    bom: true,
    relax_column_count: true,
  }) as string[][];
  return { columns, rows };
}
