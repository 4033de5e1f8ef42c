#!/usr/bin/env node
/**
 * `npx parkbrief`: runs the command line of the project this lies in. npx puts the project's Node first
 * in the path; whoever calls it by another one that can't run TypeScript gets it all the same.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = new URL('../parkbrief.ts', import.meta.url);
if (process.features.typescript) {
  await import(program.href);
} else {
  const { requireProjectNode } = await import('../setup/project-node.mjs');
  const args = [fileURLToPath(program), ...process.argv.slice(2)];
  const { signal, status } = spawnSync(requireProjectNode(), args, { stdio: 'inherit' });
  if (signal !== null) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}
