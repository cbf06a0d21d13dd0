import { describe, expect, it } from 'vitest';
import { buildLetter } from '../../../../shared/documents/letter/build-letter.ts';
import { buildPlanDocument } from '../../../../shared/documents/plan/build-plan-document.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import { planWords } from '../../../../shared/documents/report/text/plan/words.ts';
import { planLetterWords } from '../../../../shared/documents/report/text/plan-letter/words.ts';
import { planTimelineWords } from '../../../../shared/documents/report/text/plan-timeline/words.ts';
import type { WordReport } from '../../../../shared/documents/report/word-report.ts';
import { put, tell } from '../../../support/story.ts';
import { letterInput } from './sample-plan.ts';

const medium = () =>
  tell(
    'preliminary 2026-03-02 medium; action CS3 due 2026-05-01 in progress; action CS7 due 2026-06-30; action CS7 due 2026-07-31 dropped',
  );

const letterOf = (story: string, today: string, language: 'en' | 'ar' = 'en'): WordReport => {
  const letter = buildLetter(letterInput(tell(story), today, language));
  if (!letter) throw new Error('No letter.');
  return letter;
};

const textOf = ({ sections, title, subtitle }: WordReport) => plainText([title, subtitle], sections);
const { result, gaps, plan, end } = planLetterWords.en;

describe('the printable plan', () => {
  const document = buildPlanDocument(letterInput(medium(), '2026-05-10'));
  const text = textOf(document);

  it('has gap, actions, dates and room for signatures, standard by standard', () => {
    expect(document.orientation).toBe('landscape');
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      '',
      'Actions by standard (assessment SS/2026PSEA1-TST)',
      '',
    ]);
    expect(text).toContain('Agreed by');
    expect(text).toContain('Medium capacity · Moderate risk (Preliminary determination, 2 March 2026)');
    expect(text).toContain('2 March 2026 to 2 September 2026');
    expect(text).toContain('CS3 Human resources systems');
    expect(text).toContain('1 May 2026\n(overdue)');
    expect(text).toContain('No longer pursued: A3 Fictional action 3.');
    expect(text).toMatch(/Dates to keep\n1 May 2026: Due A1 · .*2 September 2026: Improvement period ends\n/);
  });

  it('is shared with the partner and says so; nothing of the office stands behind it', () => {
    expect(document.markings).toEqual([planWords.en.marking, 'Fictional sample data']);
    expect(document.watermark).toBe('FICTIONAL');
    const all = JSON.stringify(document);
    expect(all).not.toContain('partner-1');
    expect(all).not.toContain('assessment-1');
    expect(all).not.toContain('Amina');
  });

  it('names an action that was verified for a standard that is still not met', () => {
    const desk = tell('preliminary 2026-03-02 medium; action CS3 due 2026-05-01 verified');
    expect(textOf(buildPlanDocument(letterInput(desk, '2026-05-10')))).toContain(planWords.en.stillOpen);
  });

  it('tells of an extension when and until when, and not why', () => {
    const desk = tell('preliminary 2026-03-02 medium; extended until 2026-12-02; action CS3 due 2026-05-01');
    const extended = JSON.stringify(buildPlanDocument(letterInput(desk, '2026-05-10')));
    expect(extended).toContain('Extended on 2 March 2026, until 2 December 2026');
    expect(extended).not.toContain('floods');
  });

  it('gives the same document and hash for the same plan, and another hash for another text', () => {
    const again = buildPlanDocument(letterInput(medium(), '2026-05-10'));
    expect(again).toEqual(document);
    expect(buildPlanDocument(letterInput(medium(), '2026-05-11')).textHash).not.toBe(document.textHash);
  });
});

describe('the letter to the partner', () => {
  it('tells result, open standards, what was agreed, the last day and what comes then', () => {
    const letter = buildLetter(letterInput(medium(), '2026-03-10'));
    if (!letter) throw new Error('No letter.');
    const text = textOf(letter);
    expect(letter.letterhead).toMatchObject({
      addressee: ['Grace Fictional', 'Director', 'Fictional Women’s Network', 'South Sudan'],
      facts: [{ value: '10 March 2026' }, { value: 'SS/2026PSEA1-TST' }],
    });
    expect(text).toContain('The preliminary result is: Medium capacity · Moderate risk.');
    expect(text).toContain('CS3 Human resources systems\nCS7 Investigations');
    expect(text).toContain('CS3 Fictional action 1');
    expect(text).not.toContain('Fictional action 3');
    expect(text).toContain(end.window('2 September 2026'));
    expect(text).not.toContain(end.risk);
    expect(text).toContain(planLetterWords.en.plan.noDetails);
    expect(
      text.trimEnd().endsWith('Amina Otieno\nPartnership officer\nCountry office of a fictional place'),
    ).toBe(true);
  });

  it('says what the result is worth on its day, and thanks nobody for one that has expired', () => {
    const story = 'preliminary 2020-03-02 full; final 2020-09-30';
    const inForce = textOf(letterOf(story, '2024-05-02'));
    expect(inForce).toContain('On the day of this letter: In force until 30 September 2025.');
    expect(inForce).toContain(result.noPlan);
    const expired = textOf(letterOf(story, '2026-05-02'));
    expect(expired).toContain('On the day of this letter: Expired on 30 September 2025.');
    for (const sentence of [result.noPlan, result.keep, result.validUntil('30 September 2025')])
      expect(expired).not.toContain(sentence);
    expect(textOf(letterOf(story, '2026-05-02', 'ar'))).toContain('في يوم هذه الرسالة: انتهت صلاحيتها في');
  });

  it('says of each action whose date has passed that it is overdue, or leaves it out', () => {
    const late = letterInput(medium(), '2026-08-30');
    const letter = buildLetter(late);
    if (!letter) throw new Error('No letter.');
    const rows = JSON.stringify(letter.sections);
    expect(rows).toContain('\\noverdue');
    expect(textOf(letter)).toContain(planLetterWords.en.plan.overdueAsk);
    const without = buildLetter({ ...late, withoutPassed: true });
    if (!without) throw new Error('No letter.');
    expect(JSON.stringify(without.sections)).not.toContain('\\noverdue');
    expect(textOf(without)).not.toContain('CS3 Fictional action 1');
    const inTime = buildLetter(letterInput(medium(), '2026-03-10'));
    expect(JSON.stringify(inTime?.sections)).not.toContain('\\noverdue');
  });

  it('congratulates a partner that meets everything, and speaks of no plan', () => {
    const letter = letterOf('preliminary 2026-03-02 full', '2026-03-10');
    const text = textOf(letter);
    expect(text).toContain('Full capacity · Low risk');
    expect(text).toContain(result.everythingMet);
    expect(text).toContain(result.finalFollows);
    for (const heading of [gaps.heading, plan.heading, end.heading])
      expect(letter.sections.map((section) => section.heading)).not.toContain(heading);
  });

  it('thanks for what was closed until the final determination, with the day until which it is valid', () => {
    const story =
      'preliminary 2026-03-02 medium; review 2026-06-01 CS3 met; review 2026-06-01 CS7 met; final 2026-06-10 full';
    const text = textOf(letterOf(story, '2026-06-12'));
    expect(text).toContain('closed what was open then: CS3 Human resources systems, CS7 Investigations.');
    expect(text).toContain(result.validUntil('10 June 2031'));
    expect(text).not.toContain(plan.heading);
  });

  it('tells a partner of low capacity what may follow, and afterwards what follows', () => {
    expect(textOf(letterOf('preliminary 2026-03-02 low', '2026-03-10'))).toContain(end.risk);
    const story = 'preliminary 2026-03-02 low; final 2026-09-01 low';
    expect(textOf(letterOf(story, '2026-09-02'))).toContain(end.talk);
    const ended = textOf(letterOf(`${story}; consequence end`, '2026-09-02'));
    expect(ended).toContain(end.consequences.end);
    expect(ended).not.toContain('Fictional.');
  });

  it('says that the period is over, was extended, or that there is none after a decision to stop', () => {
    expect(textOf(letterOf('preliminary 2026-03-02 medium', '2026-09-10'))).toContain(
      end.passed('2 September 2026'),
    );
    expect(
      textOf(letterOf('preliminary 2026-03-02 medium; extended until 2026-12-02', '2026-09-10')),
    ).toContain(end.extended('2 December 2026'));
    const stopped = letterOf('preliminary 2026-03-02 medium; declined', '2026-03-10');
    expect(textOf(stopped)).toContain(end.talk);
    expect(stopped.sections.map(({ heading }) => heading)).not.toContain(plan.heading);
  });

  it('holds no review comment and no evidence', () => {
    const desk = tell(
      'preliminary 2026-03-02 medium; evidence CS4 expires 2026-12-31; action CS3 due 2026-05-01',
    );
    const { id } = desk.assessment();
    const comment = 'A secret remark of the reviewer.';
    const reviews = { CS3: { answer: 'no', reason: null, comment } };
    put(desk, 'assessment.reviews-recorded', { assessment: id, reviews });
    put(desk, 'plan.action-edited', {
      id: `${desk.file.id}.action-1`,
      set: { gap: 'References are not asked in writing.' },
    });
    const all = JSON.stringify(buildLetter(letterInput(desk, '2026-03-10')));
    expect(all).toContain('References are not asked in writing.');
    expect(all).not.toContain('secret remark');
    expect(all).not.toContain('Fictional document');
  });

  it('is not written while the UN has signed nothing', () => {
    const desk = tell('preliminary 2026-03-02 medium');
    const input = letterInput(desk, '2026-03-10');
    const assessments = input.assessments.map((assessment) => ({ ...assessment, ledger: [] }));
    expect(buildLetter({ ...input, assessments })).toBeNull();
  });
});

describe('Arabic documents', () => {
  it('have every text in Arabic, with the names that were recorded', () => {
    const document = buildPlanDocument(letterInput(medium(), '2026-05-10', 'ar'));
    const letter = letterOf('preliminary 2026-03-02 low; action CS3 due 2026-05-01', '2026-03-10', 'ar');
    for (const report of [document, letter]) {
      expect(report.direction).toBe('rtl');
      for (const { heading } of report.sections)
        if (heading !== '') expect(heading).toMatch(/\p{Script=Arabic}/u);
    }
    const latin = [letter, document].flatMap((report) =>
      textOf(report)
        .split('\n')
        .filter((line) => /[a-z]{4}/i.test(line) && !/[\u0600-\u06FF]/.test(line)),
    );
    expect(
      [...new Set(latin)].filter(
        (line) =>
          !/Fictional|fictional|Rehema|Grace|Amina|Partnership|Director|SS-0001|SS\/2026|CS\d/.test(line),
      ),
    ).toEqual([]);
  });

  it('have the same texts as the English ones', () => {
    const keys = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, keys(each)]))
        : typeof value;
    const pairs: [unknown, unknown][] = [
      [planWords.en, planWords.ar],
      [planLetterWords.en, planLetterWords.ar],
      [planTimelineWords.en, planTimelineWords.ar],
    ];
    for (const [english, arabic] of pairs) expect(keys(arabic)).toEqual(keys(english));
  });
});
