/** The files of a kit, part by part. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { kit as texts } from '../../src/ui/kit.ts';
import { KIT_PROGRAM, startProgram } from '../commands/program.ts';
import { CommandFault } from '../output/command-fault.ts';
import { temporaryPlace } from '../output/temporary-place.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { fetchPackages } from './fetch-packages.ts';
import { type LockedPackages, packagesFor, readLock } from './lock-packages.ts';
import { MADE_FILES, MADE_FOLDER, madeFile } from './made-files.ts';
import { checkNodeFile } from './node-file.ts';
import { type KitPlatform, PACKAGED_PLATFORMS } from './platform.ts';
import { packageFiles, productFiles, WHOLE_PACKAGES } from './product-files.ts';

/** Files by their path in the kit with forward slashes. */
export type KitFiles = ReadonlyMap<string, Uint8Array>;

/** What a kit is made of. */
export interface KitParts {
  readonly files: Readonly<Record<keyof typeof texts.parts, KitFiles>>;
  /** Digest of the program that writes pages. */
  readonly program: string;
  /** Version of the Node in it; undefined of a file that was given. */
  readonly node: string | undefined;
  readonly hasPictures: boolean;
  /** What staff should know. */
  readonly notes: readonly string[];
}

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Files of a folder as they are called in the kit. */
function filesOf(folder: string, names: readonly string[], inKit: string): [string, Uint8Array][] {
  return names.map((name) => [`${inKit}/${name}`, read(join(folder, name))]);
}

/** Where packages of a system lie: in the project where they are installed, else where npm puts them now. */
interface Packages {
  /** Folders by place in the lock file. */
  readonly folders: ReadonlyMap<string, string>;
  /** Names with versions of those that could not be had. */
  readonly missing: readonly string[];
  readonly reason: string;
}

function packagesIn(
  lock: LockedPackages,
  places: readonly string[],
  platform: KitPlatform,
  temporary: string,
): Packages {
  const here = (place: string): string => join(PROJECT_ROOT, place);
  const absent = places.filter((place) => !existsSync(here(place)));
  const names = absent.map(
    (place) => `${place.slice('node_modules/'.length)}@${lock[place]?.version}`,
  );
  if (absent.length > 0) console.error(texts.fetching(names));
  const reason = absent.length === 0 ? undefined : fetchPackages(lock, absent, platform, temporary);
  const found = reason === undefined ? places : places.filter((place) => !absent.includes(place));
  const folders = found.map((place): [string, string] => [
    place,
    absent.includes(place) ? join(temporary, place) : here(place),
  ]);
  return {
    folders: new Map(folders),
    missing: reason === undefined ? [] : names,
    reason: reason ?? '',
  };
}

/** Node and its licence: the file that was given, or that of the system's package. */
function nodeFiles(
  platform: KitPlatform,
  given: string | undefined,
  folder: string | undefined,
): KitFiles {
  const place = `node/${platform.nodeFile}`;
  if (given !== undefined) return new Map([[place, read(given)]]);
  const source = folder as string;
  // The package for Windows comes without the licence, which is the same for all systems.
  const installed = readdirSync(join(PROJECT_ROOT, 'node_modules')).filter((name) =>
    name.startsWith('node-'),
  );
  const licence = [source, ...installed.map((name) => join(PROJECT_ROOT, 'node_modules', name))]
    .map((root) => join(root, 'LICENSE'))
    .find(
      (file) => existsSync(file) && readFileSync(file, 'utf8').startsWith('Node.js is licensed'),
    );
  return new Map([
    [place, read(join(source, 'bin', platform.nodeFile))],
    ...(licence === undefined ? [] : [['node/LICENSE', read(licence)] as const]),
  ]);
}

function nodePlace(platform: KitPlatform, given: string | undefined): string | undefined {
  if (given !== undefined) {
    if (statSync(given, { throwIfNoEntry: false })?.isFile() !== true)
      throw new CommandFault(texts.missingFile(given));
    checkNodeFile(given, platform);
    return undefined;
  }
  if (!(PACKAGED_PLATFORMS as readonly string[]).includes(platform.name))
    throw new CommandFault(texts.needsNode(platform.name));
  return `node_modules/node-${platform.name}`;
}

/**
 * Gathers all of them.
 * @param given a file that is Node for the system, instead of that of its package
 * @throws CommandFault when something cannot be had
 */
export async function kitParts(
  platform: KitPlatform,
  given: string | undefined,
): Promise<KitParts> {
  const lock = readLock();
  const node = nodePlace(platform, given);
  const whole = WHOLE_PACKAGES.flatMap((name) => packagesFor(lock, name, platform));
  const binding = `node_modules/@img/sharp-${platform.os}-${platform.cpu}`;
  const coming = startProgram(false);
  const temporary = mkdtempSync(join(temporaryPlace(), 'parkbrief-kit-'));
  try {
    const places = [...(node === undefined ? [] : [node]), ...new Set(whole)];
    const { folders, missing, reason } = packagesIn(lock, places, platform, temporary);
    if (missing.length > 0 && given === undefined)
      throw new CommandFault(texts.notFetched(missing, platform.name, reason));
    const kept = await coming.ready();
    const program = join(kept.fixed, '..');
    const names = await productFiles(kept.entry);
    const isPackage = (name: string): boolean => name.startsWith('node_modules/');
    const packages = [...folders].filter(([place]) => place !== node);
    const made = MADE_FILES.map(async (name): Promise<[string, Uint8Array]> => [
      `${MADE_FOLDER}/${name}`,
      new TextEncoder().encode(await madeFile(name)),
    ]);
    const product = names.map((name): [string, Uint8Array] => [
      name,
      read(join(PROJECT_ROOT, name)),
    ]);
    return {
      files: {
        node: nodeFiles(platform, given, node === undefined ? undefined : folders.get(node)),
        program: new Map(filesOf(program, listOutputFiles(program), KIT_PROGRAM)),
        made: new Map(await Promise.all(made)),
        packages: new Map([
          ...product.filter(([name]) => isPackage(name)),
          ...packages.flatMap(([place, folder]) => filesOf(folder, packageFiles(folder), place)),
        ]),
        product: new Map(product.filter(([name]) => !isPackage(name))),
      },
      program: kept.digest,
      node: node === undefined ? undefined : lock[node]?.version,
      hasPictures: folders.has(binding),
      notes: missing.length === 0 ? [] : [texts.withoutPictures(missing)],
    };
  } finally {
    coming.cancel();
    rmSync(temporary, { recursive: true, force: true });
  }
}
