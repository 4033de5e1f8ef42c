/**
 * Bundles the small scripts in src/client: one classic script per entry, because module scripts
 * do not load from a disk (file://) and old kernels need es2019.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the entries: files directly in `folder`, without `.ts`, in code-point order. */
export function listClientEntries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'),
    )
    .map((entry) => entry.name.slice(0, -3))
    .sort();
}

/** Put before every script that runs in an old browser; says why. */
export const ENGINE_MEND = join(import.meta.dirname, '..', 'client', 'engine', 'steady-reduce.ts');

/**
 * The finished script of one entry, to be served as `/assets/<name>.js`.
 * @throws esbuild's error when the entry does not compile.
 */
export async function bundleClientEntry(folder: string, name: string): Promise<string> {
  // Loaded when something is bundled: a kit has no bundler, and what it would make is there.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${name}.ts`)],
    inject: [ENGINE_MEND],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** Writes the client scripts of `folder` to `out`/assets. */
export async function writeScripts(folder: string, out: string): Promise<void> {
  mkdirSync(join(out, 'assets'), { recursive: true });
  const entries = listClientEntries(folder);
  await Promise.all(
    entries.map(async (name) => {
      writeFileSync(join(out, 'assets', `${name}.js`), await bundleClientEntry(folder, name));
    }),
  );
}
