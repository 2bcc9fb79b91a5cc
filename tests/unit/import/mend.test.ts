import { expect, it } from 'vitest';
import { mendOf, ofToday } from '#import/mend.ts';

it('writes letters of the old font as those of today', () => {
  expect(ofToday('Тјуелсіз Ќазаќстан, Момышўлы, Жеѕіс, достыєы, їй, кґше')).toBe(
    'Тәуелсіз Қазақстан, Момышұлы, Жеңіс, достығы, үй, көше',
  );
});

it('writes the sign of a village in Cyrillic', () => {
  expect(mendOf('', []).text('c. Радовка')).toBe('с. Радовка');
});

it('an old letter is a Kazakh one of today, a capital among small letters a Russian ё', () => {
  expect(ofToday('Момышўлы, Ўлан, Жўлдыз')).toBe('Момышұлы, Ұлан, Жұлдыз');
  expect(ofToday('ФЎдоровка, МолодЎжный')).toBe('Фёдоровка, Молодёжный');
});
