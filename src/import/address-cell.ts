const settlement = /^(город|село|поселок|станция|г\.|с\.|п\.|пос\.|ст\.) ?(\p{L}[\p{L}. –-]*(?: \([\p{L}]+\))?)$/iu;
const whole: Record<string, string> = {
  'г.': 'город',
  'с.': 'село',
  'п.': 'поселок',
  'пос.': 'поселок',
  'ст.': 'станция',
};
const street = /(^|\s)(улица|проспект|переулок|микрорайон|площадь|дом|квартал|здание|бульвар|тупик)(\s|$)/i;

/** What an address says for certain beside its text. */
export type AddressCell = {
  readonly address: string;
  readonly postalCode: string;
  /** "село Астраханка", or empty when the address does not part it clearly. */
  readonly settlement: string;
};

/**
 * Reads a printed address. The postal code in front goes into its own field, everything else stays as printed. The
 * settlement is taken only from a comma part that holds nothing else; of several (town, then village) the last.
 */
export function readAddress(cell: string): AddressCell {
  const code = /^(\d{6}),? /.exec(cell);
  const address = code ? cell.slice(code[0].length) : cell;
  let found = '';
  for (const part of address.split(',').map((piece) => piece.trim())) {
    if (!/^(?:(?:город|село|поселок|станция) |(?:г|с|п|пос|ст)\.)/i.test(part)) continue;
    const match = settlement.exec(part);
    if (!match || street.test(part)) return { address, postalCode: code?.[1] ?? '', settlement: '' };
    const kind = (match[1] ?? '').toLowerCase();
    found = `${whole[kind] ?? kind} ${match[2] ?? ''}`;
  }
  return { address, postalCode: code?.[1] ?? '', settlement: found };
}
