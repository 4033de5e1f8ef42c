/** Ctrl+C while a site is being built: nothing of ours stays, and the site of before stands. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkspace } from './run-build.ts';

const JOURNALS = '.cache/journals';

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends the build and takes its folders away', async (signal, code) => {
  const { content, data, out } = makeWorkspace();
  const root = dirname(out);
  const args = ['scripts/parkbrief.ts', 'build', '--data', data, '--content', content];
  const child = spawn(process.execPath, [...args, '--out', out], { stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const isAtWork = (): boolean => readdirSync(root).some((name) => name.startsWith('.parkbrief-'));
  await expect.poll(isAtWork, { timeout: 120_000, interval: 20 }).toBe(true);
  child.kill(signal);
  expect(await ended).toBe(code);
  expect(readdirSync(root).sort()).toEqual(['content', 'data']);
  const journals = existsSync(JOURNALS) ? readdirSync(JOURNALS) : [];
  const texts = journals.map((name) => readFileSync(join(JOURNALS, name), 'utf8'));
  expect(texts.filter((text) => text.includes(root))).toEqual([]);
});
