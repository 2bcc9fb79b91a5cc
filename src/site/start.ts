import { join } from 'node:path';
import { buildSite } from './build.ts';
import { projectRoot } from './root.ts';
import { serve, tryPort } from './serve.ts';

const folder = join(projectRoot, 'dist');
const port = Number(process.env['PORT'] ?? 4321);

try {
  await tryPort(port);
  if (!(await buildSite(folder))) process.exit(1);
  await serve(folder, port);
  console.log(`Qyzmet: http://localhost:${port} (Ctrl+C ends)`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
