import type { z } from 'zod';
import type { FieldHelp } from '../problem.ts';

/** A schema as zod's core knows it; its definition is read, never changed. */
type Schema = z.core.$ZodType;
type Definition = {
  type: string;
  innerType?: Schema;
  in?: Schema;
  getter?: () => Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  items?: readonly Schema[];
  valueType?: Schema;
  options?: readonly Schema[];
  discriminator?: string;
};

const definition = (schema: Schema) => schema._zod.def as unknown as Definition;
const describedAs = (schema: Schema) => (schema as { description?: string }).description;

/** A schema without its wrappers (optional, default, transform, lazy), and what the author is told about it. */
function unwrap(schema: Schema): { schema: Schema; description: string | undefined } {
  let description = describedAs(schema);
  for (;;) {
    const { innerType, in: source, getter } = definition(schema);
    const inner = innerType ?? source ?? getter?.();
    if (!inner) return { schema, description };
    schema = inner;
    description ??= describedAs(schema);
  }
}

/** The option of a union that the author most likely meant: the one that finds the fewest mistakes. */
function meant(options: readonly Schema[], value: unknown): Schema | undefined {
  let best: Schema | undefined;
  let least = Infinity;
  for (const option of options) {
    const issues = (option as unknown as z.ZodType).safeParse(value).error?.issues ?? [];
    // A value of another kind altogether counts for more than many mistakes inside the right kind.
    const weight = issues.reduce((sum, issue) => sum + (issue.path.length === 0 ? 100 : 1), 0);
    if (weight < least) [best, least] = [option, weight];
  }
  return best;
}

function child(schema: Schema, step: PropertyKey, value: unknown): Schema | undefined {
  const { type, shape, element, items, valueType, options } = definition(schema);
  if (type === 'object') return shape?.[String(step)];
  if (type === 'array') return element;
  if (type === 'tuple') return items?.[Number(step)];
  if (type === 'record') return valueType;
  if (type !== 'union' || !options) return undefined;
  const option = meant(options, value);
  return option && child(unwrap(option).schema, step, value);
}

/**
 * The schema that speaks about one field, with its description.
 *
 * @param path where the field stands
 * @param value the whole value: it decides between the options of a union
 */
export function schemaAt(root: Schema, path: readonly PropertyKey[], value: unknown) {
  let found = unwrap(root);
  let rest: unknown = value;
  for (const step of path) {
    const next = child(found.schema, step, rest);
    if (!next) return undefined;
    found = unwrap(next);
    rest = rest !== null && typeof rest === 'object' ? (rest as Record<PropertyKey, unknown>)[step] : undefined;
  }
  return found;
}

/** The fields that a group may have; where several shapes are possible, those of the one that was meant. */
export function knownFields(root: Schema, path: readonly PropertyKey[], value: unknown): string[] {
  const found = schemaAt(root, path, value);
  if (!found) return [];
  const own = path.reduce<unknown>((rest, step) => (rest as Record<PropertyKey, unknown> | undefined)?.[step], value);
  const { options } = definition(found.schema);
  const chosen = options ? meant(options, own) : found.schema;
  return chosen ? Object.keys(definition(unwrap(chosen).schema).shape ?? {}) : [];
}

/** A description cut into its sentence and its example. */
export function fieldHelp(description: string | undefined): FieldHelp | undefined {
  if (!description) return undefined;
  const [about = '', example = ''] = description.split(/\s*(?:Example|Например|Мысалы):\s*/);
  return { about: about.trim(), example: example.trim().replace(' or ', ' / ') };
}
