import { expect, it } from 'vitest';
import { readArguments } from '#import/arguments.ts';

const read = (args: string[], env = {}) => readArguments(args, env);

it('takes the sources from the command line or the variable', () => {
  expect(read(['--source', 'a', '--accept'])).toEqual({ source: 'a', content: 'content', accept: true });
  expect(read([], { QYZMET_SOURCES: 'b' })).toMatchObject({ source: 'b', accept: false });
});

it.each([
  [[], 'Say where the source documents lie'],
  [['land-act', '--source', 'a'], 'Use: npm run import -- [--source <folder>] [--accept]'],
  [['--source', 'a', '--yes'], 'Unknown option'],
])('explains what is missing: %j', (args, message) => expect(read(args)).toContain(message));
