/** Members and figures that only count: the region has their total, and no byte of what makes it up. */
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditPlan } from '../../scripts/region/audit-plan.ts';
import { parsePlan } from '../../src/publish/region/plan-record.ts';
import type { RegionInput } from '../../src/region/region-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-region-'));
const at = (name: string): string => join(folder, name);
const file = at('region/region.yaml');

/** June's revenue of the members that only count, and the employees that no member publishes. */
const REVENUE = { nanpu: '26.5213', beiyuan: '20.2437', xichuan: '16.5193' } as const;
const EMPLOYEES = {
  ...{ yunjiang: '10802913', qingshi: '7482371', nanpu: '5656117' },
  ...{ beiyuan: '3329773', dongling: '4899179', xichuan: '3464317' },
} as const;

function change(path: string, from: RegExp | string, to: string): void {
  const text = readFileSync(at(path), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(at(path), changed);
}

function run(...args: readonly string[]) {
  const program = ['scripts/parkbrief.ts', 'region', ...args];
  return spawnSync(process.execPath, program, { encoding: 'utf8' });
}

const filesWith = (text: string, place: string): string[] =>
  spawnSync('grep', ['-rlF', text, at(place)], { encoding: 'utf8' })
    .stdout.split('\n')
    .slice(0, -1);

const inputOf = (plan: string): RegionInput =>
  JSON.parse(readFileSync(at(`${plan}/region.json`), 'utf8')) as RegionInput;

/** The total of an indicator, or what keeps it from being one. */
function totalOf(plan: string, code: string): unknown {
  const { totals, verdicts } = inputOf(plan);
  return (
    totals.find(({ indicator }) => indicator.code === code)?.value ??
    verdicts.find(({ indicator }) => indicator.code === code)?.obstacles
  );
}

beforeAll(() => {
  cpSync('tests/fixtures/region', at('region'), { recursive: true });
  for (const [member, value] of Object.entries(REVENUE))
    change(
      `region/${member}/data/observations.csv`,
      /(revenue,zone,2026年1-6月,)[\d.]+/,
      `$1${value}`,
    );
  for (const [member, value] of Object.entries(EMPLOYEES)) {
    change(
      `region/${member}/data/observations.csv`,
      /(employees,zone,2026年6月,)[\d*]+/,
      `$1${value}`,
    );
    change(`region/${member}/data/indicators.csv`, /^(employees,.*),公开\r?$/m, '$1,内部');
  }
  for (const member of Object.keys(REVENUE))
    change(
      'region/region.yaml',
      `folder: ${member}\n`,
      `folder: ${member}\n    publish: 只计入合计\n`,
    );
  change(
    'region/region.yaml',
    '    add: 相加\n  investment',
    '    add: 相加\n    publish: 只公布合计\n  investment',
  );
  change('region/region.yaml', '  - beiyuan, xichuan\n', '');
  const { status, stderr } = run(
    'build',
    '--region',
    file,
    '--out',
    at('site'),
    '--work',
    at('work'),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 240_000);

describe('a region with members and figures that only count', () => {
  test('has their totals', () => {
    expect(totalOf('work/plan', 'revenue')).toBeCloseTo(56.25 + 35.65 + 24.49 + 63.2843);
    expect(totalOf('work/plan', 'employees')).toBe(35_634_670);
    expect(readFileSync(at('site/data/sums.csv'), 'utf8')).toContain('35634670');
  });

  test.each([...Object.values(REVENUE), ...Object.values(EMPLOYEES)])(
    '%s is in no file of the plan, of the parts or of the site',
    (secret) => {
      const grouped = secret.replace(/(\d)(?=(\d{3})+$)/g, '$1,');
      for (const place of ['work', 'site'])
        for (const text of new Set([secret, grouped, String(Number(secret).toFixed(2))]))
          expect(filesWith(text, place)).toEqual([]);
    },
  );

  test('names the members, and has no site of theirs', () => {
    expect(existsSync(at('site/nanpu'))).toBe(false);
    expect(existsSync(at('site/yunjiang/index.html'))).toBe(true);
    const card = readFileSync(at('site/parks/nanpu.html'), 'utf8');
    expect(card).toContain('这个园区的数据只计入合计，不单独公布。');
    expect(card).not.toContain('nanpu/index.html');
    const ranking = readFileSync(at('site/ranking/revenue.html'), 'utf8');
    expect(ranking).toContain('不单独公布：南浦经开、北原园、西川经开');
    expect(readFileSync(at('site/ranking/employees.html'), 'utf8')).toContain('不列出各园区的数');
  });

  test('tells on checking what adds up', () => {
    expect(run('check', '--region', file).stdout).toContain('可以相加  从业人员：2026年6月末');
  });
});

describe('with two members that only count', () => {
  beforeAll(() => {
    change('region/region.yaml', '    publish: 只计入合计\n', '');
    expect(run('plan', '--region', file, '--out', at('two')).status).toBe(0);
  });

  test('there is no total, which less the others would tell each of them the other', () => {
    expect(totalOf('two', 'revenue')).toEqual([
      { kind: 'revealing', members: ['北原工业园（示例）', '西川经济开发区（示例）'] },
    ]);
    expect(inputOf('two').totals.some(({ indicator }) => indicator.code === 'revenue')).toBe(false);
  });

  test('the audit refuses the total that was forced in, and says what it would tell', () => {
    const path = at('two/region.json');
    const input = inputOf('two');
    const indicator = input.region.indicators.find(({ code }) => code === 'revenue');
    const total = { indicator, period: { year: 2026, month: 6 }, accumulation: 'cumulative' };
    writeFileSync(
      path,
      JSON.stringify({ ...input, totals: [{ ...total, value: 179.68, decimals: 2 }] }),
    );
    const plan = parsePlan(readFileSync(at('two/plan.json'), 'utf8'));
    if (plan === undefined) throw new Error('no plan');
    expect(() => auditPlan(at('two'), plan)).toThrow(
      /北原工业园（示例） 主营业务收入（2026年上半年）：只看它自己的网站是不知道，加上汇总页是0 到 36\.\d+亿元/,
    );
  });
});
