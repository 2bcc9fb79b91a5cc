import { pages } from '../contract/built-site.ts';
import { choosePages, routes } from '../contract/route-shapes.ts';

/** The heaviest, the emptiest and the most translated page of each route in both languages. */
export const chosenPages = choosePages(pages, routes());
