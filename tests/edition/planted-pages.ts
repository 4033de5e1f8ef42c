/** The pages of an edition, made by the program from a folder of data: no downloads, nothing is written. */
import { findFaults } from '../../scripts/commands/check-data.ts';
import { startProgram } from '../../scripts/commands/program.ts';
import type { Edition } from '../../src/data/park.ts';
import { loadProgram } from '../../src/publish/load-program.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';

/** A page with its address. */
export interface MadePage {
  readonly address: string;
  readonly html: string;
}

/** What a site is made from. @throws Error with the first faults when there are any */
export async function inputsOf(
  data: string,
  edition: Edition,
  content = 'content',
): Promise<SiteInputs> {
  const folders = {
    data,
    content,
    folders: { data: 'data', content: 'content' },
    out: 'dist',
    edition,
  };
  const { diagnostics, inputs, prose } = await findFaults(folders);
  if (inputs !== undefined) return inputs;
  const errors = [...diagnostics, ...prose].filter(({ severity }) => severity === 'error');
  throw new Error(`The ${edition} edition has faults: ${JSON.stringify(errors.slice(0, 5))}`);
}

/**
 * Pages that show data: the figures' own pages repeat what stands on others, and of the handbook only the
 * pages of the park's records are made from the data.
 */
export function showsData(address: string): boolean {
  if (!address.endsWith('.html') || address.startsWith('figures/')) return false;
  return !address.startsWith('guide') || /^guide\/(audit|records)\.html$/.test(address);
}

/** Renders pages one after the other. */
export async function makePages(
  inputs: SiteInputs,
  wanted: (address: string) => boolean = showsData,
): Promise<MadePage[]> {
  const program = await loadProgram(await startProgram(false).ready());
  const pages: MadePage[] = [];
  for (const address of program.addressesOf(inputs).filter(wanted)) {
    const html = new TextDecoder().decode(await program.render(inputs, address));
    pages.push({ address, html });
  }
  return pages;
}
