/**
 * Loaded before a command (`node --import …/signal-at.mjs?signal=SIGINT&call=writeFileSync&path=…`): the
 * process is sent the signal when it first makes this call for a path that ends so, as by Ctrl+C.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { searchParams } = new URL(import.meta.url);
const [signal, call, path] = ['signal', 'call', 'path'].map((name) => searchParams.get(name));
let isSent = false;

if (isMainThread) {
  const real = fs[call];
  fs[call] = (...args) => {
    if (!isSent && args.some((arg) => typeof arg === 'string' && new RegExp(path).test(arg))) {
      isSent = true;
      process.kill(process.pid, signal);
    }
    return real(...args);
  };
  syncBuiltinESMExports();
}
