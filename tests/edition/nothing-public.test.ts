import { expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { soundFiles, utf8 } from '../data/fixture-files.ts';

const rows = new TextDecoder().decode(soundFiles().get('observations.csv')).split('\r\n');

/** The sound files with these rows of figures, all of them or none public. */
function withRows(kept: readonly string[], level: string): Map<string, Uint8Array> {
  const text = [rows[0], ...kept.map((row) => row.replace(/公开$/, level))].join('\r\n');
  return new Map(soundFiles()).set('observations.csv', utf8(`${text}\r\n`));
}

const figures = rows.slice(1).filter((row) => row !== '');

test('a public edition without a figure is refused, and is told what to do', () => {
  const { diagnostics, park } = checkEdition(withRows(figures, '内部'), 'public');
  expect(park).toBeUndefined();
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['nothing-public', 'data/observations.csv'],
  ]);
  expect(diagnostics[0]?.fix).toContain('公开级别');
});

test('the internal edition of the same tables is made', () => {
  expect(checkEdition(withRows(figures, '内部'), 'internal').park).toBeDefined();
});

test('one public figure is enough', () => {
  const [first = '', ...others] = figures;
  const files = withRows(others, '内部');
  const text = `${new TextDecoder().decode(files.get('observations.csv'))}${first}\r\n`;
  files.set('observations.csv', utf8(text));
  expect(checkEdition(files, 'public').park).toBeDefined();
});
