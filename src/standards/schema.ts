import { z } from 'zod';
import { actId } from '#acts/schema.ts';
import { at, notStated } from '#acts/schema/place.ts';
import { languageTag } from '#i18n/schema.ts';
import { wordId } from '#vocabulary/schema.ts';
import { topics } from '#vocabulary/topic.ts';
import { channelSchema, channels } from './schema/channel.ts';
import { complaintAnswerSchema, complaintSchema, complaintWaySchema } from './schema/complaint.ts';
import { deadlines, minutes, termlessSchema, thresholdSchema, windowSchema } from './schema/deadline.ts';
import { feeSchema } from './schema/fee.ts';
import {
  groundSchema,
  refusalAnswerSchema,
  suspensionNoticeSchema,
  suspensionSchema,
  tacitApprovalSchema,
} from './schema/ground.ts';
import { paperSchema } from './schema/paper.ts';
import {
  appendixSchema,
  basisSchema,
  indicatorSchema,
  noteSchema,
  slipSchema,
  targetSetterSchema,
} from './schema/record.ts';
import {
  deliverySchema,
  hoursSchema,
  providerSchema,
  receiptSchema,
  resultSchema,
  saidOfChannel,
  storageSchema,
  validitySchema,
} from './schema/service.ts';

/** A list that may be empty only by saying that the document is silent. */
const listOrSilence = <Item extends z.ZodType>(item: Item) => z.union([z.array(item).min(1), notStated]);

const channelShape = Object.fromEntries(channels.map((id) => [id, channelSchema.optional()])) as {
  [id in (typeof channels)[number]]: z.ZodOptional<typeof channelSchema>;
};

const recipients = z.strictObject({
  who: z
    .array(z.enum(['individuals', 'legal-entities']))
    .min(1)
    .describe('Who may apply. Example: [legal-entities]'),
  if: z.array(wordId).optional().describe('Further conditions, worded under `conditions`. Example: [citizen]'),
  priority: z.array(wordId).optional().describe('Groups served first, worded under `conditions`. Example: [orphans]'),
  'limited-by': wordId
    .optional()
    .describe('What limits the service though a person has the right, worded under `conditions`. Example: free-places'),
  at,
});

/** The facts of one standard: content/standards/<slug>/facts.yaml. Numbers, dates, ids and structure; no words. */
export const factsSchema = z.strictObject({
  register: z.number().int().positive().optional().describe('Number in the register of services. Example: 182'),
  topic: z.enum(topics).describe('Topic of the catalogue. Example: land'),
  family: wordId
    .optional()
    .describe('Services that share their words: a folder of content/families. Example: education-licences'),
  act: actId.describe('Act that approves the standard. Example: resolution-1392-2012'),
  source: z.string().describe('File of the source text. Example: land-use-act-1392.ru.txt'),
  language: languageTag.describe('Language of the document; its wording is the official one. Example: ru'),
  automation: z
    .strictObject({ is: z.enum(['none', 'partial', 'full']).describe('As point 2 says. Example: none'), at })
    .describe('Whether the service is automated. Example: { is: none, at: "2:25" }'),
  basis: z
    .array(basisSchema)
    .min(1)
    .describe('Acts on which the service rests. Example: [{ act: land-code-2003, articles: ["34"], at: "3:21" }]'),
  recipients: recipients.describe('Who may apply. Example: { who: [legal-entities], at: "6:43" }'),
  cases: z
    .array(wordId)
    .describe('Cases within the standard; [] when there is one only. Example: [grant, change, duplicate]'),
  channels: z
    .strictObject(channelShape)
    .describe('Where people apply. Example: { agency: { by: plot-location, at: "1:21" } }'),
  providers: z.array(providerSchema).optional().describe('Others who take part, worded in vocabulary/addressees.'),
  results: z
    .array(resultSchema)
    .min(1)
    .describe('What a person gets. Example: [{ id: act, medium: [paper], at: "5:35" }]'),
  validity: z.array(validitySchema).optional().describe('How long a result is valid.'),
  deadlines: deadlines.describe(
    'Terms. Example: [{ what: result, exactly: 6, unit: working-days, from: application, at: "7:43" }]',
  ),
  termless: z
    .array(termlessSchema)
    .min(1)
    .optional()
    .describe('Where the document names no term of the result. Example: [{ cases: [duplicate], read: ["7"] }]'),
  waiting: minutes.describe(
    'Waiting minutes. Example: [{ stage: before-service, at-most: 30, unit: minutes, at: "7:47" }]',
  ),
  serving: minutes.describe(
    'Serving minutes. Example: [{ stage: submission, at-most: 20, unit: minutes, at: "7:59" }]',
  ),
  windows: z.array(windowSchema).optional().describe('Windows of dates.'),
  thresholds: z.array(thresholdSchema).optional().describe('Least scores, ages and the like.'),
  fee: feeSchema,
  hours: listOrSilence(hoursSchema).describe(
    'Opening hours by channel. Example: [{ channel: agency, purpose: service, open: "Mo-Fr 09:00-18:00; PH off", at: "9:67" }]',
  ),
  premises: z.array(saidOfChannel).optional().describe('Rooms and their equipment, worded in vocabulary/premises.'),
  blanks: z.array(saidOfChannel).optional().describe('Where blanks lie, worded in vocabulary/blanks.'),
  intake: z.array(saidOfChannel).optional().describe('Who takes the papers, worded in vocabulary/addressees.'),
  information: z
    .array(saidOfChannel)
    .optional()
    .describe('Where the service is described, worded in vocabulary/information.'),
  papers: z
    .array(paperSchema)
    .describe(
      'Papers in printed order; [] when an oral request is enough. Example: [{ paper: application, agency: original, at: "11:91" }]',
    ),
  receipt: z.array(receiptSchema).optional().describe('What the receipt says.'),
  delivery: z.array(deliverySchema).optional().describe('How the result is handed over.'),
  storage: z.array(storageSchema).optional().describe('How long uncollected results wait.'),
  'acceptance-refusals': listOrSilence(groundSchema).describe(
    'Grounds on which papers are not accepted. Example: { is: not-stated, read: ["11", "16"] }',
  ),
  returns: listOrSilence(groundSchema).describe(
    'Grounds on which the package is returned. Example: { is: not-stated, read: ["11", "16"] }',
  ),
  'service-refusals': listOrSilence(groundSchema).describe(
    'Grounds on which the service is refused. Example: [{ id: papers-incomplete, at: "16:218" }]',
  ),
  suspensions: listOrSilence(suspensionSchema).describe(
    'Causes of suspension. Example: { is: not-stated, read: ["16"] }',
  ),
  'refusal-answers': z.array(refusalAnswerSchema).optional().describe('How a person learns of a refusal.'),
  'suspension-notice': suspensionNoticeSchema.optional().describe('How a person learns of a suspension.'),
  'tacit-approval': z
    .union([tacitApprovalSchema, notStated])
    .describe('Silence counts as consent. Example: { is: not-stated, read: ["16"] }'),
  principles: z
    .array(z.strictObject({ id: wordId, at }))
    .describe('Principles, worded in vocabulary/principles. Example: [{ id: courtesy, at: "17:232" }]'),
  indicators: z
    .array(indicatorSchema)
    .describe('Quality indicators. Example: [{ id: timely, group: timeliness, number: "1.1", at: "a7:1114" }]'),
  targets: targetSetterSchema.optional().describe('Who sets the target values.'),
  complaints: z.array(complaintSchema).min(1).describe('Ways to complain. Example: [{ stage: court, at: "23:258" }]'),
  'complaint-contents': z
    .array(saidOfChannel)
    .optional()
    .describe('What a complaint must hold, worded in vocabulary/complaint-items.'),
  'complaint-ticket': z
    .array(saidOfChannel)
    .optional()
    .describe('What the ticket says, worded in vocabulary/complaint-items.'),
  'complaint-ways': z.array(complaintWaySchema).optional().describe('In which ways a complaint may come.'),
  'complaint-registration': z
    .array(saidOfChannel)
    .optional()
    .describe('How a complaint is recorded and followed, worded in vocabulary/complaint-items.'),
  'complaint-answer': complaintAnswerSchema.optional().describe('How and when a complaint is answered.'),
  appendices: z
    .array(appendixSchema)
    .describe('Appendices in printed order. Example: [{ n: "1", what: offices, at: "a1:282" }]'),
  notes: z.array(noteSchema).optional().describe('Contradictions that would change what a reader does.'),
  slips: z.array(slipSchema).optional().describe('Slips of the source that change nothing for a reader.'),
});

/** The facts of one standard. */
export type Facts = z.output<typeof factsSchema>;

export { familySchema, wordsSchema } from './schema/words.ts';
export type { FamilyWords, StandardWords } from './schema/words.ts';
