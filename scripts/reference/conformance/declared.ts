import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a test says that it shows of a criterion. */
export interface Declared {
  readonly criteria: readonly string[];
  readonly of: 'screens' | 'Word' | 'Excel';
  readonly languages: readonly string[];
  readonly file: string;
  readonly test: string;
}

// Right above the test that shows it, so that it goes where the test goes:
// `// WCAG 1.4.10, 2.5.8 in part, screens: en ar`
const declaration =
  /^[ \t]*\/\/ WCAG ([\d., ]+) in part, (screens|Word|Excel): ([a-z ]+)\n[ \t]*it(?:\.each\([^\n]*\))?\(\s*['"`]([^\n]+?)['"`],/gm;
/** A line that means to declare something. */
const meant = /^[ \t]*\/\/ WCAG /gm;

/** Every declaration of the tests. Throws where a line declares something and no test follows. */
export function declared(): Declared[] {
  const folder = join(root, 'tests');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const file = relative(root, join(folder, name)).split(sep).join('/');
      return declaredIn(file, text);
    });
}

export function declaredIn(file: string, text: string): Declared[] {
  const found = [...text.matchAll(declaration)];
  if (found.length !== [...text.matchAll(meant)].length)
    throw new Error(`${file}: a line that begins with “// WCAG” has no test below it, or can’t be read.`);
  return found.map(([, numbers = '', of = 'screens', languages = '', test = '']) => ({
    criteria: numbers.split(/[, ]+/).filter(Boolean),
    of: of as Declared['of'],
    languages: languages.split(' ').filter(Boolean),
    file,
    test,
  }));
}
