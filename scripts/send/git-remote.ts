/**
 * A branch of a Git repository, from which a host serves pages. A send is one commit: readers have the
 * old site or the new one. What the branch holds besides the site stays. Who is overtaken is refused when
 * the commit is sent, so nothing has to be locked.
 */
import { posix } from 'node:path';
import type { GitTarget } from '../../src/data/publish-targets.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { openJournal } from '../output/journal.ts';
import { temporaryPlace } from '../output/temporary-place.ts';
import { runGit } from './git-command.ts';
import type { Remote } from './remote.ts';
import { explainSendFault } from './send-fault.ts';

/** Hosts of pages would leave out what their own generator does not know. */
const PLAIN_PAGES = '.nojekyll';

/** The branch as it is there and what is to change: bytes of files by their path, undefined for gone ones. */
interface Branch {
  readonly folder: string;
  readonly target: GitTarget;
  /** The newest commit; undefined before the first. */
  tip: string | undefined;
  /** Names of the contents of its files, by path. */
  files: ReadonlyMap<string, string>;
  /** The contents, once one has been read. */
  contents: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  readonly changes: Map<string, Uint8Array | undefined>;
}

/**
 * Fetches a branch.
 * @throws CommandFault when the repository can't be reached; a branch that is not there yet is made
 */
export async function openGit(target: GitTarget): Promise<Remote> {
  const { branch, path, repository } = target;
  const name = `${repository} ${branch}${path === undefined ? '' : ` /${path}`}`;
  const journal = openJournal('publish');
  try {
    const folder = journal.temporaryFolder(temporaryPlace(), `.pb-${journal.id.slice(0, 10)}`);
    await runGit(folder, ['init', '--quiet', '--bare']);
    const changes = new Map();
    const opened: Branch = {
      folder,
      target,
      tip: undefined,
      files: new Map(),
      contents: undefined,
      changes,
    };
    await fetchTip(opened);
    return remoteOf(opened, name, () => journal.close(true));
  } catch (error) {
    journal.close(true);
    if (error instanceof CommandFault) throw error;
    const reason = explainSendFault(error) ?? (error as Error).message;
    throw new CommandFault(texts.notOpened(name, reason), error);
  }
}

async function fetchTip(branch: Branch): Promise<void> {
  const { folder, target } = branch;
  const ref = `refs/heads/${target.branch}`;
  const found = await runGit(folder, ['ls-remote', '--', target.repository, ref]);
  branch.tip = undefined;
  branch.contents = undefined;
  if (found.length === 0) return;
  await runGit(folder, ['fetch', '--quiet', '--depth=1', '--', target.repository, ref]);
  branch.tip = String(await runGit(folder, ['rev-parse', 'FETCH_HEAD'])).trim();
  const tree = String(await runGit(folder, ['ls-tree', '-r', '-z', branch.tip]));
  const entries = [...tree.matchAll(/(\w+)\t([^\0]*)\0/g)];
  branch.files = new Map(entries.map(([, oid = '', path = '']) => [path, oid]));
}

/** Reads all contents at once: the branch has come whole, and git needs longer to begin than to read. */
async function readContents({ files, folder }: Branch): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = [...new Set(files.values())].map((oid) => `${oid}\n`).join('');
  const printed = await runGit(folder, ['cat-file', '--batch'], names);
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const [oid = '', , size = ''] = String(printed.subarray(at, end)).split(' ');
    at = end + 1 + Number(size);
    contents.set(oid, printed.subarray(end + 1, at));
    at += 1;
  }
  return contents;
}

function remoteOf(branch: Branch, name: string, close: () => void): Remote {
  const at = (path: string): string => posix.join(branch.target.path ?? '.', path);
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    if (branch.changes.has(at(path))) return branch.changes.get(at(path));
    const oid = branch.files.get(at(path));
    if (oid === undefined) return undefined;
    branch.contents ??= readContents(branch);
    return (await branch.contents).get(oid);
  };
  return {
    name,
    read,
    put: (path, bytes) => Promise.resolve(void branch.changes.set(at(path), bytes)),
    remove: (path) => Promise.resolve(void branch.changes.set(at(path), undefined)),
    list: () => {
      const below = [...branch.files.keys()].map((path) => posix.relative(at('.'), path));
      const tops = below.filter((path) => !path.startsWith('..')).map((path) => path.split('/')[0]);
      return Promise.resolve([...new Set(tops)] as string[]);
    },
    finish: async (message) => {
      await pushChanges(branch, at(PLAIN_PAGES), message);
      branch.changes.clear();
      await fetchTip(branch);
    },
    close: () => Promise.resolve(close()),
  };
}

/** Makes the commit and sends it. @throws GitError when somebody else has been faster */
async function pushChanges(branch: Branch, plainPages: string, message: string): Promise<void> {
  const { changes, folder, target, tip } = branch;
  if (!branch.files.has(plainPages)) changes.set(plainPages, new Uint8Array());
  const parts: Uint8Array[] = [];
  const say = (text: string): unknown => parts.push(Buffer.from(text));
  const data = (bytes: Uint8Array): void => {
    say(`data ${bytes.length}\n`);
    parts.push(bytes);
    say('\n');
  };
  say(`commit refs/heads/send\ncommitter ${await author(folder)}\n`);
  data(Buffer.from(message));
  if (tip !== undefined) say(`from ${tip}\n`);
  for (const [path, bytes] of changes) {
    if (bytes === undefined) say(`D ${JSON.stringify(path)}\n`);
    else {
      say(`M 100644 inline ${JSON.stringify(path)}\n`);
      data(bytes);
    }
  }
  await runGit(
    folder,
    ['fast-import', '--quiet', '--force', '--date-format=now'],
    Buffer.concat(parts),
  );
  const ref = `refs/heads/send:refs/heads/${target.branch}`;
  await runGit(folder, ['push', '--quiet', '--', target.repository, ref]);
}

/** Who commits: as git is set up, or the product. */
async function author(folder: string): Promise<string> {
  const ask = (key: string, otherwise: string): Promise<string> =>
    runGit(folder, ['config', key]).then(
      (value) => String(value).trim(),
      () => otherwise,
    );
  const name = await ask('user.name', 'parkbrief');
  return `${name} <${await ask('user.email', 'parkbrief@localhost')}> now`;
}
