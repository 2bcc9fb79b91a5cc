import { expect, it } from 'vitest';
import { markUnusualCodes } from '#offices/area-code.ts';
import type { Office } from '#offices/schema.ts';
import { readTelephones } from '#offices/telephone.ts';

function office(id: string, settlement: string, ...phones: string[]): Office {
  return {
    id: `land-department-${id}`,
    kind: 'land-department',
    name: { ru: id },
    region: 'akmola',
    district: 'akmola/zharkayyn',
    settlement: { ru: settlement },
    phones: readTelephones(phones),
    emails: [],
    websites: [],
    sources: [],
  };
}

const doubts = (offices: Office[]) => markUnusualCodes(offices).map(({ phones }) => phones.map((phone) => phone.doubt));

it('doubts a number with the code of a neighbouring district', () => {
  const offices = [
    office('a', 'город Державинск', '8-716-48 9-23-87'),
    office('b', 'город Державинск', '8-716-48 9-10-01'),
    office('c', 'город Державинск', '8 (71648) 9-00-35', '8 (71647) 2-22-05'),
  ];
  expect(doubts(offices)).toEqual([[undefined], [undefined], [undefined, 'area-code']]);
});

it('leaves alone an office in another settlement, and a place with two offices only', () => {
  const topar = office('c', 'поселок Топар', '8 (72153) 3-04-46');
  const abay = [office('a', 'город Абай', '8 (72131) 4-77-07'), office('b', 'город Абай', '8 (72131) 4-16-43')];
  expect(doubts([...abay, topar])[2]).toEqual([undefined]);
  expect(doubts([abay[0]!, topar])).toEqual([[undefined], [undefined]]);
});

it('takes the shorter of two codes that fit as many offices', () => {
  const offices = [
    office('a', 'город Экибастуз', '8-718-77 5-43-00'),
    office('b', 'город Экибастуз', '8 (7187) 77-66-93'),
    office('c', 'город Экибастуз', '8-718-734-06-28'),
  ];
  expect(doubts(offices)).toEqual([[undefined], [undefined], [undefined]]);
});
