/** LibreOffice, which tests open office files with: the one that is installed, else one installed now. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall } from './setup/apt.mjs';

const LINUX = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/libreoffice/program'];
const MAC = ['/Applications/LibreOffice.app/Contents/MacOS'];

function places() {
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
    return [PROGRAMFILES, x86]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe'));
  }
  return (process.platform === 'darwin' ? MAC : LINUX).map((folder) => join(folder, 'soffice'));
}

/** Path of LibreOffice's program file; undefined when there is none. */
export function findOffice() {
  return places().find((path) => existsSync(path));
}

/** Word files, workbooks and presentations are opened by parts that Debian installs one by one. */
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc', 'libreoffice-impress'];

const hasPart = (program, part) =>
  existsSync(join(dirname(realpathSync(program)), part)) || process.platform !== 'linux';

/** True when this LibreOffice opens workbooks. */
export function opensWorkbooks(program) {
  return hasPart(program, 'scalc');
}

/** True when this LibreOffice opens presentations. */
export function opensPresentations(program) {
  return hasPart(program, 'simpress');
}

/** Finds LibreOffice, installing it where that is possible. Says so when there is none. */
export function installOffice() {
  const found = findOffice();
  if (found === undefined || !opensWorkbooks(found) || !opensPresentations(found))
    aptInstall(PACKAGES, ['--no-install-recommends']);
  const path = findOffice();
  if (path === undefined) {
    console.log('LibreOffice is not installed: opening office files with it is not tested.');
  }
  return path;
}

/** Turns documents into another format, `pdf` or `txt:Text`, in a folder; true when it did. */
export function convertWithOffice(program, files, format, folder) {
  // A profile of its own: a LibreOffice that is open does not take the work.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status } = spawnSync(
    program,
    [profile, '--headless', '--convert-to', format, '--outdir', folder, ...[files].flat()],
    { encoding: 'utf8', timeout: 120_000 },
  );
  return status === 0;
}
