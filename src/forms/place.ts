import type { Language } from '#i18n/language.ts';
import { formMessages } from './messages.ts';
import type { Form } from './schema.ts';

/**
 * The small print that says where a form comes from: the act, the appendix, what the document says about its force.
 *
 * @param citation the act as cited in the language
 * @param status what the document says about its force, in the language
 */
export function placeOf(form: Form, citation: string, status: string, language: Language): string {
  const say = formMessages(language);
  const place = form.appendix ? `${citation}, ${say('appendix', { number: form.appendix })}` : citation;
  return `${place}. ${status}.`;
}
