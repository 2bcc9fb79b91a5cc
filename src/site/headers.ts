/** Headers of every answer whose path begins with `under`. A later rule replaces the same header of an earlier one. */
export interface HeaderRule {
  under: `/${string}`;
  headers: Readonly<Record<string, string>>;
}

/**
 * One Content-Security-Policy: nothing is allowed but what the site itself serves. Inline scripts, inline styles and
 * anything of a third party are refused by the browser, not only by our tests.
 *
 * @param changes directives that differ from the policy of an ordinary page
 */
function policy(changes: Record<string, string> = {}): string {
  const directives = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'frame-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    ...changes,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The search engine is WebAssembly, and runs on the search pages only. */
const searchPolicy = policy({ 'script-src': "'self' 'wasm-unsafe-eval'" });

/**
 * The one table of headers. The local server sends it, and the settings for hosting services are written from it
 * (see hosting.ts), so what the tests see is what the public gets.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    under: '/',
    headers: {
      'Content-Security-Policy': policy(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  // The names of these files carry a hash of their content.
  { under: '/_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { under: '/kk/search/', headers: { 'Content-Security-Policy': searchPolicy } },
  { under: '/ru/search/', headers: { 'Content-Security-Policy': searchPolicy } },
  // Cards are made to stand in other people's pages, and data to be read by other people's scripts.
  {
    under: '/embed/',
    headers: { 'Content-Security-Policy': policy({ 'frame-ancestors': '*' }), 'Access-Control-Allow-Origin': '*' },
  },
  { under: '/api/', headers: { 'Access-Control-Allow-Origin': '*' } },
];

/**
 * The headers of one answer.
 *
 * @param path path of the request, beginning with a slash
 * @returns header name -> value
 */
export function headersFor(path: string): Record<string, string> {
  return Object.assign({}, ...headerRules.filter(({ under }) => path.startsWith(under)).map(({ headers }) => headers));
}
