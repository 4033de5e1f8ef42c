/** Reads the marker of a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Marker, MARKER_FILE, parseMarker } from '../../src/publish/marker.ts';

/** The marker of a folder; undefined when it has none. */
export function readMarker(folder: string): Marker | undefined {
  try {
    return parseMarker(readFileSync(join(folder, MARKER_FILE), 'utf8'));
  } catch {
    return undefined;
  }
}
