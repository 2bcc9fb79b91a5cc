import { readFileSync } from 'node:fs';

const file = (name: string) =>
  readFileSync(new URL(`../../../src/design/styles/${name}`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

function declarations(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** The colours of every theme as they apply: the theme's own over the light ones. `system-dark` is the media query's. */
export function palettes(): Record<string, Record<string, string>> {
  const light = declarations(file('tokens.css'));
  const themes: Record<string, Record<string, string>> = { light };
  for (const [, selector = '', block = ''] of file('themes.css').matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
    const name = /data-theme='(\w+)'/.exec(selector)?.[1] ?? (block.includes('--paper') ? 'system-dark' : undefined);
    if (name) themes[name] = { ...light, ...declarations(block) };
  }
  return themes;
}

function luminance(colour: string): number {
  const hex = colour.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3').slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours (#rgb or #rrggbb), 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
