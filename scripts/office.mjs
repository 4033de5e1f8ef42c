/** LibreOffice, which tests open Word files and workbooks with: the one that is installed, else one installed now. */
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

/** Word files and workbooks are opened by parts that Debian installs one by one. */
const PACKAGES = ['libreoffice-writer', 'libreoffice-calc'];

/** True when this LibreOffice opens workbooks. */
export function opensWorkbooks(program) {
  return existsSync(join(dirname(realpathSync(program)), 'scalc')) || process.platform !== 'linux';
}

/** Finds LibreOffice, installing it where that is possible. Says so when there is none. */
export function installOffice() {
  const found = findOffice();
  if (found === undefined || !opensWorkbooks(found))
    aptInstall(PACKAGES, ['--no-install-recommends']);
  const path = findOffice();
  if (path === undefined) {
    console.log(
      'LibreOffice is not installed: opening Word files and workbooks with it is not tested.',
    );
  }
  return path;
}

/** Turns a document into another format, `pdf` or `txt:Text`, in a folder; true when it did. */
export function convertWithOffice(program, file, format, folder) {
  // A profile of its own: a LibreOffice that is open does not take the work.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { status } = spawnSync(
    program,
    [profile, '--headless', '--convert-to', format, '--outdir', folder, file],
    { encoding: 'utf8', timeout: 120_000 },
  );
  return status === 0;
}
