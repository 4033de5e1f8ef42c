import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WriteFault, writeFiles } from '../../scripts/commands/write-files.ts';

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'parkbrief-write-'));
}

test('writes every file, folders included, and leaves nothing beside them', () => {
  const into = join(folder(), 'a/b');
  writeFiles(
    into,
    new Map([
      ['x.csv', '1'],
      ['deeper/y.csv', '2'],
    ]),
  );
  expect(readFileSync(join(into, 'x.csv'), 'utf8')).toBe('1');
  expect(readFileSync(join(into, 'deeper/y.csv'), 'utf8')).toBe('2');
  expect(readdirSync(into).sort()).toEqual(['deeper', 'x.csv']);
});

test('puts back what was there when one file cannot be written', () => {
  const into = folder();
  writeFileSync(join(into, 'x.csv'), 'before');
  mkdirSync(join(into, 'taken.csv'));
  const files = new Map([
    ['x.csv', 'after'],
    ['new.csv', 'new'],
    ['taken.csv', 'a folder has this name'],
  ]);
  expect(() => writeFiles(into, files)).toThrow(WriteFault);
  expect(readFileSync(join(into, 'x.csv'), 'utf8')).toBe('before');
  expect(readdirSync(into).sort()).toEqual(['taken.csv', 'x.csv']);
});

test('says in Chinese which file it was', () => {
  const into = folder();
  mkdirSync(join(into, 'taken.csv'));
  expect(() => writeFiles(into, new Map([['taken.csv', '']]))).toThrow(
    `${join(into, 'taken.csv')}：不能写入（EISDIR）`,
  );
});
