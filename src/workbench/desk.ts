/** What the steps share: the park's files, what was done to them, the edition, and the way between steps. */
import type { Scope } from '../check/scope.ts';
import type { Edition } from '../data/park.ts';
import { deskWords as text } from '../ui/workbench/frame.ts';
import { DraftKeeper, type DraftOf } from './draft-keeper.ts';
import type { Engine, FileChanges, ParkFiles } from './engine/engine.ts';
import type { Draft, FolderAccess, Host, Typing } from './host/host.ts';
import type { Place, Panel, StepId } from './steps.ts';
import { typedChanges } from './grid/typed-changes.ts';
import { type DoneStep, standing, UndoHistory } from './undo-history.ts';

/** A park as it was opened. */
export interface Opening {
  /** Name of the folder, zip or file. */
  readonly name: string;
  readonly scope: Scope;
  readonly files: ParkFiles;
  /** The folder it can be saved into, with the path of each file there. */
  readonly folder?: { readonly access: FolderAccess; pathOf(path: string): string | undefined };
}

/** What panels share. */
export interface Desk {
  readonly engine: Engine;
  readonly host: Host;
  /** The park's files as they are now. */
  files(): ParkFiles;
  /** The park as it was opened or last saved; nothing before. */
  opening(): Opening | undefined;
  /** Puts another park on the desk; what was there is forgotten, with its undo. */
  open(opening: Opening): Promise<void>;
  /** Takes a draft up: the files as they were opened with what was done to them. */
  resume(draft: Draft, opening?: Opening): Promise<void>;
  /** Lays everything aside. */
  close(): Promise<void>;
  /**
   * Changes files: kept against a crash before it returns, given to the engine, one step to undo.
   *
   * @param options.joins true for what goes on with the last step of the same name: typing a text
   */
  change(
    changes: FileChanges,
    label: string,
    options?: { readonly joins?: boolean },
  ): Promise<void>;
  /** Takes the last step back and says which; nothing when there is none. */
  undo(): Promise<string | undefined>;
  /** Does again what was taken back last. */
  redo(): Promise<string | undefined>;
  /** What `undo` and `redo` would do, in words. */
  history(): { readonly undo: string | undefined; readonly redo: string | undefined };
  /** What differs from the park as it was opened or saved last. */
  unsaved(): FileChanges;
  /** The park as it is now is saved: its draft is forgotten, what differs counts from here. */
  saved(): Promise<void>;
  /** Id of the draft that this work is kept in; nothing while there is nothing to keep. */
  draftId(): string | undefined;
  /** Keeps what is being typed against a crash, before it has become a change. */
  typing(typing: Typing): void;
  /** What was typed in a file has become a change or was taken back. */
  typed(file: string): void;
  edition(): Edition;
  setEdition(edition: Edition): void;
  /** Calls with the paths that changed; all of them when another park is opened. */
  onChange(listener: (paths: ReadonlySet<string>) => void): void;
  onEdition(listener: (edition: Edition) => void): void;
  /** Says a text in the live region. */
  announce(text: string): void;
  /** Goes to a step, and there to a place: from a fault to its cell. */
  show(step: StepId, where?: Place): void;
}

/** Opens a step on its root and gives what shows it. */
export type OpenPanel = (root: HTMLElement, desk: Desk) => Panel;

/** What the desk needs of the page around it. */
export interface DeskFrame {
  readonly engine: Engine;
  readonly host: Host;
  announce(text: string): void;
  show(step: StepId, where?: Place): void;
}

function applied(files: ParkFiles, changes: FileChanges): Map<string, Uint8Array> {
  const next = new Map(files);
  for (const [path, bytes] of changes)
    if (bytes === undefined) next.delete(path);
    else next.set(path, bytes);
  return next;
}

function differing(files: ParkFiles, base: ParkFiles): FileChanges {
  const changes = new Map<string, Uint8Array | undefined>();
  for (const [path, bytes] of files) if (base.get(path) !== bytes) changes.set(path, bytes);
  for (const path of base.keys()) if (!files.has(path)) changes.set(path, undefined);
  return changes;
}

/** Makes the desk. */
export function makeDesk({ announce, engine, host, show }: DeskFrame): Desk {
  let files: ParkFiles = new Map();
  let opening: Opening | undefined;
  let edition: Edition = 'public';
  let engineTurn: Promise<void> = Promise.resolve();
  const history = new UndoHistory();
  const keeper = new DraftKeeper(host, () => announce(text.notKept));
  const listeners: ((paths: ReadonlySet<string>) => void)[] = [];
  const editionListeners: ((edition: Edition) => void)[] = [];

  const tell = (paths: ReadonlySet<string>): void => {
    for (const listener of listeners) listener(paths);
  };

  const update = (changes: FileChanges): Promise<void> => {
    engineTurn = engineTurn.then(() => engine.update(changes));
    return engineTurn;
  };

  const unsaved = (): FileChanges => differing(files, opening?.files ?? new Map());

  const draftOf = (): DraftOf => opening ?? { name: '', scope: 'files', files: new Map() };

  // Where everything was taken back there is nothing to take up again.
  const keepChanges = (changes: FileChanges): Promise<void> =>
    unsaved().size === 0 ? keeper.wipe() : keeper.keep(draftOf(), changes);

  const put = async (changes: FileChanges): Promise<void> => {
    files = applied(files, changes);
    const kept = keepChanges(changes);
    tell(new Set(changes.keys()));
    await Promise.all([kept, update(changes)]);
  };

  const change: Desk['change'] = async (changes, label, { joins = false } = {}) => {
    history.add({ label, before: standing(files, changes), after: changes }, joins);
    await put(changes);
  };

  const start = async (next: Opening | undefined, now: ParkFiles): Promise<void> => {
    const all = new Set([...files.keys(), ...now.keys()]);
    const taken = new Map([...files.keys()].map((path) => [path, now.get(path)]));
    files = now;
    opening = next;
    keeper.begin(undefined);
    history.clear();
    tell(all);
    await update(new Map([...taken, ...now]));
  };

  const step = async (done: DoneStep | undefined, way: 'before' | 'after') => {
    if (done === undefined) return undefined;
    await put(done[way]);
    return done.label;
  };

  return {
    engine,
    host,
    files: () => files,
    opening: () => opening,
    open: (next) => start(next, next.files),
    async resume(kept, given) {
      const { name, scope } = kept.info;
      const next = given ?? { name, scope, files: kept.base };
      await start(next, applied(next.files, kept.changes));
      keeper.begin(kept.info);
      const typed = typedChanges(files, kept.typing);
      const [first] = kept.typing;
      if (first === undefined || typed.size === 0) return;
      await change(typed, text.typed(first.file));
      for (const { file } of kept.typing) await keeper.dropTyping(file);
    },
    close: () => start(undefined, new Map()),
    change,
    undo: () => step(history.back(), 'before'),
    redo: () => step(history.again(), 'after'),
    history: () => ({ undo: history.backLabel, redo: history.againLabel }),
    unsaved,
    async saved() {
      if (opening !== undefined) opening = { ...opening, files };
      await keeper.wipe();
      tell(new Set());
    },
    draftId: () => keeper.id,
    typing: (typing) => keeper.keepTyping(draftOf(), typing),
    typed: (file) => void keeper.dropTyping(file),
    edition: () => edition,
    setEdition(next) {
      edition = next;
      for (const listener of editionListeners) listener(next);
    },
    onChange: (listener) => void listeners.push(listener),
    onEdition: (listener) => void editionListeners.push(listener),
    announce,
    show,
  };
}
