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

it('asks for a threshold that the standard has', () => {
  const refusals = "service-refusals: { is: not-stated, read: ['16'] }";
  const low = "service-refusals: [{ id: papers-incomplete, thresholds: [least-score], at: '16:17' }]";
  const threshold = "thresholds: [{ id: least-score, value: 6, unit: points, bound: at-least, at: '16:17' }]";
  expect(messagesOn({ [facts]: [refusals, low] })).toContain(`content/standards/reading-pass/facts.yaml:28:58
  Порога «least-score» нет в списке thresholds.
  Ожидается: Один из порогов: –.
  Что сделать: Исправьте код или добавьте порог в thresholds.`);
  expect(messagesOn({ [facts]: [refusals, `${low}\n${threshold}`] }).join()).not.toContain('нет в списке thresholds');
});
