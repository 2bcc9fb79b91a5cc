import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import contacts from './src/offices/integration.ts';
import search from './src/search/integration.ts';
import hosting, { installation } from './src/site/integration.ts';

export default defineConfig({
  output: 'static',
  srcDir: './src',
  publicDir: './public',
  // `npm run build` builds beside the published folder and swaps at the end; see src/site/build.ts.
  outDir: process.env.QYZMET_OUT ?? './.build/site',
  cacheDir: process.env.QYZMET_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: false,
  },
  // Each works on what the ones before it have written; compression comes last.
  integrations: [mdx(), contacts(installation), search(), hosting()],
  devToolbar: { enabled: false },
  // Completion and hover text in the frontmatter of MDX, for editors with the Astro extension.
  experimental: { contentIntellisense: true },
  vite: {
    build: {
      // One style sheet, no data: addresses, and code for the browsers of 2020.
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      target: ['chrome84', 'firefox78', 'safari14'],
    },
  },
});
