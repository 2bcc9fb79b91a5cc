import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const kk = 'standards/reading-pass/kk.mdx';
const saying = (translation: string) => messagesOn({ [kk]: ['translation: ours', `translation: ${translation}`] });

it('takes no translation for official without an address', () => {
  expect(saying('official')).toEqual([
    `content/standards/reading-pass/kk.mdx:3:14
  Поле «translation» не говорит, чей это перевод.
  Ожидается: ours – перевод наш; официальный перевод – только с адресом опубликованного текста.
  Что сделать: Напишите ours или { url: адрес страницы с этим текстом }.
  Пример: ours`,
  ]);
});

it('asks for the address beside the act, and for a whole one', () => {
  expect(saying('{ act: resolution-15-2012 }')).toEqual([
    `content/standards/reading-pass/kk.mdx:3:1
  Нет поля «translation › url».
  Ожидается: Это поле обязательно.
  Что сделать: Добавьте поле со значением.`,
  ]);
  expect(saying('{ url: adilet.zan.kz }')).toEqual([
    `content/standards/reading-pass/kk.mdx:3:21
  «adilet.zan.kz» в поле «translation › url» не похоже на адрес в интернете.
  Ожидается: Полный адрес, начиная с https://.
  Что сделать: Скопируйте адрес из строки браузера.`,
  ]);
});
