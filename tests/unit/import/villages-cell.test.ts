import { expect, it } from 'vitest';
import { readVillages } from '#import/villages-cell.ts';

it('parts the villages of a cell by commas, or by the sign of the next', () => {
  expect(readVillages('с. Карасай, с. Кына с. Минское; ст. Атасу')).toEqual([
    'с. Карасай',
    'с. Кына',
    'с. Минское',
    'ст. Атасу',
  ]);
  expect(readVillages('нет')).toEqual([]);
});
