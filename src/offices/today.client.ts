/**
 * Says beside the hours of an office whether it is open at this moment by the clock of Kazakhstan, UTC+05:00. The hours
 * stand in the page without it.
 */
import type { OpenWords } from './open-now.ts';
import { openState, stateInWords } from './open-now.ts';

const words = document.querySelector<HTMLElement>('[data-today]')?.dataset['today'];
const now = new Date(Date.now() + 5 * 3_600_000);
for (const place of document.querySelectorAll<HTMLElement>('[data-week]')) {
  const table = place.dataset['week'] ?? '';
  const state = openState(table, (now.getUTCDay() + 6) % 7, now.getUTCHours() * 60 + now.getUTCMinutes());
  if (state && words) place.textContent = stateInWords(state, JSON.parse(words) as OpenWords);
}
