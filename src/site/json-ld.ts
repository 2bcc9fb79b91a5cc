/**
 * JSON for a `<script type="application/ld+json">`: `<` is escaped, so that no text of the data can close the element.
 */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}
