/** What a printed cell of an office table holds; a cell that mixes is named by its main role. */
export const cellRoles = [
  'name',
  'address',
  'phone',
  'email',
  'website',
  'head',
  'hours',
  'settlements',
  'none',
] as const;

/** What a printed cell of an office table holds. */
export type CellRole = (typeof cellRoles)[number];
