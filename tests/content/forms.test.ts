import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Form } from '#forms/schema.ts';
import { formSchema } from '#forms/schema.ts';
import { everyBlock, everyField } from '../../src/forms/schema/walk.ts';
import { citedPlaces } from './cited-figures.ts';
import { comparedRules, printedBy, printedIn, withoutNames } from './printed-form.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const sources = process.env['QYZMET_SOURCES'];

const forms = readdirSync('content/forms')
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const slug = file.replace('.yaml', '');
    const excerpt = `tests/fixtures/forms/${slug}.lines.json`;
    const lines = existsSync(excerpt) ? (JSON.parse(read(excerpt)) as Record<string, string>) : {};
    const form = formSchema.parse(parse(read(`content/forms/${file}`)));
    return { slug, form, source: form.source, lines };
  });
/** Forms that stand in a document, and letters that a document asks for in free form. */
const sourced = forms.flatMap((one) => (one.source ? [{ ...one, source: one.source }] : []));
const blanks = sourced.filter(({ form }) => form.kind !== 'letter');
const letters = sourced.filter(({ form }) => form.kind === 'letter');

/** The lines of the form as the document has them. */
const documentOf = (lines: Record<string, string>) => printedIn(Object.values(lines).join('\n'));

describe.each(sourced)('$slug', ({ source, lines }) => {
  it('has the lines that it cites', () => {
    const [first, last] = source.lines;
    expect(Object.keys(lines).map(Number)).toEqual(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  });

  it.skipIf(!existsSync(`${sources}/${source.document}`))('cites lines of the document', () => {
    const whole = read(`${sources}/${source.document}`).split('\n');
    for (const [line, text] of Object.entries(lines))
      expect(withoutNames(whole[Number(line) - 1]?.trimEnd() ?? '')).toBe(text);
  });
});

describe.each(blanks)('$slug', ({ slug, form, source, lines }) => {
  const document = documentOf(lines);
  const paper = printedBy(form, document.letters);

  it('says every word of the document, letter for letter, in its order, and nothing else', () => {
    expect(paper.letters).toBe(document.letters);
  });

  it('keeps the spaces between the words', () => {
    // Words of a column may stand in two lines with the other column between: their letters are compared above.
    const whole = paper.words.filter((words) => document.letters.includes(words.replaceAll(' ', '')));
    expect(whole.filter((words) => !document.words.includes(words))).toEqual([]);
  });

  it('has every rule of the document between the same words, and says how many it adds', () => {
    const { astray, added } = comparedRules(paper.rules, document.rules);
    expect(astray.map((end) => `…${document.letters.slice(Math.max(0, end - 20), end)}|`)).toEqual([]);
    expect(added).toBe(form['added-rules']);
  });

  it('is an appendix of its services', () => {
    for (const service of form.services) {
      const facts: unknown = parse(read(`content/standards/${service}/facts.yaml`));
      const { appendices } = facts as { appendices: { n: string; form?: string; at: unknown }[] };
      const named = appendices.filter((appendix) => appendix.form === slug);
      expect(named.map((appendix) => appendix.n)).toEqual([form.appendix]);
      const [first, last] = source.lines;
      expect(citedPlaces(named[0]?.at).some(({ line }) => first <= line && line <= last)).toBe(true);
    }
  });
});

describe('the templates of the documents', () => {
  it('are all here: counted by hand in the five documents', () => {
    const counted = { application: 15, result: 14, receipt: 4, contract: 2, register: 1, medical: 1, 'third-party': 1 };
    const kinds = Object.keys(counted).map((kind) => [kind, forms.filter(({ form }) => form.kind === kind).length]);
    expect(Object.fromEntries(kinds)).toEqual(counted);
  });

  const templates = ['application', 'result', 'receipt', 'submission-receipt', 'contract', 'register', 'paper'];

  it.each(readdirSync('content/standards'))(
    '%s opens each of its templates, and none of another service',
    (service) => {
      const facts: unknown = parse(read(`content/standards/${service}/facts.yaml`));
      const { appendices } = facts as { appendices: { n: string; what: string; form?: string }[] };
      const shut = appendices.filter((appendix) => templates.includes(appendix.what) !== (appendix.form !== undefined));
      expect(shut.map((appendix) => appendix.n)).toEqual([]);
      const named = [...new Set(JSON.stringify(facts).match(/(?<="form":")[^"]+/g))];
      const own = forms.filter(({ form }) => form.services.includes(service)).map(({ slug }) => slug);
      expect(named.sort()).toEqual(own.sort());
    },
  );
});

describe.each(forms)('$slug', ({ form }) => {
  it.each(['kk', 'ru'] as const)('tells in %s what goes into each blank, never twice the same', (language) => {
    const labels = [...everyField(form.blocks)]
      .filter(({ thing }) => !thing['same-as'])
      .map(({ thing }) => thing.label[language]);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });
});

describe.each(letters)('$slug', ({ slug, form, lines }) => {
  it('is asked for in free form', () => {
    expect(Object.values(lines).join(' ')).toMatch(/произвольной форме|еркін нысандағы/);
  });

  it('stands beside the paper of its service', () => {
    const folder = ['standards', 'regulations'].find((one) => existsSync(`content/${one}/${form.services[0]}`));
    const facts = parse(read(`content/${folder}/${form.services[0]}/facts.yaml`)) as { papers: { form?: string }[] };
    expect(facts.papers.some((paper) => paper.form === slug)).toBe(true);
  });
});

it('only a letter that suits every service goes without a source', () => {
  expect(forms.filter(({ source }) => !source).map(({ slug }) => slug)).toEqual(['complaint']);
});

const fixtures = readdirSync('tests/fixtures/forms').map((file) => file.replace('.lines.json', ''));

it('no excerpt is left without its form', () => {
  expect(fixtures.filter((slug) => !forms.some((one) => one.slug === slug))).toEqual([]);
});

describe('a form that strays from its document is seen', () => {
  const { form, lines } = blanks.find(({ slug }) => slug === 'land-use-act-application') ?? blanks[0]!;
  const document = documentOf(lines);
  const spoilt = (spoil: (blocks: Form['blocks']) => void) => {
    const copy = structuredClone(form);
    spoil(copy.blocks);
    return printedBy(copy, document.letters);
  };
  const lineNamed = (blocks: Form['blocks'], name: string) => {
    for (const { thing } of everyBlock(blocks)) if (thing.block === 'line' && thing.name === name) return thing;
    throw new Error(`no line ${name}`);
  };

  it('a changed letter', () => {
    const paper = spoilt((blocks) => (lineNamed(blocks, 'plot-purpose').caption!.ru = '(целевое значение участка)'));
    expect(paper.letters).not.toBe(document.letters);
  });

  it('a missing rule', () => {
    const paper = spoilt((blocks) => (lineNamed(blocks, 'plot-address').rows = 1));
    expect(comparedRules(paper.rules, document.rules).astray).toHaveLength(1);
  });

  it('a rule too many', () => {
    const paper = spoilt((blocks) => (lineNamed(blocks, 'plot-address').rows = 3));
    expect(comparedRules(paper.rules, document.rules)).toEqual({ astray: [], added: 1 });
  });

  it('a rule between other words', () => {
    const paper = spoilt((blocks) => blocks.splice(0, 2, ...blocks.slice(0, 2).reverse()));
    expect(comparedRules(paper.rules, document.rules).astray).not.toEqual([]);
  });
});

it('columns beside each other are read line by line, as the document prints them', () => {
  const form = formSchema.parse({
    ...forms[0]!.form,
    blocks: [
      {
        block: 'row',
        columns: [
          { width: 1, blocks: [{ block: 'text', text: { ru: 'Аким аула (села)', kk: 'Әкім' } }] },
          { width: 1, blocks: [{ block: 'signature', lead: { ru: 'Ф.И.О.', kk: 'Т.А.Ә.' } }] },
        ],
      },
    ],
  });
  const document = printedIn('Аким аула     Ф.И.О. ____\n(села)');
  const paper = printedBy(form, document.letters);
  expect(paper.letters).toBe('АкимаулаФ.И.О.(села)');
  expect(comparedRules(paper.rules, document.rules)).toEqual({ astray: [], added: 0 });
  expect(printedBy(form, 'АкимселаФ.И.О.(аула)').letters).toBe('Акимаула(села)Ф.И.О.');
});

it('reads the rules, the years and the damage of a document', () => {
  const found = printedIn('З а я в л е н и е\nот\\_\\_\\_ (Ф.И.О.)\n«_» ___ 20 г.\n№.... ----------');
  expect(found.letters).toBe('Заявлениеот(Ф.И.О.)«»20г.№');
  expect(found.rules).toEqual([11, 20, 21, 23, 26, 26]);
  expect(found.words).toBe('Заявление от (Ф.И.О.) «» 20 г. №');
});

it('mends the letters of a damaged document and keeps no name', () => {
  expect(printedIn('Ел: Ќазаќстан, Рауs аt').words).toBe('Ел: Қазақстан, Pays at');
  expect(withoutNames('орынбасары Л. Ахметовамен, М.П. Подпись')).toBe('орынбасары ______, М.П. Подпись');
});
