import { expect, test } from 'vitest';
import { answersQuery } from '#search/answers-query.ts';

const page =
  'Акт на право постоянного землепользования. Город Актобе, тел. 8 (7132) 56-57-87. Жер актісінің телнұсқасы';

test.each(['акты на землю', 'постоянный', 'городской', 'жер актісі', 'АКТОБЕ', '56-57-87', 'на'])(
  'another ending is still the word: %s',
  (query) => expect(answersQuery(query, page)).toBe(true),
);

test.each(['потеряли акт', 'нострефикация', 'акция', '56-57-00', 'пенсия'])(
  'a word that only begins with the same letter or two is another: %s',
  (query) => expect(answersQuery(query, page)).toBe(false),
);

test('ё and е are one letter', () => expect(answersQuery('актёр', 'актер')).toBe(true));
