/** What the page asks of the program: the folder of a park goes in, findings and pages come out. */
import type { Scope } from '../../check/scope.ts';
import type { Diagnostic } from '../../data/diagnostic.ts';
import type { Edition } from '../../data/park.ts';
import type { TextRemark } from '../../data/text-remark.ts';
import type { Tidied } from '../../desk/tidy.ts';
import type { PackageMaker } from '../package/package-maker.ts';
import type { WritingEngine } from './writing-engine.ts';

/** Every file of a park's folder by its path: data/parks.csv, content/site.yaml, releases/2026-06-r1/manifest.json. */
export type ParkFiles = ReadonlyMap<string, Uint8Array>;

/** Files to be put in (bytes) or taken away (undefined), by path. */
export type FileChanges = ReadonlyMap<string, Uint8Array | undefined>;

/** The finished site by address: what `parkbrief build` writes. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** A table that stands in a workbook, as the bytes of its CSV: row 5 of the sheet is row 5 here. */
export interface SheetTable {
  readonly workbook: string;
  readonly sheet: string;
  readonly bytes: Uint8Array;
}

/** What `parkbrief check` finds, as plain data that a worker can hand over. */
export interface Checked {
  readonly edition: Edition;
  /** Whether a whole folder was checked or single files. */
  readonly scope: Scope;
  /** Names of the data files that were checked, inside the data folder. */
  readonly names: readonly string[];
  /** Of the data and, in a folder with texts, of site.yaml; sorted as the command line prints them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of the texts; none while the data have errors. */
  readonly prose: readonly TextRemark[];
  /** True when a site can be made of the folder; never of single files or without site.yaml. */
  readonly usable: boolean;
  /** Why the public edition is not made all the same, in words for staff; undefined when it is. */
  readonly stop: string | undefined;
  /** Tables in workbooks by the name each would have as a file. */
  readonly sheets: ReadonlyMap<string, SheetTable>;
  readonly tidied: Tidied;
  /** Copies with the remarks, by name: tables with a column more, workbooks with comments, texts below 文稿/. */
  readonly annotated: ReadonlyMap<string, string | Uint8Array>;
  /** Names of the tables that single files refer to and that are not among them. */
  readonly missing: readonly string[];
}

/** How far a build has come, and the way to stop it. */
export interface BuildOptions {
  /** Told of the files that are ready, out of so many; not before all is checked. */
  onProgress(done: number, all: number): void;
  readonly signal: AbortSignal;
  /** Whether pages lead to the archive of releases: those of a release do. */
  readonly hasArchive?: boolean;
}

/** The program behind the page. Every answer comes from a worker: none keeps the page from answering keys. */
export interface Engine extends WritingEngine {
  /** Changes the engine's copy of the folder. */
  update(changes: FileChanges): Promise<void>;
  /** What `check` says; single files are checked as far as they go. */
  check(edition: Edition, scope?: Scope): Promise<Checked>;
  /**
   * The addresses of the site; none when it can't be made. Pages of sections without data are among them,
   * what is made from all others (the map of the site, the digest of the build) is not.
   */
  addresses(edition: Edition): Promise<readonly string[]>;
  /**
   * One file of the site, exactly as `build` writes it.
   * @throws Error named EngineFault, in words for staff, when the site has no such file or it is at fault
   */
  file(edition: Edition, address: string): Promise<Uint8Array>;
  /**
   * Makes those files of the edition's pictures that nobody has made before: for data/pictures/prepared/,
   * to be put among the park's files so that every machine publishes the same. None when all are there.
   * @throws Error named EngineFault when a picture can't be decoded
   */
  preparePictures(edition: Edition): Promise<FileChanges>;
  /**
   * The whole site; nothing of it when anything is at fault. Rejects with an `AbortError` when stopped.
   * @throws Error named EngineFault, in words for staff, with every fault
   */
  build(edition: Edition, options: BuildOptions): Promise<SiteFiles>;
  /** Makes packages of a site that was built. */
  readonly packages: PackageMaker;
  /** Ends the workers. */
  close(): void;
}
