/**
 * The demo built at the end of months of every kind: a quarter, one between, a whole year and the first two of a
 * year that has only begun. No text is touched; a report or slides of a later month are not there yet. What
 * sentences say of every month in both editions is read in tests/months, without pages.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/data/park.ts';
import { periodKey, type Period } from '../../src/data/period.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { readTexts } from '../../src/site/read-content.ts';
import { demoBy, NEW_YEAR } from '../months/demo-months.ts';
import { textsBy } from '../months/month-texts.ts';
import { pageFaults, siteFaults } from './page-faults.ts';
import { makeWorkspace, runVerb, type Workspace } from './run-build.ts';

const CASES: readonly (readonly [Period, Edition])[] = [
  [{ year: 2025, month: 3 }, 'public'],
  [{ year: 2025, month: 5 }, 'public'],
  [{ year: 2025, month: 12 }, 'internal'],
  [NEW_YEAR, 'public'],
];

/** The demo's data by a month and the texts written by then. */
function workspaceBy(month: Period): Workspace {
  const workspace = makeWorkspace();
  for (const [name, bytes] of demoBy(month)) writeFileSync(join(workspace.data, name), bytes);
  const texts = readTexts('content');
  const written = new Set(textsBy(texts, month));
  for (const text of texts) if (!written.has(text)) rmSync(join(workspace.content, text.path));
  return workspace;
}

test.each([
  ['<main><h1>土地</h1><h2></h2><p>说明</p></main>', 'an h2 without a text'],
  ['<main><h1>土地</h1><h2>批次</h2><h2>地块</h2><p>说明</p></main>', 'nothing under the h2 批次'],
  ['<main><h1>土地</h1><p>说明</p><h3>批次</h3></main>', 'nothing under the h3 批次'],
  ['<main><p>完成NaN亿元</p></main>', 'no value: 完成NaN亿元'],
  ['<svg><path d="M0,NaN"/></svg>', 'no value: M0,NaN'],
  ['<p title="undefined亩"></p>', 'no value: undefined亩'],
  ['<p>产值<b>增长</b>−3%</p>', 'a direction with a sign: 产值增长−3%'],
  ['<ul><li>报批 0块</li><li>批复10块</li></ul>', 'plots of nothing: 报批 0块'],
])('of %s it is found what is wrong', (source, fault) => {
  expect(pageFaults(source, false)).toEqual([fault]);
});

test.each(CASES.map(([month, edition]) => [periodKey(month), edition, month] as const))(
  '%s, %s',
  (_key, edition, month) => {
    const workspace = workspaceBy(month);
    const { status, stderr } = runVerb('build', workspace, ['--edition', edition]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const pages = listOutputFiles(workspace.out).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    expect(siteFaults(workspace.out)).toEqual([]);
    rmSync(workspace.out, { recursive: true });
  },
);
