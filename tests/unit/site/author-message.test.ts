import { expect, test } from 'vitest';
import { authorMessage } from '#site/author-message.ts';

test('the place, the words and the advice, without the call stack', () => {
  const error = Object.assign(new Error('Unknown office\n    at build (file:///x.js:1:2)\n    at async y'), {
    loc: { file: 'content/a.yaml', line: 3, column: 5 },
    hint: 'See content/offices.',
  });
  expect(authorMessage(error)).toBe('content/a.yaml:3:5\nUnknown office\nSee content/offices.');
  expect(authorMessage('plain words')).toBe('plain words');
});
