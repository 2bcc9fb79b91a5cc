import { describe, expect, it } from 'vitest';
import { noticeAnswers } from '#standards/notice-answers.ts';
import type { Standard } from '#standards/standard.ts';

const at = ['7:1'];
const counter = ['agency', 'service-centre'];
const facts = {
  cases: ['grant', 'duplicate'],
  recipients: { who: ['legal-entities'], at },
  channels: { agency: {}, 'service-centre': {} },
  papers: [
    { paper: 'application', agency: 'original', 'service-centre': 'original', at },
    { paper: 'newspaper', cases: ['duplicate'], agency: 'original', 'service-centre': 'original', at },
  ],
  deadlines: [
    { what: 'result', exactly: 6, unit: 'working-days', from: 'application', cases: ['grant'], at },
    { what: 'result', exactly: 4, unit: 'working-days', from: 'application', cases: ['duplicate'], at },
  ],
  fee: { is: 'paid', tariffs: [{ id: 'act', mrp: 3, cases: ['grant'], at }], at },
};

const standardOf = (changed: object, status: object = { is: 'in-force' }) =>
  ({
    id: 'planted',
    facts: { ...facts, ...changed },
    words: { ru: {}, kk: {} },
    word: (_: string, id: string) => id,
    act: { status },
  }) as unknown as Standard;

const term = (changed: object) =>
  noticeAnswers(standardOf(changed), 'ru').term.map(({ said, limits }) => [said.replaceAll('\u00a0', ' '), ...limits]);

describe('the answers on the wall', () => {
  it('names the case where cases differ, and no channel where channels do not', () => {
    expect(term({})).toEqual([
      ['6 рабочих дней', 'grant'],
      ['4 рабочих дня', 'duplicate'],
    ]);
  });

  it('says once what two terms say alike', () => {
    const one = { what: 'result', exactly: 5, unit: 'working-days', from: 'application', at };
    expect(term({ deadlines: counter.map((channel) => ({ ...one, channels: [channel] })) })).toEqual([
      ['5 рабочих дней'],
    ]);
  });

  it('gives each channel its line when a term holds for other cases in the other channel', () => {
    const one = { what: 'result', unit: 'working-days', from: 'application', at };
    const deadlines = [
      { ...one, exactly: 6, channels: ['agency'] },
      { ...one, exactly: 6, channels: ['service-centre'], cases: ['grant'] },
      { ...one, exactly: 4, channels: ['service-centre'], cases: ['duplicate'] },
    ];
    expect(term({ deadlines })).toEqual([
      ['6 рабочих дней', 'Уполномоченный орган'],
      ['6 рабочих дней', 'ЦОН', 'grant'],
      ['4 рабочих дня', 'ЦОН', 'duplicate'],
    ]);
  });

  it('says where the document is silent', () => {
    const [first] = facts.deadlines;
    expect(term({ deadlines: [first] })).toEqual([
      ['6 рабочих дней', 'grant'],
      ['В документе не указано', 'duplicate'],
    ]);
    expect(term({ deadlines: { is: 'not-stated', read: ['7'] } })).toEqual([['В документе не указано']]);
  });

  it('gives the price of each case, and says when the price is not stated', () => {
    const { cost } = noticeAnswers(standardOf({}), 'ru');
    expect(cost.map(({ said, limits }) => [said, ...limits])).toEqual([
      ['3 МРП', 'grant'],
      ['Платно, цена не указана', 'duplicate'],
    ]);
  });

  it('gives the least and the most papers', () => {
    expect(noticeAnswers(standardOf({}), 'kk').papers.said).toBe('1–2');
    expect(noticeAnswers(standardOf({ papers: [] }), 'kk').papers.said).toContain('ауызша сұрау');
  });

  it('tells a repealed standard in the past', () => {
    const repealed = standardOf({ papers: [] }, { is: 'repealed' });
    expect(noticeAnswers(repealed, 'ru').papers.said).toContain('не требовались');
  });
});
