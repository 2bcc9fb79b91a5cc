import type { Language } from '#i18n/language.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import type { NeededWord } from '#vocabulary/shared-words.ts';
import { ownOrShared } from '#vocabulary/shared-words.ts';
import type { Facts, StandardWords } from './schema.ts';

/** The lists of words in kk.mdx and ru.mdx that are keyed by ids of facts.yaml. */
export type WordList = {
  [key in keyof StandardWords]-?: NonNullable<StandardWords[key]> extends Record<string, string> ? key : never;
}[keyof StandardWords];

type Said = { id: string; address?: string };

/**
 * Every word that the facts of a standard ask for, in the order of facts.yaml. An id used twice is listed twice:
 * the path tells where each use stands.
 */
export function neededWords(facts: Facts): NeededWord<WordList>[] {
  const found: NeededWord<WordList>[] = [];
  const need = (list: WordList, id: string | undefined, ...path: (string | number)[]) => {
    if (id !== undefined) found.push({ list, id, path });
  };
  const needAll = (list: WordList, ids: readonly string[] | undefined, ...path: (string | number)[]) =>
    ids?.forEach((id, i) => need(list, id, ...path, i));
  const needSaid = (list: WordList, key: keyof Facts) => {
    const said = facts[key] as Said[] | { is: string } | undefined;
    if (!Array.isArray(said)) return;
    said.forEach((one, i) => {
      need(list, one.id, key, i, 'id');
      need('addresses', one.address, key, i, 'address');
    });
  };

  needAll('conditions', facts.recipients.if, 'recipients', 'if');
  needAll('conditions', facts.recipients.priority, 'recipients', 'priority');
  need('conditions', facts.recipients['limited-by'], 'recipients', 'limited-by');
  needAll('cases', facts.cases, 'cases');
  for (const [id, channel] of Object.entries(facts.channels))
    need('addresses', channel?.address, 'channels', id, 'address');
  needSaid('addressees', 'providers');
  facts.providers?.forEach((provider, i) => needAll('conditions', provider.where, 'providers', i, 'where'));
  needSaid('results', 'results');
  if (Array.isArray(facts.deadlines)) {
    facts.deadlines.forEach((term, i) => need('conditions', term.if, 'deadlines', i, 'if'));
  }
  for (const key of ['waiting', 'serving'] as const) {
    const minutes = facts[key];
    if (Array.isArray(minutes)) minutes.forEach((one, i) => need('conditions', one.if, key, i, 'if'));
  }
  needSaid('windows', 'windows');
  needSaid('thresholds', 'thresholds');
  const { fee } = facts;
  if (fee.is === 'paid') {
    fee.tariffs.forEach((tariff, i) => need('tariffs', tariff.id, 'fee', 'tariffs', i, 'id'));
    needAll('conditions', fee['free-for'], 'fee', 'free-for');
  }
  if (fee.is === 'free') {
    needAll('conditions', fee.except, 'fee', 'except');
    needAll('conditions', fee['free-for'], 'fee', 'free-for');
  }
  if (fee.is === 'elsewhere') need('conditions', fee.where, 'fee', 'where');
  if (fee.is === 'paid' || fee.is === 'elsewhere') {
    need('addressees', fee.to, 'fee', 'to');
    need('papers', fee.proof, 'fee', 'proof');
  }
  needSaid('premises', 'premises');
  needSaid('blanks', 'blanks');
  needSaid('addressees', 'intake');
  needSaid('information', 'information');
  facts.papers.forEach((paper, i) => {
    need('papers', paper.paper, 'papers', i, 'paper');
    needAll('papers', paper.or, 'papers', i, 'or');
    need('addressees', paper['certified-by'], 'papers', i, 'certified-by');
    need('conditions', paper.if, 'papers', i, 'if');
    need('conditions', paper.unless, 'papers', i, 'unless');
  });
  facts.receipt?.forEach((receipt, i) => needAll('receipt-items', receipt.items, 'receipt', i, 'items'));
  facts.delivery?.forEach((delivery, i) => needAll('papers', delivery.needs, 'delivery', i, 'needs'));
  facts.storage?.forEach((storage, i) => need('custody', storage.then, 'storage', i, 'then'));
  needSaid('refusals', 'acceptance-refusals');
  needSaid('refusals', 'returns');
  needSaid('refusals', 'service-refusals');
  if (Array.isArray(facts.suspensions)) {
    facts.suspensions.forEach((suspension, i) => {
      need('refusals', suspension.id, 'suspensions', i, 'id');
      need('conditions', suspension.until, 'suspensions', i, 'until');
    });
  }
  facts['refusal-answers']?.forEach((answer, i) =>
    needAll('receipt-items', answer.items, 'refusal-answers', i, 'items'),
  );
  needAll('receipt-items', facts['suspension-notice']?.items, 'suspension-notice', 'items');
  needSaid('principles', 'principles');
  needSaid('indicators', 'indicators');
  need('addressees', facts.targets?.by, 'targets', 'by');
  facts.complaints.forEach((complaint, i) => {
    need('addressees', complaint.to, 'complaints', i, 'to');
    need('addresses', complaint.contact?.address, 'complaints', i, 'contact', 'address');
  });
  needSaid('complaint-items', 'complaint-contents');
  needSaid('complaint-items', 'complaint-ticket');
  needSaid('complaint-items', 'complaint-registration');
  facts['complaint-answer']?.terms?.forEach((term, i) =>
    need('conditions', term.if, 'complaint-answer', 'terms', i, 'if'),
  );
  needSaid('notes', 'notes');
  needSaid('slips', 'slips');
  return found;
}

/** A word by its id: the standard's own first, then the shared one of the vocabulary; undefined when neither has it. */
export function wordFor(
  list: WordList,
  id: string,
  words: StandardWords,
  vocabulary: Vocabulary,
  language: Language,
): string | undefined {
  return ownOrShared(words[list], list, id, vocabulary, language);
}
