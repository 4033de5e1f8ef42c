/**
 * The demo's pages at the end of months of every kind: a quarter, one between, a whole year and the first two of a
 * year that has only begun. No text is touched; a report or slides of a later month are not there yet. What
 * sentences say of every month in both editions is read in tests/months, without pages.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findFaults } from '../../scripts/commands/check-data.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import type { Edition } from '../../src/data/park.ts';
import { periodKey, type Period } from '../../src/data/period.ts';
import { loadProgram } from '../../src/publish/load-program.ts';
import { planSite } from '../../src/publish/make-site.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { portableFile } from '../../src/publish/portable-file.ts';
import { readTexts } from '../../src/site/read-content.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { demoBy, NEW_YEAR } from '../months/demo-months.ts';
import { textsBy } from '../months/month-texts.ts';
import { fileFaults, pageFaults } from './page-faults.ts';
import { makeWorkspace, type Workspace } from './run-build.ts';

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

/** Of pages of one kind every so many are read: of a month they differ by their rows alone. */
const EACH_OF_MANY = 8;

/** The files of a site that are read: all sections whole, some pages of each project, firm, figure and table. */
function readOf(addresses: readonly string[]): string[] {
  const perFolder = new Map<string, number>();
  return addresses.filter((address) => {
    if (!/\.(html|csv|svg|json|xml|txt)$/.test(address)) return false;
    if (/(?:^|\/)index\.html$/.test(address) || !address.includes('/')) return true;
    const folder = dirname(address);
    const at = perFolder.get(folder) ?? 0;
    perFolder.set(folder, at + 1);
    return at % EACH_OF_MANY === 0;
  });
}

test.each(CASES.map(([month, edition]) => [periodKey(month), edition, month] as const))(
  '%s, %s',
  async (_key, edition, month) => {
    const { content, data } = workspaceBy(month);
    const options = { ...{ data, content, out: 'dist', edition }, folders: { data, content } };
    const { inputs, prose } = await findFaults(options);
    expect(prose).toEqual([]);
    const kept = await startProgram(false).ready();
    const program = await loadProgram(kept);
    const site = inputs as SiteInputs;
    const { frame, pages } = planSite(program, listOutputFiles(kept.fixed), site);
    expect(pages.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(100);
    const found: unknown[] = [];
    for (const address of readOf(pages)) {
      const { bytes, faults } = portableFile(address, await program.render(site, address), frame);
      if (bytes === undefined) continue;
      found.push(...faults, ...fileFaults(address, new TextDecoder().decode(bytes)));
    }
    expect(found).toEqual([]);
  },
);
