import { z } from 'zod';
import { bothLanguages } from '#i18n/schema.ts';
import { wordId } from '#vocabulary/schema.ts';

const step = z
  .strictObject({
    service: wordId.describe('Folder of the service in content/standards or content/regulations. Example: kaztest'),
    when: bothLanguages
      .optional()
      .describe(
        'Who needs this step or when, short. Example: { kk: Жолдама алған соң, ru: Когда получили направление }',
      ),
  })
  .describe('Example: { service: school-admission }');

/** What happens in a person's life, and the services that it takes, in the order in which a person meets them. */
export const situationSchema = z.strictObject({
  id: wordId.describe('Id of the situation, part of an address. Example: school-start'),
  name: bothLanguages.describe('As people say it. Example: { kk: Бала мектепке барады, ru: Ребёнок идёт в школу }'),
  lead: bothLanguages.describe('One sentence: what it takes, without figures.'),
  choose: z.literal(true).optional().describe('The services are to choose from and stand in no order. Example: true'),
  steps: z.array(step).min(1).describe('The services in order. Example: [{ service: school-admission }]'),
});

/** The file content/situations.yaml. */
export const situationsSchema = z.array(situationSchema).min(1);

/** One life situation. */
export type Situation = z.output<typeof situationSchema>;
