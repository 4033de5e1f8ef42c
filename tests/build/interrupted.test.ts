/**
 * Ctrl+C while a site is being built, sent at a known point of the build: before the swap nothing of ours
 * stays and the site of before stands; from the swap on the whole new one stands. Never anything between.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { foreignEntries } from '../../scripts/output/folder-entries.ts';
import { readMarker } from '../../scripts/output/marker.ts';
import type { Marker } from '../../src/publish/marker.ts';
import { makeRegion } from './region-workspace.ts';
import { makeSmallWorkspace } from './run-build.ts';

const JOURNALS = '.cache/journals';

/** Runs a command that gets a signal when it first makes a call for a path of this pattern. */
function interrupted(
  at: { readonly signal: string; readonly call: string; readonly path: string },
  command: readonly string[],
) {
  const query = new URLSearchParams(at).toString();
  const preload = `${pathToFileURL(resolve('tests/output/faults/signal-at.mjs')).href}?${query}`;
  const args = ['--import', preload, 'scripts/parkbrief.ts', ...command];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

function interruptedBuild(signal: string, call: string, path: string) {
  const { content, data, out } = makeSmallWorkspace();
  const options = ['--data', data, '--content', content, '--out', out];
  const { status, stderr, stdout } = interrupted({ signal, call, path }, ['build', ...options]);
  return { out, root: dirname(out), status, stderr, stdout };
}

/** Journals of builds into a folder. */
function journalsOf(root: string): string[] {
  const journals = existsSync(JOURNALS) ? readdirSync(JOURNALS) : [];
  const texts = journals.map((name) => readFileSync(join(JOURNALS, name), 'utf8'));
  return texts.filter((text) => text.includes(root));
}

test.each([
  ['its folder is made', 'SIGINT', 130, 'mkdirSync', '\\.parkbrief-[^/]*$'],
  ['its folder is made', 'SIGTERM', 143, 'mkdirSync', '\\.parkbrief-[^/]*$'],
  ['pages are written', 'SIGTERM', 143, 'writeFileSync', '\\.parkbrief-.*\\.html$'],
] as const)(
  'as %s, %s ends the build and takes its folders away',
  (_when, signal, code, call, path) => {
    const { root, status, stdout } = interruptedBuild(signal, call, path);
    expect(status).toBe(code);
    expect(readdirSync(root).sort()).toEqual(['content', 'data']);
    expect(journalsOf(root)).toEqual([]);
    expect(stdout).not.toContain('已生成');
  },
);

test.each([
  ['the folder is marked', 'SIGINT', 130, 'writeFileSync', '/parkbrief\\.json$'],
  ['it takes its place', 'SIGTERM', 143, 'renameSync', '/dist$'],
] as const)(
  'as %s, %s comes too late: the new site stands whole',
  (_when, signal, code, call, path) => {
    const { out, root, status, stdout } = interruptedBuild(signal, call, path);
    expect(status).toBe(code);
    expect(readdirSync(root).sort()).toEqual(['content', 'data', 'dist']);
    const marker = readMarker(out) as Marker;
    expect(foreignEntries(out, marker)).toEqual({ added: [], changed: [], emptyFolders: [] });
    expect(Object.keys(marker.files).filter((file) => !existsSync(join(out, file)))).toEqual([]);
    expect(journalsOf(root)).toEqual([]);
    expect(stdout).toContain('已生成');
  },
);

test('as the input of a member is written, SIGINT ends the plan of a region before the next one', () => {
  const { at, file } = makeRegion();
  const plan = ['region', 'plan', '--jobs', '1', '--region', file, '--out', at('plan')];
  const signal = { signal: 'SIGINT', call: 'writeFileSync', path: '/parks/yunjiang\\.json$' };
  const { status, stderr, stdout } = interrupted(signal, plan);
  expect({ status, stderr }).toEqual({ status: 130, stderr: '' });
  expect(stdout).toContain('yunjiang');
  expect(stdout).not.toContain('qingshi');
  expect(readdirSync(dirname(at('plan')))).toEqual(['region']);
});
