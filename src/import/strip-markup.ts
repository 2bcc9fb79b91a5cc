/**
 * A printed cell without the markup that the scan left in it: HTML tags and the `\-\` of a broken line. The words, the
 * misprints and everything else stay. A lone backslash stays too: what stood there is not certain.
 */
export function stripMarkup(cell: string): string {
  return cell
    .replace(/<\/?(?:b|u|i|a)(?:\s[^>]*)?>/g, '')
    .replaceAll('\\-\\', '-')
    .trim();
}
