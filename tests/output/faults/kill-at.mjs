/**
 * Loaded before a command (`node --import …/kill-at.mjs?at=3`): the process is gone, as by `kill -9`,
 * before its third rename or removal. With `path` only those of paths of this pattern count; with
 * `whom=parent` it is a command that this one was started by.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { searchParams } = new URL(import.meta.url);
const at = Number(searchParams.get('at'));
const path = new RegExp(searchParams.get('path') ?? '');
const isOfParent = searchParams.get('whom') === 'parent';
let count = 0;

// A command that was started by another has a channel to it.
if (isMainThread && isOfParent === (process.channel !== undefined)) {
  for (const name of ['renameSync', 'rmSync']) {
    const real = fs[name];
    fs[name] = (...args) => {
      if (args.some((arg) => typeof arg === 'string' && path.test(arg))) count += 1;
      if (count === at) {
        count += 1;
        process.kill(isOfParent ? process.ppid : process.pid, 'SIGKILL');
      }
      return real(...args);
    };
  }
  syncBuiltinESMExports();
}
