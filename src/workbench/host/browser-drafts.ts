/** Drafts in the browser's storage. */
import type { FileChanges, ParkFiles } from '../engine/engine.ts';
import { keysOf, readStore, writeStores } from './database.ts';
import type { Draft, DraftInfo, DraftStore, Typing } from './host.ts';

interface KeptFile {
  readonly path: string;
  /** Nothing for a file that was taken away. */
  readonly bytes: Uint8Array | undefined;
}

async function filesIn(store: 'base' | 'changes', id: string): Promise<KeptFile[]> {
  return readStore<KeptFile[]>(store, (records) => records.getAll(keysOf(id)));
}

async function read(id: string): Promise<Draft | undefined> {
  const info = await readStore<DraftInfo | undefined>('drafts', (records) => records.get(id));
  if (info === undefined) return undefined;
  const [base, changes, typing] = await Promise.all([
    filesIn('base', id),
    filesIn('changes', id),
    readStore<Typing[]>('typing', (records) => records.getAll(keysOf(id))),
  ]);
  return {
    info,
    base: new Map(base.flatMap(({ bytes, path }) => (bytes === undefined ? [] : [[path, bytes]]))),
    changes: new Map(changes.map(({ bytes, path }) => [path, bytes])),
    typing,
  };
}

/** The drafts of this browser; those of other pages from a disk share the storage, not the names. */
export function browserDrafts(): DraftStore {
  return {
    async list() {
      const all = await readStore<DraftInfo[]>('drafts', (records) => records.getAll());
      return all.sort((a, b) => b.time - a.time);
    },
    read,
    keep(info: DraftInfo, changes: FileChanges) {
      return writeStores(['drafts', 'changes'], (store) => {
        store('drafts').put(info, info.id);
        for (const [path, bytes] of changes)
          store('changes').put({ path, bytes } satisfies KeptFile, [info.id, path]);
      });
    },
    keepBase(info: DraftInfo, base: ParkFiles) {
      return writeStores(['drafts', 'base'], (store) => {
        store('drafts').put(info, info.id);
        for (const [path, bytes] of base)
          store('base').put({ path, bytes } satisfies KeptFile, [info.id, path]);
      });
    },
    keepTyping(info: DraftInfo, typing: Typing) {
      return writeStores(['drafts', 'typing'], (store) => {
        store('drafts').put(info, info.id);
        store('typing').put(typing, [info.id, typing.file]);
      });
    },
    dropTyping(id: string, file: string) {
      return writeStores(['typing'], (store) => store('typing').delete([id, file]));
    },
    wipe(id: string) {
      return writeStores(['drafts', 'base', 'changes', 'typing'], (store) => {
        store('drafts').delete(id);
        for (const name of ['base', 'changes', 'typing'] as const) store(name).delete(keysOf(id));
      });
    },
  };
}
