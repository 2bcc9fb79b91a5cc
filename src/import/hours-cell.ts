/**
 * The hours of an office that its table prints, as OSM opening_hours: "Жұмыс күндері: дүйсенбі - жұма Жұмыс уақыты: сағат
 * 9.00-ден 18.00-ге дейін, үзіліс: сағат 13.00-ден 14.00-ге дейін Демалыс күндері: сенбі – жексенбі". Scans broke the
 * words; the four times and the days in their order decide.
 *
 * @returns empty when the days or one of the times cannot be read
 */
export function readHoursCell(cell: string): string {
  const plain = cell.replace(/\s/g, '').toLowerCase();
  const days = /дүйсенбі[-–]?жұма/.test(plain) && /сенбі[-–]?жексенбі/.test(plain);
  const times = /сағат?(\d{1,2})\.0+\D+?(\d\d)\.00\D*?сағат?(\d\d)\.00\D+?(\d\d)\.00/.exec(plain);
  if (!days || !times) return '';
  const [from, to, pause, again] = times.slice(1).map((hour) => `${hour.padStart(2, '0')}:00`);
  return `Mo-Fr ${from}-${pause},${again}-${to}`;
}
