/**
 * The real commands, killed before every single rename and removal they make. After each, the next command
 * finds the whole old state or ends in the whole new one, and nothing of ours is left.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Checkout, makeCheckout } from '../output/checkout.ts';

/** No command here makes more of them. */
const MOST = 60;

let checkout: Checkout;
beforeAll(() => {
  checkout = makeCheckout();
});

type Files = Readonly<Record<string, string>>;

/** Every file below a folder but what two runs at different times name differently. */
function contents(folder: string): Files {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((path) => [
      path.slice(folder.length + 1).replace(/\d{8}-\d{6}/, 'time'),
      readFileSync(path, 'latin1'),
    ]),
  );
}

interface Case {
  /** Fills an empty folder with what stands there before. */
  prepare(folder: string): void;
  /** The command, given that folder. */
  args(folder: string): string[];
}

function emptyFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'parkbrief-killed-')), 'work');
}

/** Kills the command everywhere; gives how often, and how often the next one had to finish it. */
async function killEverywhere({
  args,
  prepare,
}: Case): Promise<{ kills: number; finished: number }> {
  const prepared = emptyFolder();
  mkdirSync(prepared);
  prepare(prepared);
  const make = (): string => {
    const folder = emptyFolder();
    cpSync(prepared, folder, { recursive: true });
    return folder;
  };
  const reference = make();
  const before = contents(reference);
  const whole = checkout.run(...args(reference));
  expect(whole.status, whole.stderr).toBe(0);
  const after = contents(reference);
  expect(after).not.toEqual(before);
  let finished = 0;
  for (let at = 1; at < MOST; at += 1) {
    const folder = make();
    const { signal, status } = checkout.killed(at, ...args(folder));
    if (signal !== 'SIGKILL') {
      expect(status).toBe(0);
      return { kills: at - 1, finished };
    }
    const told = await checkout.recover();
    const now = contents(folder);
    expect([before, after], `killed at ${at}: ${told}`).toContainEqual(now);
    expect(readdirSync(dirname(folder)), `beside, killed at ${at}`).toEqual(['work']);
    expect(checkout.journals(), `journals, killed at ${at}`).toEqual([]);
    if (told !== '') {
      expect(told).toContain('中途断了，现在已接着做完');
      expect(now).toEqual(after);
      finished += 1;
    }
  }
  throw new Error(`more than ${MOST} renames and removals`);
}

/** Tables with something to tidy in each. */
function messyTables(folder: string): void {
  const data = join(folder, 'data');
  cpSync('tests/fixtures/sound', data, { recursive: true });
  for (const name of ['parks.csv', 'indicators.csv', 'observations.csv']) {
    const path = join(data, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(east|revenue|employees),/m, ' $1 ,'));
  }
}

/** A small site, as far as these commands can tell, with `text` on its pages. */
function putSite(folder: string, text: string): void {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<h1>${text}</h1>`);
  writeFileSync(join(folder, 'assets/a.css'), '');
}

const CASES: Readonly<Record<string, Case>> = {
  'tidy --write': {
    prepare: messyTables,
    args: (folder) => ['tidy', '--write', '--data', join(folder, 'data')],
  },
  undo: {
    prepare(folder) {
      messyTables(folder);
      checkout.run('tidy', '--write', '--data', join(folder, 'data'));
    },
    args: (folder) => ['undo', '--data', join(folder, 'data')],
  },
  'template --start, to a new folder': {
    prepare: () => undefined,
    args: (folder) => ['template', '--start', join(folder, 'new/park'), 'parks', 'targets'],
  },
  'template, among other files': {
    prepare: (folder) => writeFileSync(join(folder, '说明.docx'), '说明'),
    args: (folder) => ['template', '--out', folder, 'parks', 'targets', 'projects'],
  },
  'bundle, over an earlier one with a file of somebody': {
    prepare(folder) {
      putSite(join(folder, 'dist'), 'old');
      checkout.run('bundle', '--site', join(folder, 'dist'), '--out', join(folder, 'usb'));
      writeFileSync(join(folder, 'usb/说明.docx'), '说明');
      putSite(join(folder, 'dist'), 'new');
    },
    args: (folder) => ['bundle', '--site', join(folder, 'dist'), '--out', join(folder, 'usb')],
  },
  'bundle, to a zip file': {
    prepare: (folder) => putSite(join(folder, 'dist'), 'new'),
    args: (folder) => ['bundle', '--site', join(folder, 'dist'), '--out', join(folder, 'a.zip')],
  },
};

describe('killed before every rename and removal', () => {
  test.each(Object.entries(CASES))('%s', { timeout: 600_000 }, async (_name, one) => {
    const { finished, kills } = await killEverywhere(one);
    expect(kills).toBeGreaterThan(4);
    expect(finished).toBeGreaterThan(0);
  });
});
