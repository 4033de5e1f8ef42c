/**
 * Loaded before a command (`node --import …/refuse.mjs?code=ENOSPC&in=/place&calls=writeSync`): from
 * then on the system refuses to write below that place, as a full or read-only disk does.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { searchParams } = new URL(import.meta.url);
const code = searchParams.get('code');
const place = searchParams.get('in');

/** Calls that need room or permission, with where their path stands; descriptors belong to opened files. */
const CALLS = {
  mkdirSync: 0,
  mkdtempSync: 0,
  writeFileSync: 0,
  copyFileSync: 1,
  linkSync: 1,
  renameSync: 1,
  openSync: 0,
};

for (const [name, at] of Object.entries(CALLS)) {
  const real = fs[name];
  fs[name] = (...args) => {
    const path = typeof args[at] === 'string' ? args[at] : '';
    const writes = name !== 'openSync' || /[wax+]/.test(String(args[1] ?? 'r'));
    if (!writes || !path.startsWith(place)) return real(...args);
    throw Object.assign(new Error(`${code}: refused, ${name} '${path}'`), {
      code,
      path,
      syscall: name.replace(/Sync$/, '').toLowerCase(),
    });
  };
}
syncBuiltinESMExports();
