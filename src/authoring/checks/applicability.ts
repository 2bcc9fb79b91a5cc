import type { Facts } from '#standards/schema.ts';
import { channels } from '#standards/schema/channel.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { everyText } from '../read/every-text.ts';
import type { YamlText } from '../read/yaml-text.ts';
import { placeOfValue } from '../read/yaml-text.ts';

function unknownIds(facts: Facts, yaml: YamlText): Problem[] {
  const found: Problem[] = [];
  const [cases, used] = [facts.cases, Object.keys(facts.channels)];
  const results = facts.results.map(({ id }) => id);
  const thresholds = facts.thresholds?.map(({ id }) => id) ?? [];
  for (const { path, text: id } of everyText(facts)) {
    // The lists `cases` and `channels` at the top define the ids; everywhere else they use them.
    if (path.length < 2) continue;
    const field = path.findLast((step) => typeof step === 'string');
    const place = () => placeOfValue(yaml, path);
    if (field === 'cases' && path[0] !== 'cases' && !cases.includes(id)) {
      found.push(problem('case-unknown', place(), { id, known: cases.join(', ') || '–' }));
    }
    if ((field === 'channels' || field === 'channel') && path[0] !== 'channels' && !used.includes(id)) {
      found.push(problem('channel-unused', place(), { id, known: used.join(', ') }));
    }
    const namesResult =
      (path[0] === 'validity' && field === 'result') || (path[0] === 'tacit-approval' && field === 'of');
    if (namesResult && !results.includes(id)) {
      found.push(problem('result-unknown', place(), { id, known: results.join(', ') }));
    }
    if (field === 'thresholds' && !thresholds.includes(id)) {
      found.push(problem('threshold-unknown', place(), { id, known: thresholds.join(', ') || '–' }));
    }
  }
  return found;
}

function papers(facts: Facts, yaml: YamlText): Problem[] {
  const used = Object.keys(facts.channels);
  return facts.papers.flatMap((paper, at) => {
    const taking = channels.filter((channel) => paper[channel] !== undefined);
    const id = paper.paper;
    const foreign = taking
      .filter((channel) => !used.includes(channel))
      .map((channel) =>
        problem('paper-channel', placeOfValue(yaml, ['papers', at, channel]), { id, channel, known: used.join(', ') }),
      );
    if (taking.length > 0) return foreign;
    return [problem('paper-unbrought', placeOfValue(yaml, ['papers', at, 'paper']), { id })];
  });
}

/** Facts speak only of the cases, channels, results and thresholds that the standard has; every paper is brought somewhere. */
export function applicability(content: Content): Problem[] {
  return content.standards.flatMap(({ facts }) =>
    facts?.value ? [...unknownIds(facts.value, facts.yaml), ...papers(facts.value, facts.yaml)] : [],
  );
}
