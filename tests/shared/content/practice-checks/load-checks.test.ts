import { describe, expect, it } from 'vitest';
import { checkContents } from '../../../../assessments/index.ts';
import type { CheckContent } from '../../../../shared/content/practice-checks/load-checks.ts';
import { loadChecks, loadShippedChecks } from '../../../../shared/content/practice-checks/load-checks.ts';
import { localizeCheck } from '../../../../shared/content/practice-checks/localize-check.ts';
import { shippedChecks } from '../../../support/libraries.ts';
import { shipped } from '../instrument/shipped.ts';

const checkContent = checkContents.at(-1) as CheckContent;

describe('loadChecks', () => {
  it('gives the definition and the texts by language', () => {
    const result = loadChecks(checkContent, shipped);
    expect(result).toMatchObject({ ok: true, value: { definition: { modelText: true } } });
    expect(result.ok && Object.keys(result.value.texts)).toEqual(expect.arrayContaining(['en', 'ar', 'fr']));
  });

  it('refuses with every problem at once, shape or finding', () => {
    const misshapen = loadChecks({ ...checkContent, definition: { version: '1.0.0', checks: [] } }, shipped);
    expect(misshapen.ok ? [] : misshapen.error.details.problems).toEqual([
      expect.stringContaining(`${checkContent.place}/checks.json → modelText: `),
      expect.stringContaining(`${checkContent.place}/checks.json → checks: `),
    ]);
    const definition = structuredClone(shippedChecks.definition);
    definition.checks[0]!.goodFrom = null;
    definition.checks[1]!.standards = { other: ['CS1'] };
    const found = loadChecks({ ...checkContent, definition }, shipped);
    expect(found).toMatchObject({ ok: false, error: { code: 'CHECKS_INVALID' } });
    expect(found.ok ? [] : found.error.details.problems).toHaveLength(2);
  });

  it('treats a fault in shipped content as a bug', () => {
    expect(() => loadShippedChecks([{ ...checkContent, texts: {} }], shipped)).toThrow(/no English text/);
  });
});

describe('localizeCheck', () => {
  it('gives a check in the language asked, or in English and says so', () => {
    expect(localizeCheck(shippedChecks, 'personnel-trained', 'ar')).toMatchObject({
      check: { kind: 'share', goodFrom: 90 },
      language: 'ar',
      denominator: 'جميع الأفراد',
    });
    expect(localizeCheck(shippedChecks, 'personnel-trained', 'pt')).toMatchObject({
      language: 'en',
      denominator: 'All personnel',
    });
  });

  it('gives an observation without counts, and null for a check that is not there', () => {
    expect(localizeCheck(shippedChecks, 'channel-for-children', 'en')).toMatchObject({
      numerator: null,
      denominator: null,
    });
    expect(localizeCheck(shippedChecks, 'smiles', 'en')).toBeNull();
  });
});
