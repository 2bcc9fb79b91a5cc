import type { Block, Form, Words } from '#forms/schema.ts';
import { languages } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { complaintMessages } from './complaint-messages.ts';
import type { Standard } from './standard.ts';

/**
 * Where the letter of content/forms/complaint.yaml answers what a document wants to see in a complaint (ids of
 * vocabulary/complaint-items): a blank of the letter by its name, a paper to enclose, a way of writing, a thing to carry.
 */
const answers: Readonly<Record<string, 'enclose' | 'write' | 'by-hand' | 'carry' | { blank: string }>> = {
  'competent-addressee': { blank: 'addressee' },
  'full-name': { blank: 'applicant' },
  'postal-address': { blank: 'address' },
  date: { blank: 'date' },
  signature: 'write',
  'whose-actions': { blank: 'whose-actions' },
  'reasons-and-demands': { blank: 'reasons' },
  evidence: 'enclose',
  'extra-papers': 'enclose',
  'copies-of-papers': 'enclose',
  'papers-for-service': 'enclose',
  'application-copy': 'enclose',
  'free-form': 'write',
  'free-form-complaint': 'write',
  'free-form-written': 'write',
  'written-free-form': 'write',
  'application-of-recipient': 'write',
  handwritten: 'by-hand',
  'handwritten-free-form': 'by-hand',
  'identity-at-hand': 'carry',
  'identity-with-you': 'carry',
};

const inBoth = (say: (language: Language) => string): Words => ({ kk: say('kk'), ru: say('ru') });

/** Every block of a letter, changed where `change` says so; pieces inside an addressee or a row included. */
function changed(blocks: readonly Block[], change: (block: Block) => Block): Block[] {
  return blocks.map((block) => {
    if (block.block === 'addressee') return { ...block, blocks: changed(block.blocks, change) };
    if (block.block !== 'row') return change(block);
    return {
      ...block,
      columns: block.columns.map((column) => ({ ...column, blocks: changed(column.blocks, change) })),
    };
  });
}

/** Whom the document names for complaints; those who only explain the order and the court are not written to. */
function addressees({ facts, word }: Standard, language: Language): string[] {
  const named = facts.complaints.flatMap(({ stage, to }) =>
    to && stage !== 'explanation' && stage !== 'court' ? [word('addressees', to, language)] : [],
  );
  return [...new Set(named)];
}

/** What the document wants to be enclosed, in the language of the page. */
function enclosures({ facts, word }: Standard, language: Language): string[] {
  return (facts['complaint-contents'] ?? []).flatMap(({ id }) =>
    answers[id] === 'enclose' ? [word('complaint-items', id, language)] : [],
  );
}

/**
 * The letter in which a person complains about one service: the common letter with the name of the service printed, the
 * addressees of the document, what it wants enclosed, and whether it wants the letter written by hand.
 *
 * @param template content/forms/complaint.yaml
 * @throws when the document asks for something that `answers` does not know, or the letter lost the blank for it
 */
export function complaintLetter(template: Form, standard: Standard): Form {
  const { facts, words, id } = standard;
  const asked = facts['complaint-contents'] ?? [];
  const names = new Set<string>();
  const say = { kk: complaintMessages('kk'), ru: complaintMessages('ru') };
  const blocks = changed(template.blocks, (block) => {
    if ('name' in block) names.add(block.name);
    if (block.block !== 'line') return block;
    if (block.name === 'service')
      return {
        block: 'text',
        align: 'start',
        text: inBoth((language) => say[language]('service', { name: words[language].title })),
      };
    const hints = languages.map((language) =>
      block.name === 'addressee'
        ? addressees(standard, language)
        : block.name === 'attachments'
          ? enclosures(standard, language)
          : [],
    );
    if (hints.some((hint) => hint.length === 0)) return block;
    return { ...block, hint: { kk: (hints[0] ?? []).join('; '), ru: (hints[1] ?? []).join('; ') } };
  });
  for (const { id: item } of asked) {
    const answer = answers[item];
    if (answer === undefined || (typeof answer === 'object' && !names.has(answer.blank)))
      throw new Error(`content/standards/${id}/facts.yaml: the complaint letter does not answer "${item}"`);
  }
  const byHand = asked.some(({ id: item }) => answers[item] === 'by-hand');
  return {
    ...template,
    act: facts.act,
    services: [id],
    name: inBoth((language) => say[language]('name', { name: words[language].name })),
    purpose: inBoth((language) => say[language](byHand ? 'purposeByHand' : 'purpose')),
    blocks,
  };
}
