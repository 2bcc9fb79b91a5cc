import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

const facts = 'standards/reading-pass/facts.yaml';

it('asks for a channel that takes the paper', () => {
  expect(messagesOn({ [facts]: ['agency: shown, ', ''] })).toEqual([
    `content/standards/reading-pass/facts.yaml:25:14
  Документ «identity-document» не принимает ни один канал.
  Ожидается: Хотя бы один канал с видом документа, например agency: copy.
  Что сделать: Укажите, в каком виде его приносят; если его берут из информационной системы – state-data.`,
  ]);
});
