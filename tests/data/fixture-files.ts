import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDataFiles } from '../../src/check/load-park.ts';
import { openWorkbooks } from '../../src/data/workbook/workbook-tables.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A small set of tables without fault. */
export function soundFiles(): Map<string, Uint8Array> {
  return readDataFiles(`${FIXTURES}/sound`);
}

/** Names of the folders that each hold one kind of fault. */
export const FAULTS = readdirSync(`${FIXTURES}/faults`);

/** Path of the report that a folder of faults must give. */
export function expectedPath(fault: string): string {
  return `${FIXTURES}/faults/${fault}/expected.txt`;
}

/** One small table of every dataset, without fault and agreeing with each other. */
export function wholeFiles(): Map<string, Uint8Array> {
  return readDataFiles(`${FIXTURES}/whole`);
}

/** Names of the folders that each hold tables which are readable but doubtful beside the others. */
export const DOUBTS = readdirSync(`${FIXTURES}/doubts`);

/** The whole tables with those of a folder in their place. */
export function doubtFiles(doubt: string): Map<string, Uint8Array> {
  return new Map([...wholeFiles(), ...readDataFiles(`${FIXTURES}/doubts/${doubt}`)]);
}

/** Path of the report that a folder of doubts must give. */
export function doubtPath(doubt: string): string {
  return `${FIXTURES}/doubts/${doubt}/expected.txt`;
}

function readFault(fault: string): Promise<Map<string, Uint8Array>> {
  const folder = `${FIXTURES}/faults/${fault}`;
  const files = new Map([...soundFiles(), ...readDataFiles(folder)]);
  const without = `${folder}/without.txt`;
  const names = existsSync(without) ? readFileSync(without, 'utf8').split('\n') : [];
  for (const name of names) files.delete(name.trim());
  return openWorkbooks(files);
}

const faults = new Map<string, ReadonlyMap<string, Uint8Array>>();
for (const fault of FAULTS) faults.set(fault, await readFault(fault));

/** The sound tables with those of a folder in their place, less what its without.txt names. */
export function faultFiles(fault: string): Map<string, Uint8Array> {
  return new Map(faults.get(fault));
}

/** The faults of files alone; the offline check page is not told of folders inside the data. */
export const FILE_FAULTS = FAULTS.filter((fault) =>
  [...faultFiles(fault).keys()].every((name) => !/^(?!parcels\/).*\//.test(name)),
);

/** The bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A sound file with one text replaced by another; throws when it isn't there. */
export function changed(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  from: string,
  to: string,
): Map<string, Uint8Array> {
  const before = new TextDecoder().decode(files.get(name));
  if (!before.includes(from)) throw new Error(`${name} has no ${from}`);
  return new Map(files).set(name, utf8(before.replace(from, to)));
}
