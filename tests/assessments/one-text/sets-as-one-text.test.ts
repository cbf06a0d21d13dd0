import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../shared/content/clause/checks/clause-check.ts';
import { findTerms, usedTerms } from '../../../shared/content/clause/checks/defined-terms.ts';
import { type ClauseLibraryText, setIds } from '../../../shared/content/clause/clause.ts';
import { shippedClauses } from '../../support/libraries.ts';
import { dutiesOf } from './duties.ts';
import { clauseOf, linesOf, referencesOf } from './read-set.ts';

const { definition, texts } = shippedClauses;
const units = unitsOf({ file: 'text.en.json', text: texts.en as ClauseLibraryText });
const unitsIn = (set: (typeof setIds)[number]) => {
  const held = new Set(linesOf(shippedClauses, set).map(({ clause, variant }) => `${clause}/${variant}`));
  return units.filter(({ clause, variant }) => held.has(`${clause}/${variant}`));
};

describe.each(setIds)('the set "%s", read as one text', (set) => {
  const lines = linesOf(shippedClauses, set);
  const own = unitsIn(set);

  it('defines every term that it uses, and uses every term that it defines', () => {
    const terms = [...findTerms(own).keys()];
    const used = own.flatMap((unit) => {
      const { known, unknown } = usedTerms(unit, terms);
      expect({ place: unit.place, unknown }).toEqual({ place: unit.place, unknown: [] });
      const defined = /“([^”]+)” means|\(the “([^”]+)”\)/.exec(unit.text);
      return known.filter((term) => term !== (defined?.[1] ?? defined?.[2]));
    });
    expect(terms.filter((term) => !used.includes(term))).toEqual([]);
  });

  it('says of every duty who owes it, to whom and by when', () => {
    const duties = lines.flatMap((line) => dutiesOf(line, clauseOf(definition.clauses, line.clause)));
    expect(duties.length).toBeGreaterThan(30);
    const open = duties.filter(({ who, to, when }) => who === null || to === null || when === null);
    expect(
      open.map(({ line, sentence }) => `${line.clause}/${line.variant} ${line.at}: ${sentence}`),
    ).toEqual([]);
  });

  it('refers to nothing that it lacks', () => {
    const held = definition.sets.find(({ id }) => id === set)?.clauses ?? [];
    for (const line of lines)
      for (const reference of referencesOf(line.text)) expect(held, line.text).toContain(reference);
  });

  it('sets no time for informing, reporting or correcting that is left to the reader', () => {
    const informing = lines.filter(({ text }) =>
      /shall (?:also )?(?:report|inform|say so(?! in its)|notify|correct it|give the UN Entity)/.test(text),
    );
    expect(informing.length).toBeGreaterThan(3);
    for (const { text, clause } of informing)
      expect(text, clause).toMatch(
        /without delay|immediately|\{\{[a-z]+-(?:within|every)\}\}|on the following dates|[Oo]n request|within the time|[Bb]efore |at the same time|where the law requires|limit knowledge/,
      );
  });
});

describe('a mark of a duty', () => {
  it('stands at a paragraph that obliges somebody, in every wording that it names', () => {
    for (const { id, variants, duties = [] } of definition.clauses)
      for (const { at, variant } of duties) {
        const bodies = variants
          .filter((each) => variant === undefined || each.id === variant)
          .map((each) => texts.en?.clauses[id]?.variants[each.id]?.body[Number(at) - 1]);
        expect(bodies.length, `${id} ${at}`).toBeGreaterThan(0);
        expect(
          bodies.some((paragraph) => paragraph?.text.includes('shall')),
          `${id} ${at}`,
        ).toBe(true);
      }
  });
});
