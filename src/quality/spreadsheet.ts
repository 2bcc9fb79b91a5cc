/** A cell that a spreadsheet would take for a formula gets an apostrophe in front: "+7 (7172) ..." is a telephone. */
function cell(text: string): string {
  const plain = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * A table as a file that a spreadsheet in Kazakhstan opens with a double click: Excel parts cells by the list separator
 * of the system, which is `;` in Kazakh and Russian, and takes UTF-8 for cp1251 unless a byte order mark stands in front.
 */
export function spreadsheet(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
