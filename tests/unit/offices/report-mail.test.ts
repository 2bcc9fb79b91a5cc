import { expect, it } from 'vitest';
import { reportMail } from '#offices/report-mail.ts';

const site = { origin: 'https://q.example', contactEmail: 'office@q.example', version: '0.1', date: '2026-11-21' };

it('writes office, page and edition into the mail', () => {
  const mail = new URL(reportMail('a-b', site, 'ru') ?? '');
  expect(mail.pathname).toBe('office@q.example');
  expect(mail.searchParams.get('subject')).toBe('Ошибка в учреждении: a-b');
  expect(mail.searchParams.get('body')?.replaceAll('\u00a0', ' ')).toBe(
    'Учреждение: a-b\r\nСтраница: https://q.example/ru/offices/a-b/\r\nДанные: версия 0.1, 21 ноября 2026 года\r\n\r\n' +
      'Что неверно, как правильно и откуда вы это знаете:\r\n',
  );
});

it('is nothing where nobody takes mail', () => {
  expect(reportMail('a-b', { ...site, contactEmail: undefined }, 'ru')).toBeUndefined();
});
