import { describe, expect, it } from 'vitest';
import { glossaryContent } from '../../assessments/index.ts';
import { loadTerms } from '../../shared/content/instrument/glossary.ts';
import { shipped } from '../shared/content/instrument/shipped.ts';
import { shippedActions, shippedChecks } from '../support/libraries.ts';

const avoided = loadTerms(glossaryContent).flatMap((term) => term.avoid?.ar ?? []);

describe('the action library', () => {
  const { definition, texts } = shippedActions;

  it('offers three actions or more for every standard of each instrument that it serves', () => {
    const servedIds = new Set(definition.actions.flatMap(({ standards }) => Object.keys(standards)));
    expect(servedIds.size).toBeGreaterThan(0);
    for (const instrument of shipped.newest) {
      const { id } = instrument.definition;
      if (!servedIds.has(id)) continue;
      for (const standard of instrument.definition.standards) {
        const serving = definition.actions.filter((action) => action.standards[id]?.includes(standard.id));
        expect(serving.length, `${standard.id} of ${id}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('maps the six standards of 2020: 2 is today’s 2 and 3, 6 is 7 and 8 (DOMAIN §1.2)', () => {
    const today: Record<string, string[]> = {
      CS1: ['CS1'],
      CS2: ['CS2', 'CS3'],
      CS3: ['CS4'],
      CS4: ['CS5'],
      CS5: ['CS6'],
      CS6: ['CS7', 'CS8'],
    };
    for (const { standards } of [...definition.actions, ...shippedChecks.definition.checks]) {
      const served = standards['un-ip-psea-2020'] ?? [];
      const legacy = Object.keys(today).filter((id) =>
        today[id]?.some((standard) => served.includes(standard)),
      );
      expect(standards['unicef-sea-2020']).toEqual(legacy);
    }
  });

  it('has materials without links, and the one that the agencies made for partners', () => {
    expect(definition.materials.map(({ id }) => id)).toContain('saying-no-learning-package');
    for (const text of Object.values(texts)) expect(JSON.stringify(text)).not.toMatch(/https?:|www\./);
  });

  it('says of every action what it rests on, with the paragraph of the UN Protocol', () => {
    for (const { sources } of definition.actions)
      expect(sources.some((source) => /^UN Protocol 2018, ¶\d/.test(source))).toBe(true);
  });
});

describe('the practice checks', () => {
  const { definition, texts } = shippedChecks;

  it('look at every standard of each instrument that they serve', () => {
    const servedIds = new Set(definition.checks.flatMap(({ standards }) => Object.keys(standards)));
    expect(servedIds.size).toBeGreaterThan(0);
    for (const instrument of shipped.newest) {
      const { id } = instrument.definition;
      if (!servedIds.has(id)) continue;
      const seen = new Set(definition.checks.flatMap((check) => check.standards[id] ?? []));
      for (const standard of instrument.definition.standards) expect(seen).toContain(standard.id);
    }
  });

  it('ask nobody about experiences, in both languages (Decision 11)', () => {
    const askPeople = ['personnel-know-what-to-do', 'people-know-a-channel', 'channel-for-children'];
    for (const id of askPeople) {
      expect(texts.en?.checks[id]?.how).toMatch(
        /do not ask (whether anything happened|about real cases)|nobody about experiences/i,
      );
      expect(texts.ar?.checks[id]?.how).toContain('لا تسأل');
    }
  });
});

describe('both libraries', () => {
  it('are model text and complete in English and Arabic', () => {
    for (const { definition, texts } of [shippedActions, shippedChecks]) {
      expect(definition.modelText).toBe(true);
      expect(Object.keys(texts)).toEqual(['en', 'ar']);
    }
  });

  it('are truly translated, and keep to the terms of the glossary', () => {
    const sentences = (text: unknown): string[] =>
      typeof text === 'string' ? [text] : Object.values(text as object).flatMap(sentences);
    for (const { texts } of [shippedActions, shippedChecks]) {
      const { language: _, ...words } = texts.ar ?? { language: 'ar' };
      for (const sentence of sentences(words)) {
        expect(sentence).toMatch(/\p{Script=Arabic}/u);
        for (const wrong of avoided) expect(sentence).not.toContain(wrong);
      }
    }
  });
});
