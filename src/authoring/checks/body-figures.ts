import { minutesFigure, priceFigure, termFigure } from '#standards/figure.ts';
import type { Facts } from '#standards/schema.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { bodyPlace } from '../read/body-place.ts';
import type { Content } from '../read/content.ts';
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

/** Every component in a body finds exactly one figure in the facts. */
export function bodyFigures(content: Content): Problem[] {
  const found: Problem[] = [];
  for (const { slug, facts, words } of content.standards) {
    for (const body of [words.kk?.body, words.ru?.body]) {
      if (!body || !facts?.value) continue;
      for (const component of componentsIn(body.text)) {
        try {
          show(component, slug, facts.value);
        } catch {
          found.push(problem('body-figure', bodyPlace(body, component.start), { text: component.text }));
        }
      }
    }
  }
  // What a regulation says in figures stands in its steps and rules; its text has no components.
  for (const { words } of content.regulations) {
    for (const body of [words.kk?.body, words.ru?.body]) {
      if (!body) continue;
      for (const { text, start } of componentsIn(body.text)) {
        found.push(problem('body-figure', bodyPlace(body, start), { text }));
      }
    }
  }
  return found;
}
