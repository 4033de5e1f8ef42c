/** The commands that make files of a built site, as the README and the handbook name them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const VERBS = 'report|paper|deck|poster|article';
const PLACES = [
  'README.md',
  ...readdirSync('content/guide').map((name) => `content/guide/${name}`),
];

/** Where README and handbook say the internal edition is. */
const INTERNAL = 'dist-internal';

/**
 * Every such command, as words after `npx parkbrief`: those for the site of an edition, but for one whose words
 * all stand in another one, which does what it does.
 */
export function documentedCommands(edition: 'public' | 'internal'): string[] {
  const found = PLACES.flatMap((place) =>
    [
      ...readFileSync(place, 'utf8').matchAll(
        new RegExp(`npx parkbrief ((?:${VERBS})(?: [^\\s\`#，。]+)+)`, 'g'),
      ),
    ].map(([, words = '']) => words),
  );
  // Those of a region are of another site.
  const ofSite = (words: string): string | undefined => /--site (\S+)/.exec(words)?.[1];
  const named = edition === 'internal' ? INTERNAL : undefined;
  const commands = [...new Set(found)].filter((words) => ofSite(words) === named);
  const isPart = (words: string, other: string): boolean =>
    other !== words && words.split(' ').every((word) => other.split(' ').includes(word));
  return commands.filter((words) => !commands.some((other) => isPart(words, other)));
}

/** The command of a verb for the site of the public edition. @throws Error when there is not just one */
export function documentedCommand(verb: string): string {
  const [words, ...more] = documentedCommands('public').filter((each) => each.startsWith(verb));
  if (words === undefined || more.length > 0) throw new Error(`No single command: ${verb}`);
  return words;
}

/** First bytes of the files the commands write. */
const BEGINS: Readonly<Record<string, string>> = { pdf: '%PDF', docx: 'PK', pptx: 'PK' };

/** Runs a command in a new folder with `site` as the built site: what was wrong, and where its files are. */
export function runDocumented(words: string, site: string): { faults: string[]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-words-'));
  const args = words.replace(` --site ${INTERNAL}`, '').split(' ');
  const program = resolve('scripts/parkbrief.ts');
  const { status, stderr } = spawnSync(process.execPath, [program, ...args, '--site', site], {
    cwd: folder,
    encoding: 'utf8',
  });
  const written = args.flatMap((option, at) =>
    /^--(?:pdf|docx|pptx|out)$/.test(option) ? [args[at + 1] ?? ''] : [],
  );
  const faults = written.flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`${name} is not there`];
    const begin = BEGINS[name.slice(name.lastIndexOf('.') + 1)];
    if (begin === undefined) return readdirSync(path).length > 0 ? [] : [`${name} is empty`];
    return readFileSync(path).toString('latin1').startsWith(begin)
      ? []
      : [`${name} is another kind of file`];
  });
  return {
    faults: [
      ...(status === 0 ? [] : [`exit ${status}`]),
      ...(stderr === '' ? [] : [stderr]),
      ...faults,
    ],
    folder,
  };
}
