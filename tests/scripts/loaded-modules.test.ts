/**
 * Help is there at once: it loads the options of the verbs and none of what they do. A check loads what
 * it reads with, and nothing that is only for files it was not given.
 */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Prints the address of every module that is loaded, at the end and apart from the help. */
const PRINT_LOADED = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  process.on('exit', () => console.error(JSON.stringify(loaded)));
`;

function packagesOf(loaded: readonly string[]): string[] {
  return loaded.flatMap((url) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? []);
}

function modulesOf(...args: string[]): { help: string; loaded: string[] } {
  const preload = `data:text/javascript,${encodeURIComponent(PRINT_LOADED)}`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, 'scripts/parkbrief.ts', ...args],
    { encoding: 'utf8' },
  );
  return { help: stdout, loaded: JSON.parse(stderr) as string[] };
}

// The general help loads the options of every verb, so that it stands for all.
describe.each([
  ['the general help', ['--help']],
  ['the help of a verb', ['build', '--help']],
])('%s', (_name, args) => {
  const { help, loaded } = modulesOf(...args);

  test('prints its usage', () => expect(help).toContain('用法：'));

  test('loads no packages but those that read the command line and colour it', () => {
    const packages = packagesOf(loaded);
    expect(packages).toContain('commander');
    expect(packages.filter((name) => !['commander', 'picocolors'].includes(name))).toEqual([]);
  });

  test('loads no module of the project that reads, checks or writes', () => {
    const parts = loaded.flatMap((url) => /\/(src\/(?!ui\/)[^?]*)/.exec(url)?.[1] ?? []);
    expect(parts).toEqual([]);
    expect(loaded.filter((url) => !url.startsWith('node:')).length).toBeLessThan(60);
  });
});

test('the help of a verb loads the options of no other', () => {
  const verbs = (args: string[]): string[] =>
    modulesOf(...args).loaded.flatMap(
      (url) => /\/scripts\/commands\/(check|build|report|deck)\.ts$/.exec(url)?.[1] ?? [],
    );
  expect(verbs(['build', '--help'])).toEqual(['build']);
  expect(verbs(['help', 'deck'])).toEqual(['deck']);
});

test('a check of CSV files reads them with what it needs, and loads no workbooks, no parts of a document', () => {
  const { loaded } = modulesOf('check', '--data', 'data', '--content', 'content');
  const packages = packagesOf(loaded);
  expect(packages).toEqual(expect.arrayContaining(['csv-parse', 'yaml', 'zod', 'remark-mdx']));
  const others = ['hucre', 'fflate', 'htmlparser2', 'css-select', 'entities', '@acemir/cssom'];
  const makers = ['astro', 'vite', 'esbuild', 'sharp', 'docx', 'playwright-core', 'minisearch'];
  expect(packages.filter((name) => [...others, ...makers].includes(name))).toEqual([]);
  expect(packages.filter((name) => name === 'linkedom').length).toBeLessThan(2);
});
