/** What the handbook tells staff to type and to open is there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/data/datasets.ts';
import { findDataset } from '../../src/desk/template.ts';
import {
  guideChapters,
  guideCodes,
  guideTables,
  chapterHref,
} from '../../src/layouts/guide-pages.ts';
import { parkbrief } from '../scripts/run-parkbrief.ts';
import { allTexts, chapterTexts } from './texts.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Tables that the texts name only as wrong spellings, or that are not data. */
const NOT_TABLES = ['observation.csv', 'site.csv'];

/** Every `npx parkbrief …` in code, without the program's name. */
const commands = allTexts.flatMap(([name, text]) =>
  [...text.matchAll(/npx parkbrief ([^`\n]+)/g)].map(
    ([, words = '']) => [name, words.trim()] as const,
  ),
);

const helps = new Map<string, string>();

async function helpOf(verb: string): Promise<string> {
  const known = helps.get(verb);
  if (known !== undefined) return known;
  const { status, stdout } = await parkbrief('help', verb);
  const help = status === 0 ? stdout : '';
  helps.set(verb, help);
  return help;
}

describe('commands in the handbook', () => {
  test('there are some', () => {
    expect(commands.length).toBeGreaterThan(15);
  });

  test.each(commands)('%s: npx parkbrief %s', async (_name, words) => {
    const [verb = '', ...rest] = words.split(/\s+/);
    const help = await helpOf(verb);
    expect(help, `there is no command ${verb}`).toContain(`parkbrief ${verb} `);
    for (const option of rest.filter((word) => word.startsWith('--'))) {
      expect(help, `${verb} has no ${option}`).toMatch(new RegExp(`^ +${option}\\b`, 'm'));
    }
    if (verb !== 'template') return;
    const tables = rest.filter(
      (word, index) => !word.startsWith('--') && rest[index - 1]?.startsWith('--') !== true,
    );
    for (const table of tables) expect(findDataset(table), table).toHaveProperty('dataset');
  });

  test('npm scripts it names exist', () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = allTexts.flatMap(([, text]) =>
      [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, script = '']) => script),
    );
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });
});

describe('names in the handbook', () => {
  const files = datasets.map(({ file }) => file.replace('data/', ''));

  test.each(allTexts)('%s names only tables that exist', (_name, text) => {
    const named = [...text.matchAll(/[a-z][a-z-]*\.csv/g)].map(([file]) => file);
    expect(named.filter((file) => !files.includes(file) && !NOT_TABLES.includes(file))).toEqual([]);
  });

  test.each([...chapterTexts])('%s links only to pages of the handbook', (_name, text) => {
    const pages = [
      ...guideChapters('internal').map(chapterHref),
      ...guideTables('internal').map(({ href }) => href),
      ...guideCodes('internal').map(({ href }) => href),
      '/guide/audit.html',
      '/guide/inspection.html',
      '/guide/records.html',
    ];
    const linked = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)]+)\)/g)].map(([, href]) => href);
    expect(linked.filter((href) => !pages.includes(href ?? ''))).toEqual([]);
  });

  test('settings it names are those of site.yaml', () => {
    const schema = readFileSync(`${ROOT}/src/data/site-schema.ts`, 'utf8');
    const named = [...(chapterTexts.get('publishing') ?? '').matchAll(/^\|(.*?)\|/gm)].flatMap(
      ([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, key = '']) => key),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const key of named) expect(schema).toMatch(new RegExp(`^  ${key}:`, 'm'));
  });
});
