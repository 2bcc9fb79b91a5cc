/**
 * The door of every command: `npm start`, `npm test`, `npm run build` and the others call
 * `node src/site/bootstrap.mjs <command> [...args]`.
 *
 * It must run on a machine that has only an old Node (18 or later) and no installed packages: plain JavaScript,
 * `node:*` imports. It installs what is missing, finds a Node that can run the project, and hands over.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing } from './install.mjs';
import { fitNode } from './runtime.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Command of package.json -> the program that does it. */
const programs = {
  start: 'src/site/start.ts',
  test: 'src/site/test.ts',
  build: 'src/site/build.ts',
  dev: 'src/site/dev.ts',
  check: 'src/authoring/cli.ts',
  coverage: 'src/authoring/coverage-cli.ts',
  import: 'src/import/cli.ts',
};

/**
 * Runs the program with the fit Node, passing signals down and the exit code up.
 *
 * @param {string} node path of the Node to run with
 * @param {string} program path of the program from the root
 * @param {string[]} rest arguments for the program
 */
function handOver(node, program, rest) {
  const child = spawn(node, [join(root, program), ...rest], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      // The second run of `npm run check` compiles nothing.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache/node'),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`Could not start ${program}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/**
 * Ends with a message and exit code 1.
 *
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const [command = '', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(programs, command)) {
  stop(`Unknown command "${command}". Known: ${Object.keys(programs).join(', ')}.`);
}
if (!existsSync(join(root, 'package-lock.json'))) {
  stop('package-lock.json is missing: this folder is not a whole copy of Qyzmet. Clone it again.');
}
try {
  await installWhatIsMissing(root);
  handOver(fitNode(root), programs[command], rest);
} catch (error) {
  stop(error.message);
}
