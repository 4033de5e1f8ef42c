import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { applyOptions } from '../../scripts/commands/options.ts';
import { PROJECT_ROOT } from '../../scripts/setup/project-root.mjs';

const { cwd, env } = process;
const [folder, before] = [cwd(), { ...env }];
afterAll(() => {
  process.chdir(folder);
  for (const name of Object.keys(env)) if (!(name in before)) Reflect.deleteProperty(env, name);
  Object.assign(env, before);
});

test.each([
  ['public', undefined, join(PROJECT_ROOT, 'dist')],
  ['internal', undefined, join(PROJECT_ROOT, 'dist-internal')],
  ['internal', '/elsewhere/site', '/elsewhere/site'],
] as const)('the %s edition with --out %s goes to %s', (edition, out, expected) => {
  const options = applyOptions(out === undefined ? { edition } : { edition, out });
  expect(options.out).toBe(expected);
});
