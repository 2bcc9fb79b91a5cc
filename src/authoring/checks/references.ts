import type { FieldHelp, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { Offices } from '../read/offices.ts';
import { isWhole } from '../read/offices.ts';
import { closest } from '../text/closest.ts';
import { everyText } from '../read/every-text.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeOfValue } from '../read/yaml-text.ts';

/** What a field names, by the name of the field; the same name means the same everywhere in facts and words. */
const targets: Readonly<Record<string, 'act' | 'form' | 'office' | 'table' | 'appendix' | 'region'>> = {
  act: 'act',
  repeals: 'act',
  form: 'form',
  office: 'office',
  table: 'table',
  appendix: 'appendix',
  only: 'region',
  region: 'region',
  'days-off': 'act',
};

/** The name of the field in which a text stands; for an item of a list, of the list. */
const fieldOf = (path: readonly (string | number)[]) => path.findLast((step) => typeof step === 'string') ?? '';

/** What a text names. `except` under a channel lists regions; under the fee it lists conditions, which are words. */
function targetOf(path: readonly (string | number)[]) {
  const field = fieldOf(path);
  return path[0] === 'channels' && field === 'except' ? 'region' : targets[field];
}

/** The id that was probably meant, as the example of the message. */
function near(id: string, ids: Iterable<string>): FieldHelp | undefined {
  const example = closest(id, ids);
  return example === undefined ? undefined : { about: '', example };
}

type Known = {
  readonly acts: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly offices: ReadonlySet<string>;
  readonly content: Content;
};

function broken(known: Known, yaml: YamlText, value: unknown, appendices: readonly string[] | undefined): Problem[] {
  const found: Problem[] = [];
  const { forms } = known.content;
  for (const { path, text: id } of everyText(value)) {
    const place = () => placeOfValue(yaml, path);
    switch (targetOf(path)) {
      case 'act':
        if (!known.acts.has(id)) found.push(problem('act-unknown', place(), { id }, near(id, known.acts)));
        break;
      case 'form':
        if (!forms.has(id)) found.push(problem('form-unknown', place(), { id }, near(id, forms.keys())));
        break;
      case 'office':
        if (!known.offices.has(id)) found.push(problem('office-unknown', place(), { id }, near(id, known.offices)));
        break;
      case 'table':
        if (!known.content.tree.has(`tables/${id}.csv`)) found.push(problem('table-unknown', place(), { id }));
        break;
      case 'appendix':
        if (appendices && !appendices.includes(id)) {
          found.push(problem('appendix-unknown', place(), { id, known: appendices.join(', ') || '–' }));
        }
        break;
      case 'region':
        if (!known.regions.includes(id)) {
          found.push(problem('region-unknown', place(), { id, known: known.regions.join(', ') }));
        }
        break;
      default:
    }
  }
  return found;
}

function unknownServices(content: Content): Problem[] {
  const slugs = new Set([...content.standards, ...content.regulations].map(({ slug }) => slug));
  return [...content.forms.values()].flatMap(({ yaml, value }) =>
    (value?.services ?? []).flatMap((id, at) =>
      slugs.has(id) ? [] : [problem('service-unknown', placeOfValue(yaml, ['services', at]), { id })],
    ),
  );
}

function unknownActsOfActs({ acts }: Content, known: ReadonlySet<string>): Problem[] {
  const found: Problem[] = [];
  for (const [at, act] of acts?.value?.entries() ?? []) {
    const cited: [string | undefined, (string | number)[]][] = [
      [act.status.is === 'repealed' ? act.status.by : undefined, [at, 'status', 'by']],
      ...(act.amended ?? []).map(({ by }, n): [string, (string | number)[]] => [by, [at, 'amended', n, 'by']]),
      ...(act['repeals-parts'] ?? []).map(({ act: id }, n): [string, (string | number)[]] => [
        id,
        [at, 'repeals-parts', n, 'act'],
      ]),
      ...(act.repeals ?? []).map((id, n): [string, (string | number)[]] => [id, [at, 'repeals', n]]),
    ];
    for (const [id, path] of cited) {
      if (acts && id !== undefined && !known.has(id))
        found.push(problem('act-unknown', placeOfValue(acts.yaml, path), { id }));
    }
  }
  return found;
}

/** Everything that names an act, a form, an office, a table, an appendix, a region or a service names one that exists. */
export function references(content: Content, directory: Offices): Problem[] {
  const acts = new Set((content.acts?.value ?? []).map(({ id }) => id));
  const regions = (content.regions?.value ?? []).map(({ id }) => id);
  const offices = new Set(directory.offices.map(({ id }) => id));
  const known = { acts, regions, offices, content };
  const found = [...unknownServices(content), ...unknownActsOfActs(content, acts)];
  for (const { facts, words } of [...content.standards, ...content.regulations]) {
    const appendices = facts?.value?.appendices.map(({ n }) => n);
    if (facts?.value) found.push(...broken(known, facts.yaml, facts.value, appendices));
    for (const file of [words.kk, words.ru]) {
      const { translation } = file?.value ?? {};
      if (file && typeof translation === 'object') found.push(...broken(known, file.yaml, { translation }, undefined));
    }
    const implemented = facts?.value && 'implements' in facts.value ? facts.value.implements.standard : undefined;
    if (facts && implemented !== undefined && !content.standards.some(({ slug }) => slug === implemented)) {
      found.push(problem('service-unknown', placeOfValue(facts.yaml, ['implements', 'standard']), { id: implemented }));
    }
  }
  const { register } = content;
  for (const field of ['act', 'amends'] as const) {
    const id = register?.value?.[field];
    if (register && id !== undefined && !acts.has(id))
      found.push(problem('act-unknown', placeOfValue(register.yaml, [field]), { id }, near(id, acts)));
  }
  for (const { yaml, value } of content.forms.values()) {
    if (value && !acts.has(value.act))
      found.push(problem('act-unknown', placeOfValue(yaml, ['act']), { id: value.act }));
  }
  // While a file cannot be read, what stands in it is not missing but unknown.
  const unsure = new Set<string>();
  if (!content.acts?.value) unsure.add('act-unknown');
  if (!content.regions?.value) unsure.add('region-unknown');
  if (!isWhole(directory)) unsure.add('office-unknown');
  return found.filter(({ code }) => !unsure.has(code));
}
