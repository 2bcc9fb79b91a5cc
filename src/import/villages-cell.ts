const sign = /(?:с|c|п|пос|ст|а|г|отд|аул|раз|рзд|село|поселок|станция|разъезд|аул)\.?\s*/iu;
const next = new RegExp(`\\s+(?=${sign.source}\\p{Lu})`, 'u');

/** The villages of a printed cell, each as printed: "с. Карасай, с. Кына, c. Минское" holds three. */
export function readVillages(cell: string): string[] {
  if (/^(нет|жоқ|-)?$/i.test(cell.trim())) return [];
  return cell
    .split(/[,;]/)
    .flatMap((part) => part.trim().split(next))
    .map((village) => village.trim().replace(/\.$/, ''))
    .filter((village) => /\p{L}/u.test(village));
}
