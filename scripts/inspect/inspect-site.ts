/** Looks through a built site in a folder as an inspection would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDate } from '../../src/data/columns/date.ts';
import {
  inspectedPages,
  inspectFiles,
  type Inspection,
} from '../../src/publish/inspect/inspect-files.ts';
import { inspection as texts } from '../../src/ui/inspect.ts';
import { findFaults } from '../commands/check-data.ts';
import type { SiteOptions } from '../commands/options.ts';
import { listEntries } from '../output/folder-entries.ts';
import { readMarker } from '../output/marker.ts';
import { measurePages } from './measure-pages.ts';

/**
 * Inspects the public site in a folder.
 *
 * @param on the day, `2026-08-01`; without it that of the release
 * @param browser measure sizes, spacing, contrast, targets and keys
 */
export async function inspectBuilt(
  options: SiteOptions,
  { browser, on: written }: { readonly browser: boolean; readonly on?: string | undefined },
): Promise<Inspection | { readonly refused: string }> {
  const day = written === undefined ? undefined : readDate(written);
  if (day !== undefined && !('value' in day)) return { refused: texts.wrongDay(written ?? '') };
  const marker = readMarker(options.out);
  if (marker?.kind !== 'site' || marker.edition !== 'public')
    return { refused: texts.noSite(options.out) };
  const { files, inputs } = await findFaults(options);
  if (inputs === undefined) return { refused: '数据或文稿有错误，请先运行 npx parkbrief check。' };
  const on = day?.value ?? inputs.site.published.slice(0, 10);
  const names = listEntries(options.out).files;
  const pages = inspectedPages(names, (name) => readFileSync(join(options.out, name)));
  const measured = browser ? await measurePages(options.out, pages) : [];
  return inspectFiles(names, pages, { files, inputs }, on, measured);
}
