import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../scripts/setup/digest.mjs';
import { makeOutput } from '../publish/make-output.ts';

test('a digest changes with contents, names and the salt, and with nothing else', () => {
  const root = makeOutput({ 'data/a.csv': '1', 'data/b.csv': '2' });
  const paths = [join(root, 'data'), join(root, 'later')];
  const first = digestOf(paths);
  expect(digestOf(paths)).toBe(first);
  expect(digestOf(paths, 'internal')).not.toBe(first);
  writeFileSync(join(root, 'data/b.csv'), '3');
  const changed = digestOf(paths);
  expect(changed).not.toBe(first);
  writeFileSync(join(root, 'data/b.csv'), '2');
  expect(digestOf(paths)).toBe(first);
  mkdirSync(join(root, 'later'));
  writeFileSync(join(root, 'later/c.csv'), '');
  expect(digestOf(paths)).not.toBe(first);
});
