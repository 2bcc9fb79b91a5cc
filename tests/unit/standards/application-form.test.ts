import { expect, test } from 'vitest';
import { applicationForm } from '#standards/application-form.ts';
import type { Facts } from '#standards/schema.ts';

const withForms = (...forms: string[]) =>
  ({
    appendices: [{ n: '1', what: 'offices', at: 'a1:2' }, ...forms.map((form) => ({ what: 'application', form }))],
  }) as unknown as Facts;

test('the one application', () => expect(applicationForm(withForms('a'))).toBe('a'));

test('none', () => expect(applicationForm(withForms())).toBeUndefined());

test('of several, none stands for all', () => expect(applicationForm(withForms('a', 'b'))).toBeUndefined());
