import { expect, it } from 'vitest';
import { readRunning } from '#import/read-running.ts';
import { document, rowsOf, shape } from './small-table.ts';

const running = `№ Атауы Мекенжайы Телефо-
ны

1 "Нұра ауданының бөлімі" мем-
лекеттік мекемесі

Нұра ауданы, Мыңбаев көше-
сі, 16-
орам

8
(72144)
2-12-52
2. Шет бөлімі Шет ауданы, 21 шағын-ауданы, 7 8 (71031)
2-15-06
Приложение
`.split('\n');

it('reads running text: name, address and telephone of a row, words broken at the end of a line put together', () => {
  const named = shape({ header: '№ Атауы', rowStart: /^("[^"]*" мемлекеттік мекемесі|.*?бөлімі(?=\s))/u });
  const read = readRunning(running, document('running'), named);
  expect(read.failures).toEqual([]);
  expect(rowsOf(read).map(([, , cells]) => cells)).toEqual([
    ['"Нұра ауданының бөлімі" мемлекеттік мекемесі', 'Нұра ауданы, Мыңбаев көшесі, 16-орам', '8 (72144) 2-12-52'],
    ['Шет бөлімі', 'Шет ауданы, 21 шағын-ауданы, 7', '8 (71031) 2-15-06'],
  ]);
});
