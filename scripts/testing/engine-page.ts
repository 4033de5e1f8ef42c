/** The engine of the publishing page alone, in a page opened from a disk, for tests and measurements that drive it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Edition } from '../../src/data/park.ts';
import type { Checked } from '../../src/workbench/engine/engine.ts';
import { ENGINE_MEND } from '../../src/publish/client-bundle.ts';
import type { KeptProgram } from '../../src/publish/program-store.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { makeEngineParts, PAGE_TARGET } from '../tools/engine-parts.ts';
import { inertBlocks } from '../tools/inert-blocks.ts';

interface Fault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What came of a call. */
export type Outcome<Result> =
  | { readonly result: Result; readonly fault?: undefined }
  | { readonly result?: undefined; readonly fault: Fault };

/** The engine as a test drives it: with what can be sent as JSON. */
export interface Drive {
  /** Puts the files of another park in the place of those before. */
  hold(files: readonly (readonly [path: string, base64: string])[]): Promise<void>;
  check(edition: Edition): Promise<Outcome<Pick<Checked, 'diagnostics' | 'prose' | 'usable'>>>;
  addresses(edition: Edition): Promise<Outcome<readonly string[]>>;
  /** SHA-256 of a file. */
  digest(edition: Edition, address: string): Promise<Outcome<string>>;
  pictures(edition: Edition): Promise<Outcome<[path: string, base64: string][]>>;
  /** Builds, or stops when so many files are made. */
  build(
    edition: Edition,
    stopAt?: number,
  ): Promise<Outcome<{ progress: [number, number][]; digests: [string, string][] }>>;
  /** A file of the site that was built last. */
  text(name: string): string;
}

/** Puts the engine where a test finds it, with helpers that send files as text. */
const SCRIPT = `
  import './src/workbench/old-browser.ts';
  import { carriedParts } from './src/workbench/engine/carried-parts.ts';
  import { startEngine } from './src/workbench/engine/start-engine.ts';
  import { sha256Of } from './src/data/sha256.ts';
  const engine = startEngine(carriedParts());
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const outcome = (promise) => promise.then(
    (result) => ({ result }), ({ message, name, stack }) => ({ fault: { message, name, stack } }));
  let held = [];
  let site = new Map();
  globalThis.drive = {
    async hold(files) {
      const changes = new Map(held.map((path) => [path, undefined]));
      for (const [path, base64] of files) changes.set(path, bytesOf(base64));
      held = files.map(([path]) => path);
      await engine.update(changes);
    },
    check: (edition) => outcome(engine.check(edition).then(
      ({ diagnostics, prose, usable }) => ({ diagnostics, prose, usable }))),
    addresses: (edition) => outcome(engine.addresses(edition)),
    digest: (edition, address) => outcome(engine.file(edition, address).then(sha256Of)),
    pictures: (edition) => outcome(engine.preparePictures(edition).then(
      (made) => [...made].map(([path, bytes]) => [path, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))]))),
    build: (edition, stopAt) => {
      const control = new AbortController();
      const progress = [];
      const onProgress = (done, all) => {
        progress.push([done, all]);
        if (done === stopAt) control.abort();
      };
      return outcome(engine.build(edition, { onProgress, signal: control.signal }).then((files) => {
        site = files;
        return { progress, digests: [...files].map(([name, bytes]) => [name, sha256Of(bytes)]) };
      }));
    },
    text: (name) => new TextDecoder().decode(site.get(name)),
  };
`;

/** Makes the page with a kept program and gives its address. */
export async function makeEnginePage(kept: KeptProgram): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: PROJECT_ROOT },
    inject: [ENGINE_MEND],
    bundle: true,
    write: false,
    format: 'iife',
    target: PAGE_TARGET,
  });
  const script = outputFiles[0]?.text ?? '';
  const digest = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${digest}'; worker-src blob:`;
  const parts = await makeEngineParts(kept);
  const page = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>engine</title>
${inertBlocks(parts)}<script>${script}</script>`;
  const path = join(mkdtempSync(join(tmpdir(), 'parkbrief-engine-')), 'engine.html');
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}
