import { describe, expect, it } from 'vitest';
import { harmonized, legacy, shipped } from '../shared/content/instrument/shipped.ts';

describe('the harmonized tool as it was first released', () => {
  // Later versions may say something else; what the newest one says of clocks and scores stands in tests/vectors.
  const first = shipped.at('un-ip-psea-2020', '1.0.0');
  if (!first) throw new Error('The first version is gone.');
  const { definition, texts } = first;

  it('asks eight standards and allows "not applicable" on CS2 and CS8 only, counted as met (Decisions 1 and 2)', () => {
    expect(definition.standards.map((standard) => standard.id)).toEqual([
      'CS1',
      'CS2',
      'CS3',
      'CS4',
      'CS5',
      'CS6',
      'CS7',
      'CS8',
    ]);
    expect(
      definition.standards.filter((standard) => standard.naAllowed).map((standard) => standard.id),
    ).toEqual(['CS2', 'CS8']);
    expect(definition.scale).toMatchObject({ kind: 'met', naPolicy: 'counts-as-met' });
  });

  it('has the titles of the standards in their order', () => {
    expect(definition.standards.map(({ id }) => texts.en?.standards[id]?.title)).toEqual([
      'Organizational policy',
      'Organizational management (sub-contracting)',
      'Human resources systems',
      'Mandatory training',
      'Reporting',
      'Assistance and referrals',
      'Investigations',
      'Corrective measures',
    ]);
  });

  it('carries the labels of the vendor master letter by letter (Decision 4)', () => {
    expect(definition.bands.map((band) => band.capacityLabel)).toEqual([
      'Full Capacity (Low Risk)',
      'Medium Capacity (Moderate Risk)',
      'Low Capacity (High Risk)',
    ]);
  });

  it('sets the clocks of Decision 7 and the emergency limit of Decision 8', () => {
    expect(definition.clocks).toEqual({
      improvementMonths: 6,
      extensionMonths: 3,
      validityMonths: 60,
      expiryWarningMonths: [12, 3],
      emergencyMonths: 3,
    });
  });

  it('gives each standard three to five sentences of guidance and two or three common mistakes', () => {
    for (const text of Object.values(texts.en?.standards ?? {})) {
      expect(text.guidance?.length).toBeGreaterThanOrEqual(3);
      expect(text.guidance?.length).toBeLessThanOrEqual(5);
      expect(text.commonMistakes?.length).toBeGreaterThanOrEqual(2);
      expect(text.commonMistakes?.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('the harmonized tool as it is offered', () => {
  const first = shipped.at('un-ip-psea-2020', '1.0.0');
  // What later versions judge by stands in tests/vectors.
  const second = shipped.at('un-ip-psea-2020', '1.1.0');

  it('judged as the first release did in its second: scale, limits, clocks, rhythms and "not applicable"', () => {
    const judging = (instrument: typeof first) => {
      const { version: _, standards = [], evidence: __, ...facts } = instrument?.definition ?? {};
      return { facts, standards: standards.map(({ evidence: ___, ...each }) => each) };
    };
    expect(second?.definition.version).toBe('1.1.0');
    expect(judging(second)).toEqual(judging(first));
  });

  it('keeps to sentences that are read in one go, and to eight of them at most', () => {
    for (const language of ['en', 'ar'])
      for (const text of Object.values(harmonized.texts[language]?.standards ?? {})) {
        expect(text.guidance?.length).toBeLessThanOrEqual(8);
        expect(text.commonMistakes?.length).toBeLessThanOrEqual(4);
        for (const sentence of [...(text.guidance ?? []), ...(text.commonMistakes ?? [])])
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(40);
      }
  });

  it('says the same number of things in Arabic', () => {
    for (const [id, text] of Object.entries(harmonized.texts.en?.standards ?? {})) {
      const arabic = harmonized.texts.ar?.standards[id];
      expect(arabic?.guidance).toHaveLength(text.guidance?.length ?? 0);
      expect(arabic?.commonMistakes).toHaveLength(text.commonMistakes?.length ?? 0);
    }
  });

  it('names the declaration without presuming guilt, in six languages', () => {
    const names = Object.values(harmonized.texts).map(({ evidence }) => evidence?.['candidate-declaration']);
    expect(names).toEqual([
      'Self-declaration form',
      'استمارة الإقرار الذاتي',
      'Formulario de autodeclaración',
      'Formulaire d’auto-déclaration',
      'Форма самодекларации',
      '候选人自我声明表',
    ]);
  });
});

describe('both instruments', () => {
  it('are marked as model text (Decision 12)', () => {
    expect([harmonized, legacy].map((instrument) => instrument.definition.modelText)).toEqual([true, true]);
  });

  it('have Arabic titles, answers and ratings that use the right word for implementing partner and SEA', () => {
    for (const { definition, texts } of [harmonized, legacy]) {
      const arabic = texts.ar;
      expect(Object.keys(arabic?.standards ?? {})).toEqual(
        definition.standards.map((standard) => standard.id),
      );
      expect(Object.keys(arabic?.answers ?? {})).toEqual(Object.keys(texts.en?.answers ?? {}));
      expect(Object.keys(arabic?.ratings ?? {})).toEqual(Object.keys(texts.en?.ratings ?? {}));
      const words = JSON.stringify(arabic);
      expect(words).toContain('الاستغلال والانتهاك الجنسيين');
      expect(words).not.toMatch(/الملكية الفكرية|البيئي/);
    }
    expect(harmonized.texts.ar?.title).toContain('الشركاء المنفّذين');
  });
});

describe('the rhythms of monitoring', () => {
  it('start with our table by rating and offer the UNICEF visit rule for both instruments', () => {
    const kinds = [harmonized, legacy].map(({ definition }) => definition.rhythms.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['by-rating', 'by-cash'],
      ['by-rating', 'by-cash'],
    ]);
    expect(harmonized.definition.rhythms[0]).toMatchObject({ everyMonths: { full: 12, medium: 3, low: 1 } });
    expect(legacy.definition.rhythms[0]).toMatchObject({ everyMonths: { low: 12, moderate: 3, high: 1 } });
    expect(legacy.definition.rhythms[1]).toEqual(harmonized.definition.rhythms[1]);
  });

  it('are explained in English and Arabic', () => {
    for (const { definition, texts } of [harmonized, legacy]) {
      const ids = definition.rhythms.map(({ id }) => id);
      for (const language of ['en', 'ar']) expect(Object.keys(texts[language]?.rhythms ?? {})).toEqual(ids);
    }
  });
});

describe('the legacy scheme', () => {
  it('asks six standards without "not applicable" and rates the risk (Decision 10)', () => {
    const { definition } = legacy;
    expect(definition.status).toBe('legacy');
    expect(definition.standards).toHaveLength(6);
    expect(definition.standards.some((standard) => standard.naAllowed)).toBe(false);
    expect(
      definition.bands.map(({ risk, from, to, capacityLabel }) => [risk, from, to, capacityLabel]),
    ).toEqual([
      ['low', 15, 18, null],
      ['moderate', 9, 14, null],
      ['high', 6, 8, null],
    ]);
  });
});
