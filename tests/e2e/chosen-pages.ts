import type { ChosenPage } from '../contract/route-shapes.ts';

/** The heaviest, the emptiest and the most translated page of each route in both languages; see playwright.config.ts. */
export const chosenPages = JSON.parse(process.env['QYZMET_CHOSEN_PAGES'] ?? '[]') as ChosenPage[];
