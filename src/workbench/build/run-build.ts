/** One build from the desk: the pictures that are still to be made, then the site. */
import { buildWords as text } from '../../ui/workbench/build.ts';
import type { Desk } from '../desk.ts';
import type { BuildOptions, SiteFiles } from '../engine/engine.ts';
import { isAbort, isEngineFault } from '../engine/fault.ts';

/** How a build ended. */
export type BuildEnd =
  | { readonly kind: 'done'; readonly site: SiteFiles }
  | { readonly kind: 'stopped' }
  /** What must be put right, each fault with its file, row and column. */
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'failed'; readonly problem: string };

/** What a build needs of the desk. */
export type BuildDesk = Pick<Desk, 'change' | 'edition' | 'engine'>;

/**
 * Builds the desk's edition. Nothing is kept of a build that does not end well but the pictures it made,
 * which are the park's from then on: every machine is to publish the same.
 */
export async function runBuild(desk: BuildDesk, options: BuildOptions): Promise<BuildEnd> {
  const { engine } = desk;
  const edition = desk.edition();
  try {
    const made = await engine.preparePictures(edition);
    if (options.signal.aborted) return { kind: 'stopped' };
    if (made.size > 0) await desk.change(made, text.picturesLabel(made.size));
    return { kind: 'done', site: await engine.build(edition, options) };
  } catch (error) {
    if (options.signal.aborted || isAbort(error)) return { kind: 'stopped' };
    if (isEngineFault(error)) return { kind: 'refused', problem: error.message };
    return { kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
  }
}
