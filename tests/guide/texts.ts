/** All texts of the handbook: its chapters and what is written about codes and tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CODE_HELP } from '../../src/ui/guide/codes.ts';
import { TABLE_HINTS } from '../../src/ui/guide/table-hints.ts';

const FOLDER = fileURLToPath(new URL('../../content/guide', import.meta.url));

/** The chapters' texts by their ids. */
export const chapterTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => [name.replace('.mdx', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

/** Names of the pictures without their ending. */
export const pictures: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.png'))
  .map((name) => name.replace('.png', ''));

/** The help on codes and the hints on tables as texts by a name for messages. */
const shortTexts: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CODE_HELP).map(
    ([code, { meaning, fix }]) => [code, [meaning, ...fix].join('\n')] as const,
  ),
  ...Object.entries(TABLE_HINTS).map(([table, hints]) => [table, hints.join('\n')] as const),
]);

/** Every text of the handbook as [name, text]. */
export const allTexts: readonly (readonly [name: string, text: string])[] = [
  ...chapterTexts,
  ...shortTexts,
];
