import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPark } from './check-park.ts';
import type { Tables } from './datasets.ts';
import { DataFault } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { ParkRow } from './parks.ts';

/** Which edition a site is: `public` has no internal row or column. */
export type Edition = 'public' | 'internal';

/** Everything a site is made from, already cut to its edition. */
export interface Park extends Tables {
  readonly edition: Edition;
  /** The zone as a whole; it is also the first of `parks`. */
  readonly zone: ParkRow;
}

/** Where to read and what to make of it. */
export interface LoadOptions {
  readonly dataDir: string;
  readonly edition: Edition;
  /** Gets the warnings and notes of data without errors, sorted; they are never thrown. */
  readonly onRemarks?: (remarks: readonly Diagnostic[]) => void;
}

/** The CSV files at the top of a folder, by name: what `checkPark` takes. A missing folder is empty. */
export function readDataFiles(dataDir: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let names: string[];
  try {
    names = readdirSync(dataDir, { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name) && !/^[.~]/.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return files;
    throw error;
  }
  for (const name of names) files.set(name, readFileSync(join(dataDir, name)));
  return files;
}

/**
 * Reads the data folder and checks everything. Throws one `DataFault` with every error of every file
 * when there is any; a missing required file is one of them.
 */
export function loadPark({ dataDir, edition, onRemarks }: LoadOptions): Park {
  const { park, diagnostics } = checkPark(readDataFiles(dataDir), edition);
  if (park === undefined) throw new DataFault(diagnostics);
  if (diagnostics.length > 0) onRemarks?.(diagnostics);
  return park;
}
