import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One project per folder of tests/. `contract` looks at a built site: the folder QYZMET_SITE names, else dist. */
const projects = ['architecture', 'unit', 'content', 'contract'];

export default defineConfig({
  root,
  test: {
    projects: projects.map((name) => ({
      root,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        testTimeout: 60_000,
        // The files of `contract` look at the same two thousand pages, which one worker reads once.
        ...(name === 'contract' ? { isolate: false, fileParallelism: false } : {}),
      },
    })),
  },
});
