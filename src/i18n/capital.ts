/** A text as it begins a heading, a row or a sentence: "город Астана" becomes "Город Астана". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
