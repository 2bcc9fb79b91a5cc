import { getCollection } from 'astro:content';
import type { Form } from './schema.ts';

/** A form with the slug of its page. */
export type NamedForm = { readonly slug: string; readonly form: Form };

let forms: Promise<readonly NamedForm[]> | undefined;

/** All forms, read once for the whole build, by slug in alphabetical order (Astro promises no order of entries). */
export function allForms(): Promise<readonly NamedForm[]> {
  forms ??= getCollection('forms').then((entries) =>
    entries.map(({ id, data }) => ({ slug: id, form: data as Form })).sort((a, b) => (a.slug < b.slug ? -1 : 1)),
  );
  return forms;
}

/**
 * One form by the slug of its page.
 *
 * @throws when content/forms has no such file
 */
export async function formBySlug(slug: string): Promise<Form> {
  const found = (await allForms()).find((one) => one.slug === slug);
  if (!found) throw new Error(`content/forms/${slug}.yaml is missing`);
  return found.form;
}
