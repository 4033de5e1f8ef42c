/**
 * What starts a kit. Names and text of the Windows files are ASCII with line ends of Windows: its command
 * line reads them in whatever code page is set. In the window they open `npx parkbrief …` works as handbook
 * and messages write it: `npx` there is a file of the kit that knows this word alone.
 */
import { kit as texts } from '../../src/ui/kit.ts';
import type { KitPlatform } from './platform.ts';

/** Files by path, with their text. */
type Scripts = Readonly<Record<string, string>>;

const crlf = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
const lf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Runs a script with the Node of the kit, which some programs unpack without the right to be run. */
function unixStart(script: string): string {
  return lf([
    '#!/bin/sh',
    'here=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")',
    'node=$here/node/node',
    'if [ ! -x "$node" ] && ! chmod +x "$node" 2>/dev/null; then',
    `  echo "${texts.notExecutable}" >&2`,
    '  exit 1',
    'fi',
    `exec "$node" "$here/${script}" "$@"`,
  ]);
}

// Blocks in brackets would end at a bracket in the path of the kit, so that there are only jumps.
const WINDOWS: Scripts = {
  'parkbrief.cmd': crlf([
    '@echo off',
    'if "%~1"=="" goto window',
    'call "%~dp0bin\\parkbrief.cmd" %*',
    'exit /b %errorlevel%',
    ':window',
    'rem Double-clicked: a window of UTF-8, 65001, in which parkbrief can be typed.',
    'chcp 65001 >nul',
    'title parkbrief',
    'set "PATH=%~dp0bin;%PATH%"',
    'pushd "%~dp0"',
    'call "%~dp0bin\\parkbrief.cmd" --help',
    'cmd /k',
  ]),
  'bin/parkbrief.cmd': crlf([
    '@echo off',
    '"%~dp0..\\node\\node.exe" "%~dp0..\\scripts\\parkbrief.ts" %*',
  ]),
  'bin/npx.cmd': crlf([
    '@echo off',
    '"%~dp0..\\node\\node.exe" "%~dp0..\\scripts\\kit\\npx.mjs" %*',
  ]),
};

const UNIX: Scripts = {
  'parkbrief.sh': lf([
    '#!/bin/sh',
    '# With words: runs parkbrief. Without: a shell in which parkbrief can be typed.',
    'here=$(dirname -- "$(readlink -f -- "$0")")',
    '[ "$#" -gt 0 ] && exec sh "$here/bin/parkbrief" "$@"',
    'sh "$here/bin/parkbrief" --help || exit',
    '[ -t 0 ] && [ -t 1 ] || exit 0',
    'PATH="$here/bin:$PATH"',
    'export PATH',
    'cd -- "$here" && exec "${SHELL:-/bin/sh}"',
  ]),
  'bin/parkbrief': unixStart('scripts/parkbrief.ts'),
  'bin/npx': unixStart('scripts/kit/npx.mjs'),
};

/** The files that start the kit on its system; on Unix all of them are programs. */
export function startScripts({ os }: KitPlatform): Scripts {
  return os === 'win32' ? WINDOWS : UNIX;
}
