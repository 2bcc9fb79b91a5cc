import type { Language } from '#i18n/language.ts';

/**
 * The folder of one language's index. Each language has a whole bundle of its own: merged into one, the other
 * language would be searched by this language's rules of endings.
 */
export function bundlePath(language: Language): string {
  return `/pagefind/${language}/`;
}

/**
 * Whether the site uses a file of a Pagefind bundle: its search is ours to draw and runs without a worker, so that
 * Pagefind's own user interfaces, highlighter and worker stay out of the published folder.
 *
 * @param path path in the bundle
 * @param engine name of the WebAssembly that the index asks for
 */
export function isUsed(path: string, engine: string): boolean {
  return (
    path === 'pagefind.js' ||
    path === 'pagefind-entry.json' ||
    path === `wasm.${engine}.pagefind` ||
    /\.pf_(meta|index|filter|fragment)$/.test(path)
  );
}
