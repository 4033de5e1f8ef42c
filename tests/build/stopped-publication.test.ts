/** What `check` only warns of, a build of the public edition stops on. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readDataFiles } from '../../src/check/load-park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { makeWholeWorkspace, runVerb } from './run-build.ts';

const workspace = makeWholeWorkspace();
const acknowledged = join(workspace.data, 'acknowledged.csv');
let name = '';

beforeAll(() => {
  const [header = ''] = readFileSync('data/acknowledged.csv', 'utf8').split(/(?<=\n)/);
  writeFileSync(acknowledged, header);
  const [hidden] = checkEdition(readDataFiles(workspace.data), 'public').hiddenNames;
  name = hidden?.name ?? '';
  appendFileSync(join(workspace.content, 'home.mdx'), `\n${name}正在洽谈。\n`);
});

test('a name only the internal edition has is a warning of the check', () => {
  const { status, stdout } = runVerb('check', workspace);
  expect(stdout).toContain(`公开版的文稿写到了不公开的`);
  expect(stdout).toContain('（name-not-public）');
  expect(stdout).toContain('有 1 处提醒，公开版发布前必须处理：name-not-public 1 处。');
  expect(status).toBe(0);
});

test('and stops the build of the public edition, which leaves nothing behind', () => {
  const { status, stderr } = runVerb('build', workspace);
  expect(stderr).toContain('公开版没有生成：有 1 处提醒，公开版发布前必须处理');
  expect(status).toBe(1);
  expect(existsSync(workspace.out)).toBe(false);
});

test('until it is acknowledged by the text and what it says', () => {
  appendFileSync(acknowledged, `home.mdx,,,name-not-public,${name},同名的另一家,张三,2026-07-10\n`);
  const { status, stdout } = runVerb('check', workspace);
  expect(stdout).toContain('已核实：同名的另一家（张三，2026-07-10）。');
  expect(stdout).not.toContain('公开版发布前必须处理');
  expect(stdout).not.toContain('没有和这条核实对应的提示');
  expect(status).toBe(0);
});

test('an acknowledgement of a text that says no such thing is told', () => {
  appendFileSync(acknowledged, 'about.mdx,,,personal-number,,电话,张三,2026-07-10\n');
  expect(runVerb('check', workspace).stdout).toContain('没有和这条核实对应的提示');
});
