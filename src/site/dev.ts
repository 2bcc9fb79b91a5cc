import { dev } from 'astro';
import { projectRoot } from './root.ts';

// Pages appear as they are edited; headers, search and compression belong to the real build.
await dev({ root: projectRoot, server: { port: Number(process.env['PORT'] ?? 4321) } });
