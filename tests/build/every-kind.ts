/** Folders that have every kind of message between them, in as few as can be. */
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import {
  doubtFiles,
  DOUBTS,
  faultFiles,
  FILE_FAULTS,
  soundFiles,
  wholeFiles,
} from '../data/fixture-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A data folder and what the command line finds in it. */
interface CheckedFolder {
  readonly name: string;
  readonly files: Files;
  readonly found: readonly Diagnostic[];
  /** Severity and code of each message. */
  readonly kinds: ReadonlySet<string>;
  /** What differs from the tables it was made from; nothing stands for a file that is not there. */
  readonly spoilt: ReadonlyMap<string, Uint8Array | undefined>;
}

function checked(name: string, files: Files, base: Files): CheckedFolder {
  const found = checkEdition(files, 'public').diagnostics;
  const kinds = new Set(found.map(({ code, severity }) => `${severity} ${code}`));
  const names = [...new Set([...files.keys(), ...base.keys()])].filter((file) => {
    const [now, before] = [files.get(file), base.get(file)];
    return now === undefined || before === undefined || Buffer.compare(now, before) !== 0;
  });
  return {
    name,
    files,
    found,
    kinds,
    spoilt: new Map(names.map((file) => [file, files.get(file)])),
  };
}

/** Those that have every kind between them, each the first with one that is new. */
function ofEveryKind(folders: readonly CheckedFolder[]): CheckedFolder[] {
  const known = new Set<string>();
  // Those with most kinds come first: the others are then told by them.
  return folders
    .toSorted((a, b) => b.kinds.size - a.kinds.size)
    .filter(({ kinds }) => {
      const added = [...kinds].filter((kind) => !known.has(kind));
      for (const kind of added) known.add(kind);
      return added.length > 0;
    });
}

/** Two that spoil other files of the same tables, as one; nothing when it would lack a kind of either. */
function asOne(a: CheckedFolder, b: CheckedFolder, base: Files): CheckedFolder | undefined {
  if ([...b.spoilt.keys()].some((file) => a.spoilt.has(file))) return undefined;
  const files = new Map(base);
  for (const [file, bytes] of [...a.spoilt, ...b.spoilt]) {
    if (bytes === undefined) files.delete(file);
    else files.set(file, bytes);
  }
  const both = checked(`${a.name}, ${b.name}`, files, base);
  return [...a.kinds, ...b.kinds].every((kind) => both.kinds.has(kind)) ? both : undefined;
}

/** The same kinds in fewer folders. */
function joined(folders: readonly CheckedFolder[], base: Files): CheckedFolder[] {
  const made: CheckedFolder[] = [];
  for (const folder of folders) {
    const at = made.findIndex((each, index) => {
      const both = asOne(each, folder, base);
      if (both !== undefined) made[index] = both;
      return both !== undefined;
    });
    if (at < 0) made.push(folder);
  }
  return made;
}

/** Kinds of message in any of some folders, in order. */
export function kindsIn(folders: readonly CheckedFolder[]): string[] {
  return [...new Set(folders.flatMap(({ kinds }) => [...kinds]))].sort();
}

/** All folders of faults of files and of doubts, and few that have every kind of message of theirs. */
export function faultyFolders(): { all: CheckedFolder[]; few: CheckedFolder[] } {
  const [sound, whole] = [soundFiles(), wholeFiles()];
  const faults = FILE_FAULTS.map((name) => checked(name, faultFiles(name), sound));
  const doubts = DOUBTS.map((name) => checked(name, doubtFiles(name), whole));
  const all = [...faults, ...doubts];
  const chosen = new Set(ofEveryKind(all));
  const few = [
    ...joined(
      faults.filter((folder) => chosen.has(folder)),
      sound,
    ),
    ...joined(
      doubts.filter((folder) => chosen.has(folder)),
      whole,
    ),
  ];
  return { all, few };
}
