import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfValue } from '../read/yaml-text.ts';

/** Steps of a regulation are done by its units, and its facts speak only of the cases that it has. */
export function procedure(content: Content): Problem[] {
  return content.regulations.flatMap(({ facts }) => {
    if (!facts?.value) return [];
    const { yaml, value } = facts;
    const units = value.units.map(({ id }) => id);
    const strangers = value.steps.flatMap(({ unit }, i) =>
      unit === undefined || units.includes(unit)
        ? []
        : [problem('unit-unknown', placeOfValue(yaml, ['steps', i, 'unit']), { id: unit, known: units.join(', ') })],
    );
    const known = value.cases.join(', ') || '–';
    const strangeCases = (['deadlines', 'papers'] as const).flatMap((list) =>
      (value[list] ?? []).flatMap(({ cases }, i) =>
        (cases ?? []).flatMap((id, n) =>
          value.cases.includes(id)
            ? []
            : [problem('case-unknown', placeOfValue(yaml, [list, i, 'cases', n]), { id, known })],
        ),
      ),
    );
    return [...strangers, ...strangeCases];
  });
}
