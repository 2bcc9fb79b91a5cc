const months = [
  /^(январ|қаңтар)/,
  /^(феврал|ақпан)/,
  /^(март|наурыз)/,
  /^(апрел|сәуір)/,
  /^(ма[йяею]$|мамыр)/,
  /^(июн|маусым)/,
  /^(июл|шілде)/,
  /^(август|тамыз)/,
  /^(сентябр|қыркүйек)/,
  /^(октябр|қазан(?!ш))/,
  /^(ноябр|қараша)/,
  /^(декабр|желтоқсан)/,
];

/** A day of the calendar in a text: `06-20`, or `2007-01-12` when the year stands with it. */
export type CalendarDay = { readonly text: string; readonly start: number; readonly day: string };

const two = (number: number) => String(number).padStart(2, '0');

/** Every day of the calendar in a text: "20 июня", "12 января 2007 года", "2007 жылғы 12 қаңтардағы", "12.01.2007". */
export function calendarDays(text: string): CalendarDay[] {
  const found: CalendarDay[] = [];
  const words = /(?:(\d{4})\s+жыл\p{L}*\s+)?(?<![\d.,])(\d{1,2})(?:-?(?:го|ші|шы|інші))?\s+(\p{L}+)(?:\s+(\d{4}))?/gu;
  for (const match of text.matchAll(words)) {
    const [whole, before, day = '', word = '', after] = match;
    const month = months.findIndex((name) => name.test(word.toLowerCase())) + 1;
    if (month === 0) continue;
    const year = before ?? after;
    const dated = (printed: string) => `${year === undefined ? '' : `${year}-`}${two(month)}-${two(Number(printed))}`;
    // "с 10 по 25 августа": the month stands once, after the last day.
    const first = /(?<![\d.,])(\d{1,2})\s+(?:по|до)\s+$/.exec(text.slice(0, match.index));
    if (first?.[1]) found.push({ text: first[1], start: first.index, day: dated(first[1]) });
    found.push({ text: whole, start: match.index, day: dated(day) });
  }
  for (const match of text.matchAll(/(?<!\d)(\d\d)\.(\d\d)\.(\d{4})(?!\d)/g)) {
    found.push({ text: match[0], start: match.index, day: `${match[3]}-${match[2]}-${match[1]}` });
  }
  return found;
}
