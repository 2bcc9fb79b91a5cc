import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot } from './root.ts';

/** One way of coming to a browser: what a person calls it, and how it finds paths of programs to try. */
interface Way {
  name: string;
  find: () => string[];
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  ...(process.env['PATH'] ?? '').split(delimiter),
];

const appPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Runs a long command with its own output shown, for at most ten minutes. */
function show(command: string, args: string[]): void {
  spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit', timeout: 600_000 });
}

function existing(): string[] {
  const inPlaces = usualPlaces.flatMap((place) => names.map((name) => join(place, name)));
  return [...new Set([...inPlaces, ...appPlaces])].filter((path) => existsSync(path));
}

function playwrightsOwn(): string[] {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log('  no browser found; downloading one with Playwright ...');
    show(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  }
  return existsSync(path) ? [path] : [];
}

function fromPackageManager(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  console.log('  installing Chromium with apt-get ...');
  show('apt-get', ['update', '-qq']);
  show('apt-get', ['install', '-y', '-qq', 'chromium']);
  return existing();
}

const ways: readonly Way[] = [
  {
    name: 'the environment variable QYZMET_CHROMIUM',
    find: () => [process.env['QYZMET_CHROMIUM']].filter((path) => path !== undefined),
  },
  { name: 'an installed Chromium, Chrome or Edge', find: existing },
  { name: "Playwright's own download (`npx playwright install chromium`)", find: playwrightsOwn },
  { name: 'the system package manager (`apt-get install -y chromium`, as root)', find: fromPackageManager },
];

/**
 * How to start a browser in tests. Chromium refuses its sandbox to root, which is who runs tests in a container.
 *
 * @param executablePath path of the browser
 */
export function launchOptions(executablePath: string): { executablePath: string; args: string[] } {
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

/** Why a program cannot be our browser; nothing when it starts and renders a page. */
async function refusal(path: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Қызмет</p>');
      const text = await page.textContent('p');
      const picture = await page.screenshot();
      return text === 'Қызмет' && picture.length > 0 ? undefined : 'it renders a page wrongly';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return String((error as Error).message).split('\n')[0];
  }
}

/**
 * Finds a browser for the tests, getting one when there is none. A browser counts only after it has really rendered
 * a page.
 *
 * @returns path of the browser
 * @throws {Error} naming every way that was tried and why it did not work
 */
export async function findBrowser(): Promise<string> {
  const tried: string[] = [];
  for (const way of ways) {
    const paths = way.find();
    if (paths.length === 0) tried.push(`- ${way.name}: nothing there`);
    for (const path of paths) {
      const reason = await refusal(path);
      if (!reason) return path;
      tried.push(`- ${way.name}: ${path}: ${reason}`);
    }
  }
  throw new Error(
    ['No browser works here. Tried, in this order:', ...tried, 'Make one of them work and run the tests again.'].join(
      '\n',
    ),
  );
}
