import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFolder } from './compress.ts';
import { caddyFile, headersFile, nginxFile } from './hosting.ts';
import { readEdition, readSite } from './loader.ts';
import type { Edition, Site } from './schema.ts';

/** What other integrations ask of this installation: its settings, and the edition of its data. */
export function installation(): Site & Edition {
  return { ...readSite('.', process.env), ...readEdition('.') };
}

/**
 * The last work of a build: the settings for hosting services, and every textual file compressed ahead.
 * It must stand last among the integrations, because it compresses what the others write.
 */
export default function hosting(): AstroIntegration {
  return {
    name: 'qyzmet-hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await compressFolder(folder);
        await mkdir(join(folder, '_hosting'), { recursive: true });
        await writeFile(join(folder, '_headers'), headersFile());
        await writeFile(join(folder, '_hosting/nginx.conf'), nginxFile());
        await writeFile(join(folder, '_hosting/Caddyfile'), caddyFile());
      },
    },
  };
}
