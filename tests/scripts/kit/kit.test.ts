/** What the command refuses, before anything is made. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parkbrief } from '../run-parkbrief.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-kit-'));
const out = join(folder, 'kit');

test.each([
  ['no system', [], 2, '--platform'],
  ['a system nobody knows', ['--platform', 'windows'], 2, '认不出来。可以写：win-x64'],
  [
    'a system without a package, and no Node',
    ['--platform', 'linux-loong64'],
    1,
    '用 --node <文件>',
  ],
  [
    'a Node that is not there',
    ['--platform', 'linux-loong64', '--node', join(folder, 'absent')],
    1,
    '找不到 --node 写的文件',
  ],
])('a kit for %s is refused', async (_name, args, status, words) => {
  const run = await parkbrief('kit', ...args, '--out', out);
  expect(run.stderr).toContain(words);
  expect(run.status).toBe(status);
  expect(existsSync(out)).toBe(false);
});

test('a folder with something else in it is left as it is', async () => {
  const used = mkdtempSync(join(tmpdir(), 'parkbrief-kit-'));
  writeFileSync(join(used, 'letter.txt'), 'x');
  const run = await parkbrief('kit', '--platform', 'linux-x64', '--out', used);
  expect(run.stderr).toContain('没有动它');
  expect(run.status).toBe(1);
});
