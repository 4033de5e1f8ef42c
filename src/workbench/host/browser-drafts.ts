/** Drafts in the browser's storage. */
import type { FileChanges, ParkFiles } from '../engine/engine.ts';
import { keysOf, readStore, writeStores } from './database.ts';
import type { Draft, DraftInfo, DraftStore } from './host.ts';
import { heldDrafts, holdDraft } from './open-drafts.ts';
import { dropTyped, keepTyped, typedTexts, wipeTyped } from './typed-text.ts';

interface KeptFile {
  readonly path: string;
  /** Nothing for a file that was taken away. */
  readonly bytes: Uint8Array | undefined;
}

async function filesIn(store: 'base' | 'changes', id: string): Promise<KeptFile[]> {
  return readStore<KeptFile[]>(store, (records) => records.getAll(keysOf(id)));
}

/** Every draft by its id: one whose first change was still being typed is in no database. */
async function infos(): Promise<Map<string, DraftInfo>> {
  const kept = await readStore<DraftInfo[]>('drafts', (records) => records.getAll());
  const typed = typedTexts().map(({ info }) => info);
  return new Map([...typed, ...kept].map((info) => [info.id, info]));
}

async function read(id: string): Promise<Draft | undefined> {
  const info = (await infos()).get(id);
  if (info === undefined) return undefined;
  const [base, changes] = await Promise.all([filesIn('base', id), filesIn('changes', id)]);
  return {
    info,
    base: new Map(base.flatMap(({ bytes, path }) => (bytes === undefined ? [] : [[path, bytes]]))),
    changes: new Map(changes.map(({ bytes, path }) => [path, bytes])),
    typing: typedTexts(id).map(({ typing }) => typing),
  };
}

/** The drafts of this browser; those of other pages from a disk share the storage, not the names. */
export function browserDrafts(): DraftStore {
  return {
    async list() {
      const [all, held] = await Promise.all([infos(), heldDrafts()]);
      return [...all.values()].filter(({ id }) => !held.has(id)).sort((a, b) => b.time - a.time);
    },
    read,
    hold: holdDraft,
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
    keepTyping: keepTyped,
    dropTyping: dropTyped,
    wipe(id: string) {
      wipeTyped(id);
      return writeStores(['drafts', 'base', 'changes'], (store) => {
        store('drafts').delete(id);
        for (const name of ['base', 'changes'] as const) store(name).delete(keysOf(id));
      });
    },
  };
}
