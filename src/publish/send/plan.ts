/**
 * In which order a site goes to its server, so that whoever breaks off at any moment leaves one that
 * works: what is new first, then what changed, the home page, and at last what is gone. No page ever
 * links to what is not there yet or no longer.
 */

/** SHA-256 of the files of a site, by path. */
export type Digests = Readonly<Record<string, string>>;

/** One step: a file is put in its place, or removed. */
export interface SendStep {
  readonly kind: 'put' | 'remove';
  readonly path: string;
}

const HOME = 'index.html';
const isPage = (path: string): boolean => path.endsWith('.html');
const has = (site: Digests, path: string): boolean => Object.hasOwn(site, path);

/** When a file is sent, the smaller the sooner. */
function turnOf(path: string, isNew: boolean): number {
  if (path === HOME) return 4;
  return (isNew ? 0 : 2) + (isPage(path) ? 1 : 0);
}

/**
 * The steps from the site the server has to the one it is to have.
 * @param there what the server's manifest names; nothing else on it is ever touched
 */
export function sendSteps(there: Digests, wanted: Digests): SendStep[] {
  const put = Object.keys(wanted)
    .filter((path) => !has(there, path) || there[path] !== wanted[path])
    .map((path) => ({ path, turn: turnOf(path, !has(there, path)) }))
    .sort((a, b) => a.turn - b.turn || (a.path < b.path ? -1 : 1));
  const gone = Object.keys(there)
    .filter((path) => !has(wanted, path))
    .sort();
  return [
    ...put.map(({ path }): SendStep => ({ kind: 'put', path })),
    ...gone.map((path): SendStep => ({ kind: 'remove', path })),
  ];
}

/** What the server has after a step. */
export function afterStep(there: Digests, { kind, path }: SendStep, wanted: Digests): Digests {
  if (kind === 'put') return { ...there, [path]: wanted[path] as string };
  return Object.fromEntries(Object.entries(there).filter(([file]) => file !== path));
}
