import { expect, it } from 'vitest';
import { messagesOn } from '../broken-content.ts';

it.each(['<Term what="result">', '<term what="result" />', '<Term what=”result” />'])(
  'shows how %s is written',
  (insert) => {
    const found = messagesOn({ 'standards/reading-pass/ru.mdx': ['\n## ', `\n${insert}\n\n## `] });
    expect(found.join('\n')).toContain(`Вставка «${insert}» написана не так.`);
  },
);
