import type { Language } from './language.ts';

/** Plural forms: Kazakh has one and other; Russian one, few, many and other (CLDR). `#` stands for the number. */
type PluralKk = { one: string; other: string };
type PluralRu = { one: string; few: string; many: string; other: string };

/** One message in both languages, side by side: plain words with {parameters}, or plural forms. */
export type Message = { kk: string; ru: string } | { kk: PluralKk; ru: PluralRu };

type Parameters<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never;

type Arguments<M extends Message> = M extends { kk: PluralKk }
  ? [count: number]
  : M extends { kk: infer Kk extends string; ru: infer Ru extends string }
    ? [Parameters<Kk> | Parameters<Ru>] extends [never]
      ? []
      : [values: Record<Parameters<Kk> | Parameters<Ru>, string | number>]
    : never;

const rules: Record<Language, Intl.PluralRules> = { kk: new Intl.PluralRules('kk'), ru: new Intl.PluralRules('ru') };
const numbers: Record<Language, Intl.NumberFormat> = {
  kk: new Intl.NumberFormat('kk'),
  ru: new Intl.NumberFormat('ru'),
};

/** A number as the language writes it: decimal comma, no-break spaces between thousands. */
export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/**
 * The words of one room. A missing language, a missing plural form, an unknown key or a missing {parameter}
 * does not compile.
 *
 * @returns `(language) => (key, ...arguments) => string`
 */
export function defineMessages<const Table extends Record<string, Message>>(table: Table) {
  return (language: Language) =>
    <Key extends keyof Table & string>(key: Key, ...given: Arguments<Table[Key]>): string => {
      const message = table[key]?.[language];
      const argument: unknown = given[0];
      if (typeof message === 'string') {
        const values = (argument ?? {}) as Record<string, string | number>;
        return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
      }
      const count = argument as number;
      const forms = message as Record<string, string>;
      return (forms[rules[language].select(count)] ?? forms['other'] ?? '').replace('#', formatNumber(count, language));
    };
}
