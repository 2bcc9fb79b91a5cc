import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './install-lock.mjs';

/** Only packages, no install scripts and no reports home; development tools too, whatever NODE_ENV says. */
const quietly = [
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--include=dev',
  '--include=optional',
];

/**
 * What an installed node_modules must carry to be the right one: the lock file's hash and the platform.
 *
 * @param {string} root folder of the project
 * @returns {string}
 */
function wantedStamp(root) {
  const lockFile = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lockFile).digest('hex')} ${process.platform}-${process.arch}\n`;
}

/**
 * Whether node_modules is whole and made from this lock file. The stamp is the last thing an installation writes.
 *
 * @param {string} root folder of the project
 * @returns {boolean}
 */
function isInstalled(root) {
  try {
    return readFileSync(join(root, 'node_modules/.qyzmet-installed'), 'utf8') === wantedStamp(root);
  } catch {
    return false;
  }
}

/**
 * Runs npm, telling every ten seconds that it is still at work.
 *
 * @param {string} root folder of the project
 * @param {string[]} args arguments for npm
 * @param {(pid: number) => void} onStart called with the id of the npm process
 * @returns {Promise<{ code: number, output: string }>}
 */
function npm(root, args, onStart) {
  const beside = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [program, first] = beside ? [process.execPath, [beside]] : ['npm', []];
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = !beside && process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(program, [...first, ...args], { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    if (child.pid) onStart(child.pid);
    const began = Date.now();
    const ticks = setInterval(() => {
      console.log(`  still installing, ${Math.round((Date.now() - began) / 1000)} s`);
    }, 10_000);
    const pass = (signal) => {
      child.kill(signal);
      process.exit(130);
    };
    process.once('SIGINT', pass).once('SIGTERM', pass);
    const end = (code) => {
      clearInterval(ticks);
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code, output });
    };
    let output = '';
    const collect = (bytes) => (output += bytes);
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Installs the packages when node_modules is missing, half-written or made from another lock file.
 * Two commands started together install once: the second waits for the first.
 *
 * @param {string} root folder of the project
 * @throws {Error} with npm's own words, when the packages cannot be installed
 */
export async function installWhatIsMissing(root) {
  if (isInstalled(root)) return;
  const stamp = join(root, 'node_modules/.qyzmet-installed');
  const lock = await takeLock(join(root, '.cache/install.lock'), () =>
    console.log('Another command is installing the packages; waiting for it.'),
  );
  try {
    if (isInstalled(root)) return;
    const began = Date.now();
    console.log('Installing packages (once; about a minute) ...');
    const whole = existsSync(stamp);
    rmSync(stamp, { force: true });
    let last = await npm(root, ['ci', ...quietly], lock.keepFor);
    if (last.code !== 0) {
      // Where a registry lacks the binding of some other platform, `npm ci` refuses the lock file.
      console.log('  `npm ci` did not succeed, trying `npm install --no-save` ...');
      // npm takes a folder that a killed installation left half-written for an installed package.
      if (!whole) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
      last = await npm(root, ['install', '--no-save', ...quietly], lock.keepFor);
    }
    if (last.code !== 0) {
      throw new Error(
        `The packages could not be installed. Check the network and run the command again.\n${last.output}`,
      );
    }
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(stamp, wantedStamp(root));
    console.log(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  } finally {
    lock.release();
  }
}
