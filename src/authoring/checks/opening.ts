import { readWeeklyHours } from '#offices/weekly-hours.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { Path } from '../read/yaml-text.ts';
import { placeOfValue } from '../read/yaml-text.ts';

function readable(text: string): boolean {
  try {
    readWeeklyHours(text);
    return true;
  } catch {
    return false;
  }
}

/** Hours that the page can put into words: without them the site would not build. */
export function opening(content: Content): Problem[] {
  return content.standards.flatMap(({ facts }) => {
    if (!facts?.value) return [];
    const { hours, complaints } = facts.value;
    const all: [Path, string | undefined][] = [
      ...(Array.isArray(hours) ? hours : []).map(({ open }, i): [Path, typeof open] => [['hours', i, 'open'], open]),
      ...complaints.map(({ open }, i): [Path, typeof open] => [['complaints', i, 'open'], open]),
    ];
    return all.flatMap(([path, text]) =>
      text === undefined || readable(text)
        ? []
        : [problem('hours-wrong', placeOfValue(facts.yaml, path), { value: text })],
    );
  });
}
