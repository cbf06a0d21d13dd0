import { describe, expect, it } from 'vitest';
import { conditionsThatHold } from '../../../../shared/documents/assessment/conditions.ts';
import { buildDecisionLetter } from '../../../../shared/documents/decision-letter/build-decision-letter.ts';
import { decisionLetterWords } from '../../../../shared/documents/decision-letter/text/words.ts';
import { buildLetter } from '../../../../shared/documents/letter/build-letter.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import type { WordReport } from '../../../../shared/documents/report/word-report.ts';
import { tell } from '../../../support/story.ts';
import { letterInput } from '../plan/sample-plan.ts';
import { conditional, consequence, decided, secrets, type Told, withDecision } from './decided.ts';

const desk = tell('preliminary 2026-03-02 medium; action CS3 due 2026-05-01');
const input = (told: Told, language: ReportLanguage = 'en') =>
  withDecision(letterInput(desk, '2026-04-10', language), told);

function textOf(letter: WordReport | null): string {
  if (!letter) throw new Error('No letter.');
  return plainText([letter.letterhead?.subject ?? ''], [...letter.sections, letter.provenance]);
}
const letterOf = (told: Told, language: ReportLanguage = 'en') =>
  textOf(buildDecisionLetter(input(told, language)));

describe('the decision letter', () => {
  it('exists only once something was decided', () => {
    expect(buildDecisionLetter(input({}))).toBeNull();
  });

  it.each([
    ['proceed', 'we decided that our partnership goes ahead.', decisionLetterWords.en.can.proceed],
    [
      'do-not-proceed',
      'we decided not to go ahead with the partnership.',
      decisionLetterWords.en.can.notProceed,
    ],
  ] as const)('tells “%s”, what the partner can do, and whom to ask', (kind, sentence, can) => {
    const text = letterOf({ decisions: [decided(kind)] });
    expect(text).toContain(`On 20 March 2026 ${sentence}`);
    for (const line of [...can, ...decisionLetterWords.en.can.everyone]) expect(text).toContain(line);
    expect(text).toContain('Whom to ask');
    expect(text).toContain('Please quote the reference SS/2026PSEA1-TST.');
    expect(text).toContain('The preliminary result is: Medium capacity · Moderate risk.');
  });

  it('lists each condition with its day, and the dates of the plan', () => {
    const text = letterOf({ decisions: [conditional] });
    expect(text).toContain('With our decision of 20 March 2026 we set these conditions:');
    expect(text).toContain('Check references of all by 30 June 2026.\nAgree on a service.');
    expect(text).toContain('The improvement period ends on');
    expect(text).toContain('1 May 2026');
  });

  it.each([
    ['continue', 'continues, with measures that lower the risk'],
    ['suspend', 'we decided to suspend our partnership'],
    ['end', 'we decided to end our partnership'],
  ] as const)('a consequence has the last word: %s', (kind, sentence) => {
    const text = letterOf({ decisions: [conditional], consequences: [consequence(kind)] });
    expect(text).toContain('On 2 October 2026');
    expect(text).toContain(sentence);
    expect(text.includes('Agree on a service.')).toBe(kind === 'continue');
    // Who goes separate ways keeps no dates of a plan with each other.
    expect(text.includes(decisionLetterWords.en.actions.intro)).toBe(kind !== 'end');
  });

  it.each(['en', 'ar'] as const)('holds nothing of what stays within the UN (%s)', (language) => {
    const tales: Told[] = [
      { decisions: [decided('proceed')] },
      { decisions: [decided('proceed'), conditional] },
      { decisions: [conditional], consequences: [consequence('continue'), consequence('end')] },
    ];
    for (const told of tales)
      for (const letter of [buildDecisionLetter(input(told, language)), buildLetter(input(told, language))])
        for (const secret of secrets) expect(JSON.stringify(letter), secret).not.toContain(secret);
  });

  it('says so when a later assessment revised the result', () => {
    const revisedBy = { id: 'x', reference: 'SS/2026PSEA2-TST' };
    const letter = buildDecisionLetter(input({ decisions: [decided('proceed')], revisedBy }));
    expect(letter?.markings).toContain('Revised by SS/2026PSEA2-TST');
  });

  it('has the same words in both languages', () => {
    const keys = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null ? keys(inner).map((rest) => `${key}.${rest}`) : [key],
      );
    expect(keys(decisionLetterWords.ar)).toEqual(keys(decisionLetterWords.en));
  });
});

describe('the conditions that hold', () => {
  it.each([
    ['- One.\n- Two.', ['One.', 'Two.']],
    ['1. One.\n2) Two.', ['One.', 'Two.']],
    ['One.\n\n  \nTwo.', ['One.', 'Two.']],
    ['12. May 2026: One.\nTwo.', ['12. May 2026: One.', 'Two.']],
    ['3. Only one.', ['3. Only one.']],
    ['• واحد\n• اثنان', ['واحد', 'اثنان']],
  ])('%j is %j', (conditions, items) => {
    const decision = { ...conditional, fact: { ...conditional.fact, conditions } };
    expect(conditionsThatHold({ decisions: [decision], consequences: [] })?.items).toEqual(items);
  });

  it('are those of the last decision, and none where it set none', () => {
    expect(conditionsThatHold({ decisions: [conditional, decided('proceed')], consequences: [] })).toBeNull();
    expect(conditionsThatHold({ decisions: [], consequences: [] })).toBeNull();
  });

  it('stand in the letter about the result too', () => {
    expect(textOf(buildLetter(input({ decisions: [conditional] })))).toContain(
      'Our partnership goes ahead on the conditions that we set on 20 March 2026:\nCheck references',
    );
    expect(textOf(buildLetter(input({ decisions: [decided('proceed')] })))).not.toContain('The conditions');
  });
});
