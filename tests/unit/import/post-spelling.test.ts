import { expect, it } from 'vitest';
import { postSpelling } from '#import/post-spelling.ts';

it('spells a post whole that the document prints whole elsewhere', () => {
  const whole = 'Заведующий отделом контроля за соблюдением качества предоставления государственных услуг';
  const broken = 'Заведующи й отделом контроля за соблюдение м качества предоставле ния государстве нных услуг';
  expect(postSpelling([broken, whole, broken])(broken)).toBe(whole);
  expect(postSpelling([broken])(broken)).toBe(broken);
});
