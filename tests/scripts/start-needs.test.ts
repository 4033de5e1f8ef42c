import { expect, test } from 'vitest';
import { NEEDS, START_TABLES } from '../../scripts/commands/start-needs.ts';
import { datasets } from '../../src/data/datasets.ts';

test('every table is offered once, but for those that are filled in later', () => {
  const offered = [...START_TABLES, ...NEEDS.flatMap(({ tables }) => tables)];
  const known = datasets.map(({ file }) => file.replace(/^data\/|\.csv$/g, ''));
  expect([...offered, 'release-days', 'revisions', 'acknowledged'].sort()).toEqual(
    [...known].sort(),
  );
});
