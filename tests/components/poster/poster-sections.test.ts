import { describe, expect, test } from 'vitest';
import {
  headlineStandings,
  tileStandings,
} from '../../../src/components/poster/indicator-sections.ts';
import { posterInput } from '../../../src/components/poster/poster-input.ts';
import {
  hasPoster,
  posterPeriods,
  posterSections,
} from '../../../src/components/poster/poster-sections.ts';
import { textsOf } from '../../../src/charts/drawing.ts';
import type { Park } from '../../../src/data/park.ts';
import { figuresFor } from '../../../src/figures/figure-set.ts';
import { demoSite } from '../../data/demo.ts';

const data = demoSite('public');
const period = { year: 2026, month: 6 };
const idsOf = (park: Park): string[] =>
  posterSections(posterInput({ ...data, park }, period)).map(({ id }) => id);

describe('the poster of the demo', () => {
  const sections = posterSections(posterInput(data, period));

  test('asks and answers eight questions', () => {
    expect(sections.map(({ id }) => id)).toEqual([
      'targets',
      'months',
      'parks',
      'signed',
      'key-projects',
      'land',
      'clusters',
      'ladder',
    ]);
  });

  test('says of each what the figure of the report says', () => {
    const figures = figuresFor(data);
    const findings = new Map(sections.map(({ finding, id }) => [id, finding]));
    expect(findings.get('signed')).toBe(figures.get('signed-projects-list')?.title);
    expect(findings.get('key-projects')).toBe(figures.get('key-projects')?.title);
    expect(findings.get('land')).toBe(figures.get('land-parks')?.title);
    expect(findings.get('parks')).toBe(figures.get('revenue-parks')?.title);
  });

  test('draws no number that is not on the site: industries that are withheld are named without one', () => {
    const clusters = sections.find(({ id }) => id === 'clusters');
    const texts = [...textsOf(clusters!.drawing!)];
    expect(texts).toContain('未公布：有色金属、再生纸、机械装备');
    expect(clusters?.drawing?.name?.description).toContain('未公布：有色金属');
  });

  test('there is one of every report', () => {
    expect(posterPeriods(data).length).toBeGreaterThan(30);
    expect(posterPeriods(data)[0]).toEqual(period);
  });
});

describe('what there is no evidence for is left out', () => {
  const { park } = data;

  test.each([
    ['land', { parcels: [], parcelEvents: [], landBatches: [] }],
    ['ladder', { qualifications: [] }],
    ['key-projects', { projectProgress: [] }],
    ['targets', { targets: [] }],
    ['signed', { stageEvents: [] }],
  ] satisfies [string, Partial<Park>][])('%s', (id, without) => {
    expect(idsOf(park)).toContain(id);
    expect(idsOf({ ...park, ...without })).not.toContain(id);
  });

  test('but how many projects were begun and finished is said without key projects too', () => {
    expect(idsOf(park)).not.toContain('milestones');
    const sections = posterSections(
      posterInput({ ...data, park: { ...park, projectProgress: [] } }, period),
    );
    const milestones = sections.find(({ id }) => id === 'milestones');
    expect([...textsOf(milestones!.drawing!)]).toEqual(expect.arrayContaining(['开工', '11个']));
  });

  test('tiles of indicators without a number', () => {
    const observations = park.observations.map((row) =>
      row.indicator === 'revenue'
        ? { ...row, value: 'withheld' as const, growth: 'withheld' as const }
        : row,
    );
    const input = posterInput({ ...data, park: { ...park, observations } }, period);
    expect(headlineStandings(input).map(({ indicator }) => indicator.code)).toContain('revenue');
    expect(tileStandings(input).map(({ indicator }) => indicator.code)).not.toContain('revenue');
  });

  test('all of it: then there is no poster', () => {
    const bare: Park = {
      ...park,
      targets: [],
      observations: park.observations.map((row) => ({
        ...row,
        value: 'withheld' as const,
        growth: 'withheld' as const,
      })),
      projects: [],
      projectProgress: [],
      stageEvents: [],
      parcels: [],
      parcelEvents: [],
      landBatches: [],
      enterprises: [],
      qualifications: [],
    };
    expect(hasPoster({ ...data, park: bare }, period)).toBe(false);
  });
});
