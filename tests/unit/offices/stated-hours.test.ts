import { expect, it } from 'vitest';
import { statedHours } from '#offices/stated-hours.ts';

it('gives a script its table only where the hours may be taken for those of today', () => {
  expect(statedHours('Mo-Fr 09:00-18:00', true, 'ru').week).toContain('540-1080');
  expect(statedHours('Mo-Fr 09:00-18:00', false, 'ru')).not.toHaveProperty('week');
});
