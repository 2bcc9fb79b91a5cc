import { describe, expect, it } from 'vitest';
import { telephoneText } from '#offices/telephone-text.ts';

describe('a telephone on a page', () => {
  it('keeps a number that is printed whole', () => {
    expect(telephoneText({ printed: '8 (71638) 2-09-96', e164: '+77163820996' })).toEqual({
      text: '8 (71638) 2-09-96',
      href: 'tel:+77163820996',
    });
    expect(telephoneText({ printed: '(71341) 22-1-38', e164: '+77134122138' }).text).toBe('(71341) 22-1-38');
  });

  it('writes out a number printed without its area code and says what is printed', () => {
    expect(telephoneText({ printed: '2-43-71', e164: '+77164324371' })).toEqual({
      text: '8 (71643) 2-43-71',
      href: 'tel:+77164324371',
      printed: '2-43-71',
    });
  });

  it('parts the extension and the word for fax from the number', () => {
    const telephone = {
      printed: 'факс 8 (7162) 25-06-21 вн. 12',
      e164: '+77162250621',
      ext: '12',
      note: 'fax',
    } as const;
    expect(telephoneText(telephone)).toEqual({
      text: '8 (7162) 25-06-21',
      href: 'tel:+77162250621',
      ext: '12',
      note: 'fax',
    });
  });

  it('gives no address to dial for a number with digits missing', () => {
    expect(telephoneText({ printed: '8-716-29-72-23', doubt: 'digits' })).toEqual({
      text: '8-716-29-72-23',
      doubt: 'digits',
    });
  });

  it('keeps the link of a number whose area code is unusual, with the doubt', () => {
    const shown = telephoneText({ printed: '8 (71647) 2-22-05', e164: '+77164722205', doubt: 'area-code' });
    expect(shown).toMatchObject({ href: 'tel:+77164722205', doubt: 'area-code' });
  });

  it('dials short numbers as they are', () => {
    expect(telephoneText({ printed: '1414', note: 'short' })).toMatchObject({ text: '1414', href: 'tel:1414' });
  });
});
