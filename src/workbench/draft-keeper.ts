/** Keeps what was changed and not yet saved, so that a crash or a closed tab loses none of it. */
import type { FileChanges, ParkFiles } from './engine/engine.ts';
import type { DraftInfo, Host, Typing } from './host/host.ts';

/** Larger folders are not copied into the browser's storage: their drafts need the folder again. */
const LARGEST_BASE = 150 * 1024 * 1024;

/** What is open, for a draft that begins. */
export type DraftOf = Pick<DraftInfo, 'name' | 'scope'> & { readonly files: ParkFiles };

/** The draft of what is open: begun by the first change, gone when there is nothing left to save. */
export class DraftKeeper {
  private readonly host: Host;
  private readonly onRefused: () => void;
  private info: DraftInfo | undefined;
  private release = (): void => undefined;
  /** The last writing: one after the other, so that an older never follows a newer. */
  private writing: Promise<void> = Promise.resolve();
  private readonly typed = new Map<string, Typing>();

  /** @param onRefused the storage is full or forbidden: the work goes on, unkept */
  constructor(host: Host, onRefused: () => void) {
    this.host = host;
    this.onRefused = onRefused;
  }

  get id(): string | undefined {
    return this.info?.id;
  }

  /** Something else is open: an earlier draft is gone on with, or none; the last one stays kept. */
  begin(info: DraftInfo | undefined): void {
    this.release();
    this.typed.clear();
    this.info = info && { ...info, time: this.host.now() };
    this.release = info === undefined ? () => undefined : this.host.drafts.hold(info.id);
  }

  /** Keeps changes, and once a draft the files they were made to. */
  keep(of: DraftOf, changes: FileChanges): Promise<void> {
    const info = this.current(of);
    // The changes first: what was typed must not wait for the copy of the folder.
    const kept = this.write(() => this.host.drafts.keep(info, changes));
    this.keepBase(of.files);
    return kept;
  }

  /** Keeps what stands in a field, at once. */
  keepTyping(of: DraftOf, typing: Typing): void {
    this.typed.set(typing.file, typing);
    try {
      this.host.drafts.keepTyping(this.current(of), typing);
    } catch {
      this.onRefused();
    }
  }

  /** What was typed in a file has become a change or was taken back: forgotten once that is kept. */
  dropTyping(file: string): Promise<void> {
    const { id } = this;
    const done = this.typed.get(file);
    if (id === undefined) return this.writing;
    return this.write(() => {
      // Meanwhile the next cell may be typed in.
      if (this.typed.get(file) === done) this.host.drafts.dropTyping(id, file);
      return Promise.resolve();
    });
  }

  /** Nothing is left to save. */
  wipe(): Promise<void> {
    const { id } = this;
    this.begin(undefined);
    return id === undefined ? this.writing : this.write(() => this.host.drafts.wipe(id));
  }

  private current({ name, scope }: DraftOf): DraftInfo {
    if (this.info === undefined)
      this.begin({ id: this.host.newId(), name, scope, whole: false, time: 0 });
    this.info = { ...(this.info as DraftInfo), time: this.host.now() };
    return this.info;
  }

  private keepBase(files: ParkFiles): void {
    if (this.info?.whole !== false) return;
    let size = 0;
    for (const bytes of files.values()) size += bytes.length;
    if (size > LARGEST_BASE) return;
    const info = { ...this.info, whole: true };
    this.info = info;
    void this.write(() => this.host.drafts.keepBase(info, files));
  }

  private write(write: () => Promise<void>): Promise<void> {
    this.writing = this.writing.then(write).catch(() => this.onRefused());
    return this.writing;
  }
}
