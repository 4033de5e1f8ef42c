/**
 * Whether this program is a kit: a folder that `parkbrief kit` made, which runs without npm and bundles
 * nothing, because what bundlers make is in it already.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.mjs';

/** The file that makes a folder a kit. */
export const KIT_FILE = 'kit.json';

/** What the file says. */
export interface KitMark {
  /** The system it runs on, such as `win-x64`. */
  readonly platform: string;
  /** Digest of the program that writes pages, which lies in `program/`. */
  readonly program: string;
}

/** What is written of the kit that `root` is; undefined when it is none. */
function readKitMark(root: string): KitMark | undefined {
  const file = join(root, KIT_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KitMark) : undefined;
}

/** The kit this runs in; undefined in a checkout. */
export const KIT = readKitMark(PROJECT_ROOT);
