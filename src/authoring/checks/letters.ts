import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { everyText } from '../read/every-text.ts';
import { placeOfFragment } from '../read/yaml-text.ts';
import type { WrongLetter } from '../text/letters.ts';
import { wrongLettersIn } from '../text/letters.ts';

function told(wrong: WrongLetter, place: Place): Problem {
  switch (wrong.is) {
    case 'legacy':
      return problem('legacy-letter', place, wrong);
    case 'strange':
      return problem('strange-letter', place, wrong);
    case 'latin':
      return problem('latin-in-cyrillic', place, wrong);
    case 'cyrillic':
      return problem('cyrillic-in-latin', place, wrong);
    case 'invisible':
      return problem('invisible-letter', place, wrong);
  }
}

// Spellings by which documents name a place are kept as they are printed, wrong letters included.
function regionNames({ regions }: Content): Problem[] {
  const found: Problem[] = [];
  for (const { path, text } of regions?.value ? everyText(regions.value) : []) {
    if (!regions || path.includes('variants')) continue;
    for (const wrong of wrongLettersIn(text)) found.push(told(wrong, placeOfFragment(regions.yaml, path, wrong.word)));
  }
  return found;
}

// The ledger keeps the documents as they are printed; a proposal of the importer is no content yet.
const asPrinted = /^regions\.yaml$|^tables\/|\.proposed\.csv$/;

/**
 * Correct Kazakh and Russian letters in everything that people write. Files are read as they stand, so that a letter
 * is found at its own column; comments of YAML may name wrong letters.
 */
export function letters(content: Content): Problem[] {
  const found = regionNames(content);
  for (const [file, text] of content.tree) {
    if (asPrinted.test(file)) continue;
    for (const [at, line] of text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .entries()) {
      if (file.endsWith('.yaml') && /^\s*#/.test(line)) continue;
      for (const wrong of wrongLettersIn(line)) {
        found.push(told(wrong, { file, line: at + 1, column: wrong.start + 1 }));
      }
    }
  }
  return found;
}
