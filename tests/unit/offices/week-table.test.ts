import { expect, it } from 'vitest';
import { weekTable } from '#offices/week-table.ts';

it.each([
  ['Mo-Fr 09:00-13:00,14:00-18:00; PH off', `${'540-780,840-1080;'.repeat(5)};`],
  ['24/7', Array.from({ length: 7 }, () => '0-1440').join(';')],
  ['Sa 09:30-24:00', ';;;;;570-1440;'],
])('%s', (hours, table) => expect(weekTable(hours)).toBe(table));
