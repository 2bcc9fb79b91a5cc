import { expect, it } from 'vitest';
import { withFamily } from '#standards/family.ts';
import type { StandardWords } from '#standards/schema.ts';

const own = {
  title: 'Лицензия школы',
  reviewed: 'no',
  name: 'Лицензия школы',
  lead: 'Разрешение учить.',
  aliases: ['лицензия'],
  cases: { licence: 'Получить лицензию' },
} satisfies StandardWords;

it('takes the word of the standard before that of its family', () => {
  const family = {
    reviewed: { by: 'редактор', on: '2026-01-01' },
    cases: { licence: 'Получить', duplicate: 'Получить дубликат' },
    notes: { fee: 'Цена не названа.' },
  };
  expect(withFamily(own, family)).toEqual({
    ...own,
    cases: { licence: 'Получить лицензию', duplicate: 'Получить дубликат' },
    notes: { fee: 'Цена не названа.' },
  });
});

it('is reviewed when a native editor has read both files', () => {
  const editor = { by: 'редактор', on: '2026-01-01' };
  expect(withFamily({ ...own, reviewed: editor }, { reviewed: 'no' }).reviewed).toBe('no');
  expect(withFamily(own, { reviewed: editor }).reviewed).toBe('no');
  expect(withFamily({ ...own, reviewed: editor }, { reviewed: editor }).reviewed).toBe(editor);
});

it('leaves a standard without a family as it is', () => {
  expect(withFamily(own, undefined)).toBe(own);
});
