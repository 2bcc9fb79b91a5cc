import type { Language } from '#i18n/language.ts';
import { neededWords as neededOfRegulation } from '#regulations/needed-words.ts';
import type { RegulationFacts, RegulationWords } from '#regulations/schema.ts';
import { neededWords } from '#standards/needed-words.ts';
import type { Facts, StandardWords } from '#standards/schema.ts';
import { standardMessages } from '#standards/messages.ts';
import { channelsOf } from '#standards/standard.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { ownOrShared } from '#vocabulary/shared-words.ts';

/** What a text is put together from, beside the facts and the words of a service. */
type Around = { readonly bodies: readonly string[]; readonly vocabulary: Vocabulary; readonly language: Language };

type Lists = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

/**
 * Everything that a reader of a standard sees in one language, as one text: its words, the shared ones that its facts
 * ask for, the names of its channels, the unit of its price and of the money it gives.
 *
 * @param words with those of its family
 */
export function textOfStandard(facts: Facts, words: StandardWords, { bodies, vocabulary, language }: Around): string {
  const t = standardMessages(language);
  const lists = words as unknown as Lists;
  const asked = neededWords(facts).map(({ list, id }) => ownOrShared(lists[list], list, id, vocabulary, language));
  const hints = facts.papers.flatMap(({ paper, or = [] }) => [paper, ...or]).map((id) => words.hints?.[id]);
  const channels = channelsOf(facts).flatMap((id) => [
    words.channels?.[id] ?? t(id),
    ...(facts.channels[id]?.needs ?? []).map((need) => t(`needs-${need}`)),
  ]);
  const inIndex = facts.fee.is === 'paid' || facts.results.some(({ amount }) => amount !== undefined);
  const price = inIndex ? [t('mrp', 1)] : [];
  return [words.name, words.lead, ...asked, ...hints, ...channels, ...price, ...bodies].join('\n');
}

/** Everything that a reader of a regulation sees in one language, as one text. */
export function textOfRegulation(
  facts: RegulationFacts,
  words: RegulationWords,
  { bodies, vocabulary, language }: Around,
): string {
  const lists = words as unknown as Lists;
  const asked = neededOfRegulation(facts).map(({ list, id }) =>
    ownOrShared(lists[list], list, id, vocabulary, language),
  );
  return [words.name, words.lead, ...asked, ...bodies].join('\n');
}
