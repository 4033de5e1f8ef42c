import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeWithBackup, lastBackup, restoreBackup } from '../../scripts/commands/backup.ts';
import { makeOutput, readOutput } from '../publish/make-output.ts';

const NOW = new Date(2026, 6, 18, 9, 30, 5);
const IS_ROOT = process.getuid?.() === 0;

interface Data {
  readonly root: string;
  readonly dir: string;
  readonly read: ReadonlyMap<string, Uint8Array>;
}

/** A data folder with two tables, and what was read of it. */
function makeData(): Data {
  const root = makeOutput({ 'data/a.csv': 'a ', 'data/b.csv': 'b ' });
  const dir = join(root, 'data');
  const names = ['a.csv', 'b.csv'];
  return { root, dir, read: new Map(names.map((name) => [name, readFileSync(join(dir, name))])) };
}

const TIDIED = new Map([
  ['a.csv', Buffer.from('a')],
  ['b.csv', Buffer.from('b')],
]);

const tidy = ({ dir, read }: Data): string => changeWithBackup(dir, read, TIDIED, NOW);
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('changing data', () => {
  test('leaves nothing in the data folder but the data, and a copy beside it', () => {
    const data = makeData();
    expect(tidy(data)).toBe(join(data.root, 'data-backup/20260718-093005'));
    expect(readdirSync(data.dir).sort()).toEqual(['a.csv', 'b.csv']);
    expect(readdirSync(data.root).sort()).toEqual(['data', 'data-backup']);
    expect(readOutput(data.dir, 'a.csv')).toBe('a');
    expect(readOutput(data.root, 'data-backup/20260718-093005/a.csv')).toBe('a ');
  });

  test('keeps who may read and write a file, in its copy as well, and gives it back', () => {
    const data = makeData();
    const path = join(data.dir, 'a.csv');
    chmodSync(path, 0o660);
    if (IS_ROOT) chownSync(path, 12345, 54321);
    const copy = join(tidy(data), 'a.csv');
    for (const file of [path, copy]) {
      expect(modeOf(file)).toBe('660');
      if (IS_ROOT) expect(statSync(file)).toMatchObject({ uid: 12345, gid: 54321 });
    }
    chmodSync(path, 0o600);
    if (IS_ROOT) chownSync(path, 0, 0);
    restoreBackup(data.dir, lastBackup(data.dir) as NonNullable<ReturnType<typeof lastBackup>>);
    expect(readFileSync(path, 'utf8')).toBe('a ');
    expect(modeOf(path)).toBe('660');
    if (IS_ROOT) expect(statSync(path)).toMatchObject({ uid: 12345, gid: 54321 });
  });

  test('respects a read-only file: it is named, and no other is changed', () => {
    const data = makeData();
    chmodSync(join(data.dir, 'b.csv'), 0o444);
    expect(() => tidy(data)).toThrow('这些文件是只读的，没有写：b.csv。');
    expect(readOutput(data.dir, 'a.csv')).toBe('a ');
    expect(readdirSync(data.root)).toEqual(['data']);
  });

  test('changes nothing when a file was saved after it was read', () => {
    const data = makeData();
    writeFileSync(join(data.dir, 'b.csv'), '刚刚保存的');
    expect(() => tidy(data)).toThrow('刚刚被别人改过');
    expect(readOutput(data.dir, 'a.csv')).toBe('a ');
    expect(readOutput(data.dir, 'b.csv')).toBe('刚刚保存的');
    expect(readdirSync(data.root)).toEqual(['data']);
  });

  test('says in Chinese that copies can be put nowhere', () => {
    const data = makeData();
    writeFileSync(join(data.root, 'data-backup'), '一个文件');
    expect(() => tidy(data)).toThrow(/data-backup.*有一级是文件/);
    expect(readOutput(data.root, 'data-backup')).toBe('一个文件');
    expect(readOutput(data.dir, 'a.csv')).toBe('a ');
  });

  test('follows a link to a table and leaves the link', () => {
    const data = makeData();
    writeFileSync(join(data.root, 'elsewhere.csv'), 'b ');
    const link = join(data.dir, 'c.csv');
    symlinkSync(join(data.root, 'elsewhere.csv'), link);
    const read = new Map([['c.csv', Buffer.from('b ')]]);
    changeWithBackup(data.dir, read, new Map([['c.csv', Buffer.from('b')]]), NOW);
    expect(readOutput(data.root, 'elsewhere.csv')).toBe('b');
    expect(readFileSync(link, 'utf8')).toBe('b');
  });
});

describe('what was edited since', () => {
  test('is neither as the change left it nor as it was before', () => {
    const data = makeData();
    tidy(data);
    expect(lastBackup(data.dir)?.edited).toEqual([]);
    writeFileSync(join(data.dir, 'a.csv'), 'a ');
    expect(lastBackup(data.dir)?.edited).toEqual([]);
    writeFileSync(join(data.dir, 'a.csv'), 'c');
    expect(lastBackup(data.dir)?.edited).toEqual(['a.csv']);
  });

  test('is known of a backup of an earlier version too', () => {
    const root = makeOutput({
      'data/a.csv': 'a',
      'data-backup/20260101-000000/a.csv': 'a ',
      'data-backup/20260101-000000/backup.json': JSON.stringify({
        version: 1,
        files: { 'a.csv': 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb' },
      }),
    });
    const backup = lastBackup(join(root, 'data'));
    expect(backup).toMatchObject({ names: ['a.csv'], edited: [] });
    const undone = restoreBackup(join(root, 'data'), backup as NonNullable<typeof backup>);
    expect(readOutput(root, 'data/a.csv')).toBe('a ');
    expect(readdirSync(undone).sort()).toEqual(['a.csv', 'backup.json', 'replaced']);
  });
});

test('undoing leaves a table that is read-only by now alone', () => {
  const data = makeData();
  tidy(data);
  chmodSync(join(data.dir, 'a.csv'), 0o444);
  const backup = lastBackup(data.dir) as NonNullable<ReturnType<typeof lastBackup>>;
  expect(() => restoreBackup(data.dir, backup)).toThrow('只读');
  expect(readOutput(data.dir, 'b.csv')).toBe('b');
  expect(existsSync(backup.folder)).toBe(true);
});

test('undoing brings back a table that was removed', () => {
  const data = makeData();
  tidy(data);
  rmSync(join(data.dir, 'b.csv'));
  const backup = lastBackup(data.dir) as NonNullable<ReturnType<typeof lastBackup>>;
  expect(backup.edited).toEqual(['b.csv']);
  restoreBackup(data.dir, backup);
  expect(readOutput(data.dir, 'b.csv')).toBe('b ');
  expect(lastBackup(data.dir)).toBeUndefined();
});
