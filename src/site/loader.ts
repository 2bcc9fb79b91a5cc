import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Edition, editionSchema, originSchema, type Site, siteSchema } from './schema.ts';

function read<Schema extends z.ZodType>(root: string, file: string, schema: Schema): z.infer<Schema> {
  const found = schema.safeParse(parse(readFileSync(join(root, file), 'utf8')) ?? {});
  if (found.success) return found.data;
  const lines = found.error.issues.map((issue) => `${file}: ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new Error(lines.join('\n'));
}

/**
 * Settings of this installation: `content/site.yaml`, where the environment variable QYZMET_ORIGIN replaces `origin`.
 *
 * @param root folder that holds `content/`
 * @param environment usually `process.env`
 * @throws Error naming file, field and what was expected
 */
export function readSite(root: string, environment: Record<string, string | undefined>): Site {
  const site = read(root, 'content/site.yaml', siteSchema);
  const given = environment['QYZMET_ORIGIN'];
  if (!given) return site;
  const origin = originSchema.safeParse(given);
  if (!origin.success) throw new Error(`QYZMET_ORIGIN=${given}: ${origin.error.issues[0]?.message}`);
  return { ...site, origin: origin.data };
}

/**
 * Version and date of the data: `content/edition.yaml`.
 *
 * @param root folder that holds `content/`
 * @throws Error naming file, field and what was expected
 */
export function readEdition(root: string): Edition {
  return read(root, 'content/edition.yaml', editionSchema);
}
