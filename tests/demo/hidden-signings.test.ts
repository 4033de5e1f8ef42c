import { expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { signedIn } from '../../src/model/signed-projects.ts';
import { changed } from '../data/fixture-files.ts';
import { demoFiles, demoPark } from '../data/demo.ts';

const ROW = '纸鹞玩具项目,签约,2023-12-06,,,';

test('a published total that counts a hidden signing is told, once for each indicator and year', () => {
  const files = changed(demoFiles, 'stage-events.csv', `${ROW}公开`, `${ROW}内部`);
  const said = checkEdition(files, 'public').diagnostics.filter(
    ({ code }) => code === 'hidden-signing',
  );
  expect(said).toHaveLength(2);
  expect(said.every(({ problem }) => problem.includes('“纸鹞玩具项目”'))).toBe(true);
});

test('the demo’s public list of signings adds up to its published totals', () => {
  const park = demoPark('public');
  const totals = park.observations.filter(
    ({ indicator, park: place, period }) =>
      indicator === 'signed-projects' && place === park.zone.code && period.month === 12,
  );
  expect(totals.length).toBeGreaterThan(1);
  for (const { period, value } of totals) {
    const { projects } = signedIn(park, period.year, `${period.year}-12-31`, new Set());
    expect(projects).toHaveLength(Number(value));
  }
});
