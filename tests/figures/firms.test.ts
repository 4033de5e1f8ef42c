import { describe, expect, test } from 'vitest';
import { fitsScreen } from '../../src/charts/fit-rows.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { capitalChart } from '../../src/figures/firm-capital.ts';
import { comparisonChart } from '../../src/figures/firm-comparison.ts';
import { seriesChart } from '../../src/figures/firm-series.ts';
import { firmContext } from '../../src/figures/firm-context.ts';
import { nextGradeOf, nextGradeText, scoreTable } from '../../src/figures/firm-score.ts';
import { firmStanding } from '../../src/figures/firm-standing.ts';
import {
  efficiencyFigures,
  enterpriseFigures,
  innovationFigures,
} from '../../src/figures/firms.ts';
import { makeFigures } from '../../src/figures/maker.ts';
import { withheldPerMu } from '../../src/figures/per-mu-groups.ts';
import { industryShareFacts, researchFacts } from '../../src/figures/research-shares.ts';
import { demoFiles, demoPark } from '../data/demo.ts';
import { nonsenseIn } from '../format/nonsense.ts';
import { drawn } from './drawn.ts';

function load(edition: Edition, from: ReadonlyMap<string, Uint8Array>): Park {
  const { diagnostics, park } = checkEdition(from, edition);
  if (park === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return park;
}
const internal = demoPark('internal');
const open = demoPark('public');
const firmFigures = (park: Park) =>
  makeFigures([enterpriseFigures, efficiencyFigures, innovationFigures], { park });
const figure = (park: Park, id: string) => firmFigures(park).find((one) => one.id === id);
const sizes = ['narrow', 'wide', 'screen'] as const;

/** The data folder without some files. */
function without(...names: string[]): Map<string, Uint8Array> {
  return new Map([...demoFiles].filter(([name]) => !names.includes(name)));
}

describe.each([
  ['internal', internal],
  ['public', open],
])('the figures of firms, %s edition', (_, park) => {
  test('say no nonsense and have whole tables', () => {
    const figures = firmFigures(park);
    expect(figures.length).toBeGreaterThan(8);
    expect(
      nonsenseIn(
        figures.flatMap(({ description, notes, title }) => [title, ...notes, description]),
      ),
    ).toEqual([]);
    for (const { id, source, table } of figures) {
      expect(table.rows.length, id).toBeGreaterThan(0);
      for (const row of table.rows) expect(row.length, id).toBe(table.head.length);
      expect(source?.rows.length, id).toBeGreaterThan(0);
    }
  });

  test('draw at every size', () => {
    for (const one of firmFigures(park)) {
      for (const size of sizes) expect(drawn(one, size), one.id).toMatch(/^<svg/);
    }
  });
});

describe('the contribution to growth', () => {
  const found = figure(internal, 'growth-contributions');

  test('adds up to the total exactly as printed', () => {
    const svg = drawn(found, 'wide');
    const texts = [...svg.matchAll(/>([+−]?\d+\.\d\d)</g)].map(([, text = '']) =>
      Math.round(Number(text.replace('−', '-')) * 100),
    );
    const total = texts.pop();
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(total).toBe(1908);
  });

  test('is drawn in letters for a large room with the firms its title names', () => {
    const svg = drawn(found, 'room');
    expect(found && fitsScreen(found.draw('room'), 'room')).toBe(true);
    for (const text of ['金乌铜业', '+3.92', '铁马精机', '−0.76', '+19.08']) {
      expect(svg).toContain(`>${text}<`);
    }
  });

  test('names the firms that stand still', () => {
    for (const name of ['停产的规上企业3家', '驰轮力车', '沉香医药', '青瓦实业']) {
      expect(found?.notes.join()).toContain(name);
    }
  });

  test('has one for every park with firms above the scale, named in its title', () => {
    expect(figure(internal, 'growth-contributions-xincheng')?.title).toContain('新城园规上企业');
  });
});

test('the demo’s published grades follow the rules the site states, so no difference is noted', () => {
  const graded = firmContext(internal)!.evaluation!.firms.filter(({ score }) => score);
  expect(graded.length).toBeGreaterThan(20);
  for (const { computed, grade } of graded) expect(computed?.grade).toBe(grade);
  const scores = figure(internal, 'per-mu-scores');
  expect(scores?.notes.join()).toContain('折合的家数四舍五入');
  expect(scores?.notes.join()).not.toContain('不一致');
});

test('a grade the office changed is noted beside the computed one', () => {
  const changed = internal.grades.find(({ grade, year }) => grade === 'B' && year === 2025);
  const park = {
    ...internal,
    grades: internal.grades.map((row) => (row === changed ? { ...row, grade: 'D' as const } : row)),
  };
  expect(figure(park, 'per-mu-scores')?.notes.join()).toContain(
    '1家公布的等级与按办法算出的不一致',
  );
});

test('industries add up to the growth the firms add up to', () => {
  const [firms, industries] = ['growth-contributions', 'industry-contributions'].map((id) =>
    figure(internal, id),
  );
  const pointsOf = (found: typeof firms, column: number): number =>
    (found?.table.rows ?? []).reduce((sum, row) => sum + Number(row[column]?.replace('−', '-')), 0);
  expect(industries?.table.rows.length).toBeGreaterThan(3);
  expect(pointsOf(industries, 4)).toBeCloseTo(pointsOf(firms, 5), 1);
  expect(industries?.title).toMatch(/^2026年上半年\d+个产业中\d+个产值增长，.+拉动最多（/);
});

test('a rate of 532.24 % stands beside small ones without wrecking the scale', () => {
  const found = figure(internal, 'firm-growth-rates');
  expect(found?.title).toContain('惊星光电增长532.24%');
  const svg = drawn(found, 'wide');
  const bars = [...svg.matchAll(/<rect [^>]*>/g)].filter(([bar]) => !bar.includes('data-tip'));
  const widths = bars.map(([bar]) => Number(/ width="([\d.]+)"/.exec(bar)?.[1]));
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(30);
});

describe('the public edition', () => {
  test('has no figure about single firms', () => {
    const ids = firmFigures(open).map(({ id }) => id);
    for (const id of [
      'growth-contributions',
      'industry-contributions',
      'firm-growth-rates',
      'output-concentration',
      'per-mu-scores',
      'per-mu-quadrant',
    ]) {
      expect(ids).not.toContain(id);
    }
    expect(ids).toContain('grades-by-industry');
  });

  test('marks what is withheld and says why', () => {
    const clusters = figure(open, 'industry-clusters');
    const row = clusters?.table.rows.find(([name]) => name === '有色金属');
    expect(row?.slice(1, 4)).toEqual(['未公布', '未公布', '未公布']);
    expect(row?.at(-1)).toBe('一家企业占比过高');
    expect(clusters?.notes.join()).toContain('未公布');
  });

  test('has no chart of nothing where every group is withheld, but says so', () => {
    // The parks' totals beside it: what one giant pays could no longer be kept by any industry.
    const totals = internal.aggregates.flatMap(({ measure, group, period, value }) =>
      measure === 'tax' &&
      group.park !== undefined &&
      group.industry === undefined &&
      period.year === 2026 &&
      period.month === 6
        ? [`全口径税收,${group.park},2026年1-6月,${(Number(value) / 1e4).toFixed(2)},,,快报,,,公开`]
        : [],
    );
    const observations = new TextDecoder().decode(demoFiles.get('observations.csv'));
    const told = Buffer.from(`${observations.trimEnd()}\r\n${totals.join('\r\n')}\r\n`);
    const park = load('public', new Map(demoFiles).set('observations.csv', told));
    const ids = firmFigures(park).map(({ id }) => id);
    expect(ids).not.toContain('tax-per-mu-by-industry');
    expect(ids).toContain('tax-per-mu-by-park');
    expect(withheldPerMu(firmContext(park)!)).toEqual(['产业']);
    // The parks' land would tell, against earlier years, that of the firms that closed in 2025.
    expect(withheldPerMu(firmContext(open)!)).toEqual(['园区']);
  });

  test('has no charts on a firm’s page', () => {
    const context = firmContext(open)!;
    for (const rows of context.firms.values()) {
      expect(seriesChart(rows)).toBeUndefined();
      expect(comparisonChart(firmStanding(context, rows))).toBeUndefined();
      expect(scoreTable(context, rows.firm.code)).toBeUndefined();
    }
  });
});

describe('firms’ own charts', () => {
  const context = firmContext(internal)!;
  test('draw for every firm at every size and say no nonsense', () => {
    for (const rows of context.firms.values()) {
      const charts = [
        seriesChart(rows),
        comparisonChart(firmStanding(context, rows)),
        capitalChart(rows, context.day),
      ].filter((chart) => chart !== undefined);
      for (const chart of charts) {
        for (const size of sizes) expect(drawn(chart, size)).toMatch(/^<svg/);
        expect(nonsenseIn([chart.title])).toEqual([]);
      }
    }
  });

  test('show the valuation path of the firm that goes public', () => {
    const svg = drawn(capitalChart(context.firms.get('jingxing-opto')!, context.day), 'wide');
    for (const text of ['3亿元', '20亿元', '科创板', '数据截至']) expect(svg).toContain(text);
  });
});

describe('the way to the next grade', () => {
  const context = firmContext(internal)!;
  const wayOf = (code: string) => {
    const next = nextGradeOf(context, code);
    return next && nextGradeText(next);
  };
  const codeOf = (grade: string) =>
    context.evaluation!.firms.find(({ computed }) => computed?.grade === grade)!.rows.firm.code;

  test('says points, tax and what each item alone would have to be', () => {
    expect(wayOf(codeOf('B'))).toMatch(
      /^距A类还差\d+\.\d\d分；其余不变，一年需增加税收[\d.]+(万|亿)元。$/,
    );
    const table = scoreTable(context, codeOf('B'))!;
    expect(table.head.at(-1)).toBe('单靠本项升档需达到');
    expect(table.rows.slice(0, -1).every((row) => /\d/.test(row.at(-1) ?? ''))).toBe(true);
  });

  test('has none for the best grade', () => {
    expect(wayOf(codeOf('A'))).toBeUndefined();
    expect(scoreTable(context, codeOf('A'))?.head.at(-1)).toBe('得分');
  });

  test('is not in the public edition', () => {
    expect(nextGradeOf(firmContext(open)!, codeOf('B'))).toBeUndefined();
  });
});

test('R&D spending is shown with its growth, shares with their period', () => {
  const context = firmContext(open)!;
  const told = (facts: { term: string; text: string; note: string }[]) =>
    facts.map(({ note, term, text }) => `${term} ${text} ${note}`);
  expect(told(researchFacts(context))).toEqual([
    expect.stringMatching(/^研发费用 1\.31亿元 2026年上半年，同比\+\d+\.\d\d%$/),
    '研发费用占主营业务收入 2.51% 2026年上半年',
  ]);
  expect(told(industryShareFacts(context))).toEqual([
    expect.stringContaining('46.66%'),
    expect.stringContaining('31.43%'),
  ]);
});

describe('little data', () => {
  test('no firms, industries or platforms give no figures', () => {
    const park = { ...internal, enterprises: [], chains: [], platforms: [] };
    expect(firmContext(park)).toBeUndefined();
    expect(firmFigures(park)).toEqual([]);
  });

  test('one firm gives no comparison, and nothing breaks', () => {
    const [only] = internal.enterprises;
    const park: Park = {
      ...internal,
      enterprises: only === undefined ? [] : [only],
      enterprisePeriods: internal.enterprisePeriods.filter((row) => row.enterprise === only?.code),
      grades: internal.grades.filter((row) => row.enterprise === only?.code),
      qualifications: internal.qualifications.filter((row) => row.enterprise === only?.code),
      aggregates: [],
    };
    const context = firmContext(park)!;
    const rows = context.firms.get(only!.code)!;
    expect(figure(park, 'growth-contributions')).toBeUndefined();
    expect(comparisonChart(firmStanding(context, rows))).toBeUndefined();
    for (const one of firmFigures(park)) expect(drawn(one, 'wide')).toMatch(/^<svg/);
    expect(nonsenseIn(firmFigures(park).map(({ title }) => title))).toEqual([]);
  });

  test('figures that are all withheld say so', () => {
    const park: Park = {
      ...open,
      aggregates: open.aggregates.map((row) => ({ ...row, value: 'withheld', reason: 'few' })),
    };
    expect(withheldPerMu(firmContext(park)!)).toEqual(['产业', '园区']);
    for (const id of ['industry-clusters', 'research-intensity']) {
      const found = figure(park, id);
      expect(found?.title, id).toContain('未公布');
      expect(drawn(found, 'wide'), id).toContain('未公布');
      expect(nonsenseIn([found?.title ?? ''])).toEqual([]);
    }
  });

  test('firms without periods, grades and titles have only what is there', () => {
    const few = without(
      'enterprise-periods.csv',
      'grades.csv',
      'qualifications.csv',
      'platforms.csv',
      'enterprise-events.csv',
    );
    const park = load('internal', few);
    expect(firmFigures(park).map(({ id }) => id)).toEqual([]);
  });
});

test('a finding about titles says whose they are and within how many days they expire', () => {
  expect(figure(internal, 'level-ladder')?.title).toMatch(/；梯队资质.*项180天内到期$/);
  expect(figure(internal, 'levels-by-year')?.title).toMatch(/；各类资质.*项180天内到期$/);
});
