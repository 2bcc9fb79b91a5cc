import { datesOfResult } from '#standards/answer.ts';
import type { Channel } from '#standards/schema/channel.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { placeOfKey } from '../read/yaml-text.ts';

/**
 * A term or dates of the result for every case through every channel among which a reader chooses, or the statement that
 * the document has none for it. A mobile centre of which the document says only that it takes papers needs no term.
 */
export function terms(content: Content): Problem[] {
  return content.standards.flatMap(({ facts }) => {
    if (!facts?.value || !Array.isArray(facts.value.deadlines)) return [];
    const { channels, deadlines, papers, termless = [] } = facts.value;
    const cases = facts.value.cases.length > 0 ? facts.value.cases : ['–'];
    const told = [...deadlines.filter(({ what }) => what === 'result'), ...datesOfResult(facts.value), ...termless];
    // A channel that the document only mentions (whom it serves is not stated, no paper goes there) has no term either.
    const used = Object.entries(channels)
      .filter(
        ([id, channel]) => channel.by !== 'not-stated' || papers.some((paper) => paper[id as Channel] !== undefined),
      )
      .map(([id]) => id);
    return used.flatMap((channel) =>
      cases
        .filter(
          (one) =>
            !told.some(
              (term) => (term.channels?.some((id) => id === channel) ?? true) && (term.cases?.includes(one) ?? true),
            ),
        )
        .map((one) => problem('term-missing', placeOfKey(facts.yaml, ['deadlines']), { channel, case: one })),
    );
  });
}
