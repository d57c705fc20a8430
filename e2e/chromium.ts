import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
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

const installed = (): string | undefined =>
  [
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ].find(isProgram);

/** Installs Playwright's download; fails where its host cannot be reached. */
const downloaded = (): string | undefined => {
  const path = chromium.executablePath();
  if (!existsSync(path)) spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' });
  return existsSync(path) ? path : undefined;
};

const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return installed();
};

/**
 * The Chromium that the journeys use: `$CHROMIUM_PATH`, else one that is installed, else Playwright's download,
 * else Debian's package where we are root. Throws a sentence with what to do if none is available.
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
