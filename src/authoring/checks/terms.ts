import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfKey } from '../read/yaml-text.ts';

/** A term of the result for every case through every channel, or the statement that the document has none. */
export function terms(content: Content): Problem[] {
  return content.standards.flatMap(({ facts }) => {
    if (!facts?.value || !Array.isArray(facts.value.deadlines)) return [];
    const { channels, deadlines } = facts.value;
    const cases = facts.value.cases.length > 0 ? facts.value.cases : ['–'];
    const results = deadlines.filter(({ what }) => what === 'result');
    return Object.keys(channels).flatMap((channel) =>
      cases
        .filter(
          (one) =>
            !results.some(
              (term) => (term.channels?.some((id) => id === channel) ?? true) && (term.cases?.includes(one) ?? true),
            ),
        )
        .map((one) => problem('term-missing', placeOfKey(facts.yaml, ['deadlines']), { channel, case: one })),
    );
  });
}
