/**
 * A browser of 2020: Chromium 80, as domestic desktops still run. The npm package chrome-aws-lambda
 * carries it, for Linux on x64 only.
 */
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** True where the old browser can run. */
export const oldKernelRuns = process.platform === 'linux' && process.arch === 'x64';

const PACKED = 'node_modules/chrome-aws-lambda/bin/chromium.br';
const FOLDER = resolve('.cache/chromium-80');

/** Command line that lets it run as root, in a container, without a GPU. */
export const OLD_KERNEL_ARGS = [
  '--headless',
  '--no-sandbox',
  '--single-process',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of the old browser, unpacked the first time. */
export async function unpackOldKernel(): Promise<string> {
  const program = join(FOLDER, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(FOLDER, { recursive: true });
  const partial = `${program}-${process.pid}`;
  await pipeline(createReadStream(PACKED), createBrotliDecompress(), createWriteStream(partial));
  chmodSync(partial, 0o755);
  renameSync(partial, program);
  return program;
}
