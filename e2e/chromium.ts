import { spawnSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/**
 * First the headless shell: it draws the same pages without the windows around them, which nobody sees, and takes a sixth
 * less of the processor for it.
 */
const names = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
};

/** Returns a headless shell, else a Chromium, that Playwright has downloaded. */
const inDownloads = (): string | undefined => {
  const full = chromium.executablePath();
  const [downloads = '', revision = ''] = full.split(/[\\/]chromium-(\d+)[\\/]/);
  const shells = globSync(`chromium_headless_shell-${revision}/*/chrome-headless-shell{,.exe}`, {
    cwd: downloads,
  });
  return [...shells.map((shell) => join(downloads, shell)), full].find(isProgram);
};

/** Installs Playwright's download; fails where its host cannot be reached. */
const downloaded = (): string | undefined => {
  const found = inDownloads();
  if (found) return found;
  spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], { stdio: 'ignore' });
  return inDownloads();
};

const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const apt = (...args: readonly string[]): boolean =>
    spawnSync('apt-get', [...args], { stdio: 'ignore' }).status === 0;
  apt('update', '-qq');
  // Older releases have the whole browser only.
  if (!apt('install', '-y', '-qq', 'chromium-headless-shell')) apt('install', '-y', '-qq', 'chromium');
  return installed();
};

/**
 * The Chromium that the journeys use: `$CHROMIUM_PATH`, else one that is installed, else Playwright's download,
 * else Debian's package where we are root; of each, the headless shell rather than the whole browser. Throws a sentence with
 * what to do if none is available.
 */
export const findChromium = (): string => {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program. Correct it or unset it.`);
  }
  const found = installed() ?? downloaded() ?? fromDebian();
  if (found) return found;
  throw new Error(
    'The browser journeys need Chromium and none could be had. Install Chromium or Chrome, or set CHROMIUM_PATH to its program.',
  );
};

/**
 * Chromium draws the suggestions of its address bar as pages: they cost each window that a test opens more than a page
 * of ours does.
 */
const suggestions = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** Chromium follows only the last such list it is given: what Playwright switches off has to be in ours. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Runs anywhere, also as root in a container, and asks nothing of the outside world. */
export const chromiumArguments = [
  `--disable-features=${[...offInPlaywright, ...suggestions].join(',')}`,
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
