import type { NamedRow, OfficeName, PlacedRow } from './named-row.ts';
import { cellOf, officeId } from './named-row.ts';
import type { Marks } from './office-marks.ts';
import { joinMarks, marksOf, sameHouse, sameSeat, sharedPhones } from './office-marks.ts';
import { centreNumber } from './naming/service-centre.ts';
import { apartOf } from './tell-apart.ts';

/** An office known so far: its id, what it is called without the part that tells it apart, its marks, its last table. */
type Known = {
  readonly id: string;
  readonly name: OfficeName;
  readonly base: string;
  readonly number: string;
  marks: Marks;
};

/** A row with the name that its rule gave it and its marks. */
type Candidate = { readonly row: PlacedRow; readonly name: OfficeName; readonly base: string; readonly marks: Marks };

/** Telephones weigh most, then the house, then the number in the name. */
function likeness(candidate: Candidate, known: Known): number {
  const phones = sharedPhones(candidate.marks, known.marks);
  const house = sameHouse(candidate.marks, known.marks);
  // In towns one name may stand for several offices; a village has one akimat.
  const seat = known.name.kind === 'akimat-rural' && sameSeat(candidate.marks, known.marks);
  if (phones === 0 && !house && !seat) return 0;
  const sameNumber = centreNumber(cellOf(candidate.row, 'name')) === known.number;
  return phones * 10 + (house ? 8 : 0) + (seat ? 6 : 0) + (sameNumber ? 1 : 0);
}

/** Pairs each candidate with at most one known office, the likest first. */
function pair(candidates: readonly Candidate[], known: readonly Known[]): Map<Candidate, Known> {
  const pairs = candidates
    .flatMap((candidate) => known.map((office) => ({ candidate, office, score: likeness(candidate, office) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<Known>();
  const found = new Map<Candidate, Known>();
  for (const { candidate, office } of pairs) {
    if (found.has(candidate) || taken.has(office)) continue;
    found.set(candidate, office);
    taken.add(office);
  }
  return found;
}

/**
 * Joins the rows of all tables to offices.
 *
 * - One row of a place in a table, and one office of that kind there: they are one office, whatever telephones they print.
 * - Several rows of the same name and place: those that share a telephone or the house are one office, of rural akimats
 *   also those with the same full name and seat; the others are offices of their own, told apart by village or street.
 * - Service centres are named differently in every list: a centre of a further list is the known centre of its region with
 *   which it shares most telephones, then the house, then the number.
 */
export function officeJoiner(): (rows: readonly { row: PlacedRow; name: OfficeName }[]) => NamedRow[] {
  const known = new Map<string, Known[]>();
  const group = (name: OfficeName, base: string) => (name.kind === 'service-centre' ? name.region : base);
  const ids = new Set<string>();

  const newOffice = (candidate: Candidate, key: string): Known => {
    const { name, base, row, marks } = candidate;
    let own = name.own;
    if (ids.has(base)) own = [name.own, apartOf(row)].filter(Boolean).join('-');
    let id = officeId({ ...name, own });
    for (let n = 2; ids.has(id); n++) id = officeId({ ...name, own: `${own}-${n}` });
    ids.add(id);
    const office: Known = { id, name, base, number: centreNumber(cellOf(row, 'name')), marks };
    known.set(key, [...(known.get(key) ?? []), office]);
    return office;
  };

  return (table) => {
    const candidates = table.map(({ row, name }) => ({ row, name, base: officeId(name), marks: marksOf(row) }));
    const result = new Map<Candidate, Known>();
    for (const [key, rows] of Map.groupBy(candidates, ({ name, base }) => group(name, base))) {
      const before = known.get(key) ?? [];
      const [first] = rows;
      const [office] = before;
      const alone = rows.length === 1 && before.length === 1 && first?.name.kind !== 'service-centre';
      const found = alone && first && office ? new Map([[first, office]]) : pair(rows, before);
      for (const candidate of rows) {
        const twin =
          found.get(candidate) ??
          (candidate.name.kind === 'service-centre'
            ? undefined
            : (known.get(key) ?? []).find((one) => likeness(candidate, one) > 0));
        const joined = twin ?? newOffice(candidate, key);
        joined.marks = joinMarks(joined.marks, candidate.marks);
        result.set(candidate, joined);
      }
    }
    return candidates.map((candidate) => {
      const office = result.get(candidate);
      if (!office) throw new Error('a row was joined to no office');
      return { ...candidate.row, name: office.name, id: office.id };
    });
  };
}
