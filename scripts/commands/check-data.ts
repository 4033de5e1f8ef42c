/** Reads what a command is to check, on a disk; the checks are those of src/publish/find-faults.ts. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderNames } from '../../src/data/folder-names.ts';
import type { AggregateMaker } from '../../src/edition/last-aggregates.ts';
import type { DataFindings, Findings, TextFindings } from '../../src/publish/find-faults.ts';
import type { SiteSources } from '../../src/site/sources.ts';
import type { KeepBytes } from '../serve/keep-bytes.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import type { SiteOptions } from './options.ts';

export type { DataFindings, Findings } from '../../src/publish/find-faults.ts';

const asRead: KeepBytes = (_folder, files) => files;

/**
 * What a site is made from, as it lies on the disk.
 *
 * @param keep for whoever reads it again and again
 */
export async function readSources(
  { content, data }: Pick<SiteOptions, 'content' | 'data'>,
  keep = asRead,
): Promise<SiteSources> {
  // Loaded here, so that help and usage errors do not wait for the schemas.
  const { readDataFiles } = await import('../../src/check/load-park.ts');
  const { openWorkbooks } = await import('../../src/data/workbook/workbook-tables.ts');
  const { readContent } = await import('../../src/site/read-content.ts');
  const { handbook, hasFile } = await productFiles();
  return {
    data: await openWorkbooks(keep('data', readDataFiles(data))),
    content: keep('content', readContent(content)),
    prepared: readPrepared(join(data, 'pictures', 'prepared')),
    product: { handbook: keep('handbook', handbook), hasFile },
  };
}

/** What comes with the product. */
export async function productFiles(): Promise<SiteSources['product']> {
  const { readContent } = await import('../../src/site/read-content.ts');
  return { handbook: readContent(join(PROJECT_ROOT, 'content')), hasFile };
}

/** The pictures that were made before; none where nobody has made any. */
function readPrepared(folder: string): Map<string, Uint8Array> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return new Map();
  const names = readdirSync(folder).filter((name) => /\.(?:jpg|webp)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
}

/** Whether public/ has a file, by its address in the site. */
function hasFile(address: string): boolean {
  try {
    const path = join(PROJECT_ROOT, 'public', decodeURIComponent(address));
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // Neither an address nor a path: %, or a name too long for one.
    return false;
  }
}

/** Reads and checks the data and site.yaml. */
export async function checkData(options: SiteOptions): Promise<DataFindings> {
  const { checkData } = await import('../../src/publish/find-faults.ts');
  return checkData(await readSources(options), options.edition);
}

/**
 * Reads and checks all that a build would.
 *
 * @param again for whoever checks again and again: works out the figures of groups, keeps files
 */
export async function findFaults(
  options: SiteOptions,
  again: { readonly addUp?: AggregateMaker; readonly keep?: KeepBytes } = {},
): Promise<Findings> {
  const { findFaults } = await import('../../src/publish/find-faults.ts');
  return findFaults(await readSources(options, again.keep), options.edition, again.addUp);
}

/** Prints the report on the data, site.yaml and the texts, warnings and notes included. */
export async function printFindings(
  findings: Pick<DataFindings, 'diagnostics'> & Pick<TextFindings, 'prose' | 'usable'>,
  folders: FolderNames,
): Promise<void> {
  const { formatReport, MOST_PLACES } = await import('../../src/check/report.ts');
  const { formatProseRemarks } = await import('../../src/report/prose/format-prose-remarks.ts');
  const { diagnostics, prose, usable } = findings;
  const print = usable ? console.log : console.error;
  if (diagnostics.length > 0) print(formatReport(diagnostics, { most: MOST_PLACES, folders }));
  if (prose.length > 0) print(formatProseRemarks(prose, folders.content));
  if (usable) console.log('数据检查通过。');
}
