/** Pages taken over from the site of before: the new site is the same to the byte as one made from nothing. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { makeWorkspace, runVerb } from './run-build.ts';

const workspace = makeWorkspace();

/** Puts `after` for `before`, which must be there, once. */
function edit(folder: 'data' | 'content', file: string, before: RegExp, after: string): void {
  const path = join(workspace[folder], file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(before);
  writeFileSync(path, text.replace(before, after));
}

/** Builds an edition over what is there; gives its files with their contents and whether each is the file of before. */
function build(edition: 'public' | 'internal', out = workspace.out) {
  const inode = (file: string) => statSync(join(out, file), { throwIfNoEntry: false })?.ino;
  const old = existsSync(out) ? listOutputFiles(out) : [];
  const before = new Map(old.map((file) => [file, inode(file)]));
  const { status, stderr } = runVerb('build', { ...workspace, out }, ['--edition', edition]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const files = listOutputFiles(out);
  return {
    contents: new Map(files.map((file) => [file, readFileSync(join(out, file))])),
    taken: files.filter((file) => before.get(file) === inode(file)),
  };
}

/** What a build into a folder that was never there gives. */
function fromNothing(edition: 'public' | 'internal') {
  return build(edition, `${workspace.out}-${edition}`).contents;
}

/** Files of a folder that were taken over, and how many there are in all. */
function takenBelow(site: ReturnType<typeof build>, folder: string): readonly [number, number] {
  const below = (file: string): boolean => file.startsWith(`${folder}/`);
  return [site.taken.filter(below).length, [...site.contents.keys()].filter(below).length];
}

describe('after rows of several tables were changed', () => {
  let site: ReturnType<typeof build>;

  beforeAll(() => {
    build('internal');
    edit('data', 'enterprise-periods.csv', /^(惊星光电,2024年1-7月,)980,/m, '$1990,');
    edit('data', 'qualifications.csv', /(2024-12-09,)2027-12-08/, '$12027-12-07');
    edit('data', 'grades.csv', /^(量度光电,2024,A,)95\.70/m, '$195.80');
    edit('data', 'projects.csv', /^(chixiao-rods,.*,)赤霄金属铜合金棒材,/m, '$1铜合金棒材,');
    site = build('internal');
  });

  test('the site is what it would be if there had been none', () => {
    const anew = fromNothing('internal');
    expect([...site.contents.keys()]).toEqual([...anew.keys()]);
    for (const [file, bytes] of anew) expect(site.contents.get(file), file).toEqual(bytes);
  });

  test('pages that the rows do not concern are those of before', () => {
    for (const folder of ['enterprises', 'guide', 'indicators']) {
      const [taken, all] = takenBelow(site, folder);
      expect(taken, folder).toBeGreaterThan(all * 0.6);
    }
    for (const file of ['figures/gdp-kpi.svg', 'about.html']) {
      expect(site.taken, file).toContain(file);
    }
  });

  test('pages that show one of them are not', () => {
    for (const file of [
      'enterprises/index.html',
      'enterprises/jingxing-opto.html',
      'enterprises/chixiao-metal.html',
      'efficiency/index.html',
      'projects/index.html',
      'projects/chixiao-rods.html',
      'report/2024-07.html',
      'deck/index.html',
    ]) {
      expect(site.contents.has(file), file).toBe(true);
      expect(site.taken, file).not.toContain(file);
    }
  });
});

describe('after a row of one period was changed', () => {
  test('reports of the periods before it are those of before', () => {
    build('internal');
    edit('data', 'enterprise-periods.csv', /^(惊星光电,2024年1-7月,)990,/m, '$1985,');
    const site = build('internal');
    expect(site.taken).toContain('report/2024-06.html');
    expect(site.taken).toContain('report/2023-12.html');
    expect(site.taken).not.toContain('report/2024-07.html');
    expect(site.taken).not.toContain('report/2025-07.html');
    const anew = fromNothing('internal');
    for (const [file, bytes] of anew) expect(site.contents.get(file), file).toEqual(bytes);
  });
});

describe('over the site of another edition', () => {
  test('nothing of it is left', () => {
    const site = build('public');
    expect(site.taken).toEqual([]);
    const anew = fromNothing('public');
    expect([...site.contents.keys()]).toEqual([...anew.keys()]);
    for (const [file, bytes] of anew) expect(site.contents.get(file), file).toEqual(bytes);
  });
});
