import type { Block } from './block.ts';
import { everyBlock, everyField } from './walk.ts';
import type { Path } from './walk.ts';

/** A thing that does not fit together in a form, in the words of an author. */
export type Disagreement = { readonly path: Path; readonly message: string };

/** The names of the blanks inside a text, in order: `{flat}` is `flat`. */
function blankNames(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((found) => found[1] ?? '');
}

function* namesGivenTwice(blocks: readonly Block[]): Generator<Disagreement> {
  const seen = new Set<string>();
  const named = [...everyField(blocks)].map(({ thing, path }) => ({ name: thing.name, path }));
  for (const { thing, path } of everyBlock(blocks)) {
    if (thing.block === 'choice' || thing.block === 'table') named.push({ name: thing.name, path });
  }
  for (const { name, path } of named) {
    if (seen.has(name))
      yield { path: [...path, 'name'], message: `"${name}" names two fields; give each its own name` };
    seen.add(name);
  }
}

function* repeatsOfNothing(blocks: readonly Block[]): Generator<Disagreement> {
  const earlier = new Set<string>();
  for (const { thing, path } of everyField(blocks)) {
    const same = thing['same-as'];
    if (same !== undefined && !earlier.has(same)) {
      yield { path: [...path, 'same-as'], message: `"${same}" is not a field above this one` };
    }
    earlier.add(thing.name);
  }
}

function* blanksThatDiffer(blocks: readonly Block[]): Generator<Disagreement> {
  for (const { thing, path } of everyBlock(blocks)) {
    if (thing.block !== 'formula' && thing.block !== 'text' && thing.block !== 'title' && thing.block !== 'foreign')
      continue;
    const known = (thing.fields ?? []).map((field) => field.name).sort();
    const under = thing.block === 'title' ? thing.subtitle : undefined;
    const texts =
      thing.block === 'foreign'
        ? [{ said: thing.text, at: ['text'] }]
        : (['kk', 'ru'] as const).map((language) => ({
            said: thing.text[language] + (under?.[language] ?? ''),
            at: ['text', language],
          }));
    for (const { said, at } of texts) {
      const used = blankNames(said).sort();
      if (used.join() !== known.join()) {
        const list = (names: string[]) => names.map((name) => `{${name}}`).join(' ') || 'none';
        yield {
          path: [...path, ...at],
          message: `blanks in the text: ${list(used)}; described under fields: ${list(known)}; they must be the same`,
        };
      }
    }
  }
}

function* unevenTables(blocks: readonly Block[]): Generator<Disagreement> {
  for (const { thing, path } of everyBlock(blocks)) {
    if (thing.block === 'line' && thing['pen-rows'] !== undefined && thing['pen-rows'] >= thing.rows) {
      yield {
        path: [...path, 'pen-rows'],
        message: `fewer than the ${thing.rows} rows; a line only for the pen is a signature`,
      };
    }
    if (thing.block !== 'table') continue;
    for (const [row, cells] of thing.rows.entries()) {
      if (cells.length === thing.columns.length) continue;
      yield {
        path: [...path, 'rows', row],
        message: `${cells.length} cells in a table of ${thing.columns.length} columns`,
      };
    }
  }
}

/** Everything in the blocks that does not fit together: names, repeats, blanks of a text, cells of a table. */
export function disagreements(blocks: readonly Block[]): Disagreement[] {
  return [
    ...namesGivenTwice(blocks),
    ...repeatsOfNothing(blocks),
    ...blanksThatDiffer(blocks),
    ...unevenTables(blocks),
  ];
}
