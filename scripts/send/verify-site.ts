/** Reads a sent site back and compares every file. */
import { sending as texts } from '../../src/ui/sending.ts';
import { digestOf } from '../output/file-digest.ts';
import type { Remote } from './remote.ts';
import { type OnProgress, progressOf, type SentSite } from './send-site.ts';

/** What is not as it was sent, in Chinese; none when all is. */
export async function verifySite(
  remote: Remote,
  site: SentSite,
  onProgress?: OnProgress,
): Promise<string[]> {
  const missing: string[] = [];
  const changed: string[] = [];
  const files = Object.entries(site.digests);
  const sizes = onProgress === undefined ? [] : files.map(([path]) => site.read(path).length);
  const tell = progressOf(sizes, onProgress);
  for (const [index, [path, digest]] of files.entries()) {
    tell(index, path);
    const bytes = await remote.read(path);
    if (bytes === undefined) missing.push(path);
    else if (digestOf(bytes) !== digest) changed.push(path);
  }
  return [
    ...(missing.length === 0 ? [] : [texts.missing(missing)]),
    ...(changed.length === 0 ? [] : [texts.changed(changed)]),
  ];
}
