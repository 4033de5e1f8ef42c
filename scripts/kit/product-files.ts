/** The files of this product that its commands read when they run: their modules, those of packages, texts. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build } from 'esbuild';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** What is started by itself. */
const COMMAND_LINE = 'scripts/parkbrief.ts';

/** What commands read by its path: files and folders. Tables and texts of a park are not among them. */
const READ_BY_PATH = [
  'LICENSE',
  'content/about.mdx',
  'content/guide',
  'scripts/kit/npx.mjs',
  'scripts/new-park',
  'scripts/region/ci',
  'scripts/region/plan-worker.ts',
  'public',
];

/** Packages that only make what a kit has already. */
const BUNDLERS = ['astro', 'esbuild', 'lightningcss'];

/** Packages that look for parts of theirs as they run, so that each is taken whole. */
export const WHOLE_PACKAGES = ['sharp', 'playwright-core'] as const;

/** What ssh2 tries to load and does without: it is made by a compiler, and none is asked for one. */
const NEVER_THERE = ['cpu-features', '*.node'];

/** Every file below the project's folder, by its path from there with forward slashes. */
function filesBelow(path: string): string[] {
  const place = join(PROJECT_ROOT, path);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [path];
  return readdirSync(place).flatMap((name) => filesBelow(`${path}/${name}`));
}

/** The package a file belongs to, as its folder; undefined for the product's own. */
function packageOf(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

/** What must stand beside a package's modules: what they are, and under which licence. */
function besideModules(file: string): string[] {
  const root = packageOf(file);
  if (root === undefined) return [];
  const found: string[] = [];
  for (let folder = dirname(file); folder.length >= root.length; folder = dirname(folder)) {
    if (existsSync(join(PROJECT_ROOT, folder, 'package.json')))
      found.push(`${folder}/package.json`);
  }
  const licences = readdirSync(join(PROJECT_ROOT, root)).filter((name) =>
    /^(licen[cs]e|notice|copying)/i.test(name),
  );
  return [...found, ...licences.map((name) => `${root}/${name}`)];
}

/**
 * The paths of all of them, in code-point order. Which modules are reached is esbuild's answer, which
 * follows imports as Node does; nothing is bundled.
 *
 * @param program entry of the program that writes pages: it imports packages, too
 */
export async function productFiles(program: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: [COMMAND_LINE, program],
    external: [...BUNDLERS, ...WHOLE_PACKAGES, ...NEVER_THERE],
    outdir: 'kit',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    // What Node itself asks packages for, and not what bundlers do.
    conditions: ['module-sync', 'node-addons'],
    treeShaking: false,
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  const kept = relative(PROJECT_ROOT, dirname(program)).replaceAll('\\', '/');
  const modules = Object.keys(metafile.inputs).filter((file) => !file.startsWith(`${kept}/`));
  const files = [
    ...modules,
    ...modules.flatMap(besideModules),
    ...READ_BY_PATH.flatMap(filesBelow),
  ];
  return [...new Set(files)].sort();
}

/** The files of a whole package that run: not its types, its sources in other languages. */
export function packageFiles(folder: string): readonly string[] {
  const needless = /\.(?:d\.[cm]?ts|map|cc|h)$|^lib\/vite\//;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.startsWith('node_modules/') && !needless.test(name))
    .sort();
}
