/** Every title about firms that many combinations of figures make is scanned. */
import { expect, test } from 'vitest';
import { countRows } from '../../src/model/evidence.ts';
import type { Reading } from '../../src/data/reading.ts';
import {
  gradesFinding,
  movesFinding,
  perMuFinding,
  quadrantFinding,
  scoresFinding,
} from '../../src/format/finding-efficiency.ts';
import {
  clustersFinding,
  concentrationFinding,
  contributionFinding,
  growthsFinding,
  scaleFinding,
} from '../../src/format/finding-firms.ts';
import {
  intensityFinding,
  levelsFinding,
  listingFinding,
  platformsFinding,
} from '../../src/format/finding-innovation.ts';
import type { Cluster } from '../../src/model/clusters.ts';
import { concentrationOf } from '../../src/model/concentration.ts';
import type { EvaluatedFirm, GradeKey } from '../../src/model/evaluation.ts';
import { growthContributions } from '../../src/model/growth-contribution.ts';
import type { ListingFirm, ListingStep } from '../../src/model/listing.ts';
import type { LevelCount } from '../../src/model/qualification-levels.ts';
import type { ScaleChanges } from '../../src/model/scale-changes.ts';
import { nonsenseIn } from './nonsense.ts';

const H1 = { year: 2026, month: 6 };
const NUMBERS = [0, 0.004, 1, 100, 532.24, 99_999_999];
const READINGS: readonly Reading[] = [
  0,
  12.34,
  180_000,
  'withheld',
  'not-reported',
  'not-applicable',
];
const triples = <T>(values: readonly T[]): (readonly [T, T, T])[] =>
  values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c] as const)));
const lists = <T>(values: readonly T[]): (readonly T[])[] => [
  [],
  ...values.map((value) => [value]),
  ...triples(values),
];
const named = <T>(values: readonly T[]) => values.map((value, i) => ({ name: `企业${i}`, value }));

test('growth, concentration and rates', () => {
  const texts = triples(NUMBERS).flatMap((now) =>
    [
      [1, 1, 1],
      [100, 0, 3],
      [0.5, 99, 0],
    ].flatMap((then) => {
      const firms = now.map((current, i) => ({ code: `f${i}`, current, base: then[i] ?? 0 }));
      const found = growthContributions(firms, 2);
      const stopped = found?.down.slice(0, 1) ?? [];
      return found === undefined ? [] : [contributionFinding(found, stopped, (code) => code, H1)];
    }),
  );
  const shares = lists(NUMBERS).flatMap((values) => {
    const found = concentrationOf(values);
    if (found === undefined) return [];
    return [
      concentrationFinding(found, countRows({ rows: values, coverage: 'all' })) ?? [],
      concentrationFinding(found, countRows({ rows: values, coverage: 'some' })) ?? [],
    ].flat();
  });
  const rates = lists([...NUMBERS, -0.004, -99.9]).map((values) =>
    growthsFinding({
      rows: values.map((growth, i) => ({ name: `企业${i}`, growth })),
      coverage: 'all',
    }),
  );
  expect(texts.length).toBeGreaterThan(300);
  const said = rates.filter((text) => text !== undefined);
  expect(nonsenseIn([...texts, ...shares, ...said])).toEqual([]);
});

test('groups with and without figures', () => {
  const texts = lists(READINGS).flatMap((values) => {
    const clusters = named(values).map(
      ({ name, value }, i) =>
        ({
          name,
          leading: i < 2,
          output: { value },
          share: { value: typeof value === 'number' ? 0.3 : value },
        }) as Cluster,
    );
    // Per mu nobody reaches a thousand 万元.
    const perMu = named(values).map(({ name, value }) => ({
      name,
      perMu: { value: typeof value === 'number' ? Math.min(value, 999) : value },
    }));
    const share = named(values).map(({ name, value }) => ({ name, share: { value } }));
    return [clustersFinding(clusters), perMuFinding(perMu, '产业'), intensityFinding(share)];
  });
  expect(nonsenseIn(texts)).toEqual([]);
});

test('counts of firms, grades, titles and steps', () => {
  const grades = lists<GradeKey>(['A', 'B', 'D', 'T']).map((keys) =>
    gradesFinding({ year: 2025, firms: keys.map((grade) => ({ grade }) as EvaluatedFirm) }),
  );
  const moves = triples([0, 1, 3]).map(([firms, better, worse]) =>
    movesFinding({
      firms,
      count: () => 0,
      better: Array<EvaluatedFirm>(better),
      worse: Array<EvaluatedFirm>(worse),
    }),
  );
  const steps = lists<ListingStep>(['tutoring', 'filing', 'listing']).flatMap((keys) =>
    (['public', 'internal'] as const).map((edition) =>
      listingFinding(
        keys.map((step) => ({ step }) as ListingFirm),
        edition,
      ),
    ),
  );
  const levels = triples([0, 1, 21]).map(([held, fresh, going]) =>
    levelsFinding(
      [
        {
          level: 'high-tech',
          held,
          newThisYear: fresh,
          expiring: Array(going),
          byYear: [],
        } as LevelCount,
        { level: 'unicorn', held: 0, newThisYear: 0, expiring: [], byYear: [] } as LevelCount,
      ],
      '各类资质',
      180,
    ),
  );
  const scale = triples([0, 1, 16]).map(([aboveScale, risen, stopped]) =>
    scaleFinding(
      {
        all: 16,
        aboveScale,
        risen: Array(risen),
        candidates: [],
        stopped: Array(stopped),
        closed: [],
      } as Partial<ScaleChanges> as ScaleChanges,
      'internal',
    ),
  );
  const others = [
    ...lists([0, 1, 6]).map((values) =>
      platformsFinding(values.map((count, i) => ({ name: `级别${i}`, count }))),
    ),
    ...lists([0, 23.811, 113.14]).map((values) =>
      scoresFinding(values.map((total, i) => ({ name: `企业${i}`, total }))),
    ),
    quadrantFinding(0, 0, 0),
    quadrantFinding(27, 10, 10),
  ];
  const said = scale.filter((text) => text !== undefined);
  expect(nonsenseIn([...grades, ...moves, ...steps, ...levels, ...said, ...others])).toEqual([]);
});
