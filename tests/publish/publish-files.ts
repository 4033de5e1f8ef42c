/** A small site published in memory. */
import { closeSite } from '../../src/publish/close-site.ts';
import { gatherFindings } from '../../src/publish/findings.ts';
import { portableFile, type SiteFrame } from '../../src/publish/portable-file.ts';

/**
 * What is published of `files` (path → contents), as a build would.
 * @throws PublishFault
 */
export function publishFiles(
  files: Readonly<Record<string, string | Buffer>>,
  options?: Omit<SiteFrame, 'files'>,
): Record<string, string> {
  const names = Object.keys(files).sort();
  const gathering = gatherFindings();
  const taken = names.flatMap((name) => {
    const bytes = Buffer.from(files[name] as string);
    const file = portableFile(name, bytes, { ...options, files: new Set(names) });
    gathering.note(name, file);
    return file.bytes === undefined ? [] : [[name, Buffer.from(file.bytes).toString()] as const];
  });
  const unused = closeSite(names, gathering.findings);
  return Object.fromEntries(taken.filter(([name]) => !unused.includes(name)));
}
