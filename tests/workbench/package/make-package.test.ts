/** How the package step gets from the desk to a package, whatever comes in between. */
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/data/park.ts';
import type { Desk } from '../../../src/workbench/desk.ts';
import type { BuildOptions } from '../../../src/workbench/engine/engine.ts';
import { answerPackages, callPackages } from '../../../src/workbench/package/call-packages.ts';
import { makePackage } from '../../../src/workbench/package/make-package.ts';
import type { PackageMaker } from '../../../src/workbench/package/package-maker.ts';
import type { ReleaseSheet } from '../../../src/workbench/package/release-desk.ts';

const SHEET: ReleaseSheet = {
  name: '2026-06-r1',
  previous: undefined,
  published: '2026-07-22 09:00',
  changed: [],
  deleted: [],
  files: 3,
  lines: [],
  inspected: '',
  comparison: '',
};
const never = (): never => {
  throw new Error('not asked for');
};
const MAKER: PackageMaker = {
  refusal: () => Promise.resolve(undefined),
  start: (_edition, _built, forRelease) => Promise.resolve(forRelease ? SHEET : undefined),
  approve: never,
  zip: never,
  report: never,
  drawings: never,
  word: never,
};

interface Given {
  readonly edition?: Edition;
  readonly maker?: Partial<PackageMaker>;
  readonly forRelease?: boolean;
  build?(options: BuildOptions): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Runs the step with an engine of the test's; gives how it ended and how the site was asked for. */
async function run({ build, edition = 'public', forRelease = true, maker = {} }: Given) {
  const asked: (boolean | undefined)[] = [];
  const stop = new AbortController();
  const packages = { ...MAKER, ...maker };
  const engine = {
    packages: callPackages((call) => Promise.resolve(answerPackages(packages, call))),
    build: (_edition: Edition, options: BuildOptions) => {
      asked.push(options.hasArchive);
      return build?.(options) ?? Promise.resolve(new Map());
    },
  };
  const desk = {
    edition: () => edition,
    engine,
    host: { now: () => 0 },
  } as unknown as Desk;
  const quiet = { onProgress: () => undefined, onComparing: () => undefined };
  const made = await makePackage(desk, forRelease, { ...quiet, signal: stop.signal });
  return { made, asked };
}

describe('what is made', () => {
  test.each<[string, Given, Awaited<ReturnType<typeof run>>]>([
    [
      'a release of the public edition',
      {},
      { made: { kind: 'sheet', sheet: SHEET }, asked: [true] },
    ],
    ['the public site alone', { forRelease: false }, { made: { kind: 'built' }, asked: [false] }],
    [
      'the internal site, which is never released',
      { edition: 'internal' },
      { made: { kind: 'built' }, asked: [false] },
    ],
    [
      'nothing of what may not be released: no page of it is built',
      { maker: { refusal: () => Promise.resolve('还没有到') } },
      { made: { kind: 'refused', problem: '还没有到' }, asked: [] },
    ],
    [
      'nothing where nothing is new',
      { maker: { start: () => Promise.resolve({ refused: '没有新的发布版。' }) } },
      { made: { kind: 'refused', problem: '没有新的发布版。' }, asked: [true] },
    ],
    [
      'nothing of a site with faults, which are said',
      { build: () => Promise.reject(new Error('数据有错误')) },
      { made: { kind: 'failed', problem: '没有做成：数据有错误' }, asked: [true] },
    ],
    [
      'nothing of a build that was stopped',
      {
        build: () => Promise.reject(Object.assign(new Error('stopped'), { name: 'AbortError' })),
      },
      { made: { kind: 'cancelled' }, asked: [true] },
    ],
  ])('%s', async (_, given, expected) => {
    expect(await run(given)).toEqual(expected);
  });
});
