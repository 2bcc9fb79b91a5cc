import type { Language } from '#i18n/language.ts';
import { termInWords } from '#terms/term.ts';
import { standardMessages } from './messages.ts';
import { holdsFor } from './applicability.ts';
import type { Channel } from './schema/channel.ts';
import type { Deadline, Minutes } from './schema/deadline.ts';
import type { Standard } from './standard.ts';

/** Which figure a text asks for: `<Term what="result" case="duplicate" />`. */
export type Asked = { channel?: Channel; case?: string };

/** What a figure is read from. */
type Stated = Pick<Standard, 'id' | 'facts'>;

/**
 * A term of the standard in words, for use within its text.
 *
 * @throws when the standard has no such term, or several that differ: the text must then name channel or case
 */
export function termFigure(standard: Stated, what: Deadline['what'], asked: Asked, language: Language): string {
  const { deadlines } = standard.facts;
  return only(
    standard,
    `Term what="${what}"`,
    Array.isArray(deadlines) ? deadlines.filter((d) => d.what === what) : [],
    asked,
    language,
  );
}

/** Minutes of waiting or serving in words; errors as for `termFigure`. */
export function minutesFigure(
  standard: Stated,
  of: 'waiting' | 'serving',
  stage: Minutes['stage'],
  asked: Asked,
  language: Language,
): string {
  const minutes = standard.facts[of];
  return only(
    standard,
    `${of} stage="${stage}"`,
    Array.isArray(minutes) ? minutes.filter((m) => m.stage === stage) : [],
    asked,
    language,
  );
}

/** The basic price of one tariff in words; throws for an unknown tariff. */
export function priceFigure(standard: Stated, tariff: string, language: Language): string {
  const { fee } = standard.facts;
  const found = fee.is === 'paid' ? fee.tariffs.find(({ id }) => id === tariff) : undefined;
  if (found) return standardMessages(language)('mrp', found.mrp);
  throw new Error(`${standard.id}: no price for <Price tariff="${tariff}" /> in facts.yaml`);
}

function only(
  standard: Stated,
  name: string,
  facts: readonly (Deadline | Minutes)[],
  asked: Asked,
  language: Language,
) {
  const said = new Set(
    facts.filter((fact) => holdsFor(fact, asked.channel, asked.case)).map((fact) => termInWords(fact, language)),
  );
  const [first] = said;
  if (first !== undefined && said.size === 1) return first;
  const found = said.size === 0 ? 'none' : [...said].join('; ');
  throw new Error(`${standard.id}: <${name} /> must ask for exactly one figure of facts.yaml, found: ${found}`);
}
