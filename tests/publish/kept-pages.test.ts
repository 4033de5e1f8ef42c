import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { madeFrom } from '../../src/data/page-inputs.ts';
import { defineView, parkForPage, withOwnPark } from '../../src/data/page-reads.ts';
import type { Park } from '../../src/data/park.ts';
import { keptPages, marksOf, writeRecords, type LastSite } from '../../src/publish/kept-pages.ts';

const PAGE = 'firms/a.html';
const FILES = new Set([PAGE, 'index.html']);
const CONTENTS = '<h1 id="top">甲厂</h1>';
const MARKS = {
  ids: new Set(['main']),
  links: [
    { file: PAGE, target: 'index.html', id: 'firms', snippet: '<a href="/index.html#firms">' },
    { file: PAGE, target: 'index.html', id: '', snippet: '<a href="/">' },
  ],
};

const NO_PARK = {} as Park;

let last: LastSite;
let place: string;

/** The pages of the last build as one sees them whose page is made from `inputs`. */
function keptWith(inputs: object, program = 'program', files: ReadonlySet<string> = FILES) {
  madeFrom(PAGE, () => inputs);
  return keptPages(last, program, files, NO_PARK);
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-kept-'));
  last = { records: join(folder, 'cache/pages.json'), out: join(folder, 'dist') };
  place = join(folder, 'new.html');
  mkdirSync(join(last.out, 'firms'), { recursive: true });
  writeFileSync(join(last.out, PAGE), CONTENTS);
  const record = keptWith({ name: '甲厂', output: 5 }).record(PAGE, CONTENTS, MARKS);
  writeRecords(last.records, [[PAGE, record]]);
});

/** Takes the page over as one that is made from `inputs`; true when that was done. */
function takes(inputs: object, program = 'program', files: ReadonlySet<string> = FILES): boolean {
  return keptWith(inputs, program, files).take(PAGE, place) !== undefined;
}

test('a page made from the same is taken over with its ids and links', () => {
  const record = keptWith({ name: '甲厂', output: 5 }).take(PAGE, place);
  expect(readFileSync(place, 'utf8')).toBe(CONTENTS);
  const marks = marksOf(PAGE, record!);
  expect(marks.ids).toEqual(MARKS.ids);
  expect(marks.links.map(({ file, id, target }) => [file, target, id])).toEqual([
    [PAGE, 'index.html', 'firms'],
    [PAGE, 'index.html', ''],
  ]);
});

describe('a page is made again', () => {
  test.each([
    ['another number', { name: '甲厂', output: 6 }],
    ['another name', { name: '乙厂', output: 5 }],
    ['a value more', { name: '甲厂', output: 5, tax: 1 }],
    ['a value less', { name: '甲厂' }],
    ['a number that has become text', { name: '甲厂', output: '5' }],
    ['values that have changed places', { output: '甲厂', name: 5 }],
  ])('for %s', (_what, inputs) => {
    expect(takes(inputs)).toBe(false);
  });

  const same = { name: '甲厂', output: 5 };

  test('for another program, which another edition is too', () => {
    expect(takes(same, 'other')).toBe(false);
  });

  test('when somebody has changed the old one', () => {
    writeFileSync(join(last.out, PAGE), CONTENTS.replace('甲', '乙'));
    expect(takes(same)).toBe(false);
  });

  test('when the old one is gone', () => {
    rmSync(join(last.out, PAGE));
    expect(takes(same)).toBe(false);
  });

  test('when a page it links to is gone', () => {
    expect(takes(same, 'program', new Set([PAGE]))).toBe(false);
  });

  test.each(['', '{"a":1}', '[["firms/a.html",{"inputs":'])('when the list is %j', (list) => {
    writeFileSync(last.records, list);
    expect(takes(same)).toBe(false);
  });

  test('when there is no list', () => {
    rmSync(last.records);
    expect(takes(same)).toBe(false);
  });

  test('and taken over again when it is as it was', () => {
    expect(takes({ name: '乙厂' })).toBe(false);
    expect(takes(same)).toBe(true);
  });
});

describe('a page that has declared nothing', () => {
  const FIGURE = 'figures/output.csv';
  const halfOf = defineView('test-half', (park) => ({
    projects: park.projects.slice(0, park.projects.length / 2),
  }));
  const BEFORE = {
    zone: { name: '开发区' },
    projects: [{ code: 'a' }, { code: 'b' }],
    bonds: [{ code: 'x' }],
  };
  const parkOf = (tables: object): Park => tables as unknown as Park;

  /** Makes it reading so from the data before; true when it is taken over with the data `after`. */
  async function takesAfter(read: (park: Park) => unknown, after: object): Promise<boolean> {
    const before = parkOf(structuredClone(BEFORE));
    await withOwnPark(FIGURE, () => Promise.resolve(read(parkForPage(before))));
    mkdirSync(join(last.out, 'figures'), { recursive: true });
    writeFileSync(join(last.out, FIGURE), 'a,1');
    const kept = keptPages(last, 'program', FILES, before);
    writeRecords(last.records, [[FIGURE, kept.record(FIGURE, 'a,1')]]);
    const next = keptPages(last, 'program', FILES, parkOf(after));
    return next.take(FIGURE, place) !== undefined;
  }

  test.each([
    ['the data are the same', structuredClone(BEFORE)],
    ['only tables differ that it has not read', { ...BEFORE, bonds: [], measures: [1] }],
  ])('is taken over when %s', async (_what, after) => {
    expect(await takesAfter((park) => park.projects, after)).toBe(true);
  });

  test.each([
    ['a row differs', { ...BEFORE, projects: [{ code: 'a' }, { code: 'c' }] }],
    ['a row is new', { ...BEFORE, projects: [...BEFORE.projects, { code: 'c' }] }],
    ['a row is gone', { ...BEFORE, projects: [{ code: 'a' }] }],
    ['rows have changed places', { ...BEFORE, projects: BEFORE.projects.toReversed() }],
    ['the table is gone', { bonds: [] }],
  ])('is made again when of what it has read %s', async (_what, after) => {
    expect(await takesAfter((park) => park.projects, after)).toBe(false);
  });

  test('is made again when what it has missed is there', async () => {
    const read = (park: Park): unknown => park.sketch;
    expect(await takesAfter(read, { ...BEFORE, sketch: { rings: [] } })).toBe(false);
    expect(await takesAfter(read, BEFORE)).toBe(true);
  });

  test('is made again when it has gone through all tables and there is one more', async () => {
    const read = (park: Park): unknown => Object.keys(park);
    expect(await takesAfter(read, { ...BEFORE, measures: [] })).toBe(false);
    expect(await takesAfter(read, { ...BEFORE, bonds: [] })).toBe(true);
  });

  test('is made again when the view it has read differs, and only then', async () => {
    const read = (park: Park): unknown => halfOf(park).projects;
    const rows = (...codes: string[]) => codes.map((code) => ({ code }));
    expect(await takesAfter(read, { ...BEFORE, projects: rows('a', 'c') })).toBe(true);
    expect(await takesAfter(read, { ...BEFORE, projects: rows('c', 'b') })).toBe(false);
    expect(await takesAfter(read, { ...BEFORE, projects: rows('a', 'b', 'c', 'd') })).toBe(false);
  });
});
