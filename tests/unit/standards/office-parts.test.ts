import { describe, expect, it } from 'vitest';
import { servicesOfOffice } from '#offices/office-service.ts';
import type { Office } from '#offices/schema.ts';
import type { Region } from '#regions/schema.ts';
import { officeParts, placesOfLongLists, servicesByRegion, withinPlace } from '#standards/office-parts.ts';
import { partsOfStandards } from '#standards/services-of-office.ts';
import type { Standard } from '#standards/standard.ts';

const at = ['1:1'];
const act = { id: 'resolution-1-2012', date: '2012-11-01', status: { is: 'not-marked' } };
const words = { name: 'Акт', channels: { agency: 'земельный отдел' } };
const standard = {
  id: 'land-act',
  act,
  words: { kk: words, ru: words },
  word: () => 'земельно-кадастровое предприятие',
  facts: {
    channels: {
      agency: { offices: ['land-department'], appendix: ['1'], at },
      'service-centre': { offices: ['service-centre'], appendix: ['3'], only: ['astana'], at },
      'mobile-centre': { at },
    },
    providers: [
      { id: 'cadastre', role: 'makes-result', offices: ['cadastre-enterprise'], appendix: '2', at },
      { id: 'akimat', role: 'organises', offices: ['akimat-region'], appendix: '8', at },
    ],
    hours: [{ channel: 'agency', purpose: 'service', open: 'Mo-Fr 09:00-18:00', at }],
    complaints: [
      { stage: 'explanation', contact: { appendix: '1' }, at },
      { stage: 'result', contact: { appendix: '8' }, at },
    ],
    appendices: ['1', '2', '3', '8'].map((n) => ({ n, what: 'offices', table: `land-act/${n}`, at })),
  },
} as unknown as Standard;

const bare = { name: { ru: 'Отдел' }, phones: [], emails: [], websites: [], sources: [] };
const office = (kind: Office['kind'], region: string, table?: string): Office => ({
  ...bare,
  id: `${kind}-${region}`,
  kind,
  region,
  sources: table === undefined ? [] : [{ table, row: 1 }],
});
const akimat = office('akimat-region', 'akmola', 'land-act/8');

describe('parts that offices take in a service', () => {
  it('names channels with offices, then who makes the result, then who hears complaints', () => {
    expect(officeParts(standard, 'ru').map(({ id, name }) => [id, name])).toEqual([
      ['agency', 'Земельный отдел'],
      ['service-centre', 'ЦОН'],
      ['cadastre', 'Земельно-кадастровое предприятие (изготавливает документ)'],
      ['complaints', 'Кому жаловаться'],
    ]);
  });

  it('knows the regions in which a channel works', () => {
    const [, centre] = officeParts(standard, 'ru');
    expect(centre?.takes(office('service-centre', 'astana', 'land-act/3'))).toBe(true);
    expect(centre?.takes(office('service-centre', 'akmola', 'land-act/3'))).toBe(false);
  });

  it('takes no office that only another document lists', () => {
    const [agency] = officeParts(standard, 'ru');
    expect(agency?.takes(office('land-department', 'akmola', 'land-act/1'))).toBe(true);
    expect(agency?.takes(office('land-department', 'akmola', 'other-act/1'))).toBe(false);
  });

  it('sends complaints to the offices of the appendix, not to all of their kind', () => {
    const complaints = officeParts(standard, 'ru').at(-1);
    expect(complaints?.takes(akimat)).toBe(true);
    expect(complaints?.takes(office('akimat-region', 'akmola'))).toBe(false);
  });
});

it('gives one list to those who do the same by two appendices, and one to all who hear complaints', () => {
  const { facts } = standard;
  const two = {
    ...standard,
    facts: {
      ...facts,
      providers: [
        { id: 'akimat', role: 'provides', offices: ['akimat-region'], appendix: '2', at },
        { id: 'akimat', role: 'provides', offices: ['cadastre-enterprise'], appendix: '3', at },
        { id: 'akimat', role: 'organises', offices: ['akimat-region'], appendix: '2', at },
      ],
      complaints: [
        { stage: 'result', contact: { appendix: '8' }, at },
        { stage: 'explanation', contact: { appendix: '2' }, at },
      ],
      channels: { agency: { offices: ['land-department'], appendix: ['1'], at } },
    },
  } as unknown as Standard;
  const providers = { ...two, facts: { ...two.facts, complaints: [] } } as unknown as Standard;
  const [, provides, organises] = officeParts(providers, 'ru');
  expect([provides?.id, organises?.id]).toEqual(['akimat', 'akimat-organises']);
  expect(provides?.takes(office('akimat-region', 'akmola', 'land-act/2'))).toBe(true);
  expect(provides?.takes(office('cadastre-enterprise', 'akmola', 'land-act/3'))).toBe(true);
  const complaints = officeParts(two, 'ru').filter((part) => part.complaints);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]?.takes(akimat) && complaints[0].takes(office('architecture', 'akmola', 'land-act/2'))).toBe(
    true,
  );
});

describe('an office that the facts name by its id', () => {
  const [centre, ministry] = [office('organisation', 'astana'), office('central-body', 'astana')];
  const contact = (one: Office) => ({ stage: 'result', contact: { office: one.id }, at });
  const facts = {
    ...standard.facts,
    channels: { organisation: { office: centre.id, by: 'only-one', at } },
    providers: undefined,
    complaints: [contact(ministry), contact(centre)],
    appendices: [],
  };
  const named = { ...standard, facts } as unknown as Standard;
  const parts = officeParts(named, 'ru');
  const regions = ['akmola', 'astana'].map((id) => ({ id, places: [] }) as unknown as Region);

  it('serves its channel alone, and hears complaints where nobody applies', () => {
    expect(parts.map(({ id, complaints }) => [id, complaints])).toEqual([
      ['organisation', false],
      ['complaints-by-name', true],
    ]);
    expect(parts.map(({ takes }) => [centre, ministry].filter(takes))).toEqual([[centre], [ministry]]);
  });

  it('is listed in every region', () => {
    const listed = servicesByRegion([{ standard: named, parts }], [centre, ministry], regions);
    expect(listed.map((one) => one.parts.map(({ offices }) => offices))).toEqual(
      regions.map(() => [[centre], [ministry]]),
    );
  });

  it('makes no list of a service for which people only complain to it', () => {
    const only = parts.filter(({ complaints }) => complaints);
    expect(servicesByRegion([{ standard: named, parts: only }], [ministry], regions)).toEqual([]);
  });
});

describe('services of an office', () => {
  const parts = partsOfStandards([standard], 'ru');

  it('tells what the office does and when, by the document', () => {
    expect(servicesOfOffice(office('land-department', 'akmola', 'land-act/1'), parts)).toEqual([
      {
        href: '/ru/standards/land-act/',
        name: 'Акт',
        repealed: false,
        year: '2012',
        parts: [
          {
            name: 'Земельный отдел',
            hours: [
              {
                rows: [{ days: 'понедельник–пятница', times: '9:00–18:00', closed: 'закрыто: суббота, воскресенье' }],
                week: '540-1080;540-1080;540-1080;540-1080;540-1080;;',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('says what each hours are for, also where the office keeps its own', () => {
    const hours = ['service', 'intake'].map((purpose) => ({ channel: 'agency', purpose, 'own-schedule': true, at }));
    const own = { ...standard, facts: { ...standard.facts, hours } } as unknown as Standard;
    const department = office('land-department', 'akmola', 'land-act/1');
    const [service] = servicesOfOffice(department, partsOfStandards([own], 'ru'));
    const days = service?.parts[0]?.hours.map(({ rows }) => rows[0]?.days);
    expect(days?.[0]).toBe('');
    expect(days?.[1]).toMatch(/приём/i);
  });

  it('is empty for an office that takes no part', () => {
    expect(servicesOfOffice(office('architecture', 'akmola'), parts)).toEqual([]);
  });

  it('puts repealed services last and marks them', () => {
    const repealed = { ...standard, id: 'old-act', act: { ...act, status: { is: 'repealed' } } } as unknown as Standard;
    const services = servicesOfOffice(akimat, partsOfStandards([repealed, standard], 'kk'));
    expect(services.map(({ href, repealed: gone }) => [href, gone])).toEqual([
      ['/kk/standards/land-act/', false],
      ['/kk/standards/old-act/', true],
    ]);
    const department = office('land-department', 'akmola', 'land-act/1');
    const [was] = servicesOfOffice(department, partsOfStandards([repealed], 'kk'));
    // Hours of a repealed document are not those of today: a script gets no table to say that it is open.
    expect(was?.parts[0]?.hours[0]?.rows).toHaveLength(1);
    expect(was?.parts[0]?.hours[0]).not.toHaveProperty('week');
  });
});

describe('services by region', () => {
  const region = { id: 'akmola', places: [] } as unknown as Region;
  const services = [{ standard, parts: officeParts(standard, 'ru') }];
  const departments = (count: number, district?: string) =>
    Array.from({ length: count }, () => ({ ...office('land-department', 'akmola', 'land-act/1'), district }));

  it('leave out a service in which no office takes part', () => {
    const [found] = servicesByRegion(services, [office('land-department', 'akmola', 'land-act/1')], [region]);
    expect(found?.parts.map(({ offices }) => offices.length)).toEqual([1, 0, 0, 0]);
    expect(servicesByRegion(services, [office('internal-policy', 'akmola')], [region])).toEqual([]);
  });

  it('part a list by district when it is too long for a page', () => {
    const whole = departments(1);
    const [short] = servicesByRegion(services, [...departments(99, 'akmola/akkol'), ...whole], [region]);
    expect(placesOfLongLists(short!.parts)).toEqual([]);
    const all = [...departments(98, 'akmola/akkol'), ...departments(2, 'akmola/esil'), ...whole];
    const [long] = servicesByRegion(services, all, [region]);
    expect(placesOfLongLists(long!.parts)).toEqual([
      { place: 'akmola/akkol', count: 98 },
      { place: 'akmola/esil', count: 2 },
    ]);
    const rows = (place?: string) => withinPlace(long!.parts, place).map(({ id, offices }) => [id, offices.length]);
    expect(rows('akmola/esil')).toEqual([['agency', 2]]);
    expect(rows()).toEqual([['agency', 1]]);
  });
});

it('a list that no channel, provider or complaint names is a part of its own: whom to ask', () => {
  const facts = {
    ...standard.facts,
    channels: {},
    providers: undefined,
    complaints: [],
    appendices: [{ n: '3', what: 'contacts', table: 'some-standard/3', at }],
  };
  const parts = officeParts({ ...standard, facts } as unknown as Standard, 'ru');
  expect(parts.map(({ id, complaints }) => [id, complaints])).toEqual([['appendix-3', false]]);
  const listed = { ...office('official', 'astana'), sources: [{ table: 'some-standard/3', row: 1 }] };
  expect([listed, office('official', 'astana')].filter(parts[0]!.takes)).toEqual([listed]);
});
