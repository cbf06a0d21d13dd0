import { describe, expect, it } from 'vitest';
import { buildAssessmentReport } from '../../../../shared/documents/assessment/build-assessment-report.ts';
import { registerColumns } from '../../../../shared/documents/register/register-columns.ts';
import { registerSubject } from '../../../../shared/documents/register/register-input.ts';
import { resultStateWords } from '../../../../shared/documents/report/text/result-state/words.ts';
import { partnerFields } from '../../../../shared/record/file/partner-state.ts';
import { trainingTotals } from '../../../../shared/rules/follow-up/training-totals.ts';
import { buildPartnerView } from '../../../../shared/rules/register/build-partner-view.ts';
import { buildPartnerRow } from '../../../../shared/rules/register/build-row.ts';
import { resultKinds } from '../../../../shared/rules/standing/result-state.ts';
import { showAssessment } from '../../../../shared/rules/standing/shown-assessment.ts';
import { instruments, sha256 } from '../../../support/desk.ts';
import { tell } from '../../../support/story.ts';
import { reportContext } from '../../../support/views.ts';

const today = '2026-05-02';
const expired = 'preliminary 2020-03-02 full; final 2020-09-30';
const at = (language: 'en' | 'ar') =>
  reportContext({ language, today, producedAt: `${today}T08:00:00.000Z` });

/** What the register's workbook says of a partner, by the title of its column. */
function rowOf(story: string) {
  const { file } = tell(story);
  const subject = registerSubject({
    ...at('en'),
    partners: [],
    count: 1,
    selection: 'all',
    instruments: instruments.all,
    training: trainingTotals([], today),
    leftOut: { assessments: 0, entries: 0, unreadable: 0 },
  });
  const row = buildPartnerRow(file, instruments);
  const partner = {
    row,
    fields: partnerFields(file),
    assignedTo: [],
    assessment: null,
    underWay: null,
    evidence: [],
  };
  return Object.fromEntries(registerColumns(subject).map(({ title, value }) => [title, value(partner)]));
}

describe('the workbook of the register', () => {
  it('hands on no rating, risk or label that has expired, and says since when', () => {
    expect(rowOf(expired)).toMatchObject({
      'Capacity label': 'Not Assessed',
      'State today': 'Expired on 30 September 2025',
      'State: date': '2025-09-30',
      Rating: null,
      Risk: null,
      'Rests on': 'Nothing yet: not assessed',
    });
  });

  it('names an emergency that ended, and a consequence with its date', () => {
    expect(rowOf('emergency until 2026-02-28')).toMatchObject({
      'Capacity label': 'Not Assessed',
      'State today': 'Not assessed (emergency ended 28 February 2026)',
    });
    expect(rowOf('preliminary 2025-03-02 low; final 2025-07-01; consequence suspend')).toMatchObject({
      'Capacity label': 'Low Capacity (High Risk)',
      'State today': 'Work suspended on 1 July 2025',
      'Consequence on': '2025-07-01',
    });
  });

  it('leaves a rating in force as it was signed', () => {
    expect(rowOf('preliminary 2025-03-02 full; final 2025-06-01')).toMatchObject({
      'Capacity label': 'Full Capacity (Low Risk)',
      'State today': 'In force until 1 June 2030',
      Risk: 'Low risk',
    });
  });
});

describe('the report of an assessment', () => {
  const told = (story: string, language: 'en' | 'ar') => {
    const desk = tell(story);
    const { file } = desk;
    const assessment = showAssessment(file, desk.assessment(), instruments, today);
    const partner = buildPartnerView(file, instruments, today, { find: () => null, offices: [] });
    const instrument = instruments.at(assessment.instrument, assessment.instrumentVersion);
    if (!instrument) throw new Error('The instrument of the story is not here.');
    const evidence: never[] = [];
    return JSON.stringify(
      buildAssessmentReport({
        ...at(language),
        assessment,
        partner,
        instrument,
        evidence,
        timeline: null,
        sha256,
      } as never),
    );
  };

  it('says on its first page that the result is not in force', () => {
    expect(told(expired, 'en')).toContain('Expired on 30 September 2025');
    expect(told(expired, 'ar')).toContain('انتهت صلاحيتها في 30 أيلول/سبتمبر 2025');
    expect(told('preliminary 2025-03-02 full; final 2025-06-01', 'en')).not.toContain('is not in force');
  });

  it('says that to continue after a low final result is an exception', () => {
    const low = 'preliminary 2025-03-02 low; final 2025-07-01; consequence';
    expect(told(`${low} continue`, 'en')).toContain('is an exception to it');
    expect(told(`${low} suspend`, 'en')).not.toContain('is an exception to it');
  });
});

it('has words of its own for each state, in both languages', () => {
  for (const words of [resultStateWords.en, resultStateWords.ar])
    expect(new Set(resultKinds.map((kind) => words[kind])).size).toBe(resultKinds.length);
  for (const kind of resultKinds)
    for (const blank of ['{date}', '{standards}'])
      expect([kind, resultStateWords.ar[kind].includes(blank)]).toEqual([
        kind,
        resultStateWords.en[kind].includes(blank),
      ]);
});
