import { actMessages } from '#acts/messages.ts';
import type { Language } from '#i18n/language.ts';
import { termAmount, termInWords } from '#terms/term.ts';
import { datesOfResult, papersToBring, termsOf } from './answer.ts';
import { choices, choosableChannels, holdsFor } from './applicability.ts';
import { channelName } from './channel-name.ts';
import { priceRange, tariffsFor } from './fee.ts';
import type { Channel } from './schema/channel.ts';
import type { Standard } from './standard.ts';
import { voiceOf } from './voice.ts';
import { windowInWords } from './date-windows.ts';

/** What is said in big letters with a remark below; `silent` where it only says that the document is silent. */
type Saying = { readonly said: string; readonly remark: string; readonly silent?: true };

/** One answer on the wall and for whom it holds, when not for everybody: names of channels and cases. */
export type NoticeAnswer = Saying & { readonly limits: readonly string[] };

/** What is said to somebody who chose this channel and this case. */
type Said = Saying & { channel: Channel | undefined; case: string | undefined };

/**
 * How long, how much and how many papers, for all choices at once: a wall has nothing to press. What is the same for
 * several choices is said once; where the document is silent, the answer says so.
 */
export function noticeAnswers(
  standard: Standard,
  language: Language,
): { term: NoticeAnswer[]; cost: NoticeAnswer[]; papers: NoticeAnswer } {
  const all = choices(standard.facts);
  const saying = (answer: (channel?: Channel, chosen?: string) => Saying[]) =>
    all.flatMap(({ channel, case: chosen }) =>
      answer(channel, chosen).map((said) => ({ ...said, channel, case: chosen })),
    );
  return {
    term: linesOf(
      saying((channel, chosen) => termSaid(standard, language, channel, chosen)),
      standard,
      language,
    ),
    cost: linesOf(
      saying((channel, chosen) => [costSaid(standard, language, channel, chosen)]),
      standard,
      language,
    ),
    papers: papersSaid(standard, language),
  };
}

function termSaid(standard: Standard, language: Language, channel?: Channel, chosen?: string): Saying[] {
  const { facts } = standard;
  const t = voiceOf(standard, language);
  const results = termsOf(facts, 'result');
  const terms = results
    .filter((term) => holdsFor(term, channel, chosen))
    .map((term) => ({
      said: term.exactly === undefined ? termInWords(term, language) : termAmount(term, language),
      remark: t(`from-${term.from}`),
    }));
  const dates = (results.length === 0 ? datesOfResult(facts) : [])
    .filter((dates) => holdsFor(dates, channel, chosen))
    .map((dates) => ({ said: windowInWords(dates, language), remark: t(`window-${dates.what}`) }));
  const stated = [...terms, ...dates];
  return stated.length > 0 ? stated : [{ said: actMessages(language)('notStated'), remark: '', silent: true }];
}

function costSaid(standard: Standard, language: Language, channel?: Channel, chosen?: string): Saying {
  const { fee, recipients } = standard.facts;
  const t = voiceOf(standard, language);
  if (fee.is === 'not-stated') return { said: actMessages(language)('notStated'), remark: '', silent: true };
  if (fee.is === 'elsewhere') return { said: t('paidElsewhere'), remark: '' };
  if (fee.is === 'free') {
    const who = fee['free-for']?.map((id) => standard.word('conditions', id, language)).join('; ');
    return { said: t('free'), remark: who === undefined ? '' : t('onlyThese', { who }) };
  }
  const tariffs = tariffsFor(fee, recipients.who).filter((tariff) => holdsFor(tariff, channel, chosen));
  const range = priceRange(tariffs);
  if (!range) return { said: t('priceNotStated'), remark: '', silent: true };
  const price = t('mrp', range.least);
  return {
    said: range.least === range.most ? price : t('fromPrice', { price }),
    remark: tariffs.some((tariff) => tariff.area) ? t('dependsOnArea') : '',
  };
}

function papersSaid({ facts, act }: Standard, language: Language): NoticeAnswer {
  const t = voiceOf({ act }, language);
  const counts = papersToBring(facts).map(({ count }) => count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  if (most === 0) return { said: t('noPapers'), remark: '', limits: [] };
  if (least === most) {
    const sometimes = Math.max(...papersToBring(facts).map((one) => one.sometimes));
    const remark = sometimes > 0 ? t('papersSometimes', { count: sometimes }) : '';
    return { said: String(most), remark, limits: [] };
  }
  return { said: `${least}–${most}`, remark: t('papersVary'), limits: [] };
}

/**
 * Joins what is said alike. Channels and cases may be named side by side only when each of these channels says it in
 * each of these cases; otherwise every channel has its own line.
 */
function linesOf(said: readonly Said[], standard: Standard, language: Language): NoticeAnswer[] {
  const { facts } = standard;
  const groups = Map.groupBy(said, (one) => `${one.said}|${one.remark}`);
  return [...groups.values()].flatMap((group) => {
    const channels = new Set(group.map((one) => one.channel));
    const cases = new Set(group.map((one) => one.case));
    const parts =
      channels.size * cases.size === group.length ? [group] : [...Map.groupBy(group, (one) => one.channel).values()];
    const { said: words, remark, silent } = group[0]!;
    return parts.map((part) => ({
      said: words,
      remark,
      ...(silent ? { silent } : {}),
      limits: limitsOf(part, standard, language, choosableChannels(facts).length, facts.cases.length),
    }));
  });
}

/** The names of channels and cases, left out when all of them are meant. */
function limitsOf(part: readonly Said[], standard: Standard, language: Language, channels: number, cases: number) {
  const named = [...new Set(part.flatMap(({ channel }) => channel ?? []))];
  const chosen = [...new Set(part.flatMap((one) => one.case ?? []))];
  return [
    ...(named.length === channels ? [] : named.map((id) => channelName(standard, id, language))),
    ...(chosen.length === cases ? [] : chosen.map((id) => standard.word('cases', id, language))),
  ];
}
