/** Writes a kit as a folder or one zip file, and says what is in it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipFiles } from '../../src/open-data/zip-files.ts';
import { PRODUCT_VERSION } from '../../src/site/product-version.ts';
import { kit as texts, type KitFacts, kitNeeds, kitReadme } from '../../src/ui/kit.ts';
import { digestOf } from '../output/file-digest.ts';
import { formatMarker, MARKER_FILE } from '../../src/publish/marker.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { refuseFile, writeFile } from '../output/write-files.ts';
import { KIT_FILE, type KitMark } from '../setup/kit-mark.ts';
import { type KitFiles, type KitParts, kitParts } from './kit-parts.ts';
import type { KitPlatform } from './platform.ts';
import { startScripts } from './start-scripts.ts';

/** How a kit is asked for. */
export interface KitOptions {
  readonly platform: KitPlatform;
  /** Where it goes; a name that ends in .zip makes one file. */
  readonly out: string;
  /** A file that is Node for the system. */
  readonly node: string | undefined;
  readonly force: boolean | undefined;
}

const bytesOf = (files: KitFiles): number =>
  [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);

/** What goes beside the parts: starts, the text, the mark, and a package.json by which modules are modules. */
function besideParts(parts: KitParts, facts: KitFacts, platform: KitPlatform): KitFiles {
  const mark: KitMark = { platform: platform.name, program: parts.program };
  const project = { name: 'parkbrief', version: facts.version, private: true, type: 'module' };
  const encoder = new TextEncoder();
  const files = {
    ...startScripts(platform),
    [texts.readme]: kitReadme(facts),
    [KIT_FILE]: `${JSON.stringify(mark, null, 1)}\n`,
    'package.json': `${JSON.stringify(project, null, 1)}\n`,
  };
  return new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]));
}

/**
 * Makes the kit.
 * @throws CommandFault when something cannot be had or written
 */
export async function writeKit({ force, node, out, platform }: KitOptions): Promise<void> {
  const isZip = out.toLowerCase().endsWith('.zip');
  const use = { command: 'kit', force };
  if (isZip) refuseFile(out, use);
  const claim = isZip ? undefined : claimFolder(out, { ...use, kind: 'kit', edition: 'public' });
  try {
    const parts = await kitParts(platform, node);
    for (const note of parts.notes) console.error(note);
    const facts: KitFacts = {
      platform: platform.name,
      version: PRODUCT_VERSION,
      isWindows: platform.os === 'win32',
      node: parts.node,
      hasPictures: parts.hasPictures,
    };
    const beside = besideParts(parts, facts, platform);
    const files: KitFiles = new Map(
      [...Object.values(parts.files), beside].flatMap((part) => [...part]),
    );
    const programs = new Set([
      ...(platform.os === 'win32' ? [] : Object.keys(startScripts(platform))),
      `node/${platform.nodeFile}`,
    ]);
    let zipped: number | undefined;
    if (claim === undefined) {
      const zip = zipOf(files, programs, basename(out).slice(0, -'.zip'.length));
      writeFile(out, zip, use);
      zipped = zip.length;
    } else {
      for (const [name, bytes] of files) {
        const path = join(claim.fresh, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, bytes);
      }
      for (const note of claim.publish(programs)) console.error(note);
    }
    tellWhatIsThere(out, parts, files, facts, zipped);
  } finally {
    claim?.abandon();
  }
}

/** One zip file whose files lie in a folder of its name; with the marker a folder would have. */
function zipOf(files: KitFiles, programs: ReadonlySet<string>, folder: string): Uint8Array {
  const sums = [...files].map(([name, bytes]): [string, string] => [name, digestOf(bytes)]);
  const marker = formatMarker({ kind: 'kit', edition: 'public', files: Object.fromEntries(sums) });
  const all = new Map([...files, [MARKER_FILE, new TextEncoder().encode(marker)]]);
  const inFolder = (name: string): string => `${folder}/${name}`;
  return zipFiles(
    new Map([...all].map(([name, bytes]) => [inFolder(name), bytes])),
    new Set([...programs].map(inFolder)),
  );
}

function tellWhatIsThere(
  out: string,
  parts: KitParts,
  files: KitFiles,
  facts: KitFacts,
  zipped: number | undefined,
): void {
  console.log(texts.made(out, files.size, bytesOf(files)));
  for (const [name, part] of Object.entries(parts.files))
    console.log(
      texts.part(texts.parts[name as keyof typeof texts.parts], part.size, bytesOf(part)),
    );
  if (zipped !== undefined) console.log(texts.zipped(zipped));
  for (const line of kitNeeds(facts)) console.log(line);
}
