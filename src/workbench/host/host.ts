/** What the page needs of the machine it runs on; everything else is plain calculation. */
import type { Scope } from '../../check/scope.ts';
import type { FileChanges, ParkFiles } from '../engine/engine.ts';

/** A file as it was put in. */
export interface GivenFile {
  /** Path below what was put in: `observations.csv`, or `park/data/parks.csv` in a folder. */
  readonly path: string;
  read(): Promise<Uint8Array>;
}

/** A folder that can be written in place. */
export interface FolderAccess {
  readonly name: string;
  /** Every file below, those of hidden folders and of programs left out. */
  files(): Promise<readonly GivenFile[]>;
  /** What a file holds now, or nothing when it is not there. Paths are those of `files`. */
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
}

/** A cell or text that is being typed and is not yet part of its file. */
export interface Typing {
  readonly file: string;
  /** Spreadsheet row and letter of the column; none for a text. */
  readonly row?: number;
  readonly column?: string;
  readonly text: string;
}

/** What a draft belongs to. */
export interface DraftInfo {
  readonly id: string;
  /** Name of the folder, zip or file that was opened. */
  readonly name: string;
  readonly scope: Scope;
  /** When it was last changed, in milliseconds. */
  readonly time: number;
  /** False while the files as they were opened are not all kept beside the changes. */
  readonly whole: boolean;
}

/** Work that was not saved. */
export interface Draft {
  readonly info: DraftInfo;
  /** The files as they were opened, where they are kept. */
  readonly base: ParkFiles;
  /** What differs from them. */
  readonly changes: FileChanges;
  readonly typing: readonly Typing[];
}

/** Where work that was not saved outlives a crash. */
export interface DraftStore {
  /** Drafts of earlier visits that are open in no tab, the newest first. */
  list(): Promise<readonly DraftInfo[]>;
  /** Marks a draft as open in this tab; gives what lets it go. */
  hold(id: string): () => void;
  read(id: string): Promise<Draft | undefined>;
  /** Keeps changes; resolves when a crash can no longer lose them. */
  keep(info: DraftInfo, changes: FileChanges): Promise<void>;
  /** Keeps the files as they were opened, so that a draft can be taken up without them. */
  keepBase(info: DraftInfo, base: ParkFiles): Promise<void>;
  /**
   * Keeps what stands in a field that is being typed in; once it returns a crash can no longer lose it.
   * @throws Error when nothing can be kept
   */
  keepTyping(info: DraftInfo, typing: Typing): void;
  /** Forgets what was being typed: it has become a change, or was taken back. */
  dropTyping(id: string, file: string): void;
  wipe(id: string): Promise<void>;
}

/** The machine: a browser's side is in `browser-host.ts`. */
export interface Host {
  /** Whether a folder can be opened so that it can be written in place. */
  readonly hasFolderAccess: boolean;
  /** Has the user choose a folder; nothing when they think better of it. */
  chooseFolder(): Promise<FolderAccess | undefined>;
  /** Name of the folder used last time, when it is remembered. */
  rememberedFolder(): Promise<string | undefined>;
  /** Opens the remembered folder again, after asking for permission; nothing when it is refused. */
  openRemembered(): Promise<FolderAccess | undefined>;
  forgetFolder(): Promise<void>;
  /** Gives a file to the user to keep. */
  saveFile(name: string, type: string, content: Uint8Array | string): void;
  readonly drafts: DraftStore;
  /** A name no other draft has. */
  newId(): string;
  /** Milliseconds. The page's files never depend on it. */
  now(): number;
}
