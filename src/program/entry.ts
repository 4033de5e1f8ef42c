/**
 * The program that writes pages: Astro's bundle starts here (see astro.config.mjs). It holds every page
 * and no data, knows no file and no folder, and runs in Node and in a browser alike.
 */
import { createApp } from 'astro/app/entrypoint';
import type { RegionalInputs } from '../region/regional-inputs.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { hasAddress, addressesOf as parkAddresses } from './addresses.ts';
import { regionAddresses, SHARED_FILES } from './region-addresses.ts';

export { hasAddress };

const app = createApp({ streaming: false });
// A server would answer with a page that says 500; whoever writes a site must know what went wrong.
app.renderError = (_request, { error, status }) => {
  throw error ?? new Error(`the program answers ${status}`);
};

/** Every file the program writes for a site, of a park or of a region; those there are most of come last. */
export function addressesOf(inputs: SiteInputs | RegionalInputs): string[] {
  return 'regional' in inputs ? regionAddresses(inputs.regional) : parkAddresses(inputs);
}

/** The pages of a region lie below the root of the site, and in the program beside those of a park. */
function folderOf(inputs: SiteInputs | RegionalInputs, address: string): string {
  return 'regional' in inputs && !SHARED_FILES.includes(address) ? 'region/' : '';
}

/**
 * The bytes of one file of a site.
 *
 * @param address one of those `addressesOf` gives for the same inputs
 * @throws what the page throws; an Error for an address that no page has
 */
export async function render(
  inputs: SiteInputs | RegionalInputs,
  address: string,
): Promise<Uint8Array> {
  // Astro knows a page without its ending, and the first page of a folder by the folder.
  const path = address.replace(/(?:(?<=^|\/)index)?\.html$/, '');
  const folder = folderOf(inputs, address);
  const request = new Request(new URL(`/${folder}${path}`, 'http://localhost'));
  const response = await app.render(request, { locals: { ...inputs, address } });
  const expected = address === '404.html' && folder === '' ? 404 : 200;
  if (response.status !== expected) throw new Error(`no page has the address ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}
