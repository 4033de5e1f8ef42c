/** A server of the site while its files are being written: pages as they would be published, made when asked for. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { POLICY } from '../../src/layouts/policy.ts';
import { LIVE_EVENTS, LIVE_SCRIPT } from '../../src/publish/live-events.ts';
import { loadProgram } from '../../src/publish/load-program.ts';
import type { Program } from '../../src/publish/program.ts';
import { NOT_FOUND_FILE } from '../../src/publish/not-found.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { encodePhoto } from '../../src/publish/encode-photo.ts';
import { photoAddresses, photoBytes } from '../../src/publish/photo-files.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import type { LiveSite } from './live-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** What the server sends for an address. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A server of a site that is being written. */
export interface LiveServer {
  readonly server: Server;
  /** Tells every open page how things stand now. */
  tell(): void;
}

/**
 * Makes a server; it does not listen yet.
 *
 * @param overlay the script of src/publish/live-overlay.ts, bundled
 */
export async function liveServer(
  site: LiveSite,
  kept: KeptProgram,
  overlay: string,
): Promise<LiveServer> {
  const program = await loadProgram(kept);
  const fixed = new Set(listOutputFiles(kept.fixed));
  const listening = new Set<ServerResponse>();
  const event = (): string => `data: ${JSON.stringify(site.state())}\n\n`;
  const server = createServer((request, response) => {
    // A page of another host must not read what is not published yet.
    if (!isOwnHost(request)) return void response.writeHead(403).end();
    const path = pathOf(request);
    if (path === LIVE_EVENTS) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(event());
      listening.add(response);
      request.once('close', () => listening.delete(response));
      return;
    }
    answer(path).then(
      ({ body, status, type }) =>
        response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });

  async function answer(path: string): Promise<Answer> {
    if (path === LIVE_SCRIPT) return { status: 200, type: TYPES['.js'] ?? '', body: overlay };
    const { version } = site.state();
    const name = path.replace(/^\/|\/$/g, '');
    if (fixed.has(name)) return file(name, readFileSync(join(kept.fixed, name)));
    const inputs = site.inputs();
    if (inputs === undefined) return html(503, site.report(), version);
    const photo = photoAddresses(inputs.photos).get(name);
    if (photo !== undefined) return file(name, await photoBytes(photo, encodePhoto));
    const found = await pageFor(program, inputs, name);
    if (!found.address.endsWith('.html')) return file(found.address, found.bytes);
    const status = found.address === NOT_FOUND_FILE ? 404 : found.failed ? 500 : 200;
    return html(status, Buffer.from(found.bytes).toString('utf8'), version);
  }

  return {
    server,
    tell() {
      for (const response of listening) response.write(event());
    },
  };
}

const isOwnHost = ({ headers }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? '');

/** The path a browser asks for; '' for what cannot be read. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

const file = (name: string, body: Uint8Array): Answer => ({
  status: 200,
  type: TYPES[extname(name)] ?? 'application/octet-stream',
  body,
});

/** A page with the script that keeps it up to date, which the policy of published pages would forbid. */
function html(status: number, page: string, version: string): Answer {
  const script = `<script src="${LIVE_SCRIPT}" data-version="${version}"></script>`;
  const open = page.replace(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`, '');
  return {
    status,
    type: TYPES['.html'] ?? '',
    body: open.replace(/<\/body>|$/, (end) => script + end),
  };
}

interface Found {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly failed?: true;
}

/** A page, or what stands in its place: the page for unknown addresses, or what went wrong with it. */
async function pageFor(program: Program, inputs: SiteInputs, name: string): Promise<Found> {
  const asked = [name, name === '' ? 'index.html' : `${name}/index.html`, `${name}.html`];
  const address = asked.find((name) => program.hasAddress(inputs, name)) ?? NOT_FOUND_FILE;
  try {
    return { address, bytes: await program.render(inputs, address) };
  } catch (error) {
    console.error(address, error);
    const text = `${address}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const page = `<!doctype html><meta charset="utf-8"><title>${address}</title><pre>${shown}</pre>`;
    return { address: 'failed.html', bytes: Buffer.from(page), failed: true };
  }
}
