import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteWritten, pruneWritten, wasWritten } from '../../scripts/output/written-record.ts';
import { makeOutput } from '../publish/make-output.ts';

const newRecords = (): string => makeOutput({});

/** Notes a file as written; it stands there unless it is said to be gone. */
function note(records: string, path: string, isThere = true): void {
  if (isThere) writeFileSync(path, '');
  noteWritten(path, 'a', records);
}

test('files that are gone are forgotten, but not those whose folder is away', () => {
  const records = newRecords();
  const root = makeOutput({ 'stick/x.docx': '' });
  const [here, gone, away] = ['here.docx', 'gone.docx', 'stick/x.docx'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  note(records, here);
  note(records, gone, false);
  note(records, away, false);
  rmSync(join(root, 'stick'), { recursive: true });
  pruneWritten(records);
  expect([here, gone, away].map((path) => wasWritten(path, 'a', records))).toEqual([
    true,
    false,
    true,
  ]);
  rmSync(here);
  pruneWritten(records);
  expect(readdirSync(records)).toHaveLength(1);
});

test('however many files are written, the records stay few, and the newest stay', () => {
  const records = newRecords();
  const root = makeOutput({});
  for (let index = 0; index < 450; index += 1) note(records, join(root, `${index}.docx`));
  for (const name of readdirSync(records)) utimesSync(join(records, name), 1e9, 1e9);
  const newest = join(root, 'newest.docx');
  note(records, newest);
  pruneWritten(records);
  expect(readdirSync(records)).toHaveLength(400);
  expect(wasWritten(newest, 'a', records)).toBe(true);
});
