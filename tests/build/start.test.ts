/** `npm start` and `npm run dev`: programs that stay, tried as a user would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeWorkspace } from './run-build.ts';

const started: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(
    started.splice(0).map((child) => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      return ended;
    }),
  );
});

/** Starts a program and waits for the address it prints; gives all it printed until then. */
function startProgram(
  args: readonly string[],
  workspace: ReturnType<typeof makeWorkspace>,
): Promise<{ address: string; output: string }> {
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      PARKBRIEF_DATA: workspace.data,
      PARKBRIEF_CONTENT: workspace.content,
      PARKBRIEF_OUT: workspace.out,
      PORT: '4600',
    },
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve({ address, output });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`ended with ${code}\n${output}`)));
  });
}

test('npm start builds once, serves, and next time uses what is there', async () => {
  const workspace = makeWorkspace();
  const first = await startProgram(['scripts/start.mjs'], workspace);
  expect(first.output).toContain('网站已生成');
  const home = await fetch(first.address);
  expect(await home.text()).toContain('<h1');
  expect((await fetch(`${first.address}no/such/page`)).status).toBe(404);

  const second = await startProgram(['scripts/start.mjs'], workspace);
  expect(second.output).toContain('直接使用上次生成的网站');
  expect(second.output).toContain('已被占用');
  expect(second.address).not.toBe(first.address);
});

test('npm run dev shows a saved change', async () => {
  const workspace = makeWorkspace();
  const { address } = await startProgram(
    ['scripts/parkbrief.ts', 'serve', '--port', '4650'],
    workspace,
  );
  const read = async (): Promise<string> => (await fetch(address)).text();
  expect(await read()).toContain('52.14');
  const file = join(workspace.data, 'observations.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('52.14', '53.33'));
  await expect.poll(read, { timeout: 10_000 }).toContain('53.33');
});
