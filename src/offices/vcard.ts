import type { Language } from '#i18n/language.ts';
import { otherLanguage } from '#i18n/language.ts';
import { shownText } from '#i18n/text.ts';
import { officeMessages } from './messages.ts';
import type { Office, Telephone } from './schema.ts';

/** What a contact says beside the office itself: its title, its region, what the data are and of when, its page. */
export type ContactAbout = {
  readonly title: string;
  readonly region: string;
  /** What the data are: they come from documents of certain years. */
  readonly note: string;
  /** Date of the data, ISO 8601. */
  readonly date: string;
  /** Absolute address of the page, when the origin is known. */
  readonly url: string | undefined;
};

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** Lines of at most 75 octets; the following ones begin with a space. No letter is cut in two. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

function telephoneLine({ printed, e164, note }: Telephone): string[] {
  if (note === 'short') return [`TEL;TYPE=WORK,VOICE:${printed.replace(/\D/g, '')}`];
  return e164 ? [`TEL;TYPE=WORK,${note === 'fax' ? 'FAX' : 'VOICE'}:${e164}`] : [];
}

/** What a reader must know and no field can hold: the name in the other language, extensions, doubtful numbers. */
function notes(office: Office, about: ContactAbout, language: Language): string[] {
  const t = officeMessages(language);
  const other = office.name[otherLanguage(language)];
  const doubtful = office.phones.filter(({ doubt }) => doubt !== undefined);
  const extended = office.phones.flatMap(({ printed, ext }) =>
    ext === undefined ? [] : [`${printed}: ${t('extension', { number: ext })}`],
  );
  return [
    `${about.note} ${t('contactNote')}`,
    ...(other && office.name[language] ? [other] : []),
    ...extended,
    ...doubtful.map(({ printed }) => t('contactDoubt', { printed })),
  ];
}

/**
 * An office as a vCard 3.0, which address books of telephones of every age read. Holds only what is known: a doubtful
 * number stands in the note and is not to be dialled.
 *
 * @returns the text with CRLF line ends, UTF-8, lines folded at 75 octets
 */
export function officeVcard(office: Office, about: ContactAbout, language: Language): string {
  const say = (text: Office['address']) => shownText(text ?? {}, language)?.text ?? '';
  const country = officeMessages(language)('country');
  const address = ['', '', say(office.address), say(office.settlement), about.region, office.postalCode ?? '', country];
  const dialled = office.phones.filter(({ doubt }) => doubt === undefined);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${office.id}`,
    `FN:${escaped(about.title)}`,
    `N:${escaped(about.title)};;;;`,
    `ORG:${escaped(say(office.name))}`,
    ...dialled.flatMap(telephoneLine),
    ...office.emails.map((email) => `EMAIL;TYPE=INTERNET:${email}`),
    ...office.websites.map((site) => `URL:http://${site}`),
    ...(about.url === undefined ? [] : [`URL:${about.url}`]),
    `ADR;TYPE=WORK:${address.map(escaped).join(';')}`,
    `NOTE:${escaped(notes(office, about, language).join('\n'))}`,
    `REV:${about.date}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
