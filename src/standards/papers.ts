import type { PaperForm } from '#vocabulary/paper-form.ts';
import type { Channel } from './schema/channel.ts';
import type { Paper } from './schema/paper.ts';
import type { Facts } from './schema.ts';
import { channelsOf } from './standard.ts';

/** In which form a channel takes a paper; undefined: this channel does not ask for it. */
export function formFor(paper: Paper, channel: Channel): PaperForm | undefined {
  return paper[channel];
}

/** The channels of a standard that ask for a paper. */
export function channelsOfPaper(paper: Paper, facts: Facts): Channel[] {
  return channelsOf(facts).filter((channel) => formFor(paper, channel) !== undefined);
}

/** The papers of one channel and case, in printed order. */
export function papersFor(facts: Facts, channel: Channel, chosenCase?: string): Paper[] {
  return facts.papers.filter(
    (paper) =>
      formFor(paper, channel) !== undefined &&
      (chosenCase === undefined || paper.cases === undefined || paper.cases.includes(chosenCase)),
  );
}

/** Whether it is a thing to carry: a request by word of mouth is none. */
export function isCarried(paper: Paper, channel: Channel): boolean {
  return isBrought(paper, channel) && formFor(paper, channel) !== 'oral';
}

/** Whether a person must bring it: what the office takes from a state system nobody carries. */
export function isBrought(paper: Paper, channel: Channel): boolean {
  const form = formFor(paper, channel);
  return form !== undefined && form !== 'state-data';
}
