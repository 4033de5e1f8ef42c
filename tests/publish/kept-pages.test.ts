import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { madeFrom } from '../../src/data/page-inputs.ts';
import {
  keptPages,
  marksOf,
  recordOf,
  writeRecords,
  type LastSite,
} from '../../src/publish/kept-pages.ts';

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

let last: LastSite;
let place: string;

/** The digest of what the page is made from now. */
function digestNow(inputs: object, program = 'program'): string {
  madeFrom(PAGE, () => inputs);
  return keptPages(undefined, program, FILES).digestOf(PAGE) ?? '';
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-kept-'));
  last = { records: join(folder, 'cache/pages.json'), out: join(folder, 'dist') };
  place = join(folder, 'new.html');
  mkdirSync(join(last.out, 'firms'), { recursive: true });
  writeFileSync(join(last.out, PAGE), CONTENTS);
  const inputs = digestNow({ name: '甲厂', output: 5 });
  writeRecords(last.records, [[PAGE, recordOf(inputs, CONTENTS, MARKS)]]);
});

/** Takes the page over as one that is made from `inputs`; true when that was done. */
function takes(inputs: object, program = 'program', files: ReadonlySet<string> = FILES): boolean {
  const digest = digestNow(inputs, program);
  return keptPages(last, program, files).take(PAGE, digest, place) !== undefined;
}

test('a page made from the same is taken over with its ids and links', () => {
  const digest = digestNow({ name: '甲厂', output: 5 });
  const record = keptPages(last, 'program', FILES).take(PAGE, digest, place);
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
