/**
 * The stairs: which rooms a room may enter, besides itself. Read from below: the words of a language know nothing of
 * standards, a standard knows the words.
 */
const ground = ['i18n', 'design', 'search'];
const places = [...ground, 'regions'];
const law = [...places, 'vocabulary', 'terms', 'acts'];
const services = [...law, 'offices', 'forms'];
const everything = [...services, 'standards', 'regulations'];

export const mayEnter: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  design: ['i18n'],
  search: ['i18n', 'design'],
  regions: ground,
  site: ground,
  vocabulary: ['i18n'],
  terms: ['i18n'],
  acts: [...places, 'vocabulary'],
  offices: law,
  forms: law,
  standards: services,
  regulations: services,
  situations: everything,
  glossary: everything,
  embed: everything,
  'open-data': everything,
  quality: everything,
  pages: [...everything, 'site', 'embed', 'open-data', 'quality', 'situations', 'glossary'],
  import: ['i18n'],
  authoring: ['i18n'],
};

/** Rooms of programs for authors: of the rooms below they may enter the shapes, the readers and the rules only. */
export const programRooms: readonly string[] = ['import', 'authoring'];
export const openToPrograms: readonly string[] = [
  'regions',
  'acts',
  'vocabulary',
  'terms',
  'offices',
  'forms',
  'standards',
  'regulations',
  'situations',
  'glossary',
  'site',
];

/** Files of a room that are no rules: they read content, ask Astro, speak, draw or run in the browser. */
const notRules = /(^|\/)(collection|messages|integration|loader)\.ts$|\.client\.|\.astro$|\.css$|\/components\//;

/** Whether a file of a noun's room is a shape, the room's loader or a rule file. */
export function isShapeLoaderOrRule(path: string): boolean {
  return /^src\/[^/]+\/(loader|schema)\.ts$/.test(path) || /^src\/[^/]+\/schema\//.test(path) || isRule(path);
}

/** Whether a file is a rule file: pure, named after its idea. */
export function isRule(path: string): boolean {
  return path.endsWith('.ts') && !notRules.test(path);
}
