import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

/** Writes the JSON Schemas for editors into a folder. */
export function writeSchemas(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const schemas = jsonSchemas();
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  return [...schemas.keys()];
}

/** Names of the JSON Schemas in a folder that differ from what the code says now, or are missing. */
export function staleSchemas(folder: string): string[] {
  return [...jsonSchemas()].flatMap(([name, text]) => {
    try {
      return readFileSync(join(folder, name), 'utf8') === text ? [] : [name];
    } catch {
      return [name];
    }
  });
}
