/** The way from the park on the desk to a package: refused or built, compared, approved. */
import { packageWords as text } from '../../ui/workbench/package.ts';
import type { Desk } from '../desk.ts';
import type { ReleaseSheet } from './release-desk.ts';

/** How a try to make packages ended. */
export type MadePackage =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' | 'refused'; readonly problem: string }
  | { readonly kind: 'built' }
  | { readonly kind: 'sheet'; readonly sheet: ReleaseSheet };

/** What is shown meanwhile. */
export interface PackageProgress {
  onProgress(done: number, all: number): void;
  onComparing(): void;
  readonly signal: AbortSignal;
}

/**
 * Builds the site of the desk's edition and makes a release of the public one.
 * @param forRelease without it the site alone is made, which nothing refuses but faults
 */
export async function makePackage(
  { edition: editionNow, engine, host }: Pick<Desk, 'edition' | 'engine' | 'host'>,
  forRelease: boolean,
  { onComparing, onProgress, signal }: PackageProgress,
): Promise<MadePackage> {
  const edition = editionNow();
  const isRelease = forRelease && edition === 'public';
  try {
    const refused = isRelease ? await engine.packages.refusal(host.now()) : undefined;
    if (refused !== undefined) return { kind: 'refused', problem: refused };
    const built = await engine.build(edition, { onProgress, signal, hasArchive: isRelease });
    onComparing();
    const sheet = await engine.packages.start(edition, built, isRelease);
    if (signal.aborted) return { kind: 'cancelled' };
    if (sheet === undefined) return { kind: 'built' };
    return 'refused' in sheet
      ? { kind: 'refused', problem: sheet.refused }
      : { kind: 'sheet', sheet };
  } catch (error) {
    if (signal.aborted || (error instanceof Error && error.name === 'AbortError'))
      return { kind: 'cancelled' };
    const problem = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', problem: text.failed(problem) };
  }
}
