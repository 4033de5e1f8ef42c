/** What a region hands from machine to machine and publishes holds nothing that a member keeps to itself. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { auditPlan } from '../../scripts/region/audit-plan.ts';
import { parsePlan, type Plan } from '../../src/publish/region/plan-record.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import type { PlantedCell } from './plant.ts';
import { searchFolder, wantedOf } from './search.ts';

const cells = JSON.parse(readFileSync(inject('plantedCells'), 'utf8')) as readonly PlantedCell[];
const wanted = wantedOf(cells);
const folder = mkdtempSync(join(tmpdir(), 'parkbrief-region-'));
const at = (name: string): string => join(folder, name);

/** A permission and a note that concern nobody but staff, and a place on the earth. */
const SECRETS = ['经不住看的批准', '讲到这里停一停', '113.98765', 'secret-folder'];

function run(...args: readonly string[]): void {
  const program = ['scripts/parkbrief.ts', 'region', ...args];
  const { status, stderr } = spawnSync(process.execPath, program, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr.slice(-4000));
}

beforeAll(() => {
  const member = at('region/secret-folder');
  cpSync('tests/fixtures/region', at('region'), { recursive: true });
  cpSync(inject('plantedData'), join(member, 'data'), { recursive: true });
  cpSync('content', join(member, 'content'), { recursive: true });
  const settings = join(member, 'content/site.yaml');
  const site = readFileSync(settings, 'utf8');
  writeFileSync(settings, site.replace(/allowedBy: .*/, `allowedBy: ${SECRETS[0]}`));
  const deck = join(member, 'content/deck/economy.mdx');
  const text = readFileSync(deck, 'utf8');
  writeFileSync(deck, text.replace(/notes="[^"]*"/, `notes="${SECRETS[1]}"`));
  const file = at('region/region.yaml');
  const region = readFileSync(file, 'utf8')
    .replace('folder: nanpu', 'folder: secret-folder')
    .replace('112.6,24.9', '113.98765,24.9');
  writeFileSync(file, region);
  run('build', '--region', file, '--out', at('site'), '--work', at('work'));
}, 240_000);

describe('a region with a member full of markers', () => {
  // What is merged are the bytes of the parts, held against their digests.
  test.each([
    ['plan', 'work/plan'],
    ['site', 'site'],
  ])('its %s has the member, and no marker in any byte', (_name, place) => {
    expect(readdirSync(at(place)).length).toBeGreaterThan(0);
    expect(searchFolder(at(place), wanted)).toEqual([]);
  });

  test.each(SECRETS)('%s is in no file of the plan, of the parts or of the site', (secret) => {
    for (const place of ['work', 'site']) {
      const found = spawnSync('grep', ['-rlF', secret, at(place)], { encoding: 'utf8' });
      expect(found.stdout).toBe('');
    }
  });

  test('a marker put into a park of the plan is found', () => {
    const marked = at('marked');
    cpSync(at('work/plan'), marked, { recursive: true });
    const [cell] = [...wanted.numbers.keys()];
    appendFileSync(join(marked, 'parks/nanpu.json'), ` ${cell ?? ''}`);
    expect(searchFolder(marked, wanted)).not.toEqual([]);
  });
});

describe('the audit of the plan as it was written', () => {
  const plan = (): Plan => {
    const found = parsePlan(readFileSync(at('work/plan/plan.json'), 'utf8'));
    if (found === undefined) throw new Error('no plan');
    return found;
  };

  /** A copy of the plan whose region says something else. */
  function changedPlan(name: string, change: (input: RegionInput) => RegionInput): string {
    const copy = at(name);
    cpSync(at('work/plan'), copy, { recursive: true });
    const file = join(copy, 'region.json');
    const input = JSON.parse(readFileSync(file, 'utf8')) as RegionInput;
    writeFileSync(file, JSON.stringify(change(input)));
    return copy;
  }

  test('finds nothing in the plan', () => {
    expect(() => auditPlan(at('work/plan'), plan())).not.toThrow();
  });

  test('fails when a total is forced in over a figure that a member withholds', () => {
    const forced = changedPlan('forced', (input) => {
      const indicator = input.region.indicators.find(({ code }) => code === 'employees');
      if (indicator === undefined) throw new Error('no such indicator');
      const period = { year: 2026, month: 6 };
      const total = {
        indicator,
        period,
        accumulation: 'point',
        value: 40_000,
        decimals: 0,
      } as const;
      return { ...input, totals: [...input.totals, total] };
    });
    expect(() => auditPlan(forced, plan())).toThrow(
      /东岭高新区（示例） 从业人员（2026年6月末）：只看它自己的网站是不知道，加上汇总页是/,
    );
  });

  test('fails when the region says of a member what its own site does not', () => {
    const foreign = changedPlan('foreign', (input) => ({
      ...input,
      members: input.members.map((each) =>
        each.facts === undefined || each.member.code !== 'dongling'
          ? each
          : {
              ...each,
              facts: {
                ...each.facts,
                indicators: each.facts.indicators.map((indicator) => ({
                  ...indicator,
                  figures: indicator.figures.map((figure) => ({ ...figure, value: 4_321 })),
                })),
              },
            },
      ),
    }));
    expect(() => auditPlan(foreign, plan())).toThrow('东岭高新区（示例）：汇总页用到的内容');
  });
});
