import { z } from 'zod';
import { actSchema } from '#acts/schema.ts';
import type { Act } from '#acts/schema.ts';
import { leftOutSchema } from '#acts/schema/left-out.ts';
import type { LeftOut } from '#acts/schema/left-out.ts';
import { registerSchema } from '#acts/schema/register.ts';
import type { Register } from '#acts/schema/register.ts';
import { formSchema } from '#forms/schema.ts';
import type { Form } from '#forms/schema.ts';
import { glossarySchema } from '#glossary/schema.ts';
import type { Term } from '#glossary/schema.ts';
import { languages } from '#i18n/language.ts';
import type { Language } from '#i18n/language.ts';
import { regionsSchema } from '#regions/schema.ts';
import type { Region } from '#regions/schema.ts';
import { regulationFactsSchema, regulationWordsSchema } from '#regulations/schema.ts';
import type { RegulationFacts, RegulationWords } from '#regulations/schema.ts';
import { editionSchema, guideSchema, siteSchema } from '#site/schema.ts';
import { situationsSchema } from '#situations/schema.ts';
import type { Situation } from '#situations/schema.ts';
import { factsSchema, familySchema, wordsSchema } from '#standards/schema.ts';
import type { Facts, FamilyWords, StandardWords } from '#standards/schema.ts';
import { vocabularyLists, vocabularySchema } from '#vocabulary/schema.ts';
import type { VocabularyList } from '#vocabulary/schema.ts';
import type { Mdx } from './mdx.ts';
import { parsedMdx } from './mdx.ts';
import type { Parsed } from './parsed.ts';
import { parsed } from './parsed.ts';
import type { Tree } from './tree.ts';

/** A folder with the same words in both languages. */
export type WordedFolder<WordsOf> = {
  readonly slug: string;
  readonly folder: string;
  readonly words: { readonly [language in Language]: Mdx<WordsOf> | undefined };
};

/** A standard or a regulation: its folder and what could be read of its files. */
export type Entry<FactsOf, WordsOf> = WordedFolder<WordsOf> & {
  readonly facts: Parsed<FactsOf> | undefined;
  /** What of the document the content leaves out, with reasons; most documents need no such file. */
  readonly leftOut: Parsed<LeftOut> | undefined;
};

/** One standard as its files say it. */
export type StandardEntry = Entry<Facts, StandardWords>;

/** The words that several standards share. */
export type FamilyEntry = WordedFolder<FamilyWords>;

type SharedWords = z.output<typeof vocabularySchema>;

/** The whole content, parsed once; every check reads from here and none reads a file. */
export type Content = {
  readonly tree: Tree;
  readonly acts: Parsed<Act[]> | undefined;
  readonly register: Parsed<Register> | undefined;
  readonly regions: Parsed<Region[]> | undefined;
  readonly situations: Parsed<Situation[]> | undefined;
  readonly glossary: Parsed<Term[]> | undefined;
  readonly vocabulary: ReadonlyMap<VocabularyList, Parsed<SharedWords>>;
  readonly standards: readonly StandardEntry[];
  readonly families: readonly FamilyEntry[];
  readonly regulations: readonly Entry<RegulationFacts, RegulationWords>[];
  readonly forms: ReadonlyMap<string, Parsed<Form>>;
  readonly guides: ReadonlyMap<string, Mdx<z.output<typeof guideSchema>>>;
  readonly settings: readonly Parsed<unknown>[];
};

const actsSchema = z.array(actSchema);

function wordedFolders<W extends z.ZodType>(tree: Tree, room: string, schema: W): WordedFolder<z.output<W>>[] {
  const slugs = new Set<string>();
  for (const path of tree.keys()) {
    const [first, slug, rest] = path.split('/');
    if (first === room && slug !== undefined && rest !== undefined) slugs.add(slug);
  }
  return [...slugs].map((slug) => {
    const folder = `${room}/${slug}`;
    const [kk, ru] = languages.map((language) => {
      const file = `${folder}/${language}.mdx`;
      const source = tree.get(file);
      return source === undefined ? undefined : parsedMdx(file, source, schema);
    });
    return { slug, folder, words: { kk, ru } };
  });
}

function entries<F extends z.ZodType, W extends z.ZodType>(tree: Tree, room: string, facts: F, words: W) {
  return wordedFolders(tree, room, words).map((entry): Entry<z.output<F>, z.output<W>> => ({
    ...entry,
    facts: one(tree, `${entry.folder}/facts.yaml`, facts),
    leftOut: one(tree, `${entry.folder}/left-out.yaml`, leftOutSchema),
  }));
}

function one<Schema extends z.ZodType>(tree: Tree, file: string, schema: Schema) {
  const text = tree.get(file);
  return text === undefined ? undefined : parsed(file, text, schema);
}

/** Parses every file of the content by its schema; offices and the ledger have their own loader. */
export function readContent(tree: Tree): Content {
  const forms = new Map<string, Parsed<Form>>();
  const guides = new Map<string, Mdx<z.output<typeof guideSchema>>>();
  for (const [path, text] of tree) {
    const form = /^forms\/([^/]+)\.yaml$/.exec(path)?.[1];
    if (form !== undefined) forms.set(form, parsed(path, text, formSchema));
    if (/^guides\/(kk|ru)\/[^/]+\.mdx$/.test(path)) guides.set(path, parsedMdx(path, text, guideSchema));
  }
  const vocabulary = new Map<VocabularyList, Parsed<SharedWords>>();
  for (const list of vocabularyLists) {
    const words = one(tree, `vocabulary/${list}.yaml`, vocabularySchema);
    if (words) vocabulary.set(list, words);
  }
  // Settings may be an empty file: then everything is left out.
  const settings = [one(tree, 'site.yaml', siteSchema.nullable()), one(tree, 'edition.yaml', editionSchema)].filter(
    (file) => file !== undefined,
  );
  return {
    tree,
    acts: one(tree, 'acts.yaml', actsSchema),
    register: one(tree, 'register.yaml', registerSchema),
    regions: one(tree, 'regions.yaml', regionsSchema),
    situations: one(tree, 'situations.yaml', situationsSchema),
    glossary: one(tree, 'glossary.yaml', glossarySchema),
    vocabulary,
    standards: entries(tree, 'standards', factsSchema, wordsSchema),
    families: wordedFolders(tree, 'families', familySchema),
    regulations: entries(tree, 'regulations', regulationFactsSchema, regulationWordsSchema),
    forms,
    guides,
    settings,
  };
}

/** Everything that was read by a schema, for the checks that ask no more than that. */
export function everyParsed(content: Content): Parsed<unknown>[] {
  const words = [...content.standards, ...content.regulations].flatMap(({ facts, words: { kk, ru }, leftOut }) => [
    facts,
    kk,
    ru,
    leftOut,
  ]);
  const shared = content.families.flatMap(({ words: { kk, ru } }) => [kk, ru]);
  return [
    content.acts,
    content.register,
    content.regions,
    content.situations,
    content.glossary,
    ...content.vocabulary.values(),
    ...words,
    ...shared,
    ...content.forms.values(),
    ...content.guides.values(),
    ...content.settings,
  ].filter((file) => file !== undefined);
}
