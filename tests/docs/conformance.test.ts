import { describe, expect, it } from 'vitest';
import { conformanceJson, conformancePage } from '../../scripts/reference/conformance/conformance-pages.ts';
import { criteria } from '../../scripts/reference/conformance/criteria.ts';
import { declared, declaredIn } from '../../scripts/reference/conformance/declared.ts';

const line = '  // WCAG 1.4.10, 2.1.1 in part, screens: en ar\n';

describe('the report of conformance', () => {
  it('takes what a test declares right above it, and refuses what stands above none', () => {
    expect(declaredIn('a.test.ts', `${line}  it('keeps to its window', () => {`)).toEqual([
      {
        criteria: ['1.4.10', '2.1.1'],
        of: 'screens',
        languages: ['en', 'ar'],
        file: 'a.test.ts',
        test: 'keeps to its window',
      },
    ]);
    expect(() => declaredIn('a.test.ts', `${line}\nconst nothing = 1;`)).toThrow('no test below it');
    expect(() => declaredIn('a.test.ts', '// WCAG 1.4.10 whole, screens: en\nit("x", () => {')).toThrow();
  });

  it('loses what a test that is gone declared', () => {
    const one = declaredIn('a.test.ts', `${line}  it('keeps to its window', () => {`);
    expect(conformancePage(one)).toContain('| 1.4.10 | AA | Reflow | part: en, ar | not evaluated |');
    expect(conformancePage([])).toContain('| 1.4.10 | AA | Reflow | not evaluated | not evaluated |');
  });

  it('knows the criteria that the tests name, and claims none as a whole', () => {
    const known = new Set(criteria.map(([number]) => number));
    expect(declared().flatMap((each) => each.criteria.filter((number) => !known.has(number)))).toEqual([]);
    expect(declared().length).toBeGreaterThan(5);
    const levels = [...conformanceJson().matchAll(/"level": "([^"]+)"/g)].map(([, level]) => level);
    expect(new Set(levels)).toEqual(new Set(['not-evaluated']));
    expect(levels.length).toBe(criteria.length * 3);
    expect(criteria.length).toBe(55);
  });
});
