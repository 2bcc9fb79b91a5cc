import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';

/** What a reader of UTF-8 puts in place of bytes that are none. */
const unreadable = '\uFFFD';

/** Words saved in another encoding lose every Cyrillic letter: an old text editor does that without asking. */
export function encoding(content: Content): Problem[] {
  return [...content.tree].flatMap(([file, text]) => {
    const start = text.indexOf(unreadable);
    if (start < 0 || !/\.(yaml|mdx)$/.test(file)) return [];
    const before = text.slice(0, start).split('\n');
    return [problem('encoding', { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, {})];
  });
}
