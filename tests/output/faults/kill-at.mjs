/**
 * Loaded before a command (`node --import …/kill-at.mjs?at=3`): the process is gone, as by `kill -9`,
 * before its third rename or removal.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const at = Number(new URL(import.meta.url).searchParams.get('at'));
let count = 0;

if (isMainThread) {
  for (const name of ['renameSync', 'rmSync']) {
    const real = fs[name];
    fs[name] = (...args) => {
      count += 1;
      if (count === at) process.kill(process.pid, 'SIGKILL');
      return real(...args);
    };
  }
  syncBuiltinESMExports();
}
