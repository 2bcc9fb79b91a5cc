import type { Office } from './schema.ts';
import { printedAreaCode } from './telephone.ts';

const nationals = (office: Office) => office.phones.flatMap((phone) => (phone.e164 ? [phone.e164.slice(2)] : []));
const codes = (office: Office) => office.phones.flatMap((phone) => printedAreaCode(phone.printed) ?? []);

// Documents spell a settlement variously (Шубаркудук, Шубаркудык): the first letters must do.
const settlementKey = (office: Office) =>
  (office.settlement?.ru ?? office.settlement?.kk)?.split(' ').at(-1)?.slice(0, 4);

/**
 * The area code that more than half of the offices use, at least two of them; undefined when there is none. Of several
 * (7187 and 71877) the shortest that as many offices use.
 *
 * @param offices the ten digits of the numbers of each
 * @param candidates codes that the notation of some number shows, each once, the shortest first
 */
function usualAreaCode(offices: readonly (readonly string[])[], candidates: readonly string[]): string | undefined {
  let usual: string | undefined;
  let most = 1;
  for (const code of candidates) {
    const users = offices.filter((numbers) => numbers.some((number) => number.startsWith(code))).length;
    if (users <= most || users * 2 <= offices.length) continue;
    most = users;
    usual = code;
  }
  return usual;
}

/**
 * Marks telephones whose area code is not the one that the place's other offices use: a code of the neighbouring
 * district, say. An office in another settlement of the district may have a code of its own and is left alone.
 *
 * @param offices the offices of one district or town, or the whole-region offices of one region
 */
export function markUnusualCodes(offices: readonly Office[]): Office[] {
  const candidates = [...new Set(offices.flatMap(codes))].sort((a, b) => a.length - b.length);
  const numbers = offices.map(nationals);
  const settlements = offices.map(settlementKey);
  return offices.map((office, at) => {
    const others = numbers.toSpliced(at, 1);
    const usual = usualAreaCode(others, candidates);
    if (usual === undefined) return office;
    const key = settlements[at];
    const known = settlements.toSpliced(at, 1);
    if (key !== undefined && known.some(Boolean) && !known.includes(key)) return office;
    // Parts of a large district have codes of their own: one that two other offices use is no slip.
    const shared = (number: string) =>
      others.filter((other) => other.some((one) => one.startsWith(number.slice(2, 7)))).length >= 2;
    const phones = office.phones.map((phone) =>
      phone.e164 === undefined || phone.doubt || phone.e164.startsWith(usual, 2) || shared(phone.e164)
        ? phone
        : { ...phone, doubt: 'area-code' as const },
    );
    return { ...office, phones };
  });
}
