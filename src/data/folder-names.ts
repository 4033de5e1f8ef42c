import type { Diagnostic } from './diagnostic.ts';

/** What whoever typed a command calls the folders: `data` and `content` unless they named others. */
export interface FolderNames {
  readonly data: string;
  readonly content: string;
}

/** A path below one of the two folders, where a path can begin in a Chinese sentence. */
const PATH = /(?<![\w./\\-])(data|content)\//g;

/** A text of the program's own with the paths in it as they are shown. */
export function pathsInFolders(text: string, names: FolderNames): string {
  return text.replace(PATH, (_, folder: keyof FolderNames) => `${names[folder]}/`);
}

/** The words of a diagnostic with the folders as they are shown; its file stays the name it is known by. */
export function wordsInFolders(diagnostic: Diagnostic, names: FolderNames): Diagnostic {
  const { problem, expected, fix } = diagnostic;
  return {
    ...diagnostic,
    problem: pathsInFolders(problem, names),
    ...(expected === undefined ? {} : { expected: pathsInFolders(expected, names) }),
    ...(fix === undefined ? {} : { fix: pathsInFolders(fix, names) }),
  };
}

/**
 * A diagnostic as it is shown: the checks know every file as `data/…` or `content/…`, messages name the
 * folder that was read. What the cell holds stays as it is.
 */
export function inFolders(diagnostic: Diagnostic, names: FolderNames): Diagnostic {
  return {
    ...wordsInFolders(diagnostic, names),
    file: pathsInFolders(diagnostic.file, names),
  };
}
