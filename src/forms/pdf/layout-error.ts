/** What an author is told, in both languages: what was found, what to do. */
const table = {
  letter: {
    kk: 'бланкінің қарпінде «{letter}» таңбасы жоқ ({words}). Оны сөзбен жазыңыз, мысалы «теңге».',
    ru: 'в шрифте бланка нет знака «{letter}» ({words}). Напишите его словом, например «тенге».',
  },
  narrow: {
    kk: 'бұл жерге ештеңе сыймайды: ені {width} мм. Бағанның width мәнін үлкейтіңіз.',
    ru: 'сюда ничего не помещается: ширина {width} мм. Увеличьте width колонки.',
  },
  tall: {
    kk: 'биіктігі {height} мм, бір бетке сыймайды. Оны бірнеше блокқа бөліңіз.',
    ru: 'высота {height} мм, на одну страницу это не помещается. Разделите на несколько блоков.',
  },
  pages: {
    kk: 'бланк {found} бет алады, ал pages: {declared} деп жазылған. pages: {found} деп жазыңыз немесе қатарларын (rows) азайтыңыз.',
    ru: 'бланк занимает страниц: {found}, а записано pages: {declared}. Напишите pages: {found} или уменьшите число линеек (rows).',
  },
} as const;

/** A form that cannot be put on paper; the message is for its author, in Kazakh and Russian. */
export class FormLayoutError extends Error {
  /**
   * @param what the kind of trouble
   * @param place where in the form: file, block, field
   * @param values what was found, for the words of the message
   */
  constructor(what: keyof typeof table, place: string, values: Record<string, string | number>) {
    const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
    super(`${place}\n${fill(table[what].kk)}\n${fill(table[what].ru)}`);
    this.name = 'FormLayoutError';
  }
}
