import { getCollection } from 'astro:content';
import type { Form } from './schema.ts';

/** A form with the slug of its page. */
export type NamedForm = { readonly slug: string; readonly form: Form };

let index: Promise<ReadonlyMap<string, NamedForm>> | undefined;

/** The forms, read once for the whole build, by slug in alphabetical order. */
function formIndex(): Promise<ReadonlyMap<string, NamedForm>> {
  index ??= getCollection('forms').then((entries) => {
    const forms = entries.map(({ id, data }) => ({ slug: id, form: data as Form }));
    // Astro promises no order of entries.
    forms.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    return new Map(forms.map((form) => [form.slug, form]));
  });
  return index;
}

/** All forms by slug. */
export async function allForms(): Promise<NamedForm[]> {
  return [...(await formIndex()).values()];
}

/** One form. @throws when no form has this slug: a reference in the content is broken */
export async function formBySlug(slug: string): Promise<Form> {
  const found = (await formIndex()).get(slug);
  if (!found) throw new Error(`No form is called "${slug}": see content/forms`);
  return found.form;
}

/** The forms of one standard or regulation, in the order of their appendices. */
export async function formsOfService(service: string): Promise<NamedForm[]> {
  const order = ({ form }: NamedForm) => form.source.lines[0];
  return (await allForms()).filter(({ form }) => form.services.includes(service)).sort((a, b) => order(a) - order(b));
}
