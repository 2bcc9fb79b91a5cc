import { expect, test } from 'vitest';
import { fitNode, isAtLeast } from '#site/runtime.mjs';
import { projectRoot } from '#site/root.ts';

test.each([
  ['v24.1.0', '22.18', true],
  ['v22.18.0', '22.18', true],
  ['v22.9.1', '22.18', false],
  ['v20.20.2', '22.18', false],
  ['v100.0.0', '22.18', true],
])('%s is at least %s: %s', (version, wanted, answer) => expect(isAtLeast(version, wanted)).toBe(answer));

test('a Node fit for the project is found', () => expect(fitNode(projectRoot)).toMatch(/node(\.exe)?$/));
