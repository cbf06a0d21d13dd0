import { describe, expect, it } from 'vitest';
import { setIds } from '../../../shared/content/clause/clause.ts';
import { shippedClauses } from '../../support/libraries.ts';
import { blanksOf, clauseOf, linesOf, referencesOf } from './read-set.ts';

/** Places where two clauses of one annex can contradict each other, each with what keeps them together. */

const { definition, texts } = shippedClauses;

const bodyOf = (clause: string, variant = 'usual') =>
  texts.en?.clauses[clause]?.variants[variant]?.body ?? [];
const paragraph = (clause: string, number: number, variant = 'usual') => {
  const found = bodyOf(clause, variant)[number - 1];
  if (!found) throw new Error(`${clause} has no paragraph ${number}.`);
  return [found.text, ...(found.items ?? [])].join('\n');
};
const wholeOf = (clause: string, variant = 'usual') =>
  bodyOf(clause, variant)
    .map((_, index) => paragraph(clause, index + 1, variant))
    .join('\n');
const clausesOf = (set: string) => definition.sets.find(({ id }) => id === set)?.clauses ?? [];

describe('removal and evidence', () => {
  it('nobody is alerted before the evidence is secured, unless somebody is in danger', () => {
    const removal = wholeOf('removal-of-personnel');
    expect(removal).toMatch(/in consultation with the UN Entity and as the law allows/);
    expect(removal).toMatch(/not alerted before the evidence has been secured/);
    expect(referencesOf(removal)).toContain('cooperation');
    expect(paragraph('cooperation', 2)).toMatch(/secure documents, data and objects/);
    expect(removal).toMatch(/urgent danger, that person’s safety comes first/);
  });
});

describe('reporting and who may know', () => {
  const { variants } = clauseOf(definition.clauses, 'reporting');

  it.each(variants)(
    '$id: the channels for anyone are those that may learn the content',
    ({ id, channels }) => {
      const to = paragraph('reporting', 2, id);
      for (const blank of blanksOf(to)) {
        const sentence = to.split(/(?<=\.)\s/).find((each) => each.includes(`{{${blank}}}`)) ?? '';
        const isQuiet = /without giving its content/.test(sentence);
        if (isQuiet) expect(channels).not.toContain(blank);
        else if (blank !== 'reporting-email') expect(channels).toContain(blank);
      }
    },
  );

  it.each(variants)('$id: leads to the investigation office in every case', ({ id }) => {
    expect(blanksOf(paragraph('reporting', 2, id))).toContain('investigation-contact');
  });

  it('the local channel never stands alone', () => {
    expect(paragraph('reporting', 2, 'local-channel')).toMatch(
      /at the same time make the report to the investigation office.*alone is not enough/,
    );
  });

  it('asks for what an investigation needs, and names the victim with consent only', () => {
    const asked = paragraph('reporting', 3, 'investigation-office');
    for (const word of [
      /name and the function of the person alleged/,
      /sex of the Victim/,
      /age group/,
      /programme/,
      /site/,
    ])
      expect(asked).toMatch(word);
    expect(asked).not.toMatch(/name of the Victim/);
    expect(paragraph('reporting', 4, 'investigation-office')).toMatch(
      /only with the Victim’s informed consent/,
    );
  });
});

describe('minimum and survival', () => {
  it('the minimum holds what the Protocol makes a minimum', () => {
    expect(clausesOf('minimum')).toEqual(
      expect.arrayContaining(['vetting', 'training', 'no-retaliation', 'survival', 'declaration']),
    );
  });

  it.each(setIds)('%s: what outlasts the agreement is said once and in the same words', (set) => {
    const lines = linesOf(shippedClauses, set);
    expect(lines.some(({ clause }) => clause === 'survival')).toBe(true);
    for (const { clause, text } of lines)
      if (clause !== 'survival') expect(text).not.toMatch(/surviv|continues? to bind/);
  });

  it('survival leaves out nothing but what can be done during the work alone', () => {
    for (const variant of ['fixed-term', 'open-ended', 'sub-contractor']) {
      const [rule = ''] = paragraph('survival', 2, variant).split('\n');
      expect(rule).toMatch(
        /this Annex continues to bind .* except for duties that can be performed only while work/,
      );
      expect(referencesOf(rule)).toEqual(['vetting', 'training']);
      expect(paragraph('survival', 4, variant)).toMatch(/^They end when/);
    }
  });
});

describe('blanks', () => {
  it('one blank has one meaning: a time stands in one clause', () => {
    for (const { id, kind } of definition.placeholders) {
      if (kind !== 'period') continue;
      const holders = new Set(
        setIds.flatMap((set) =>
          linesOf(shippedClauses, set).flatMap(({ clause, text }) =>
            blanksOf(text).includes(id) ? [clause] : [],
          ),
        ),
      );
      expect([id, holders.size]).toEqual([id, 1]);
    }
  });

  it('the rhythm of updates is not the time for correcting the declaration', () => {
    expect(blanksOf(paragraph('declaration', 2))).toContain('correction-within');
    expect(blanksOf(paragraph('declaration', 2))).not.toContain('update-every');
  });
});

describe('flow-down and its first sentence', () => {
  /** Clauses that bind the partner and the UN entity between themselves, with nothing for a sub-contractor to owe. */
  const between = [
    'definitions',
    'precedence',
    'sub-contractor-terms',
    'disclosure',
    'flow-down',
    'capacity-assessment',
    'capacity-plan',
    'plan-reports',
    'capacity-conditions',
    'information-sharing',
    'monitoring',
    'declaration',
    'survival',
  ];
  /** Those named in words, since not every set has them. */
  const named: Readonly<Record<string, RegExp>> = {
    'relations-with-beneficiaries': /every rule of conduct in this Annex/,
    'code-of-conduct': /a code of conduct/,
    'removal-of-personnel': /the removal of personnel/,
  };

  it.each(['usual', 'sub-contractor'])(
    '%s: the list leaves out nothing that the first sentence demands',
    (variant) => {
      expect(paragraph('flow-down', 1, variant)).toMatch(/no weaker than those of this Annex/);
      const list = paragraph('flow-down', 2, variant);
      expect(list).toMatch(/shall leave out none of these obligations/);
      const referred = new Set(referencesOf(list));
      for (const { id } of definition.clauses) {
        if (between.includes(id) || referred.has(id)) continue;
        expect(list, id).toMatch(named[id] ?? /^$/);
      }
    },
  );

  it('is proportionate to contact with beneficiaries, and never in conduct and reporting', () => {
    for (const variant of ['usual', 'sub-contractor']) {
      const limit = paragraph('flow-down', 3, variant);
      expect(limit).toMatch(/contact with Beneficiaries/);
      expect(limit).toMatch(/the rules of conduct and the duty to report, bind .* without exception/);
    }
  });

  it('obliges the UN entity to nothing, and names no date of an agreement that the sub-contractor didn’t sign', () => {
    for (const { text } of linesOf(shippedClauses, 'flow-down')) {
      expect(text).not.toMatch(/[Tt]he UN Entity shall\b/);
      expect(blanksOf(text)).not.toContain('agreement-end');
      expect(blanksOf(text)).not.toContain('notice-address');
    }
    expect(paragraph('sub-contractor-terms', 1)).toMatch(
      /is not a party to the Contract and does not sign it/,
    );
    expect(paragraph('definitions', 1, 'sub-contractor')).toMatch(/“Contract” means/);
    expect(paragraph('declaration', 1, 'sub-contractor')).toMatch(
      /^By signing, \{\{sub-contractor-name\}\} declares/,
    );
  });
});

describe('other tensions', () => {
  it('retention: a signed copy is kept as long as all records, and no clause sets another time', () => {
    expect(referencesOf(paragraph('code-of-conduct', 2))).toContain('data-protection');
    for (const set of setIds)
      for (const { clause, text } of linesOf(shippedClauses, set))
        if (clause !== 'data-protection') expect(text).not.toMatch(/keep .* (?:for as long as|for \{\{)/);
  });

  it('consulting the UN entity first gives way to a law that sets a shorter time', () => {
    expect(paragraph('cooperation', 3)).toMatch(
      /Unless .* the law sets a shorter time, it shall first consult/,
    );
  });

  it('a plan that isn’t completed, and a director who did it, are grounds for suspension', () => {
    expect(referencesOf(paragraph('capacity-plan', 5))).toContain('suspension-termination');
    const grounds = paragraph('suspension-termination', 2);
    expect(grounds).toMatch(/does not complete a plan, or does not meet a condition/);
    expect(grounds).toMatch(/is directed by a person against whom/);
  });

  it('“established” says by whom and how far, and the bulletin prevails over our description', () => {
    expect(paragraph('definitions', 4)).toMatch(/more likely than not/);
    expect(paragraph('definitions', 2)).toMatch(/the bulletin prevails/);
  });

  it('sharing: nothing but the result is kept within the United Nations, and reports to donors name nobody', () => {
    expect(paragraph('information-sharing', 2)).toMatch(/give the result of the assessment/);
    expect(paragraph('information-sharing', 3)).toMatch(/from which no person can be identified/);
  });

  it('the marriage exception has a condition of age, is never usual, and is not for UNICEF', () => {
    const [, exception] = clauseOf(definition.clauses, 'marriage-exception').variants;
    expect(exception).toMatchObject({ usual: false, notForEntities: ['UNICEF'] });
    expect(paragraph('marriage-exception', 1, 'valid-where-citizen')).toMatch(/above the age of majority/);
    expect(paragraph('under-18', 3)).toMatch(/No exception applies other than/);
  });

  it('improper use of rank is prohibited in every wording on relationships', () => {
    for (const variant of ['prohibited', 'strongly-discouraged'])
      expect(paragraph('relations-with-beneficiaries', 3, variant)).toMatch(
        /improper use of rank or position/,
      );
    for (const { texts: each } of [shippedClauses])
      for (const text of Object.values(each))
        expect(
          text.clauses['relations-with-beneficiaries']?.variants['strongly-discouraged']?.caution,
        ).toContain('2019');
  });

  it('an older wording that this library replaced is not among its words', () => {
    for (const set of setIds)
      for (const { text } of linesOf(shippedClauses, set)) expect(text).not.toMatch(/calendar day \{\{/);
  });
});
