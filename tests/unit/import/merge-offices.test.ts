import { expect, it } from 'vitest';
import type { OfficeRow } from '#offices/office-row.ts';
import { officeColumns } from '#offices/office-row.ts';
import { fingerprint, mergeOffices } from '#import/merge-offices.ts';

const row = (id: string, name: string) =>
  ({ ...Object.fromEntries(officeColumns.map((column) => [column, ''])), id, name_ru: name }) as OfficeRow;
const own = (...rows: OfficeRow[]) => new Map(rows.map((one) => [one.id, fingerprint(one)]));
const whats = (merged: ReturnType<typeof mergeOffices>) => merged.changes.map(({ id, what }) => `${what}: ${id}`);

it('adds an office that is new', () => {
  const merged = mergeOffices([], [row('a', 'A')], new Map());
  expect([merged.rows, whats(merged)]).toEqual([[row('a', 'A')], ['added: a']]);
});

it('changes a row that is still as the importer wrote it', () => {
  const merged = mergeOffices([row('a', 'A')], [row('a', 'B')], own(row('a', 'A')));
  expect([merged.rows, whats(merged)]).toEqual([[row('a', 'B')], ['changed: a']]);
  expect(merged.own).toEqual(own(row('a', 'B')));
});

it('keeps a row that a person edited, and says how it differs', () => {
  const merged = mergeOffices([row('a', 'mine')], [row('a', 'B')], own(row('a', 'A')));
  expect(merged.rows).toEqual([row('a', 'mine')]);
  expect(merged.changes).toEqual([
    { id: 'a', what: 'kept edited', fields: [{ column: 'name_ru', now: 'mine', proposed: 'B' }] },
  ]);
  expect(merged.own).toEqual(own(row('a', 'A')));
});

it('keeps a row that the importer never wrote', () => {
  expect(whats(mergeOffices([row('a', 'mine')], [row('a', 'B')], new Map()))).toEqual(['kept edited: a']);
});

it('does not bring back a row that a person removed, and removes none itself', () => {
  const merged = mergeOffices([row('b', 'B')], [row('a', 'A')], own(row('a', 'A'), row('b', 'B')));
  expect([merged.rows, whats(merged)]).toEqual([[row('b', 'B')], ['kept removed: a', 'not in the document: b']]);
});
