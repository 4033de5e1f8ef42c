import { expect, test } from 'vitest';
import { keepBytes } from '../../../scripts/serve/keep-bytes.ts';
import { checkEdition } from '../../../src/edition/check-edition.ts';
import { readDataFiles } from '../../../src/check/load-park.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file that holds the same stays the same object, and one that changed does not', () => {
  const keep = keepBytes();
  const read = (b: string): ReadonlyMap<string, Uint8Array> =>
    keep('data', new Map([...[['a.csv', bytesOf('1')] as const], ['b.csv', bytesOf(b)]]));
  const [before, after] = [read('2'), read('3')];
  expect(after.get('a.csv')).toBe(before.get('a.csv'));
  expect(after.get('b.csv')).not.toBe(before.get('b.csv'));
  expect(new TextDecoder().decode(after.get('b.csv'))).toBe('3');
});

test('files of two folders are not taken for one another, nor is what was removed still there', () => {
  const keep = keepBytes();
  const data = keep('data', new Map([['a', bytesOf('1')]]));
  const content = keep('content', new Map([['a', bytesOf('1')]]));
  expect(content.get('a')).not.toBe(data.get('a'));
  expect([...keep('data', new Map()).keys()]).toEqual([]);
});

test('checking kept files again gives what checking them anew gives, whatever became of them between', () => {
  const keep = keepBytes();
  const whole = readDataFiles('tests/fixtures/whole');
  const text = new TextDecoder().decode(whole.get('observations.csv'));
  const lines = text.split('\n');
  const faulty = bytesOf(
    [...lines.slice(0, 2), (lines[2] ?? '').replaceAll(/\d/g, 'x')].join('\n'),
  );
  const states = [whole, new Map(whole).set('observations.csv', faulty), whole];
  for (const files of states) {
    for (const edition of ['public', 'internal'] as const) {
      expect(checkEdition(keep('data', files), edition)).toEqual(checkEdition(files, edition));
    }
  }
});
