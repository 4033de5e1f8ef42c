#!/usr/bin/env node
/** `npm run dev`: `parkbrief serve`, started anew whenever the code changes; open pages then reload. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import './setup/folder-name.mjs';
import { watchFolders } from './serve/watch-folders.ts';
import { PROJECT_ROOT } from './setup/project-root.mjs';

const CODE = ['src', 'scripts', 'public'].map((folder) => join(PROJECT_ROOT, folder));

const start = (): ChildProcess => {
  const program = join(PROJECT_ROOT, 'scripts/parkbrief.ts');
  const args = [program, 'serve', ...process.argv.slice(2)];
  return spawn(process.execPath, args, { stdio: 'inherit' });
};

let server = start();
const restart = async (): Promise<void> => {
  console.log('程序有变化，重新打开网站……');
  if (server.exitCode === null && server.kill()) await once(server, 'exit');
  server = start();
};
watchFolders(CODE, () => Promise.resolve(restart));
