import { expect, it } from 'vitest';
import { readArguments } from '#import/arguments.ts';

const read = (args: string[], env = {}) => readArguments(args, env, ['land-use-act']);

it('takes the sources from the command line or the variable', () => {
  expect(read(['land-use-act', '--source', 'a', '--accept'])).toEqual({
    document: 'land-use-act',
    source: 'a',
    content: 'content',
    accept: true,
  });
  expect(read(['land-use-act'], { QYZMET_SOURCES: 'b' })).toMatchObject({ source: 'b', accept: false });
});

it.each([
  [['land-use-act'], 'Say where the source documents lie'],
  [['land-act', '--source', 'a'], 'Name one document: land-use-act.'],
  [[], 'Name one document: land-use-act.'],
  [['land-use-act', '--source', 'a', '--yes'], 'Unknown option'],
])('explains what is missing: %j', (args, message) => expect(read(args)).toContain(message));
