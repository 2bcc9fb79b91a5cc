import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { watchMemory } from './peak-memory.ts';
import { projectRoot } from './root.ts';
import { differingFiles } from './same-bytes.ts';
import { runStages } from './test-run.ts';
import { program, run, suite, type Step } from './test-step.ts';

const work = join(projectRoot, '.build/test');
const first = join(work, 'first');
const second = join(work, 'second');
const report = (name: string) => join(work, `${name}.json`);
const buildReport = report('build');

/** A port nobody uses now, for the server of the browser tests. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 4399;
}

const astro = 'node_modules/astro/bin/astro.mjs';
const vitest = (name: string, projects: string[], env: Record<string, string> = {}) =>
  suite(
    program(
      name,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config=tests/vitest.config.ts',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report(projects.join('-'))}`,
      ],
      env,
    ),
    report(projects.join('-')),
  );

/** The build that the budgets are measured on: nothing else runs meanwhile. */
const measuredBuild: Step = {
  name: 'build',
  show: /^Built|No origin/,
  run: async () => {
    let peak = () => 0;
    const { code, output, seconds } = await run(['src/site/build.ts', '--out', first], {}, (pid) => {
      peak = watchMemory(pid);
    });
    writeFileSync(buildReport, JSON.stringify({ seconds, peakMemory: peak() }));
    return { passed: Number(code === 0), failed: Number(code !== 0), output };
  },
};

const comparison: Step = {
  name: 'two builds are the same bytes',
  run: async () => {
    const different = differingFiles(first, second);
    const output =
      different.length > 0 ? `${different.length} files differ:\n${different.slice(0, 20).join('\n')}` : '';
    return { passed: Number(different.length === 0), failed: Number(different.length > 0), output };
  },
};

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

let browser: string;
try {
  console.log('Looking for a browser ...');
  browser = await findBrowser();
  console.log(`Browser: ${browser}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const inBrowser = suite(
  program('in a browser', ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts'], {
    QYZMET_CHROMIUM: browser,
    QYZMET_SITE: first,
    QYZMET_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report('browser'),
  }),
  report('browser'),
);

const passed = await runStages([
  [
    [
      program('formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
      program('lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'tests', 'astro.config.mjs']),
      program('content', ['src/authoring/cli.ts']),
    ],
    [program('types', [astro, 'check'], { QYZMET_CACHE: join(work, 'cache') })],
  ],
  [[vitest('architecture, unit and content tests', ['architecture', 'unit', 'content'])]],
  [[measuredBuild]],
  [
    [
      {
        ...vitest('built site', ['contract'], { QYZMET_SITE: first, QYZMET_BUILD_REPORT: buildReport }),
        show: /<= \d|pages, compressed/,
      },
      inBrowser,
    ],
    [program('second build', ['src/site/build.ts', '--out', second]), comparison],
  ],
]);
process.exit(passed ? 0 : 1);
