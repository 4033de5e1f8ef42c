/** A small site published in memory. */
import { closeSite } from '../../src/publish/close-site.ts';
import { portableFiles, type PortableOptions } from '../../src/publish/portable-files.ts';

/**
 * What is published of `files` (path → contents), as a build would.
 * @throws PublishFault
 */
export function publishFiles(
  files: Readonly<Record<string, string | Buffer>>,
  options?: PortableOptions,
): Record<string, string> {
  const names = Object.keys(files).sort();
  const { findings, take } = portableFiles(new Set(names), options);
  const taken = names.flatMap((name) => {
    const file = take(name, Buffer.from(files[name] as string));
    return file === undefined ? [] : [[name, file.contents.toString()] as const];
  });
  const unused = closeSite(names, findings);
  return Object.fromEntries(taken.filter(([name]) => !unused.includes(name)));
}
