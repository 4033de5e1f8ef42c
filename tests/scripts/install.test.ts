import { expect, test } from 'vitest';
import { isInstalled } from '../../scripts/setup/install.mjs';
import { makeOutput } from '../publish/make-output.ts';

const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });
const wanted = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};
const LOCK = 'package-lock.json';
const PRESENT = 'node_modules/.package-lock.json';

test.each([
  ['nothing installed', { [LOCK]: lock(wanted) }, false],
  [
    'all that is not optional',
    { [LOCK]: lock(wanted), [PRESENT]: lock({ 'node_modules/a': { version: '1.0.0' } }) },
    true,
  ],
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
  ['a list cut off by a crash', { [LOCK]: lock(wanted), [PRESENT]: '{"packages":' }, false],
])('with %s', (_name, files, installed) => {
  expect(isInstalled(makeOutput(files))).toBe(installed);
});
