/** A machine for tests of the page's desk: storage and folders are maps. */
import type { Engine, FileChanges, ParkFiles } from '../../src/workbench/engine/engine.ts';
import type {
  Draft,
  DraftInfo,
  FolderAccess,
  Host,
  Typing,
} from '../../src/workbench/host/host.ts';

/** A host, and what it keeps. */
export interface TestHost {
  readonly host: Host;
  /** Drafts by id, as a browser's storage holds them. */
  readonly drafts: ReadonlyMap<string, Draft>;
}

/** Storage that forgets nothing and is never full. */
export function testHost(): TestHost {
  const drafts = new Map<string, Draft>();
  let ids = 0;
  const draftOf = (info: DraftInfo): Draft =>
    drafts.get(info.id) ?? { info, base: new Map(), changes: new Map(), typing: [] };
  const put = (info: DraftInfo, part: Partial<Draft>): Promise<void> => {
    drafts.set(info.id, { ...draftOf(info), info, ...part });
    return Promise.resolve();
  };
  const host: Host = {
    hasFolderAccess: false,
    chooseFolder: () => Promise.resolve(undefined),
    rememberedFolder: () => Promise.resolve(undefined),
    openRemembered: () => Promise.resolve(undefined),
    forgetFolder: () => Promise.resolve(),
    saveFile: () => undefined,
    newId: () => `draft-${++ids}`,
    now: () => 0,
    drafts: {
      list: () => Promise.resolve([...drafts.values()].map(({ info }) => info)),
      read: (id) => Promise.resolve(drafts.get(id)),
      keep: (info, changes: FileChanges) =>
        put(info, { changes: new Map([...draftOf(info).changes, ...changes]) }),
      keepBase: (info, base: ParkFiles) => put(info, { base }),
      hold: () => () => undefined,
      keepTyping: (info, typing: Typing) => {
        const others = draftOf(info).typing.filter(({ file }) => file !== typing.file);
        drafts.set(info.id, { ...draftOf(info), info, typing: [...others, typing] });
      },
      dropTyping: (id, file) => {
        const draft = drafts.get(id);
        if (draft === undefined) return;
        const typing = draft.typing.filter((each) => each.file !== file);
        drafts.set(id, { ...draft, typing });
      },
      wipe: (id) => {
        drafts.delete(id);
        return Promise.resolve();
      },
    },
  };
  return { host, drafts };
}

/** What an engine is told, for tests that make no pages. */
export interface TestEngine extends Engine {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** An engine that only holds its copy of the folder. */
export function testEngine(): TestEngine {
  const files = new Map<string, Uint8Array>();
  const refuse = (): Promise<never> => Promise.reject(new Error('This engine makes nothing.'));
  const engine: Pick<TestEngine, 'files' | 'update'> = {
    files,
    update(changes) {
      for (const [path, bytes] of changes)
        if (bytes === undefined) files.delete(path);
        else files.set(path, bytes);
      return Promise.resolve();
    },
  };
  // Whatever else is asked of it is a fault of the test.
  return new Proxy(engine as TestEngine, {
    get: (target, name) => (name in target ? target[name as keyof TestEngine] : refuse),
  });
}

/** A folder on a disk that is a map. */
export interface TestFolder {
  readonly access: FolderAccess;
  texts(): Record<string, string>;
}

/** A folder with files by path, its own name first. */
export function testFolder(name: string, texts: Readonly<Record<string, string>>): TestFolder {
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  return {
    access: {
      name,
      files: () =>
        Promise.resolve(
          [...files].map(([path, bytes]) => ({ path, read: () => Promise.resolve(bytes) })),
        ),
      read: (path) => Promise.resolve(files.get(path)),
      write: (path, bytes) => {
        files.set(path, new Uint8Array(bytes));
        return Promise.resolve();
      },
      remove: (path) => {
        files.delete(path);
        return Promise.resolve();
      },
    },
    texts: () =>
      Object.fromEntries(
        [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
      ),
  };
}
