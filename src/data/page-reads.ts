/**
 * Pages are kept while what was read for them is as it was. Nobody declares what that is: every page
 * sees a park of its own, which notes what is read of it. All that is remembered of a park hangs on
 * that park, so that whatever a page shows was read, from its park, before the page was done. Pages of
 * one folder, which are made from the same tables, share a park and with it what is worked out once.
 */
import type { Park } from './park.ts';

/** Something made of a park under a name: as of a day, say. Its parts are noted, not the park's. */
type View<T extends object = object> = (park: Park, key?: string) => T;

/** A park that notes what is read of it, and what that was so far. */
interface Reader {
  readonly whole: Park;
  readonly park: Park;
  /** What was read, as `partOf` finds it. */
  readonly reads: Set<string>;
}

/** The bundled program reads, the command that writes pages asks; the process is all the two share. */
interface Shared {
  /** Names of the parks pages share, by page. */
  readonly groups: Map<string, string>;
  readonly readers: Map<string, Reader>;
  readonly views: Map<string, View>;
  /** The reader of the page that is being made. */
  now?: string | undefined;
}

const place = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for('parkbrief.page-reads');

function shared(): Shared {
  return (place[KEY] ??= { groups: new Map(), readers: new Map(), views: new Map() }) as Shared;
}

/** Where an object that notes what is read of it comes from. */
interface Origin {
  readonly plain: object;
  readonly path: string;
  readonly reads: Set<string>;
}

const origins = new WeakMap<object, Origin>();

/** Names are codes and periods: none has a space or a bar. */
const readName = (path: string, part: string): string => `${path} ${part}`;
const viewPath = (path: string, name: string, key: string): string => `${path}|${name}:${key}`;

/** Stands for which parts an object has: a part that comes later is noticed too. */
const PARTS = '*';

function noting<T extends object>(plain: T, path: string, reads: Set<string>): T {
  // Loops ask for the same table again and again.
  const noted = new Set<string | symbol>();
  const note = (part: string | symbol): void => {
    if (noted.has(part)) return;
    noted.add(part);
    if (typeof part === 'string') reads.add(readName(path, part));
  };
  const seen = new Proxy(plain, {
    get(_, part) {
      note(part);
      return Reflect.get(plain, part) as unknown;
    },
    has(_, part) {
      note(PARTS);
      return Reflect.has(plain, part);
    },
    ownKeys() {
      note(PARTS);
      return Reflect.ownKeys(plain);
    },
  });
  origins.set(seen, { plain, path, reads });
  return seen;
}

/** Says which pages share a park with the page `file`, if they are not those of its folder. */
export function readWith(group: string, file: string): void {
  shared().groups.set(file, group);
}

/** Says that a page is made from other tables than the next one in its folder. */
export function readAlone(file: string): void {
  readWith(file, file);
}

function groupOf(file: string): string {
  return shared().groups.get(file) ?? file.split('/').slice(0, -1).join('/');
}

/** The park as the page that is being made is to see it. */
export function parkForPage(whole: Park): Park {
  const { now, readers } = shared();
  if (now === undefined) return whole;
  let reader = readers.get(now);
  if (reader?.whole !== whole) {
    const reads = new Set<string>();
    reader = { whole, reads, park: noting(whole, '', reads) };
    readers.set(now, reader);
  }
  return reader.park;
}

/**
 * Defines a view of parks: made once for each park and key.
 *
 * @param name unlike that of any other view
 */
export function defineView<T extends object>(
  name: string,
  make: (park: Park, key: string) => T,
): View<T> {
  const known = new WeakMap<Park, Map<string, T>>();
  const view: View<T> = (park, key = '') => {
    const byKey = known.get(park) ?? new Map<string, T>();
    known.set(park, byKey);
    const found = byKey.get(key) ?? makeFor(park, key);
    byKey.set(key, found);
    return found;
  };
  const makeFor = (park: Park, key: string): T => {
    const origin = origins.get(park);
    if (origin === undefined) return make(park, key);
    // What the view is made from need not be noted: what is read of it is.
    const plain = view(origin.plain as Park, key);
    return noting(plain, viewPath(origin.path, name, key), origin.reads);
  };
  shared().views.set(name, view);
  return view;
}

/** Makes the page `file`, which reads from a park that notes it. */
export async function withOwnPark<T>(file: string, make: () => Promise<T>): Promise<T> {
  const all = shared();
  all.now = groupOf(file);
  try {
    return await make();
  } finally {
    all.now = undefined;
  }
}

/**
 * Everything that was read for the page `file`, which has just been made, and for those it shares a park
 * with that were made before it. Asked once: the park of a page that is read alone is forgotten.
 */
export function readsOf(file: string): readonly string[] {
  const { readers } = shared();
  const group = groupOf(file);
  const reads = [...(readers.get(group)?.reads ?? [])];
  if (group === file) readers.delete(group);
  return reads;
}

/** What a part that was read once is now. */
export function partOf(whole: Park, read: string): unknown {
  const at = read.indexOf(' ');
  const part = read.slice(at + 1);
  const steps = read.slice(0, at).split('|').slice(1);
  const object = steps.reduce<object>((from, step) => {
    const colon = step.indexOf(':');
    const view = shared().views.get(step.slice(0, colon));
    // Only a view that is a park has views of its own.
    return view?.(from as Park, step.slice(colon + 1)) ?? {};
  }, whole);
  return part === PARTS ? Object.keys(object) : (Reflect.get(object, part) as unknown);
}
