/**
 * The browser that tests and printed output run in: one that is installed, else one installed now.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { aptInstall } from './setup/apt.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';

/**
 * What the browser leaves off. Of two such lists the last counts, so playwright's own stands here too. The two of
 * the address bar begin a program of their own beside every page, which costs more than most pages do.
 */
const LEFT_OFF = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['TcpPortRandomizationWin', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ...['msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
];

/** For every start of the browser: no sandbox (root in CI) and no calls home. */
export const BROWSER_ARGS = [
  `--disable-features=${LEFT_OFF.join()}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_PROGRAMS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Usual places of Chrome, Chromium and Edge, best first. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return MAC_PROGRAMS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((parts) => join(folder, ...parts)));
  }
  return LINUX_NAMES.flatMap((name) => LINUX_FOLDERS.map((folder) => join(folder, name)));
}

/** Where playwright-core keeps its own browser, when the package is installed. */
function playwrightBrowser() {
  try {
    const require = createRequire(join(PROJECT_ROOT, 'package.json'));
    return require('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Path of a browser: CHROME_PATH (which must exist when given), the usual places, playwright's own.
 * Undefined when there is none.
 */
export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return existsSync(CHROME_PATH) ? CHROME_PATH : undefined;
  return [...usualPlaces(), playwrightBrowser()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** True when text in Chinese can be drawn, as far as this system lets us ask. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/**
 * Finds a browser and fonts for Chinese, installing what is missing where that is possible.
 * Gives the path, or undefined after a message that says what to do.
 */
export function installBrowser() {
  const missing = [
    ...(findBrowser() === undefined ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (missing.length > 0) aptInstall(missing);
  if (findBrowser() === undefined && !process.env.CHROME_PATH) {
    spawnSync(
      process.execPath,
      [join(PROJECT_ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
      { stdio: 'inherit' },
    );
  }
  const path = findBrowser();
  if (path === undefined) {
    console.error(
      'No browser found. Install Chromium, Chrome or Edge, or set CHROME_PATH to its program file.',
    );
  } else if (!hasChineseFont()) {
    console.error('No font for Chinese found. Install one, such as fonts-noto-cjk.');
    return undefined;
  }
  return path;
}
