import { describe, expect, it } from 'vitest';
import { listOffices } from '#offices/listed-office.ts';
import type { Office } from '#offices/schema.ts';
import { regionSchema } from '#regions/schema.ts';

const region = regionSchema.parse({
  id: 'akmola',
  kind: 'region',
  kk: 'Ақмола облысы',
  ru: 'Акмолинская область',
  places: [
    { id: 'akmola/akkol', type: 'district', kk: 'Ақкөл', ru: 'Аккольский' },
    { id: 'akmola/kokshetau', type: 'city', kk: 'Көкшетау', ru: 'Кокшетау' },
  ],
});

/** A service centre of the region; `own` is the last part of its id. */
function centre(own: string, district: string | undefined, ru: string, address: string): Office {
  const id = `service-centre-${(district ?? 'akmola').replace('/', '-')}${own}`;
  const unknown = { phones: [], emails: [], websites: [], sources: [] };
  return { id, kind: 'service-centre', name: { ru }, region: 'akmola', district, address: { ru: address }, ...unknown };
}

const akkol = centre(
  '',
  'akmola/akkol',
  'Отдел Аккольского района',
  'Аккольский район, город Акколь, улица Нурмагамбетова, 102',
);
const kokshetau = centre('', 'akmola/kokshetau', 'Отдел города Кокшетау', 'Город Кокшетау, улица Биржан Сал, 42');
const village = centre('-krasnyy-yar', 'akmola/kokshetau', 'Отдел село Красный Яр', 'Город Кокшетау, село Красный Яр');
const branch = centre('', undefined, 'Филиал по Акмолинской области', 'Город Кокшетау, улица Ауэзова, 189 а');
const unplaced = centre('-somewhere', undefined, 'Отдел села', 'Село, улица Мира, 88');

describe('rows of a list of offices', () => {
  it('names an office by its place when it is the only one there', () => {
    const [row] = listOffices([akkol], region, 'kk', 'by-place');
    expect(row).toMatchObject({ href: '/kk/offices/service-centre-akmola-akkol/', place: 'Ақкөл ауданы' });
    expect(row).not.toHaveProperty('name');
  });

  it('adds the own name where several stand in one place, and lets it stand alone in its own language', () => {
    const kk = listOffices([kokshetau, village], region, 'kk', 'by-place');
    expect(kk.map(({ place }) => place)).toEqual(['Көкшетау қаласы', 'Көкшетау қаласы']);
    expect(kk[1]?.name).toEqual({ text: 'Отдел село Красный Яр', language: 'ru', translated: false });
    const ru = listOffices([kokshetau, village], region, 'ru', 'by-place');
    expect(ru.map(({ place, name }) => [place, name?.text])).toEqual([
      [undefined, 'Отдел города Кокшетау'],
      [undefined, 'Отдел село Красный Яр'],
    ]);
  });

  it('names the office of a whole region by the region, one without known district by its own name', () => {
    expect(listOffices([branch], region, 'ru', 'by-place')[0]?.place).toBe('Акмолинская область');
    expect(listOffices([unplaced], region, 'ru', 'by-place')[0]).toMatchObject({ name: { text: 'Отдел села' } });
  });

  it('names an office of the whole country by its own name, in every region', () => {
    const body: Office = { ...branch, id: 'central-body-astana', kind: 'central-body', region: 'astana' };
    const [row] = listOffices([body], region, 'ru', 'by-place');
    expect(row).toMatchObject({ name: { text: 'Филиал по Акмолинской области' } });
    expect(row).not.toHaveProperty('place');
  });

  it('does not repeat the place in the address', () => {
    const address = (office: Office) => listOffices([office], region, 'kk', 'by-name')[0]?.address?.text;
    expect(address(akkol)).toBe('город Акколь, улица Нурмагамбетова, 102');
    expect(address(kokshetau)).toBe('улица Биржан Сал, 42');
    expect(address(branch)).toBe('Город Кокшетау, улица Ауэзова, 189 а');
  });

  it('shows no address and no telephone where none is known', () => {
    const [row] = listOffices([{ ...akkol, address: undefined }], region, 'ru', 'by-name');
    expect(row).not.toHaveProperty('address');
    expect(row?.phones).toEqual([]);
  });
});
