/** What is made from a built site: how long each takes, and how large it is. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { measureBuild } from './build.ts';
import { measureProgram } from './program-cost.ts';

/** One command: what it writes below the folder, and its arguments given the sites of both editions. */
interface DocumentCommand {
  readonly name: string;
  readonly writes: string;
  args(target: string, site: Readonly<Record<'open' | 'internal', string>>): readonly string[];
}

const COMMANDS: readonly DocumentCommand[] = [
  {
    ...{ name: 'deck --pdf', writes: 'deck.pdf' },
    args: (to, { open }) => ['deck', '--site', open, '--pdf', to],
  },
  {
    ...{ name: 'deck --pptx', writes: 'deck.pptx' },
    args: (to, { open }) => ['deck', '--site', open, '--pptx', to],
  },
  {
    ...{ name: 'poster', writes: 'poster' },
    args: (to, { open }) => ['poster', '--site', open, '--out', to],
  },
  {
    ...{ name: 'article', writes: 'article' },
    args: (to, { open }) => ['article', '--site', open, '--out', to],
  },
  {
    ...{ name: 'paper brief', writes: 'brief.pdf' },
    args: (to, { internal }) => ['paper', 'brief', '--site', internal, '--pdf', to],
  },
  {
    ...{ name: 'paper wall', writes: 'wall.pdf' },
    args: (to, { internal }) => ['paper', 'wall', '--site', internal, '--size', 'a3', '--pdf', to],
  },
  {
    ...{ name: 'paper report', writes: 'report.pdf' },
    args: (to, { open }) => ['paper', 'report', '--site', open, '--pdf', to],
  },
  {
    ...{ name: 'report --docx', writes: 'report.docx' },
    args: (to, { open }) => ['report', '--site', open, '--docx', to],
  },
];

/** What a command made. */
export interface DocumentCost {
  readonly name: string;
  /** By the clock; absent where it was made with the site. */
  readonly seconds?: number;
  readonly files: number;
  readonly bytes: number;
}

/** Files and bytes of a file, or of all files in a folder. */
function sizeOf(path: string): { files: number; bytes: number } {
  if (!existsSync(path)) return { files: 0, bytes: 0 };
  if (!statSync(path).isDirectory()) return { files: 1, bytes: statSync(path).size };
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const size = files.reduce(
    (sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes: size };
}

/**
 * Builds a park in both editions and makes everything from it, one after another.
 *
 * @param inputs options that say where the park lies
 * @throws when a command fails: those of pages need a browser
 */
export async function* measureDocuments(
  folder: string,
  inputs: readonly string[],
): AsyncGenerator<DocumentCost> {
  const site = { open: join(folder, 'open'), internal: join(folder, 'internal') };
  await measureBuild(site.open, false, inputs);
  await measureBuild(site.internal, false, [...inputs, '--edition', 'internal']);
  const make = async (name: string, target: string, args: readonly string[]) => {
    const script = join(PROJECT_ROOT, 'scripts/parkbrief.ts');
    const { wall } = await measureProgram([script, ...args]);
    return { name, seconds: wall, ...sizeOf(target) };
  };
  for (const { args, name, writes } of COMMANDS) {
    const target = join(folder, writes);
    yield await make(name, target, args(target, site));
  }
  yield { name: 'open data', ...sizeOf(join(site.open, 'data')) };
  const releases = join(folder, 'releases');
  const release = ['release', ...inputs, '--out', site.open, '--releases', releases];
  yield await make('release', releases, [...release, '--approved-by', '张三']);
}
