import { describe, expect, it } from 'vitest';
import { breaches, importsOf, withoutComments, withoutCommentsAndStrings } from './read-code.ts';

const file = (text: string) => ({ path: 'shared/x.ts', text });

describe('reading code for the rules', () => {
  it('finds every way in which a file names another', () => {
    const text = [
      `import { a } from './a.ts';`,
      `import type { B } from '../b.ts';`,
      `import {\n  c,\n  d,\n} from 'c';`,
      `import 'side-effect.css';`,
      `export { e } from './e.ts';`,
      `const f = await import('./f.ts');`,
      `const g = require("g");`,
      `// import { no } from './comment.ts';`,
      `import data from './data.json' with { type: 'json' };`,
    ].join('\n');

    expect(importsOf(file(text)).sort()).toEqual(
      ['./a.ts', '../b.ts', 'c', 'side-effect.css', './e.ts', './f.ts', 'g', './data.json'].sort(),
    );
  });

  it('keeps addresses in strings when it removes comments', () => {
    expect(withoutComments(`const a = 'https://x'; // note`).trimEnd()).toBe(`const a = 'https://x';`);
  });

  it('keeps line numbers when it removes comments and strings', () => {
    const code = withoutCommentsAndStrings(`/* one\ntwo */\nconst a = 'window.x';\nwindow.y;`);
    expect(code.split('\n')).toHaveLength(4);
    expect(code).not.toContain('window.x');
    expect(code).toContain('window.y');
  });

  it('reports a breach by path and line', () => {
    const rules = [{ pattern: /\bDate\.now\b/, reason: 'reads the clock' }];
    expect(breaches([file('const a = 1;\nDate.now();\n// Date.now()')], rules)).toEqual([
      'shared/x.ts:2 reads the clock',
    ]);
  });
});
