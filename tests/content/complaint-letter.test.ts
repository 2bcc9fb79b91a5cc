import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Form } from '#forms/schema.ts';
import { formSchema } from '#forms/schema.ts';
import type { Language } from '#i18n/language.ts';
import { languages } from '#i18n/language.ts';
import { complaintLetter } from '#standards/complaint-letter.ts';
import { withFamily } from '#standards/family.ts';
import { wordFor } from '#standards/needed-words.ts';
import { factsSchema, familySchema, wordsSchema } from '#standards/schema.ts';
import type { Standard } from '#standards/standard.ts';
import type { Vocabulary } from '#vocabulary/schema.ts';
import { vocabularyLists } from '#vocabulary/schema.ts';
import { everyBlock, everyField } from '../../src/forms/schema/walk.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const frontmatter = (path: string): unknown => parse(/^---\n([\s\S]*?)\n---/.exec(read(path))?.[1] ?? '');
const vocabulary = Object.fromEntries(
  vocabularyLists.map((list) => [list, parse(read(`content/vocabulary/${list}.yaml`)) as unknown]),
) as Vocabulary;
const template = formSchema.parse(parse(read('content/forms/complaint.yaml')));

/** A standard as the site joins it, without its acts: the letter does not read them. */
const standards = readdirSync('content/standards').map((id) => {
  const facts = factsSchema.parse(parse(read(`content/standards/${id}/facts.yaml`)));
  const words = Object.fromEntries(
    languages.map((language) => {
      const own = wordsSchema.parse(frontmatter(`content/standards/${id}/${language}.mdx`));
      const shared =
        facts.family && familySchema.parse(frontmatter(`content/families/${facts.family}/${language}.mdx`));
      return [language, withFamily(own, shared || undefined)];
    }),
  ) as unknown as Standard['words'];
  const word: Standard['word'] = (list, wordId, language) => {
    const found = wordFor(list, wordId, words[language], vocabulary, language);
    if (found === undefined) throw new Error(`${id}: ${list} ${wordId}`);
    return found;
  };
  return { id, facts, words, word } as Standard;
});

const printed = (form: Form, language: Language) =>
  [...everyBlock(form.blocks)].flatMap(({ thing }) =>
    thing.block === 'text' && 'text' in thing ? [thing.text[language]] : [],
  );
const hintOf = (form: Form, name: string, language: Language) =>
  [...everyField(form.blocks)].find(({ thing }) => thing.name === name)?.thing.hint?.[language] ?? '';

describe.each(standards)('the complaint about $id', (standard) => {
  const letter = complaintLetter(template, standard);

  it('is a sound form of its service', () => {
    expect(formSchema.safeParse(letter).error?.issues ?? []).toEqual([]);
    expect(letter.services).toEqual([standard.id]);
    expect(letter.act).toBe(standard.facts.act);
  });

  it.each(languages)('names in %s the service and everybody who takes complaints', (language) => {
    expect(printed(letter, language).join()).toContain(standard.words[language].title);
    for (const { stage, to } of standard.facts.complaints) {
      if (!to || stage === 'explanation' || stage === 'court') continue;
      expect(hintOf(letter, 'addressee', language)).toContain(standard.word('addressees', to, language));
    }
  });

  it.each(languages)('says in %s when it must be written by hand', (language) => {
    const byHand = standard.facts['complaint-contents']?.some(({ id }) => id.startsWith('handwritten')) ?? false;
    expect(/от руки|қолмен/.test(letter.purpose[language])).toBe(byHand);
  });
});

describe('a document that asks for more', () => {
  const [standard] = standards;
  const asking = (id: string): Standard => ({
    ...standard!,
    facts: { ...standard!.facts, 'complaint-contents': [{ id, at: ['24:1'] }] },
  });

  it('than the letter knows is refused', () => {
    expect(() => complaintLetter(template, asking('blood-group'))).toThrow('does not answer "blood-group"');
  });

  it('than the letter still holds is refused', () => {
    const shorter = { ...template, blocks: template.blocks.filter(({ block }) => block !== 'addressee') };
    expect(() => complaintLetter(shorter, asking('postal-address'))).toThrow('does not answer "postal-address"');
  });
});
