/** What Astro makes must not depend on how the caller's shell is set up. */

import { setFlagsFromString } from 'node:v8';

/** Variables that Vite lets stand in for `import.meta.env.PROD` and the like. */
const VITE_NAMES = ['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'SITE', 'ASSETS_PREFIX', 'VITEST'];

/** Sets the mode for the Astro that is started next. */
export function setMode(mode: 'production' | 'development'): void {
  // Rolldown's allocator else keeps what bundling needed: a hundred megabytes.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  process.env['NODE_ENV'] = mode;
  for (const name of VITE_NAMES) delete process.env[name];
}

/**
 * Has this process and its threads collect what they threw away before there is as much of it as of what
 * they keep: a zone of five thousand firms is built in less than a gigabyte.
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=75');
}
