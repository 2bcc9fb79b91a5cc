import { fileURLToPath } from 'node:url';

/** The folder under test: QYZMET_SITE, else the dist of `npm run build`. */
export const siteFolder: string = process.env['QYZMET_SITE'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
