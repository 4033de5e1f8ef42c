import type { Diagnostic } from './diagnostic.ts';

/** What whoever typed a command calls the folders: `data` and `content` unless they named others. */
export interface FolderNames {
  readonly data: string;
  readonly content: string;
}

/** A path below one of the two folders, where a path can begin in a Chinese sentence. */
const PATH = /(?<![\w./\\-])(data|content)\//g;

function renamed(text: string, names: FolderNames): string {
  return text.replace(PATH, (_, folder: keyof FolderNames) => `${names[folder]}/`);
}

/**
 * A diagnostic as it is shown: the checks know every file as `data/…` or `content/…`, messages name the
 * folder that was read. What the cell holds stays as it is.
 */
export function inFolders(diagnostic: Diagnostic, names: FolderNames): Diagnostic {
  const { file, problem, expected, fix } = diagnostic;
  return {
    ...diagnostic,
    file: renamed(file, names),
    problem: renamed(problem, names),
    ...(expected === undefined ? {} : { expected: renamed(expected, names) }),
    ...(fix === undefined ? {} : { fix: renamed(fix, names) }),
  };
}
