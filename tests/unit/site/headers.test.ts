import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from '#site/headers.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';

describe('headers', () => {
  test('no policy allows inline code or evaluation', () => {
    const policies = headerRules.flatMap(({ headers }) => headers['Content-Security-Policy'] ?? []);
    expect(policies.length).toBeGreaterThan(1);
    for (const policy of policies) expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:/);
  });

  test('WebAssembly runs on the search pages only', () => {
    expect(policyOf('/kk/search/')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/ru/search/')).toContain("'wasm-unsafe-eval'");
    for (const path of ['/', '/kk/', '/kk/standards/x/', '/embed/kk/search/']) {
      expect(policyOf(path)).not.toContain('wasm');
    }
  });

  test('only cards may stand in frames of others', () => {
    expect(policyOf('/kk/')).toContain("frame-ancestors 'none'");
    expect(policyOf('/embed/kk/standards/x/')).toContain('frame-ancestors *');
  });

  test('files named by their content are kept, pages asked for anew', () => {
    expect(headersFor('/_astro/a.css')['Cache-Control']).toContain('immutable');
    expect(headersFor('/kk/')['Cache-Control']).toContain('must-revalidate');
  });
});
