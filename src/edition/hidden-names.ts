/**
 * Names of firms, projects and platforms that the public edition does not have, where one of its texts
 * says them all the same: nobody marks a sentence as internal.
 */
import type { Editions } from '../data/park.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { HiddenName } from '../data/hidden-name.ts';
import type { Park } from '../data/park.ts';
import { once } from '../model/once.ts';
import { cellTexts } from './row-texts.ts';

/** Shorter names are words that occur anywhere. */
const LEAST_LETTERS = 3;

const NAMED = [
  ['enterprises', '企业'],
  ['projects', '项目'],
  ['platforms', '研发平台'],
] as const;

type Named = (typeof NAMED)[number][0];

function namesOf(park: Park, table: Named): string[] {
  return park[table].flatMap((row) => [
    row.name,
    ...('shortName' in row && row.shortName !== undefined ? [row.shortName] : []),
  ]);
}

/**
 * Every name only the internal edition has, the longest first. One that is part of a public name says
 * no more than that does: a hidden project may be called after a public firm.
 */
export const hiddenNames = once(({ internal, public: open }: Editions): HiddenName[] => {
  const published = new Set([
    ...NAMED.flatMap(([table]) => namesOf(open, table)),
    ...[...open.parks, ...open.chains, ...open.indicators].map(({ name }) => name),
  ]);
  const all = [...published].join('\n');
  // Nearly every name that is part of a public one is that name.
  const isPublic = (name: string): boolean => published.has(name) || all.includes(name);
  return NAMED.flatMap(([table, what]) =>
    [...new Set(namesOf(internal, table))]
      .filter((name) => name.length >= LEAST_LETTERS && !isPublic(name))
      .map((name) => ({ name, what })),
  ).sort((a, b) => b.name.length - a.name.length);
});

/** Looks in texts for any of many names, by how these begin; at a place the longest counts. */
function nameFinder(names: readonly HiddenName[]): (text: string) => HiddenName | undefined {
  const byStart = new Map<string, HiddenName[]>();
  for (const hiddenName of names) {
    const start = hiddenName.name.slice(0, LEAST_LETTERS);
    byStart.set(start, [...(byStart.get(start) ?? []), hiddenName]);
  }
  return (text) => {
    for (let at = 0; at + LEAST_LETTERS <= text.length; at += 1) {
      const found = byStart
        .get(text.slice(at, at + LEAST_LETTERS))
        ?.find(({ name }) => text.startsWith(name, at));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** One warning for each cell of the public edition that says such a name. */
export function namesInRows(editions: Editions): Diagnostic[] {
  const hidden = hiddenNames(editions);
  if (hidden.length === 0) return [];
  const findName = nameFinder(hidden);
  return cellTexts(editions.public).flatMap(({ header, row, text }): Diagnostic[] => {
    const found = findName(text);
    if (found === undefined) return [];
    return [
      {
        code: 'name-not-public',
        severity: 'warning',
        ...row.at,
        header,
        found: text,
        problem: `这一格是公开的，却写到了不公开的${found.what}“${found.name}”`,
        fix: `请改写这一格，或把这一行的公开级别改为“内部”；这个${found.what}可以公开的，请在它自己的那一行公开`,
      },
    ];
  });
}
