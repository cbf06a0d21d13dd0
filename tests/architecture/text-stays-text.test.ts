import { describe, expect, it } from 'vitest';
import type { Rule } from './read-code.ts';
import { breaches, withoutComments } from './read-code.ts';
import { typeScript } from './source-files.ts';

// Text that a person or a file supplied may never become markup or code.
const interpreted: Rule[] = [
  { pattern: /\b(inner|outer)HTML\b/, reason: 'writes HTML' },
  { pattern: /\bdangerouslySetInnerHTML\b/, reason: 'writes HTML' },
  { pattern: /\binsertAdjacentHTML\b|\bdocument\.write\b|\bsrcDoc\b/, reason: 'writes HTML' },
  { pattern: /(?<![.\w])eval\(|\bnew Function\(/, reason: 'runs text as code' },
  { pattern: /\bcreateContextualFragment\b|\bDOMParser\b/, reason: 'reads text as markup' },
  { pattern: /javascript:/, reason: 'runs text as code' },
];

const READ_ALOUD = 'aria-label|aria-description|aria-placeholder|alt|title|label|placeholder|description';

const untranslated: Rule[] = [
  {
    pattern: new RegExp(`\\s(${READ_ALOUD})=(["'])\\s*\\p{L}`, 'u'),
    reason: 'shows a text that is not in the catalogue',
  },
];

describe('text', () => {
  it('is never read as markup or code', () => {
    const files = typeScript('assessments', 'main', 'renderer', 'shared');
    expect(breaches(files, interpreted, withoutComments)).toEqual([]);
  });

  it('comes from the catalogue wherever a person reads or hears it', () => {
    const components = typeScript('renderer').filter((file) => file.path.endsWith('.tsx'));
    expect(breaches(components, untranslated, withoutComments)).toEqual([]);
  });
});
