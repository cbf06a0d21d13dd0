import { describe, expect, it } from 'vitest';
import { buildAssessmentReport } from '../../../../shared/documents/assessment/build-assessment-report.ts';
import { buildPartnerCopy } from '../../../../shared/documents/partner-copy/build-partner-copy.ts';
import { plainText } from '../../../../shared/documents/report/plain-text.ts';
import type { ReportLanguage } from '../../../../shared/documents/report/text/report-text.ts';
import { readAssessment } from '../../../../shared/rules/assessment/assessment.ts';
import { buildAssessmentView } from '../../../../shared/rules/assessment/build-view.ts';
import { decideRecordConsequence } from '../../../../shared/rules/assessment/decide/consequence.ts';
import { decideDecision } from '../../../../shared/rules/assessment/decide/decide.ts';
import { decideDetermine } from '../../../../shared/rules/assessment/decide/determine.ts';
import { decideExtendWindow } from '../../../../shared/rules/assessment/decide/extend-window.ts';
import { decideReassess } from '../../../../shared/rules/assessment/decide/reassess.ts';
import {
  decideRecordAnswers,
  decideRecordReviews,
} from '../../../../shared/rules/assessment/decide/record-answers.ts';
import { buildPartnerView } from '../../../../shared/rules/register/build-partner-view.ts';
import { answersFrom, type Desk, head, instruments, openDesk } from '../../../support/desk.ts';
import { harmonized, reportContext, sha256 } from '../../../support/views.ts';

function preliminary(desk: Desk, letters: string): void {
  desk.write(decideRecordAnswers(desk.assessment(), answersFrom('YYYYYYYY')));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom(letters, 'Seen.'), desk.context));
  desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
  const note = { justification: 'Internal note.', mitigation: 'Visits.', approver: head, on: desk.today };
  const decision = { decision: 'proceed', justification: 'Fine.', noteForRecord: note } as const;
  desk.write(decideDecision(desk.assessment(), decision, desk.context));
}

/** Low in March 2026, extended, one of four gaps closed, low again in October: suspended, then ended. */
function stayedLow(): Desk {
  const desk = openDesk({ today: '2026-03-02' });
  desk.start();
  preliminary(desk, 'NNNNYYYY');
  desk.today = '2026-08-20';
  const extension = { reason: 'The trainer was ill.', approver: head };
  desk.write(decideExtendWindow(desk.assessment(), extension, desk.context));
  desk.today = '2026-10-01';
  desk.write(decideRecordReviews(desk.assessment(), answersFrom('Y', 'New policy.'), desk.context));
  desk.write(decideRecordReviews(desk.assessment(), answersFrom('----N', 'The box is gone.'), desk.context));
  const suspend = {
    kind: 'suspend',
    justification: 'Three gaps too many.',
    mitigation: null,
    approver: head,
  } as const;
  desk.write(decideDetermine(desk.assessment(), { kind: 'final', consequence: suspend }, desk.context));
  desk.today = '2026-12-01';
  const end = { kind: 'end', justification: 'No answer since.', mitigation: null, approver: head } as const;
  desk.write(decideRecordConsequence(desk.assessment(), end, desk.context));
  return desk;
}

function documents(desk: Desk, language: ReportLanguage = 'en') {
  const input = {
    ...reportContext({ language }),
    assessment: buildAssessmentView(desk.file, desk.assessment(), instruments, desk.today),
    partner: buildPartnerView(desk.file, instruments, desk.today, { find: () => null, offices: [] }),
    evidence: [],
    instrument: harmonized,
    sha256,
  };
  const report = buildAssessmentReport(input);
  const copy = buildPartnerCopy(input);
  return {
    report: plainText([], report.sections),
    copy: copy ? plainText([], copy.sections) : '',
  };
}

describe('what followed the preliminary determination', () => {
  const { report, copy } = documents(stayedLow());

  it('is told in the report: window and extension, turns, outcome by standard, consequences', () => {
    expect(report).toContain('Improvement period\n2 March 2026 to 2 December 2026');
    expect(report).toContain(
      'Extended on 20 August 2026, until 2 December 2026\nThe trainer was ill.\nApproved by Head Test, Head of office',
    );
    expect(report).toContain('1 October 2026\nCS1\nNo\nYes');
    expect(report).toContain(
      'Reached in part: some gaps were closed.\nGaps closed\nCS1\nGaps left\nCS2, CS3, CS4, CS5',
    );
    expect(report).toContain(
      'Preliminary determination, 2 March 2026\nFinal determination, 1 October 2026\nChange\nCS1 Organizational policy\nNo\nYes\nGap closed',
    );
    expect(report).toMatch(/CS5 [^\n]+\nYes\nNo\nNew gap/);
    expect(report).toMatch(
      /What follows\nEnd\nDate\n1 December 2026\nJustification\nNo answer since\.[\s\S]+Followed by a later consequence\nWhat follows\nSuspend\n/,
    );
  });

  it('is told to the partner without what the office keeps to itself', () => {
    expect(copy).toContain('What follows for the partnership\nIt ends (1 December 2026).');
    expect(copy).toContain('Improvement period extended\non 20 August 2026, until 2 December 2026');
    expect(copy).toContain('Some gaps were closed, others are left.');
    expect(copy).toMatch(/CS1 [^\n]+\nNo\nYes\nGap closed/);
    for (const internal of [
      'The trainer was ill',
      'Three gaps too many',
      'No answer since',
      'Internal note',
      'Head Test',
    ])
      expect(copy).not.toContain(internal);
  });

  it('is told in Arabic too', () => {
    const arabic = documents(stayedLow(), 'ar');
    expect(arabic.report).toContain('تمديد فترة التحسين');
    expect(arabic.report).toContain('إنهاء الشراكة');
    expect(arabic.copy).toContain('تنتهي الشراكة (1 كانون الأول/ديسمبر 2026).');
  });

  it('names a final determination of low capacity that has no consequence yet', () => {
    const desk = stayedLow();
    const assessment = desk.assessment();
    // As a file from before consequences were asked for.
    const record = { ...assessment.record, consequences: [] };
    const older = { ...desk, assessment: () => ({ ...assessment, record }) };
    expect(documents(older).report).toContain(
      'Capacity is low at the final determination, and no consequence is recorded.',
    );
  });
});

describe('a reassessment in the documents', () => {
  function reassessed(): Desk {
    const desk = stayedLow();
    desk.today = '2027-01-10';
    const trigger = {
      kind: 'allegation-reported',
      on: '2027-01-05',
      reference: 'OIOS-2027-3',
      status: 'under-investigation',
    } as const;
    const identity = { id: 'assessment-2', reference: 'SS/2027PSEA1-TST' };
    const input = { trigger, copy: 'answers-and-reviews' } as const;
    desk.write(decideReassess(desk.file, desk.assessment(), input, identity, instruments, desk.context));
    desk.write(decideDetermine(desk.assessment(), { kind: 'preliminary' }, desk.context));
    return desk;
  }

  it('names origin, trigger and what was taken over, and marks what was copied', () => {
    const { report } = documents(reassessed());
    expect(report).toContain(
      'Reassessment after SS/2026PSEA1-TST\nWhy the partner is assessed again: An allegation was reported\n5 January 2027, OIOS-2027-3, Under investigation',
    );
    expect(report).toContain('Taken over from it\nAnswers of the partner\nAnswers of the UN review');
    expect(report).toContain('Taken over from the earlier assessment');
  });

  it('keeps the trigger from the partner', () => {
    const { copy } = documents(reassessed());
    expect(copy).toContain('Follows the assessment\nSS/2026PSEA1-TST');
    expect(copy).not.toMatch(/An allegation was reported|Under investigation|OIOS/);
    expect(documents(reassessed(), 'ar').copy).not.toMatch(/الإبلاغ عن ادعاء|قيد التحقيق|OIOS/);
  });

  it('is announced in the report of the earlier assessment', () => {
    const desk = reassessed();
    const earlier = readAssessment(desk.file, 'assessment-1', instruments);
    if (!earlier) throw new Error('The earlier assessment is missing.');
    const { report } = documents({ ...desk, assessment: () => earlier });
    expect(report).toContain('Followed by the reassessment SS/2027PSEA1-TST');
  });
});
