/** A park that keeps fewer tables gets a smaller site, not a broken one. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPark } from '../../src/data/check-park.ts';
import { readDataFiles } from '../../src/data/park.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { makeWorkspace, runVerb } from './run-build.ts';

test('without its optional files the demo still builds', () => {
  const workspace = makeWorkspace();
  const all = readdirSync(workspace.data).filter((name) => name.endsWith('.csv'));
  const optional = all.filter((name) => {
    const files = readDataFiles(workspace.data);
    files.delete(name);
    return checkPark(files, 'public').park !== undefined;
  });
  expect(optional).not.toEqual([]);
  for (const name of optional) rmSync(join(workspace.data, name));
  // Texts bind to what the demo has; here the pages themselves are looked at.
  for (const name of readdirSync(workspace.content)) {
    if (name.endsWith('.mdx')) rmSync(join(workspace.content, name));
  }
  const { status, stderr } = runVerb('build', workspace);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const pages = listOutputFiles(workspace.out).filter((file) => file.endsWith('.html'));
  expect(pages).toContain('index.html');
});
