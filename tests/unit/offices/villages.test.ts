import { describe, expect, it } from 'vitest';
import type { Office } from '#offices/schema.ts';
import {
  letterOf,
  partOf,
  villageName,
  villageParts,
  villagesByName,
  villagesInWords,
  villagesOf,
} from '#offices/villages.ts';

const akimat = (id: string, serves: Office['serves']): Office => ({
  id: `akimat-rural-akmola-${id}`,
  kind: 'akimat-rural',
  name: { ru: id },
  region: 'akmola',
  serves,
  phones: [],
  emails: [],
  websites: [],
  sources: [],
});

describe('the name of a village', () => {
  it.each([
    ['с. Карасай', 'Карасай'],
    ['c.Минское', 'Минское'],
    ['село Степняк', 'Степняк'],
    ['разъезд Бесколь', 'Бесколь'],
    ['87 разъезд', '87 разъезд'],
    ['разъезд № 10', 'Разъезд № 10'],
    ['с. А. Токмаганбетова уч. Лагерь', 'А. Токмаганбетова уч. Лагерь'],
    ['п. им. Габидена Мустафина', 'Габидена Мустафина'],
    ['с .Шиели', 'Шиели'],
    ['с. 1 Мая', '1 Мая'],
    ['н/п Акадыр', 'Акадыр'],
    ['Аккольское лесное хозяйство', 'Аккольское лесное хозяйство'],
    ['с. Красный горняк', 'Красный горняк'],
    ['санаторий Мерке', 'Санаторий Мерке'],
  ])('%s: %s', (printed, name) => expect(villageName(printed)).toBe(name));
});

describe('the villages that akimats serve', () => {
  const kenes = akimat('kenes', { ru: ['с. Орнек', 'с. Азат'] });
  const zhana = akimat('zhana', { ru: ['с. Азат'], kk: ['Азат ауылы'] });

  it('stand by name, each namesake with its own akimat', () => {
    const found = villagesByName([kenes, zhana], 'ru').map(({ name, office }) => `${name}: ${office.id}`);
    expect(found).toEqual([
      'Азат: akimat-rural-akmola-kenes',
      'Азат: akimat-rural-akmola-zhana',
      'Орнек: akimat-rural-akmola-kenes',
    ]);
  });

  it('are named in the language of the page, else as the document prints them', () => {
    expect(villagesOf(zhana, 'kk').map(({ printed, language }) => [printed, language])).toEqual([['Азат ауылы', 'kk']]);
    expect(villagesOf(kenes, 'kk').map(({ language }) => language)).toEqual(['ru', 'ru']);
    expect(villagesOf(akimat('none', undefined), 'kk')).toEqual([]);
    expect(villagesInWords(kenes, 'kk')).toEqual({ text: 'с. Орнек, с. Азат', language: 'ru', translated: false });
    expect(villagesInWords(akimat('none', undefined), 'kk')).toBeUndefined();
  });
});

describe('parts of the alphabet', () => {
  it('hold every letter of both languages once', () => {
    const letters = villageParts.map((part) => part.letters).join('');
    expect(new Set(letters).size).toBe(letters.length);
    expect([...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'].filter((letter) => !letters.includes(letter))).toEqual([]);
  });

  it('put a name under its first letter, a digit first', () => {
    expect([letterOf('Қарасай'), letterOf('Ёлкино'), letterOf('87 разъезд')]).toEqual(['Қ', 'Е', '0–9']);
    expect([partOf('Қ'), partOf('0–9'), partOf('Я')]).toEqual(['z-k', 'a-zh', 's-ya']);
  });
});
