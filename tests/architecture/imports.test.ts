import { describe, expect, test } from 'vitest';
import { contentOutsideItsDoor, importsOf, wrongImports } from './imports.ts';
import { projectFile, projectFiles } from './project-files.ts';

const files = [...projectFiles(['src']), projectFile('astro.config.mjs')];

describe('the stairs', () => {
  test('no room goes up', () => expect(wrongImports(files)).toEqual([]));

  test.each([
    ['src/acts/a.ts', "import { x } from '#standards/standard.ts';", 'acts may not enter standards'],
    ['src/acts/a.ts', "import type {\n  X,\n} from '#offices/schema.ts';", 'acts may not enter offices'],
    ['src/acts/components/A.astro', "---\nexport * from '#forms/x.ts';\n---", 'acts may not enter forms'],
    ['src/design/a.ts', "const x = await import('#search/x.ts');", 'design may not enter search'],
    ['src/design/a.astro', '<script src="../offices/a.client.ts"></script>', 'across rooms write'],
    ['src/forms/a.mdx', "import A from '#offices/components/A.astro'", 'forms may not enter offices'],
    ['src/pages/a.astro', "import '#authoring/cli.ts'", 'pages may not enter authoring'],
    ['src/standards/a.ts', "import a from '../acts/act.ts'", 'across rooms write'],
    ['src/standards/a.ts', "import a from '#standards/papers.ts'", 'within a room write'],
    ['src/import/a.ts', "import a from '#offices/collection.ts'", 'shapes, loaders and rules'],
    ['src/standards/a.ts', "import a from '../../tests/x.ts'", 'leaves src'],
    ['astro.config.mjs', "import a from './src/site/build.ts'", 'integration.ts files only'],
  ])('a planted arrow is caught: %s %s', (path, text, reason) => {
    expect(wrongImports([{ path, text }]).join()).toContain(reason);
  });

  test('arrows down are let through', () => {
    const text = "import { x } from '#acts/citation.ts';\nimport y from './term.ts';\nimport z from 'zod';";
    expect(importsOf({ path: 'src/standards/a.ts', text })).toHaveLength(3);
    expect(wrongImports([{ path: 'src/standards/a.ts', text }])).toEqual([]);
    expect(wrongImports([{ path: 'src/import/a.ts', text: "import a from '#offices/schema/x.ts'" }])).toEqual([]);
  });
});

describe('the door to the content', () => {
  test('only collections open it', () => expect(contentOutsideItsDoor(files)).toEqual([]));

  test('a second door is caught', () => {
    const text = "import { getCollection } from 'astro:content';";
    expect(contentOutsideItsDoor([{ path: 'src/acts/list.ts', text }])).toHaveLength(1);
    expect(contentOutsideItsDoor([{ path: 'src/pages/a.astro', text }])).toHaveLength(1);
    expect(contentOutsideItsDoor([{ path: 'src/acts/collection.ts', text }])).toEqual([]);
    const render = "import { render } from 'astro:content';";
    expect(contentOutsideItsDoor([{ path: 'src/pages/a.astro', text: render }])).toEqual([]);
  });
});
