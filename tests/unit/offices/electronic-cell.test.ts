import { describe, expect, it } from 'vitest';
import { readElectronicCell } from '#offices/electronic-cell.ts';

describe('a cell of electronic addresses', () => {
  it.each([
    ['uzo_akm@mail.ru', ['uzo_akm@mail.ru'], []],
    ['otdelzemo tnegin@mail.ru', ['otdelzemotnegin@mail.ru'], []],
    ['karasay_a kimat@ra mbler.ru', ['karasay_akimat@rambler.ru'], []],
    ['akim_zer@ kokshetau.online.kz', ['akim_zer@kokshetau.online.kz'], []],
    ['aksu- akimat@m ail.ru', ['aksu-akimat@mail.ru'], []],
    ['zkgnpcz@mail.kz zap_08@aisgz k.kz', ['zkgnpcz@mail.kz', 'zap_08@aisgzk.kz'], []],
    ['irgiznal@ta xaktub.mgd .kz 020201@ru ps.kazpost. kz', ['irgiznal@taxaktub.mgd.kz', '020201@rups.kazpost.kz'], []],
    ['kense.abr@pavlodar.gov.kz.', ['kense.abr@pavlodar.gov.kz'], []],
    ['-', [], []],
    ['irgizzem@kz', [], ['irgizzem@kz']],
    ['akimzhani bek@rambler.', [], ['akimzhani bek@rambler.']],
    ['ual_zem@mail,online.kz', [], ['ual_zem@mail,online.kz']],
    // A space that no narrow column explains may have been an underscore.
    ['OZO Aktjgai@mail.ru', [], ['OZO Aktjgai@mail.ru']],
    ['yerjan zan@mail.r u', [], ['yerjan zan@mail.r u']],
    ['akimat_tekeliforever.kz ozeo@mail.ru', [], ['akimat_tekeliforever.kz ozeo@mail.ru']],
    ['E-mailorg- akim@mail .ru', [], ['E-mailorg- akim@mail .ru']],
    ['maml\\@sk o.kz', [], ['maml\\@sk o.kz']],
  ])('%s', (cell, emails, uncertain) => expect(readElectronicCell(cell)).toMatchObject({ emails, uncertain }));

  it('tells a site from mail', () => {
    expect(readElectronicCell('www.ozo. saran.kz')).toMatchObject({ emails: [], websites: ['www.ozo.saran.kz'] });
    expect(readElectronicCell('uzo@kostanay.kz , www.e-kostanai.kz')).toMatchObject({
      emails: ['uzo@kostanay.kz'],
      websites: ['www.e-kostanai.kz'],
    });
    expect(readElectronicCell('www.Aktau_info.kz').uncertain).toEqual(['www.Aktau_info.kz']);
  });
});
