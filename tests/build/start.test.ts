/** `npm start` and `npm run dev`: programs that stay, tried as a user would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeSmallWorkspace } from './run-build.ts';
import { type Started, startProgram } from './start-program.ts';

const started: Started[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((program) => program.stop()));
});

async function start(...args: Parameters<typeof startProgram>): Promise<Started> {
  const program = await startProgram(...args);
  started.push(program);
  return program;
}

test('npm start builds once, serves, and next time uses what is there', async () => {
  const workspace = makeSmallWorkspace();
  const first = await start(['scripts/start.mjs'], workspace);
  expect(first.output).toContain('网站已生成');
  const home = await fetch(first.address);
  expect(await home.text()).toContain('<h1');
  expect((await fetch(`${first.address}no/such/page`)).status).toBe(404);

  const second = await start(['scripts/start.mjs'], workspace);
  expect(second.output).toContain('直接使用上次生成的网站');
  expect(second.output).toContain('已被占用');
  expect(second.address).not.toBe(first.address);
});

test('npm run dev shows a saved change', async () => {
  const workspace = makeSmallWorkspace();
  const { address } = await start(['scripts/parkbrief.ts', 'serve', '--port', '4650'], workspace);
  const read = async (): Promise<string> => (await fetch(address)).text();
  expect(await read()).toContain('52.14');
  const file = join(workspace.data, 'observations.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('52.14', '53.33'));
  await expect.poll(read, { timeout: 60_000 }).toContain('53.33');
});
