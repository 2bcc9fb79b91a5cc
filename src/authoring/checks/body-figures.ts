import { minutesFigure, priceFigure, termFigure } from '#standards/figure.ts';
import type { Facts } from '#standards/schema.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { bodyPlace } from '../read/body-place.ts';
import type { Content, StandardEntry } from '../read/content.ts';
import { membersOf } from '../read/family-of.ts';
import type { BodyComponent } from '../text/markup.ts';
import { componentsIn } from '../text/markup.ts';

/** Shows the figure as the page would. Throws when facts.yaml has none, or several that differ. */
function show({ name, attributes }: BodyComponent, id: string, facts: Facts): string {
  const stated = { id, facts };
  // The values come from a text: what is no channel or stage simply finds nothing.
  const asked = attributes as { channel?: never; case?: string };
  const { what, stage, tariff } = attributes as { what?: never; stage?: never; tariff?: string };
  if (name === 'Term') return termFigure(stated, what as never, asked, 'ru');
  if (name === 'Price') return priceFigure(stated, tariff ?? '', 'ru');
  return minutesFigure(stated, name === 'Wait' ? 'waiting' : 'serving', stage as never, asked, 'ru');
}

function found(component: BodyComponent, { slug, facts }: StandardEntry): boolean {
  // Facts that cannot be read may hold it.
  if (!facts?.value) return true;
  try {
    show(component, slug, facts.value);
    return true;
  } catch {
    return false;
  }
}

/** The text of a family stands on the pages of all its standards, with the figures of each. */
function inFamilies(content: Content): Problem[] {
  return content.families.flatMap((family) => {
    const members = membersOf(content, family);
    return [family.words.kk?.body, family.words.ru?.body].flatMap((body) =>
      (body ? componentsIn(body.text) : []).flatMap((component) => {
        const without = members.filter((member) => !found(component, member)).map(({ slug }) => slug);
        if (!body || without.length === 0) return [];
        const { text, start } = component;
        return [problem('family-figure', bodyPlace(body, start), { text, slugs: without.join(', ') })];
      }),
    );
  });
}

/** Every component in a body finds exactly one figure in the facts. */
export function bodyFigures(content: Content): Problem[] {
  const problems = inFamilies(content);
  for (const standard of content.standards) {
    for (const body of [standard.words.kk?.body, standard.words.ru?.body]) {
      for (const component of body ? componentsIn(body.text) : []) {
        if (body && !found(component, standard))
          problems.push(problem('body-figure', bodyPlace(body, component.start), { text: component.text }));
      }
    }
  }
  // What a regulation says in figures stands in its steps and rules; its text has no components.
  for (const { words } of content.regulations) {
    for (const body of [words.kk?.body, words.ru?.body]) {
      if (!body) continue;
      for (const { text, start } of componentsIn(body.text)) {
        problems.push(problem('body-figure', bodyPlace(body, start), { text }));
      }
    }
  }
  return problems;
}
