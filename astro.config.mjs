import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

export default defineConfig({
  output: 'static',
  srcDir: './src',
  publicDir: './public',
  // `npm run build` builds beside the published folder and swaps at the end; see src/site/build.ts.
  outDir: process.env.QYZMET_OUT ?? './.build/site',
  cacheDir: process.env.QYZMET_CACHE ?? './.cache/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: false,
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
});
