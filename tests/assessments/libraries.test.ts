import { describe, expect, it } from 'vitest';
import { glossaryContent } from '../../assessments/index.ts';
import { loadTerms } from '../../shared/content/instrument/glossary.ts';
import { harmonized, shipped } from '../shared/content/instrument/shipped.ts';
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

  it('ask nobody about experiences, in every language (Decision 11)', () => {
    const forbids: Readonly<Record<string, RegExp>> = {
      en: /do not ask (whether anything happened|about real cases)|nobody about experiences/i,
      ar: /لا تسأل/,
      es: /no pregunte (si ha pasado algo|por casos reales|a nadie)|a nadie por lo que ha vivido/i,
      fr: /ne demandez pas si quelque chose|ne posez pas de questions sur des cas|personne sur ce qu’il a vécu/i,
      ru: /не (спрашивайте|задавайте)/i,
      zh: /不要|不得|切勿/,
    };
    expect(Object.keys(texts).sort()).toEqual(Object.keys(forbids).sort());
    for (const id of ['personnel-know-what-to-do', 'people-know-a-channel', 'channel-for-children'])
      for (const [language, pattern] of Object.entries(forbids))
        expect(texts[language]?.checks[id]?.how, `${language} ${id}`).toMatch(pattern);
  });
});

describe('what a coordinator looks for', () => {
  const { harmonizedText, actions, materials, checks } = {
    harmonizedText: harmonized.texts.en?.standards,
    actions: shippedActions.texts.en?.actions,
    materials: shippedActions.texts.en?.materials,
    checks: shippedChecks.texts.en?.checks,
  };

  it('lists the six core principles, the fourth as revised in 2019', () => {
    const about = materials?.['core-principles']?.about ?? '';
    expect(about.match(/\b[1-6]\. /g)).toHaveLength(6);
    expect(about).toMatch(/4\. [^.]*rank or position is improperly used \(revised in 2019\)/);
    expect(harmonizedText?.CS1?.guidance?.join(' ')).toContain('six core principles');
  });

  it('has one rule for reference checks, in instrument, action, form, check and glossary', () => {
    const terms = loadTerms(glossaryContent);
    for (const text of [
      harmonizedText?.CS3?.guidance?.join(' '),
      actions?.['start-reference-checks']?.steps.join(' '),
      materials?.['reference-check-form']?.about,
      checks?.['recruits-checked']?.how,
      terms.find(({ id }) => id === 'reference-check')?.meaning,
    ])
      expect(text).toMatch(/each of the most recent employers/i);
    for (const library of [harmonized.texts.en, actions, materials, checks])
      expect(JSON.stringify(library)).not.toMatch(/at least one earlier employer|the last employer/i);
  });

  it('tells of the Misconduct Disclosure Scheme what its own pages tell', () => {
    const about = materials?.['misconduct-disclosure-scheme']?.about ?? '';
    for (const fact of ['Implementing Organizations', 'still going on', 'every year'])
      expect(about).toContain(fact);
    expect(JSON.stringify([materials, actions])).not.toMatch(
      /proven (?:sexual )?misconduct|Confirmation of membership/,
    );
  });

  it('has an action and a check for the rights of victims and for a community-based complaint network', () => {
    const serving = (id: string) =>
      [...shippedActions.definition.actions, ...shippedChecks.definition.checks].find(
        (each) => each.id === id,
      )?.standards['un-ip-psea-2020'];
    for (const id of ['make-victims-rights-known', 'victims-rights-shown'])
      expect(serving(id)).toEqual(['CS5', 'CS6']);
    for (const id of ['join-community-network', 'community-network-works'])
      expect(serving(id)).toEqual(['CS5']);
    expect(materials?.['victims-rights-statement']?.about).toMatch(/^Ten rights/);
  });

  it('tests a channel with a marked message, in both languages', () => {
    for (const language of ['en', 'ar'] as const) {
      const step = shippedActions.texts[language]?.actions['set-up-safe-channels']?.steps.at(-1);
      expect(step).toMatch(/marked as a test and holds no allegation|موسومة بأنها اختبار ولا تتضمن أي ادعاء/);
    }
  });
});

describe('both libraries', () => {
  it('are model text in six languages', () => {
    for (const { definition, texts } of [shippedActions, shippedChecks]) {
      expect(definition.modelText).toBe(true);
      expect(Object.keys(texts).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
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
