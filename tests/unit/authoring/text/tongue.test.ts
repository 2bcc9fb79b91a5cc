import { expect, it } from 'vitest';
import { mayBeKazakh, mayBeRussian } from '#authoring/text/tongue.ts';

const russian = 'Документ о том, что государство дало вашей организации участок в постоянное пользование.';
const kazakh = 'Мемлекет ұйымыңызға учаскені тұрақты пайдалануға бергенін растайтын құжат.';

it('tells Kazakh from Russian, and lets a short text pass as both', () => {
  expect([mayBeKazakh(russian), mayBeRussian(russian)]).toEqual([false, true]);
  expect([mayBeKazakh(kazakh), mayBeRussian(kazakh)]).toEqual([true, false]);
  expect([mayBeKazakh('Акт'), mayBeRussian('Өтініш')]).toEqual([true, true]);
});
