import { describe, expect, it } from 'vitest';
import { annexWords, laterAnnexWords } from '../../shared/content/clause/annex-words.ts';
import { unitsOf } from '../../shared/content/clause/checks/clause-check.ts';
import type { ClauseLibraryText } from '../../shared/content/clause/clause.ts';
import { elementIds } from '../../shared/content/clause/clause.ts';
import { readClauseText } from '../../shared/content/clause/read-clause-text.ts';
import { shippedClauses } from '../shared/content/clause/content.ts';

const { definition, texts } = shippedClauses;
const english = texts.en as ClauseLibraryText;
const units = unitsOf({ file: 'text.en.json', text: english });

function set(id: string): readonly string[] {
  return definition.sets.find((entry) => entry.id === id)?.clauses ?? [];
}

function words(clause: string, variant = 'usual'): string {
  return units
    .filter((unit) => unit.clause === clause && unit.variant === variant)
    .map((unit) => unit.text)
    .join('\n');
}

describe('the clause library', () => {
  it('is model text with a source for each clause (Decision 12)', () => {
    expect(definition.modelText).toBe(true);
    for (const clause of definition.clauses) expect(clause.sources.length).toBeGreaterThan(0);
  });

  it('has a clause for each element of DOMAIN §3, in one order', () => {
    expect(new Set(definition.clauses.map((clause) => clause.element))).toEqual(new Set(elementIds));
    expect(definition.clauses[0]?.id).toBe('definitions');
    expect(definition.clauses.at(-1)?.id).toBe('survival');
  });

  it.each(Object.values(texts))('closes a list where it ends, and not before: $language', ({ clauses }) => {
    const misplaced = Object.entries(clauses).flatMap(([clause, { variants }]) =>
      Object.values(variants).flatMap(({ body }) =>
        body.flatMap(({ items = [] }) =>
          items
            .filter((item, index) => /[.。]$/u.test(item) !== (index === items.length - 1))
            .map((item) => [clause, item]),
        ),
      ),
    );
    expect(misplaced).toEqual([]);
  });

  it('makes a person choose on marriage, and on nothing else', () => {
    const open = definition.clauses.filter((clause) => !clause.variants.some((variant) => variant.usual));
    expect(open.map((clause) => clause.id)).toEqual(['marriage-exception']);
    expect(open[0]?.variants.map((variant) => variant.id)).toEqual(['none', 'valid-where-citizen']);
  });

  it('offers the wordings on which agreements differ', () => {
    const offered = definition.clauses.map(
      ({ id, variants }) => [id, variants.filter(({ sets }) => !sets)] as const,
    );
    const several = offered.filter(([, variants]) => variants.length > 1);
    expect(Object.fromEntries(several.map(([id, variants]) => [id, variants.map((v) => v.id)]))).toEqual({
      'marriage-exception': ['none', 'valid-where-citizen'],
      'relations-with-beneficiaries': ['prohibited', 'strongly-discouraged'],
      vetting: ['reference-checks', 'disclosure-scheme'],
      reporting: ['head-of-office', 'investigation-office', 'local-channel'],
      investigation: ['partner-investigates', 'referred-to-un'],
      survival: ['fixed-term', 'open-ended'],
    });
  });

  it('lets the enhanced set be the standard one with the plan, dates for reports on it and conditions', () => {
    const added = set('enhanced').filter((id) => !set('standard').includes(id));
    expect(added).toEqual(['capacity-plan', 'plan-reports', 'capacity-conditions']);
    expect(set('enhanced').filter((id) => !added.includes(id))).toEqual(set('standard'));
    for (const id of added)
      expect(definition.clauses.find((clause) => clause.id === id)?.applies.ratings).toEqual([
        'medium',
        'low',
      ]);
  });

  it('has the minimum inside the standard set, and every element but the plan in it', () => {
    expect(set('standard')).toEqual(expect.arrayContaining([...set('minimum')]));
    const held = definition.clauses
      .filter(({ id }) => set('standard').includes(id))
      .map(({ element }) => element);
    expect(elementIds.filter((element) => !held.includes(element))).toEqual(['capacity-plan']);
  });

  it('binds a sub-contractor by the flow-down set alone, by name', () => {
    expect(words('definitions', 'sub-contractor')).toContain(
      '“Sub-contractor” means {{sub-contractor-name}}',
    );
    expect(definition.sets.filter((entry) => entry.clauses.includes('sub-contractor-terms'))).toHaveLength(1);
    expect(set('flow-down')).toContain('sub-contractor-terms');
  });

  it('leads from clause to clause by live references', () => {
    const references = units.flatMap(({ parts }) => parts.filter((part) => part.kind === 'reference'));
    expect(references.length).toBeGreaterThan(12);
    expect(words('survival', 'fixed-term').match(/\{\{ref:/g)?.length).toBeGreaterThanOrEqual(6);
    for (const { text } of units) expect(text).not.toMatch(/\bclauses? \d/);
  });

  it('sets every time limit by a period with its unit, and offers a day before longer ones for reports', () => {
    expect(definition.placeholders.filter(({ kind }) => kind === 'days' || kind === 'years')).toEqual([]);
    const periods = definition.placeholders.filter(({ kind }) => kind === 'period');
    expect(periods.map(({ id }) => id)).toEqual([
      'report-within',
      'update-every',
      'correction-within',
      'training-within',
      'disclosure-period',
      'retention-period',
    ]);
    expect(periods[0]?.offers?.[0]).toBe('24h');
    for (const { text } of units)
      for (const { id } of periods)
        expect(text).not.toMatch(new RegExp(`\\{\\{${id}\\}\\} (hours?|calendar|days?|years?)`));
  });

  it('writes defined terms with their capitals', () => {
    const small =
      /\b(partner personnel|beneficiar(y|ies)|victims?|allegations?|sub-contractors?|sexual (abuse|exploitation)|child(ren)?|un entity)\b/;
    const found = units.filter(({ parts }) =>
      parts.some((part) => part.kind === 'text' && small.test(part.text)),
    );
    expect(found.map(({ place }) => place)).toEqual([]);
  });

  it('says that a case is told without names (Decision 11)', () => {
    for (const clause of ['disclosure', 'capacity-assessment', 'information-sharing', 'data-protection'])
      expect(words(clause)).toContain(
        'by which a Victim, a witness or a person who reported could be identified',
      );
  });

  it('states the rule of the hash in every annex', () => {
    expect(english.annex.hashRule).toMatch(/SHA-256.*UTF-8.*normalization form C.*line feed \(U\+000A\)/);
  });
});

describe('each language of the clause library', () => {
  it.each(Object.entries(texts))(
    '%s has every clause, label and word of the annex that English has',
    (_, text) => {
      for (const part of ['clauses', 'elements', 'sets', 'placeholders'] as const)
        expect(Object.keys(text[part]).sort()).toEqual(Object.keys(english[part]).sort());
      expect(Object.keys(text.annex).sort()).toEqual([...annexWords, ...Object.keys(laterAnnexWords)].sort());
    },
  );

  it.each(Object.entries(texts))('%s has no braces that would be printed', (_, text) => {
    const plain = unitsOf({ file: '', text }).flatMap((unit) => readClauseText(unit.text));
    for (const part of plain) if (part.kind === 'text') expect(part.text).not.toMatch(/[{}]/);
  });
});
